/// Words that are no Vietnamese, as they turn up in the plans and minutes of an office.
enum OtherWords {
  static let english = """
    about above access account action active add additional address admin advice after agency agenda agree alert all
    amount analysis annual any application apply approve april archive area article asset assign assistance attach
    attachment audit august author authority auto available average award back background backup balance bank base
    basic batch before begin behind benchmark benefit better between blank block board bold border brand break brief
    briefing broken browser budget bug build business button cable calendar cancel capital card career case cash
    category cell center central certificate chairman change channel chapter character chart chat check chief choice
    choose city civil class clean clear click client clone close cloud code collect column comma command comment
    commission commit committee common communication community company compare complete computer concept condition
    conference confirm connect consult contact content context continue contract control convert cooperation copy
    core count country course create credit criteria critical cross culture current customer cycle daily dashboard
    data database date deadline debug december decision default delete deliver democracy department deploy describe
    design desktop detail develop device diagram different digital digitalization director directory discuss disk
    display district document domain double download draft driver duration dynamic each early economic economy edit
    edition editor education effect effective efficient eight electronic email embassy employee enable english ensure
    enterprise entry environment equal error establish evaluate event every evidence example excel exchange execute
    exit expert explain export express external facebook factor failure family feature february federal field figure
    file filter final finance find finish firewall first fiscal flag flow folder follow font food footer foreign forest
    form format forum forward four framework free friday from function future gateway general generate germany get github
    global goal good google governance government graph green group growth guide handle hard hardware header health
    heavy help high highlight history holiday hospital hotline identity image impact implement import important improve
    include income increase index indicator industry infrastructure initial input inspect install institute instruction
    integration interest internal international internet interview introduction investment invoice issue item january
    japan join journal judge july just justice keyboard keyword knowledge korea label lawyer layout leader learn legal
    level library license linux local location logic login logo logout machine mailbox main maintain manage management
    manager mapping mark market material matrix maximum mechanism media medical medium meeting member membership
    message method metric microsoft minister ministry minimum minute mission mobile model modern modify monitor monthly
    mouse multiple museum nation national native nature network next nothing notice november number object objective
    october office officer official offline ongoing online open operation optical option order organization
    original output overview owner package page panel paper parameter parliament parking partner passive passport
    password patch payment pending people percent perform performance period permission person personal phase phone
    photo picture planning platform policy political popular portal positive power powerpoint practice president
    preview previous price primary print priority private problem process produce product professional profile program
    progress project promotion proposal protect protocol provide province public publish purpose quality quarter
    question quick random range rank ranking rapid record recovery reference reform refresh region register
    registration regulation release remote render replace report repository request require research reserve resource
    response responsible restart restore result return review revision right risk roadmap router safety sample satellite
    saturday save scale scan schedule schema school science scope score scorecard scoring screen script search season
    section sector secure security select senior server service session setting settings setup seven share sharepoint
    sheet shift short should show signature similar simple single skill small smart social society software solution
    source space special specific speed spring sprint staff standard start state statement station statistics status
    step storage store story strategic strategy street strong structure student study style submit subject success
    summary summer sunday supply support survey sustainable switch symbol system table tablet target task team
    technical technology telephone template testing text think thousand thursday ticket timeline timer
    title together toolbar topic tracking trade traffic training transfer transparency transport travel treaty trend
    trial twenty type under unicode union unique university update upgrade upload usage user username value
    variable vendor verify version vietnam view village virtual vision visitor visual volume volunteer warning
    water website wednesday weekly welcome western wifi window windows winter with within word work workflow workshop
    world write written year yellow yes yesterday zalo zero zone zoom
    """.split { $0.isWhitespace }.map { String($0) }

  static let abbreviations = """
    UBND HĐND CCHC PAPI INDEX SIPAS PCI TTHC VNeID DVC LSHTQT KHTC TCCB VPS HTQT STT TP TX TTTT PDF XLSX DOCX
    USB LAN WIFI VPN SMS OTP API URL HTML CSDL GDP FDI ODA ASEAN UNESCO WTO APEC EU UN UK ISO CNTT CBCC VBQPPL TNHH
    GPMB CPI DN VN KT GRDP OCOP KPI SWOT ID IT HR PR CEO QR JSON XML SQL
    """.split { $0.isWhitespace }.map { String($0) }

  static let codes = """
    3.3.2 1.10 30/6 31/12/2025 1.6 91,89% 07/20 v1.2 Q1 Q2 T12 B2 H1N1 F0 F10 A4 A4x 2025 01 90 5-7 +2 20:30 1a2b 3s 5d
    K12 T6 N1 M365 H264 MP3 MP4 Covid19 CT229 D25 QL4 QL279 24h 3G 4G 5G
    """.split { $0.isWhitespace }.map { String($0) }
}
