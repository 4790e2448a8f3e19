/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Weekdays of news, told on a Thursday: which week is meant, the verbs say. Written as those of
 * dates-news.h were. */

/* clang-format off */
{ "closed-since", "2013-03-21", "The banks, closed since Saturday, will stay shut until Tuesday.", { "Saturday | 2013-03-16/.. | 2013-03-16", "Tuesday | ../2013-03-26 | 2013-03-26" } },
  { "travels", "2013-03-21", "The president arrived in Tel Aviv on Wednesday and travels to Jordan on Friday.", { "Wednesday | 2013-03-20 | 2013-03-20", "Friday | 2013-03-22 | 2013-03-22" } },
  { "rejected", "2013-03-21", "Lawmakers rejected a tax on deposits Tuesday night.", { "Tuesday night | 2013-03-19 | 2013-03-19TNI" } },
  { "said-it-would", "2013-03-21", "The bank said Thursday it would cut off funds on Monday.", { "Thursday | 2013-03-21 | 2013-03-21", "Monday | 2013-03-25 | 2013-03-25" } },
  { "were-to-meet", "2013-03-21", "Ministers were to meet Thursday to discuss a new plan.", { "Thursday | 2013-03-21 | 2013-03-21" } },
  { "planned-for", "2013-03-21", "A funeral for the officer is planned for Saturday.", { "Saturday | 2013-03-23 | 2013-03-23" } },
  { "was-held", "2013-03-21", "A funeral for the officer was held Saturday.", { "Saturday | 2013-03-16 | 2013-03-16" } },
  { "likely-to", "2013-03-21", "The Senate is likely to vote Friday.", { "Friday | 2013-03-22 | 2013-03-22" } },
  { "due-out", "2013-03-21", "The report, due out Friday, is expected to show a fall.", { "Friday | 2013-03-22 | 2013-03-22" } },
  { "report-is", "2013-03-21", "Friday's report is expected to show a fall.", { "Friday | 2013-03-22 | 2013-03-22" } },
  { "report-showed", "2013-03-21", "Wednesday's report showed a fall.", { "Wednesday | 2013-03-20 | 2013-03-20" } },
  { "if-by", "2013-03-21", "If no deal is reached by Monday, the bank will close.", { "Monday | ../2013-03-25 | 2013-03-25" } },
  { "hope-by-late", "2013-03-21", "Officials said they hope to reopen the road by late Sunday.", { "late Sunday | ../2013-03-24 | 2013-03-24" } },
  { "having-lost", "2013-03-21", "It will play Chelsea on Sunday, having lost to Leeds on Wednesday.", { "Sunday | 2013-03-24 | 2013-03-24", "Wednesday | 2013-03-20 | 2013-03-20" } },
  { "began-are-to-end", "2013-03-21", "The talks, which began Monday and are to end Friday, have stalled.", { "Monday | 2013-03-18 | 2013-03-18", "Friday | 2013-03-22 | 2013-03-22" } },
  { "second-vote", "2013-03-21", "Voters rejected the plan on Sunday; a second vote is set for next month.", { "Sunday | 2013-03-17 | 2013-03-17", "next month | 2013-04 | 2013-04" } },
  { "could-reach", "2013-03-21", "The storm could reach the coast by Friday afternoon.", { "Friday afternoon | ../2013-03-22 | 2013-03-22TAF" } },
  { "losses", "2013-03-21", "Asian shares were lower Thursday after Wednesday's losses on Wall Street.", { "Thursday | 2013-03-21 | 2013-03-21", "Wednesday | 2013-03-20 | 2013-03-20" } },
  { "volume", "2013-03-21", "Trading volume Monday was light.", { "Monday | 2013-03-18 | 2013-03-18" } },
  { "has-until", "2013-03-21", "He has until Friday to appeal.", { "Friday | ../2013-03-22 | 2013-03-22" } },
  { "return-to", "2013-03-21", "The players return to camp Sunday.", { "Sunday | 2013-03-24 | 2013-03-24" } },
  { "would-begin", "2013-03-21", "The strike would begin Monday if talks fail.", { "Monday | 2013-03-25 | 2013-03-25" } },
  { "appears", "2013-03-21", "The man charged in Tuesday's shooting appears in court Friday.", { "Tuesday | 2013-03-19 | 2013-03-19", "Friday | 2013-03-22 | 2013-03-22" } },
  { "was-holding", "2013-03-21", "The ceasefire took hold Sunday and was holding Monday.", { "Sunday | 2013-03-17 | 2013-03-17", "Monday | 2013-03-18 | 2013-03-18" } },
  { "searching", "2013-03-21", "Police were searching Thursday for a man who escaped on Monday.", { "Thursday | 2013-03-21 | 2013-03-21", "Monday | 2013-03-18 | 2013-03-18" } },
  { "on-friday-will", "2013-03-21", "On Friday, the prime minister will address the nation.", { "Friday | 2013-03-22 | 2013-03-22" } },
  { "on-sunday", "2013-03-21", "On Sunday, thousands protested in Madrid.", { "Sunday | 2013-03-17 | 2013-03-17" } },
  { "plan-to", "2013-03-21", "Authorities plan to release the names Friday.", { "Friday | 2013-03-22 | 2013-03-22" } },
  { "found", "2013-03-21", "The body was found Sunday, three days after she disappeared.", { "Sunday | 2013-03-17 | 2013-03-17", "three days | - | P3D" } },
  { "testify", "2013-03-21", "She is scheduled to testify Tuesday before a House panel.", { "Tuesday | 2013-03-26 | 2013-03-26" } },
  { "comes-after", "2013-03-21", "The visit comes a day after a rocket attack Wednesday.", { "a day | - | P1D", "Wednesday | 2013-03-20 | 2013-03-20" } },
  { "early-trading", "2013-03-21", "The stock, which lost 4% on Wednesday, rose 1% in early trading Thursday.", { "Wednesday | 2013-03-20 | 2013-03-20", "Thursday | 2013-03-21 | 2013-03-21" } },
  { "game-starts", "2013-03-21", "The game starts at 8 p.m. Friday.", { "8 p.m. Friday | 2013-03-22T20:00:00 | 2013-03-22T20:00" } },
  { "snow", "2013-03-21", "Snow, expected to start falling Saturday, may last into Monday.", { "Saturday | 2013-03-23 | 2013-03-23", "Monday | 2013-03-25 | 2013-03-25" } },
  { "now-goes", "2013-03-21", "The bill now goes to the governor, who must sign it by midnight Saturday.", { "now | - | PRESENT_REF", "midnight Saturday | ../2013-03-23 | 2013-03-23T24:00" } },
  { "meets-on", "2013-03-21", "The pope meets his predecessor on Saturday for lunch.", { "Saturday | 2013-03-23 | 2013-03-23" } },
  { "released", "2013-03-21", "They released the fighter late Wednesday, hours after he ended his fast.", { "late Wednesday | 2013-03-20 | 2013-03-20", "hours | - | PTXH" } },
  { "says-more", "2013-03-21", "The airline canceled 200 flights Thursday and says more will be canceled Friday.", { "Thursday | 2013-03-21 | 2013-03-21", "Friday | 2013-03-22 | 2013-03-22" } },
/* clang-format on */
