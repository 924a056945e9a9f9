"""Nouns that texts on every subject use: written by benchmarks/judgements/commonness.py.

In how many of ten textbooks on different subjects (OpenStax, CC BY 4.0) a noun is at home.
"""

BOOKS: dict[str, int] = {
    noun: books
    for books, nouns in {
        10: (
            "ability action activity addition age area basis body case center change child "
            "class condition contrast course day death development difference effect element "
            "end environment event evidence example fact factor family field food form group "
            "hand head history information level life light line matter method model name "
            "number one order other part people period place point power problem process "
            "product production reason region relationship result right role self side "
            "situation source state step structure system term time type variety water way "
            "word work world year"
        ),
        9: (
            "account amount analysis aspect attention benefit book cause century concept "
            "concern consequence control country culture degree effort feature force growth "
            "health hour human idea image individual interaction interest loss man material "
            "member movement need person population position practice pressure principle "
            "program purpose research response scale science sense series set sign student "
            "study technology thing today understanding use value worker"
        ),
        8: (
            "access advantage air approach behavior building challenge chance chapter "
            "characteristic city code communication community company conflict contact data "
            "defense direction energy experience eye face failure focus generation half "
            "impact influence instance job kind knowledge lack language law location means "
            "month nature object organization passage past pattern percent perspective "
            "portion presence property protection question race range rate reaction rise rule "
            "scientist section size solution standard status story strength subject success "
            "support task technique theory thousand treatment turn unit view"
        ),
        7: (
            "answer authority balance beginning belief birth charge citizen claim component "
            "cost court crime cycle debate decade decision discussion disease drug education "
            "emphasis employee era exchange father foot friend function goal government home "
            "identity importance increase institution intervention issue land leader list "
            "mass message million mind mother nation network oil opportunity origin parent "
            "party phenomenon plant policy project regulation relation resource respect rest "
            "risk room school service society space stage strategy test tool tradition trial "
            "version violence week woman"
        ),
        6: (
            "abuse act adult advance agency animal arm article attack attempt base being bias "
            "border boundary business capital car care category cell chain choice "
            "circumstance college color combination connection consumption context "
            "contribution creation crisis demand device discrimination distribution economy "
            "exception exercise expansion expression extent faith fear figure formation "
            "foundation freedom future game gas gender goods heart height income industry "
            "justice labor letter link majority market mechanism money motion norm obligation "
            "observation office officer opinion outcome pain partner patient perception "
            "philosophy police possibility potential profit public quality religion "
            "requirement resistance responsibility safety setting shift site skill stability "
            "statement store street substance supply tension text textbook thought threat "
            "topic video wealth working"
        ),
        5: (
            "absence achievement administration agreement alcohol anxiety application "
            "argument art attitude background candidate capitalism chemical civilization "
            "climate competition computer conclusion consent consumer content contract core "
            "counterpart criticism damage democracy description desire detail difficulty "
            "disaster diversity division duty employment excess existence experiment favor "
            "flow framework gap hair happiness hospital hypothesis inequality integration "
            "interpretation investigation item leadership learning length liberty lifetime "
            "management meaning measure media membership memory moment move news notion "
            "official operation option organ owner ownership path peer personality "
            "philosopher physician picture piece plan politics pregnancy president price "
            "professor ratio reality record regard researcher restriction revolution root "
            "scholar search security sentence sex sight signal slavery sort species spectrum "
            "speech speed stress struggle sugar survival table teacher team temperature "
            "thinking town trade training trait transportation truth variation victim wage "
            "war wave weight welfare whole workforce writing zone"
        ),
        4: (
            "activist advocate aggression appearance assembly association atom average "
            "awareness bank bill bird bond boy brain branch bureaucracy cabinet call campaign "
            "campus cancer capacity carbon career cattle church clothing communism complex "
            "construction corporation coverage crop custom danger date decline deficit "
            "depression design discipline discovery distance distinction doctor dollar domain "
            "door driver election elite engagement entity equality equipment establishment "
            "expectation expert exposure facility factory fall farmer feeling female fetus "
            "film fire fund funding gene girl glass gold ground harm help hierarchy hope "
            "household housing hundred identification ideology immigrant independence "
            "infection inflation injury instructor intelligence interior interview investment "
            "involvement iron island judgment king laboratory layer legislation limit "
            "literacy living lot love machine male marriage medicine meeting metal migration "
            "military minority minute mission monarchy morality movie music neighborhood "
            "night opposition paper participant participation pay payment peace percentage "
            "performance phase phone plane politician prediction preference prison prisoner "
            "procedure progress protest reach realm reasoning reduction reference report "
            "representation resident return revenue review route sale sample satisfaction "
            "sector sequence settlement severity shape share ship socialism soul sound sphere "
            "style supporter surface survey talk target tax teaching television tendency "
            "testing therapy thinker trading transition travel trend tribe union university "
            "up user virtue virus voice volume waste wife will window workplace writer"
        ),
    }.items()
    for noun in nouns.split()
}
