/** Places, peoples, faiths and languages that are written with a capital and are not persons. */
import { wordSet } from './word-set';

export const places = wordSet(`
aberdeen africa african albania albanian algeria america american anglican arab arabic asia asian australia avon aylesbury bangladesh bangladeshi barking barnet barnsley
barrow basildon basingstoke bath battersea bedford bedfordshire belfast belgium benidorm bengali berkshire bermondsey bexley birkenhead birmingham blackburn blackpool bolton
bournemouth bracknell bradford brazil brazilian brent brentford bridgend brighton bristol britain british brixton bromley buckinghamshire buddhist bulgaria bulgarian burnley
bury camberwell cambridge cambridgeshire cameroon canada cantonese cardiff caribbean catholic chatham chelmsford cheltenham cheshire chesterfield china chinese christianity
clapham cleethorpes colchester congo cornwall coventry crawley crewe croydon cumbria cypriot cyprus czech dagenham darlington deptford derby derbyshire dewsbury doncaster
dorset dover dublin dudley-town dundee durham ealing eastbourne ecuador edinburgh egypt egyptian enfield england english eritrea eritrean essex ethiopia ethiopian europe european
exeter falmouth farsi fareham felixstowe finland folkestone france french gambia gateshead german germany ghana ghanaian gillingham glasgow gloucester gloucestershire
gravesend greece greek greenwich grimsby guildford gujarati gypsy hackney halifax hammersmith hampshire haringey harlow harrogate harrow hartlepool hastings havering hereford
herefordshire hertford hertfordshire hillingdon hindi hindu holloway hounslow hove huddersfield hull hungarian hungary huntingdon india indian ipswich iran iranian iraq iraqi
ireland irish islam islamic islington italian italy jamaica jamaican japan japanese jewish judaism kensington kettering kidderminster kirklees kosovo kurdish kurdistan lagos
lambeth lancashire lancaster latvia latvian leeds leicester leicestershire lewisham leyton lincolnshire lithuania lithuanian liverpool london loughborough lowestoft luton macclesfield
maidstone malta malawi mandarin manchester mansfield margate merseyside methodist merton middlesbrough middlesex moldova morden morocco moroccan mumbai muslim nepal nepali
netherlands newark newcastle newham newport nigeria nigerian norfolk northampton northamptonshire northumberland norwich nottingham nottinghamshire nuneaton oldham oxford oxfordshire pakistan
pakistani palestine palestinian peckham penzance perth peterborough philippines pimlico plymouth poland polish poole portsmouth portugal portuguese punjabi ramsgate reading
redbridge redcar redditch rhyl richmond rochdale roma romania romanian rotherham rugby russia russian rwanda salford scarborough scotland scottish scunthorpe senegal
serbia sheffield shoreditch shrewsbury shropshire sikh sikhism slough slovak slovakia solihull somali somalia somerset southampton southend southport southwark spain spanish
stafford staffordshire stevenage stockport stockton stoke stratford sudan sudanese suffolk sunderland surrey sussex sutton swansea swahili swindon sylheti syria syrian tamil
tamworth telford thamesmead thanet thurrock tooting torbay torquay tottenham traveller tunisia turkey turkish tyneside uganda ugandan uk ukraine ukrainian urdu usa vauxhall vietnam
vietnamese wakefield wales walsall walthamstow wandsworth warrington warsaw warwick warwickshire watford wembley welsh westminster weymouth whitechapel whitstable wigan wiltshire wimbledon
winchester windsor wirral woking wokingham wolverhampton woolwich worcester worcestershire workington worthing yemen yoruba yorkshire zambia zimbabwe zimbabwean albanian igbo twi pashto dari tigrinya
amharic lingala thailand thai singapore dubai tenerife majorca ibiza alicante iceland norway sweden denmark switzerland austria croatia turkey kabul afghanistan afghan syria lebanon libya
`);
