# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What the bundled article has to say, and what its model has to hold.

Stated apart from the article, so that neither its text nor its marks can drift
without a test that fails.
"""

# What each entity is called in the text. All of it has to be there, and marked
# wherever it stands. Capital letters count only in acronyms.
ENTITIES = {
    "Sattar Hashemi": ("person", ["Sattar Hashemi", "Hashemi", "the Iranian minister"]),
    "Cong Peiwu": ("person", ["Cong Peiwu", "Ambassador Cong", "the Chinese official"]),
    "Fatemeh Mohajerani": ("person", ["Fatemeh Mohajerani", "Mohajerani"]),
    "Iran": ("place", ["Iran", "Iranian"]),
    "China": ("place", ["China", "Chinese"]),
    "Tehran": ("place", ["Tehran"]),
    "Beijing": ("place", ["Beijing"]),
    "the West": ("place", ["the West", "Western"]),
    "Iran’s state media": ("organization", ["Iran’s state media", "state media"]),
    "Ministry of Communications and Information Technology": (
        "organization",
        ["Ministry of Communications and Information Technology"],
    ),
    "China’s embassy": ("organization", ["China’s embassy"]),
    "Administration": ("organization", ["Administration"]),
    "knowledge-based companies": ("organization", ["knowledge-based companies"]),
    "artificial intelligence": ("topic", ["artificial intelligence", "AI"]),
    "information technology": ("topic", ["information technology", "IT"]),
    "digital economy": ("topic", ["digital economy"]),
    "drones": ("topic", ["drones"]),
    "missiles": ("topic", ["missiles"]),
    "Western sanctions": ("topic", ["Western sanctions"]),
    "oil industry": ("topic", ["oil industry"]),
    "29th Iran Oil, Gas, Refining, and Petrochemical Exhibition": (
        "event",
        ["29th Iran Oil, Gas, Refining, and Petrochemical Exhibition"],
    ),
}

# Marks that lie inside another one: (the longer, whose it is, the shorter, whose it is).
NESTED = [
    ("the Iranian minister", "Sattar Hashemi", "Iranian", "Iran"),
    ("The Chinese official", "Cong Peiwu", "Chinese", "China"),
    ("China’s ambassador to Iran", "Cong Peiwu", "China", "China"),
    ("China’s ambassador to Iran", "Cong Peiwu", "Iran", "Iran"),
    ("China’s embassy", "China’s embassy", "China", "China"),
    ("Iran’s state media", "Iran’s state media", "Iran", "Iran"),
    ("Western sanctions", "Western sanctions", "Western", "the West"),
    (
        "29th Iran Oil, Gas, Refining, and Petrochemical Exhibition",
        "29th Iran Oil, Gas, Refining, and Petrochemical Exhibition",
        "Iran",
        "Iran",
    ),
]

# Each fact, and words by which a paragraph states it; a list is one paragraph.
FACTS = {
    1: ("Iran’s state media say that the two want closer cooperation", [
        [r"\bIran and China\b.*\bcloser cooperation\b", r"information technology \(IT\)",
         r"digital economy", r"artificial intelligence \(AI\)", r"Iran’s state media said on May 11\b"]]),
    2: ("why it matters: technology, the West and the economy", [
        [r"where Iran wants to stand in technology", r"not among the major tech powers",
         r"more capable in AI and the digital economy", r"with China.*disregard the West and Western sanctions",
         r"more investment in technology.*economy"]]),
    3: ("the military and defence ties", [
        [r"military and defence", r"\bdrones, missiles and other systems\b", r"more and more on AI", r"autonomously"]]),
    4: ("the meeting of 10 May 2025 in Tehran", [
        [r"On May 10, 2025, Sattar Hashemi, the minister in charge of Iran’s Ministry of Communications and "
         r"Information Technology, met China’s ambassador to Iran, Cong Peiwu, in Tehran"]]),
    5: ("what Cong called key to relations", [
        [r"Cong singled out advanced technologies such as AI", r"called cooperation in them key to the future of "
         r"Tehran–Beijing relations", r"state media reported"]]),
    6: ("what the two discussed", [
        [r"The two discussed.*cooperation in IT, the digital economy and AI", r"strategic.*bilateral"]]),
    7: ("Hashemi on earlier agreements and joint projects", [
        [r"Hashemi reaffirmed Iran’s commitment to agreements signed earlier", r"date not given",
         r"AI could be a basis for “joint projects”"]]),
    8: ("Cong on progress, wider cooperation and the visit", [
        [r"praised Iran’s progress in communications and information technology",
         r"wider cooperation “despite external pressures and challenges”",
         r"welcomed an upcoming visit to China by the Iranian minister", r"no date was given"]]),
    9: ("Mohajerani on the oil industry", [
        [r"Administration’s spokesperson, Fatemeh Mohajerani", r"oil industry a key pillar of Iran’s economy",
         r"“driving force” behind Iran’s development", r"contributor to its knowledge-based companies"]]),
    10: ("Mohajerani at the exhibition", [
        [r"in Tehran at the 29th Iran Oil, Gas, Refining, and Petrochemical Exhibition", r"around May 2025",
         r"exact day is not reported", r"booths", r"“proud to be an Iranian”", r"“extraordinary advancements”",
         r"technical knowledge and young engineers", r"“clearly visible”"]]),
    11: ("oil and gas, and the companies linked to them", [
        [r"Oil and gas, she added", r"fundamental to economic growth and to other sectors",
         r"links with knowledge-based companies"]]),
    12: ("whose pictures these are", [
        [r"artificial intelligence", r"drawn for this article", r"illustration of AI is credited to Wikimedia"]]),
}

# The five events: kind of date, its member and value, who takes part, where, and
# words that the evidence must hold.
EVENTS = [
    ("agreements, some time before", {"before": "2025-05-10"}, {"Iran", "China"}, None, r"agreements signed earlier"),
    ("the meeting, on a day", {"when": "2025-05-10"}, {"Sattar Hashemi", "Cong Peiwu"}, "Tehran",
     r"May 10, 2025.*\bmet\b.*Tehran"),
    ("the report, on a day", {"when": "2025-05-11"}, {"Iran’s state media"}, None, r"state media said on May 11"),
    ("the exhibition, about a month", {"when": "2025-05~"},
     {"29th Iran Oil, Gas, Refining, and Petrochemical Exhibition", "Fatemeh Mohajerani"}, "Tehran",
     r"Exhibition, held around May 2025"),
    ("the visit, open after", {"after": "2025-05-11"}, {"Sattar Hashemi"}, "China", r"upcoming visit to China"),
]

# Every phrase in quotation marks, and who said it. There may be no others.
SAID = {
    "joint projects": "Sattar Hashemi",
    "despite external pressures and challenges": "Cong Peiwu",
    "driving force": "Fatemeh Mohajerani",
    "proud to be an Iranian": "Fatemeh Mohajerani",
    "extraordinary advancements": "Fatemeh Mohajerani",
    "clearly visible": "Fatemeh Mohajerani",
}

SPEAKERS = ["Sattar Hashemi", "Cong Peiwu", "Fatemeh Mohajerani"]

CUES = {"said", "called", "called for", "reaffirmed", "praised", "welcomed", "described", "added"}

# Dates by the words that stand for them.
DATES = {
    "May 10, 2025": "2025-05-10",
    "May 11": "2025-05-11",
    "11 May 2025": "2025-05-11",
    "around May 2025": "2025-05~",
}
