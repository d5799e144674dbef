"""Short and familiar forms of given names, as data: each line a name and what it is shortened to.

A spelling variant (Catherine and Katherine, Jon and John, Sara and Sarah) is no short form: to the
person who bears the name it is a misspelling. Common English, Irish, German, Dutch, Scandinavian,
Romance and Slavic forms, folded to plain lower-case letters.
"""

from __future__ import annotations

from functools import lru_cache

_TABLE = """
abigail abby abbie gail
abraham abe bram
adelaide addie heidi
adrian ade
agnieszka aga
albert al bert bertie
alejandra ale alex
alejandro ale alex
aleksandra ola sasha alex
aleksander alek olek alex
alessandra ale sandra
alessandro ale sandro
alexander alex al sandy xander sasha lex alec
alexandra alex lexi lexie sandra sandy sasha alexa
alexandre alex
alexei alyosha lyosha
alfred al alf alfie fred freddie
alice ali
alison ali allie
allison ali allie
amanda mandy
amelia amy millie
anastasia ana stacy nastya
andrea andi
andreas andi
andrew andy drew
angela angie
ann annie nan
anna annie anya ania
anne annie
annelies lies
annemarie annie
anthony tony ant
antoine tony
anton toni tony
antonio toni tony toño
archibald archie
arthur art artie
barbara barb babs basia
bartholomew bart
bartlomiej bartek
beatrice bea trixie
beatrix bea trixie
beatriz bea
benedict ben
benjamin ben benny benji
bernadette bernie detta
bernard bernie
bernhard bernd
bertram bert
bradley brad
brendan bren
bridget biddy bridie
cameron cam
carlos carlitos
carol caz
caroline caro carrie
carolyn carrie lyn
cassandra cass cassie
catherine cathy cat cate kate katie kit cath kathy
cecilia ceci cece
charlene charlie
charles charlie chuck chas chaz
charlotte charlie lottie lotte
christian chris
christiane chris
christina chris chrissy tina christie
christine chris chrissy tina christie
christopher chris kit topher
clarence clancy
clifford cliff
clinton clint
concepcion concha conchita
consuelo chelo
constance connie
cornelia nelly conny
cornelius con neil corey
cristina cris tina
cynthia cindy
daniel dan danny
daniela dani
danielle dani
darren daz
david dave davey
deborah deb debbie debs
declan dec
denise den
dennis den denny
diana di
diane di
dimitri dima mitya
dimitrios dimitris jim
dmitri dima mitya
dmitry dima mitya
dolores lola
dominic dom nick
donald don donnie
dorothea dot dottie thea dorothy
dorothy dot dottie dolly
douglas doug
duncan dunc
edmund ed eddie ned
eduardo edu
edward ed eddie ned ted teddy
edwin ed eddie
ekaterina katya
eleanor ellie nell nora
elena lena
elisabeth liz lisa beth betty elise elsa lisbeth lies
elizabeth liz lizzie beth betty betsy eliza libby lisa bess liza elsie
ellen nell
emanuel manny
emily em emmy millie
emma em
enrique quique
erika rika
ernest ernie
esperanza espe
esther essie hettie
ethel ettie
eugene gene
eugenia genie
evangeline eva evie angie
evelyn evie eve
ewa ewka
federico fede
felipe pipe
felicity fliss flick
ferdinand ferdie
fernando nando fer
fiona fi
florence flo florrie
folasade sade
frances fran fanny frankie
francesca fran chessie
francesco franco ciccio
francis frank fran
francisco paco pancho fran frank curro
franklin frank
franziska franzi
frederick fred freddie rick
frederik fred
friedrich fritz fred
gabriel gabe
gabriela gabi gaby
gabriele gabi
gabriella gabi gabby ella
gabrielle gabby gaby
garrett gary
geoffrey geoff
george georgie
georgina georgie gina
gerald gerry jerry
geraldine gerry
gerard gerry ger
gertrude trudy gert
gilbert gil
gillian gill jill
giovanni gianni
giuseppe beppe pino peppe
gonzalo gonza
graham gray
gregory greg
grzegorz grzesiek
guadalupe lupe
guillaume guy
guillermo memo guille
gwendolyn gwen
hannah hanni
hans-peter hape
harold harry hal
harriet hattie harrie
harrison harry
heather heth
heinrich heinz heiner
helen nell ellie nellie
helena lena
henrietta hetty etta
henry harry hank hal
herbert herb bert
hildegard hilde
howard howie
hubert hugh bert
hugh hughie
ignacio nacho
imogen immy
irina ira
isaac ike zak
isabel izzy bel belle isa
isabella izzy bella isa
isabelle izzy belle isa
isidore izzy
ivan vanya
jacek jacus
jack jackie
jackson jack
jacob jake jay
jacqueline jackie jacqui
jakub kuba
jamal jay
james jim jimmy jamie jem
jan janek
jane janie jenny
janet jan
janice jan
jasmine jas
jason jay jase
javier javi
jean-baptiste jb
jeanette jean netty
jeffrey jeff
jennifer jen jenny jenn
jeremiah jerry
jeremy jez jem jerry
jerome jerry
jesse jess
jessica jess jessie
joan joanie
joanna jo asia
joanne jo
joao jota
johanna hanna jo
johannes hans jo hannes
john johnny jack
jonathan jon jonny nathan jonty
jordan jordy
joseph joe joey jo
josefina pepa fina
josephine jo josie
jose pepe chepe
joshua josh
joyce joy
juan juanito
judith judy jude
julia jules
julian jules
juliana jules
julie jules
juliet jules
justin jus
kamala kam
katarina kata kat
katarzyna kasia
kathleen kathy kate katie kay
katharina kathi katja kate
katherine kathy kate katie kat kit kay kath
kathryn kathy kate katie kat kath
katrina kat trina
kazimierz kazik
kenneth ken kenny
kevin kev
kimberly kim
kristen kris
kristin kris
kristina kris tina
kristof kris
krzysztof krzys
lawrence larry laurie
leonard len lenny leo
leonardo leo
leopold leo poldi
leslie les
lillian lily lil
lorenzo enzo renzo
lorraine lori
louis lou
louise lou
lucille lucy
lucinda lucy cindy
lucia luci
luis lucho
lydia liddy
lyudmila lyuda mila
madeleine maddy maddie
madeline maddy maddie
magdalena magda lena
malcolm mal
malgorzata gosia
manuel manolo manny manu
manuela manu
marcin marcinek
margaret maggie meg peggy marge margie greta madge daisy peg mags
margarita rita marga
margot margo
maria mary mia maya marisa masha
maria-jose majo
mariana mari
marianne mari
marie-claire mc
marilyn mary
marjorie marge margie
martha marty
martin marty
martina tina
mary molly polly mae may
mateusz mateo
mathew matt
matilda tilly mattie
matthew matt matty
matthias matt hias matze
maureen mo
maurice mo
maximilian max
maxwell max
megan meg
melanie mel
melinda mel mindy
melissa mel missy
mercedes merche
meredith merry
michael mike mick mickey mikey mitch
michaela micha kayla
michal michas
michele mich
michelle shell shelly mich
miguel mike
mikhail misha
mildred millie
miriam mimi mim
mitchell mitch
mohamed mo
mohammad mo
mohammed mo
moises moi
monica moni
montgomery monty
montserrat montse
morgan mo
moses mo
muhammad mo
nadezhda nadia nadya
nancy nan
natalia nat natasha talia
natalie nat
natalya natasha
nathan nat nate
nathaniel nat nate nathan
nicholas nick nicky nico
nicola nicky nic
nicole nicky nic nikki
nicolas nico nick
nigel nige
nikolai kolya nick
nikolas nik nico
norbert nori
noreen nora
norman norm
oliver ollie
olivia liv livvy
olga olya
oscar ozzie
oswald oz ozzie
ottilie tilly
pamela pam
paola pao
parker park
patricia pat patty trish tricia patsy
patrick pat paddy rick
patrizia pat
paul paulie
paulina pau
pauline polly
pavel pasha
pedro perico
penelope penny
percival percy
peter pete
philip phil pip
phillip phil pip
philippa pippa pip
phoebe bee
piotr piotrek
prashant prash
priscilla cilla prissy
prudence prue
przemyslaw przemek
rachel rach
rafael rafa
raphael raf
randall randy
randolph randy
ravindra ravi
raymond ray
rebecca becky becca beck bec
regina gina reggie
reginald reg reggie
rene ren
ricardo rick richie
richard rick dick rich richie ricky
roberto beto berto rob
robert rob bob bobby robbie bert
roberta bobbie
roderick rod
rodney rod
rodrigo rodri
roger rog
roland rolly
ronald ron ronnie
rosalind ros roz
rosamund ros roz
rosario charo
rosemary rose rosie
roxanne roxy
rudolf rudi
rudolph rudy
rupert rup
russell russ
ruth ruthie
salvador salva
salvatore toto turi
samantha sam sammy
samuel sam sammy
sandra sandy
santiago santi
sarah sally sadie
scott scotty
sean shay
sebastian seb bas basti
sergei seryozha
sergio checho
shannon shan
sharon shaz
shirley shirl
sidney sid
sigmund sigi
silvia silvi
simon si
simone sim
siobhan shiv
solomon sol
sofia sofi
sophia sophie
stanislav stas
stanislaw staszek stan
stanley stan
stefan stef
stefanie steffi stef
stephanie steph stef
stephen steve steph
steven steve
stewart stew
stuart stu
subramaniam subbu subra
susan sue suzy susie
susana susi
susanna sue susie
susannah sue susie
susanne susi sanne
suzanne sue suzy
svetlana sveta lana
sylvester sly
sylvia syl
tamara tam tammy
tamsin tam
tatiana tanya tania
teresa terry tess tessa
terence terry tel
terrance terry
terrence terry
thaddeus tad thad
theodora thea dora teddy
theodore ted theo teddy
theresa terry tess tessa
thomas tom tommy
tiffany tiff
timothy tim timmy
tobias tobi toby
tomas tomi
tomasz tomek
tommaso tom
ulrich uli
ulrike ulli uli
ursula uschi
vaclav vasek
valentina val vale
valerie val
vanessa ness nessa
veronica ronnie vero
veronika vroni
victor vic
victoria vicky tori vic
vincent vin vinny vince
vincenzo enzo
viktor vitya vik
violet vi
virginia ginny ginger
vivian viv
vivienne viv
vladimir vlad volodya vova
vladislav vlad
waldemar waldek
wallace wally
walter walt wally
wilfred wilf fred
wilhelm willi will
wilhelmina mina billie wilma
willem wim
william will bill billy willy liam
winifred winnie fred
winston win
wojciech wojtek
xavier xavi
yevgeny zhenya
yolanda yoli
yuri yura
yvonne von
zachary zach zack
zbigniew zbyszek
zdzislaw zdzich
zsuzsanna zsuzsa
"""


@lru_cache(maxsize=1)
def _links() -> dict[str, frozenset[str]]:
    links: dict[str, set[str]] = {}
    for line in _TABLE.split("\n"):
        full, *shorts = line.split() or [""]
        for short in shorts:
            links.setdefault(full, set()).add(short)
            links.setdefault(short, set()).add(full)
    return {name: frozenset(others) for name, others in links.items()}


def is_short_form(one: str, other: str) -> bool:
    """Tell whether one of two folded given names is a usual short form of the other.

    A name cut short counts too ("Fola" for Folasade): three letters or more of it, with three or
    more left out.
    """
    if other in _links().get(one, ()):
        return True
    short, full = sorted((one, other), key=len)
    return len(short) >= 3 and len(full) - len(short) >= 3 and full.startswith(short)


def is_listed(name: str) -> bool:
    """Tell whether a folded word is a given name of the table, full or short."""
    return name in _links()
