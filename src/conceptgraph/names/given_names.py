"""Common given names: one sign among others that a name is a person's."""

from __future__ import annotations

_NAMES = """
aaron abdul abigail abraham adam adrian agnes ahmed alan albert alex alexander alexandra alexei
alfred ali alice alison amanda amir amy ana andrea andreas andrei andrej andrew andrey angela ann
anna anne anthony antonio arthur ashley barbara ben benjamin bernard bill bob boris brian bruce
carl carla carlos carol caroline catherine charles charlotte chen chris christian christina
christine christopher claire clara claude craig cynthia dan daniel daniela dave david deborah
dennis diana diane diego dmitri dmitry donald dorothy douglas edgar edith edmund eduard eduardo
edward eleanor elena eli elias elisabeth elizabeth ella ellen emily emma eric erik ernest ethan
eugene eva eve evelyn fatima felix fernando florence frances francesco francis francisco frank
franz fred frederick friedrich gabriel gary geoffrey george gerald giovanni giuseppe gordon grace
greg gregory gustav guy hannah hans harold harriet harry hassan heather heinrich helen helena
henri henry herbert hiroshi howard hugh hugo ian ibrahim igor ilya immanuel irene isaac isabel
isabella ivan jack jacob jacques jake james jamie jan jane janet jason javier jay jean jeff
jeffrey jennifer jeremy jerry jesse jessica jesus jim joan joanna joe joel johann johannes john
jonathan jorge jose josef joseph josh joshua josé joyce juan judith judy julia julian julie julius
jun justin karen karl kate katherine kathleen kathryn keith kelly ken kenneth kevin kim klaus kyle
larry laura lauren laurence lawrence lee leo leon leonard leonardo lewis li liam linda lisa liu
louis louise lucas lucy luis luke lydia marc marcus margaret maria marie marilyn mario marion mark
martha martin mary matthew maurice max maya megan mehmet melissa michael michel michelle miguel
mike mikhail mohamed mohammed monica morgan muhammad nancy natalia natalie nathan neil nicholas
nick nicolas nicole nikolai nina noah noam nora olga oliver olivia omar oscar otto pablo pamela
patricia patrick paul paula pedro peter philip philippe phillip pierre rachel rafael raj ralph
ramon raymond rebecca ricardo richard rita rob robert roberto robin roger ronald rosa rose roy
russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean sebastian sergei sergey
sharon simon sofia sophia sophie stanley stefan stephanie stephen steve steven stuart susan
suzanne sylvia takeshi taylor ted teresa theodore theresa thomas tim timothy tobias todd tom tony
ursula valerie vera victor victoria vincent virginia vladimir walter wang wayne wei wendy werner
wilhelm will william wolfgang yann yoshua yuki yuri zhang zoe
"""

GIVEN_NAMES = frozenset(_NAMES.split())
"""In lower case; names of many languages that English texts often have."""

_FEMININE = """
abigail agnes alexandra alice alison amanda amy ana angela ann anna anne barbara carla carol
caroline catherine charlotte christina christine claire clara cynthia daniela deborah diana diane
dorothy edith eleanor elena elisabeth elizabeth ella ellen emily emma eva eve evelyn fatima
florence frances grace hannah harriet heather helen helena irene isabel isabella jane janet
jennifer jessica joan joanna joyce judith judy julia julie karen kate katherine kathleen kathryn
laura lauren linda lisa louise lucy lydia margaret maria marie marilyn martha mary maya megan
melissa michelle monica nancy natalia natalie nicole nina nora olga olivia pamela patricia paula
rachel rebecca rita rosa rose ruth sally samantha sandra sara sarah sharon sofia sophia sophie
stephanie susan suzanne sylvia teresa theresa ursula valerie vera victoria virginia wendy zoe
"""
_SHARED = """
alex andrea ashley chen chris eli francis jamie jan jay jean jesse jun kelly kim laurence lee li
liu marion morgan robin sam scott taylor wang wei will yann yuki zhang
"""

FEMININE = frozenset(_FEMININE.split())
"""Those of women."""

SHARED = frozenset(_SHARED.split())
"""Those of women and men, or surnames too."""
