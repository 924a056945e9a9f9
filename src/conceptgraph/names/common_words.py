"""Words that are common whatever a text is about.

Made by ``python -m benchmarks.salience.common_words``. Learnt from ten OpenStax
textbooks (openstax.org, CC BY 4.0) of different subjects: a word's level is how large a share of
the modules of each book uses it. Keys of single words, most common first.
"""

from __future__ import annotations

_LEVELS = (
    """
ability able about action after against all allow also among an and another any are area around as
at back based be because become been before being between both but by called can case cause certain
change come common considered could day did different do doe down during each early effect either
end even example fact few find first following for form found from group had has have he help high
his how however human if important in include including individual into is it its just known large
later lead less level life like likely long made major make making many may means might more most
much must need new no not now number of often on one only or order other our out over own part
person place point possible problem process provide rather reason result right role same see set
several should similar small so some state still study such support system take term than that the
their them themselve then there these they this those three through time to two type under up use
used using various very was way we well were what when where whether which while who why will with
within without work world would year you your
""",
    """
above access according account across act active activity actually addition additional affect again
age allowed almost along already although always amount answer appear approach approximately aspect
associated attempt attention available away basic basis became began begin beginning behavior
believe believed below benefit best better beyond body book bring call cannot caused center central
century challenge chapter characteristic child class clear close community complex concept concern
condition consequence consider contain continue contrast control country course create created
critical culture current death decade decision defined degree depend describe described determine
develop developed development difference difficult direct directly discussed due earlier easily
effective effort element enough entire environment equal especially established event eventually
ever every evidence exist experience explain face factor fall family far feature feel field five
focus follow followed food force formed four free full function further future gain general
generally get give given go goal good government great greater grow growth half hand having health
held her higher highly him history hold home hour idea identify impact increase increased
increasing influence information instance instead interest involved issue itself job keep key kind
know knowledge lack larger last late law learn least led left light limit limited line little live
living local longer look loss lost low lower main maintain majority man material matter meaning
measure member method million model modern month move movement multiple name natural nature nearly
necessary needed negative never next non occur off old once open opportunity organization outside
particular particularly passed past percent perhaps period physical play population position
positive potential power powerful practice presence present pressure prevent primarily primary
principle produce produced product production property protect provided public purpose put question
quickly range rate reach receive recent recognize refer referred region related relationship
relative relatively remain represent require required research resource response responsible rest
resulting return rise rule run said say school science second section seem seen self sense series
serve share she short show side significant simply since single site situation size social society
sometime source space specific spread standard start step strong structure student subject suggest
taken taking test theory therefore thing think third though thought thousand throughout thus today
together too took toward true turn typically understand understanding until upon us usually value
variety video view want water whose wide woman word working yet young
""",
    """
absence accept accepted achieve achieved acting actual add added address adult advance advantage
affected ago air allowing alone alternative analysis ancient animal anyone anything applied apply
appropriate article ask asked assume authority average avoid aware balance base becoming behind
belief billion birth born branch break brief broad brought build building built business came
capable capacity care career carried carry category causing cell chain chance changed changing
characterized charge choice circumstance citizen city claim clearly closely closer collection
college color com combination combined coming commonly communication company compare compared
complete completely component composed concerned conduct conducted conflict connected connection
consist constant contact content context continued contract contribute contribution controlled core
correct cost cover covered creating creation cross cultural cut cycle daily data date deal debate
decide deep defense define definition demand demonstrate dependent depending designed despite
detail determined developing differ difficulty direction discovered discuss discussion disease
distinct diverse divided doing don done dramatically drive easier easy economic education
effectively eight else encourage energy engage ensure enter entirely environmental essential
establish everyone everything examine exception exchange exercize existence existing expand
expanded expect expected experienced explained explore exposed express expressed expression extend
extended extensive extent extreme extremely eye failure famous favor fear feeling felt female fewer
figure final finding fit flow focused forced formation former forward foundation freedom frequently
friend front fully fundamental gave generation getting giving global goe going greatest greatly
ground growing guide happen hard head heart helped here highest historical holding house hundred
ideal identified identity illustrate image immediate immediately importance improve improved
included increasingly independent indicate influenced initial inside institution interact
interaction interested internal introduced involve join keeping labor language largely largest
leader leading learned learning leave leaving length let lie link linked list lived located
location looking lose maintaining male manner mass mean meant mechanism media medical meet message
met mid middle military mind money mostly mother moved moving named nation national near
necessarily neither network news night nor normal note noted nothing numerous object observation
observe observed obtain occurred offer office older opposed opposite option organized origin
original otherwize outcome overall paper parent participate party pass passage path pattern pay per
perform personal perspective phenomenon piece placed plan plant political poor popular portion
possibility post presented previous previously probably producing professional program progress
project prominent promote proper proposed protection providing published quality quite race raise
raised rapid rapidly re reached reaction read real reality really received recently recognized
record reduce reduced reflect regarding regulation relation release religious rely remaining
replaced report reported requirement researcher respect respond responsibility resulted reveal rich
risk room running saw scale scientific scientist search seek sent separate serious served service
setting seven severe shape shaped shared shift showed shown sign significantly simple six slow
smaller solution someone something somewhat soon sort sound special specifically speech speed spend
stable stage stand started statement status stay stop store story strategy strength stronger
subsequent success successful sufficient suggested supply supported surrounding survive target task
technique technology tell ten tend text thinking threat tool top topic total traditional training
travel treat treated treatment try trying turned typical ultimately unable understood unique unit
universal upper useful vary vast version via viewed wall website week went whereas white whole whom
widely widespread worked worker writing written wrong
""",
    """
absolute academic accurate accurately acquire acquired actively administration adopt adopted
advanced agency agent agree aid aim al alter anti apart apparent appearance appeared application
argue argued argument arise arm arrangement arrive art assigned assist assistance associate assumed
assumption attack attempted author background bad bank barrier bear begun belong big biological
black block blood board bond bottom bound boundary brain breaking bringing broader broken buy
campaign candidate capital capture car carefully certainly challenging character charged check
chemical choose classic classified climate closed code cold collected commercial committed
communicate comparison completed complicated computer concentration conclusion confirmed connect
considering consistent constantly constitute construction consumer consumption contained
contemporary contributed contributing count couple court crime crisis crucial currently damage
danger dangerous de dead decided decline decrease deeper deeply demonstrated depth derived
describing description design desire desired destruction detailed determining device die died
differently directed discover discovery display distance distinction distinguish distribution
diversity divide division dominant door double dramatic draw drawn driven driving drop drug
earliest eat educational efficient eliminate elsewhere emerge emerged emerging emotional emphasis
emphasize enable encounter encouraged ended ending engaged enjoy ensuring entered entry equally
equipment era error essentially establishing estimate estimated everyday evolution evolved exact
exactly examination except exhibit existed expansion expectation expensive experiencing experiment
expert explanation exposure extension external faced facilitate facility fail failed fair fairly
false familiar fashion fast faster father federal fifth fight fill filled finally financial fine
foot foreign formal forming forth fourth frequent gained gap gas gender generate generated gone got
gradually grew grown happened harm healthy hear heard heavily heavy helping himself hit hope
hospital host hot huge identifying ill illness imagine implication impossible income indeed
indicated indicating industry influential initially injury inner insight instrument intended
intense interesting international interpret interpretation intervention interview introduce
introduction investigation involving item joined kept killed laid land latter leaf legal letter
lifetime limitation looked losing lot love lowest machine maintained manage marked market massive
me medicine memory mental mentioned mile minimum minor minute mission mixed moment moral motion my
narrow naturally neighbor neighborhood net newly nine none norm northern notice notion objective
obtained obvious occurring offered official ongoing online operate operation opinion org originally
overcome page paid pain partner passing patient perceived percentage perception performance
performed permanent phase philosophy physically picture played playing plus policy politics possess
possibly potentially practical pre preference prepared president prior private procedure professor
promize promoting properly protected prove publication push quarter quick ranging rare rarely
reaching readily reading realize realized receiving recognition recorded red reducing reference
reflected reform regard regardless regular regularly regulate rejected relate released relevant
religion remained remember remove removed replace representation representative represented
resident resistance resolve respectively retain returned revealed review rising root roughly round
ruled safe safety saying scholar sea secondary seeing seeking seemed select sensitive separated
serving sex sexual showing simultaneously skill skin slightly slowly solve southern speak speaking
species spent split stability standing starting stated stress strict strongly studied studying
substance substantial successfully suffer suffered suffering sum supporting sure surface survey
survival table talk teach teacher teaching team temperature tendency tension tested testing th
thereby told track trade tradition trait transition translated traveling trial tried underlying
university unless unlike valuable ve versus violence violent visible vision visit vital voice
volume vulnerable wanted war watch wave weak wealth wear weight wish won worldwide worth write
wrote www yourself
""",
)

LEVEL_OF = {
    word: (len(_LEVELS) - place) / len(_LEVELS)
    for place, words in enumerate(_LEVELS)
    for word in words.split()
}
"""Key of a word -> how common it is, above 0, at most 1; rarer words are not in it."""
