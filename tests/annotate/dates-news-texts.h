/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Passages of news, in which one date leads to another, and sentences with numbers that are no
 * dates, written as those of dates-news.h were. */

/* clang-format off */
  { "dateline", "2013-03-22", "ROME (AP) — Italy's president said Friday he would open talks next week on forming a government.\nThe vote on Feb. 24-25 left no party with a majority. The new parliament met for the first time last Friday.", { "Friday | 2013-03-22 | 2013-03-22", "next week | 2013-03-25/2013-03-31 | 2013-W13", "Feb. 24-25 | 2013-02-24/2013-02-25 | 2013-02-24", "last Friday | 2013-03-15 | 2013-03-15" } },
  { "year-ago-period", "1998-02-27", "It earned $2.1 million in the fourth quarter, compared with a loss of $400,000 in the year-ago period. For all of 1997, it earned $3 million.", { "the fourth quarter | 1997-36 | 1997-Q4", "the year-ago period | 1996-36 | 1996-Q4", "1997 | 1997 | 1997" } },
  { "storm", "2009-01-20", "The storm, which made landfall on Sunday, was moving north on Monday. By Tuesday morning it had weakened, and forecasters said it could be gone by Thursday.", { "Sunday | 2009-01-18 | 2009-01-18", "Monday | 2009-01-19 | 2009-01-19", "Tuesday morning | ../2009-01-20 | 2009-01-20TMO", "Thursday | ../2009-01-22 | 2009-01-22" } },
  { "novelist", "2011-06-30", "Born in 1931, she began to write in the winter of 1950. Her first novel came out in May 1957; the second, two years later, won her a prize. She stopped writing in the 1980s and died last Sunday.", { "1931 | 1931 | 1931", "the winter of 1950 | 1950-24 | 1950-WI", "May 1957 | 1957-05 | 1957-05", "two years later | 1959 | 1959", "the 1980s | 198X | 198", "last Sunday | 2011-06-26 | 2011-06-26" } },
  { "schools", "2020-03-12", "Schools will close on Monday and stay shut until at least April 3.\nThe first case was found on Jan. 31. Two weeks later there were 12; by the end of February there were 900.", { "Monday | 2020-03-16 | 2020-03-16", "April 3 | ../2020-04-03 | 2020-04-03", "Jan. 31 | 2020-01-31 | 2020-01-31", "Two weeks later | 2020-02-10/2020-02-16 | 2020-W07", "the end of February | ../2020-02-29 | 2020-02" } },
  { "bank", "1989-10-26", "The bank, which reported results yesterday, earned $41 million in the first nine months, up 8% from the 1988 period. In the quarter ended Sept. 30 it earned $15 million, compared with $13 million a year earlier.", { "yesterday | 1989-10-25 | 1989-10-25", "the first nine months | - | P9M", "the 1988 period | 1988 | 1988", "the quarter | 1989-35 | 1989-Q3", "Sept. 30 | 1989-09-30 | 1989-09-30", "a year earlier | 1988-35 | 1988-Q3" } },
  { "truck", "2016-07-15", "A truck was driven into a crowd late on Thursday, killing at least 84.\nThe attack came eight months after gunmen killed 130 people in the capital on Nov. 13, 2015, and four days after the end of the tournament, on July 10.", { "late on Thursday | 2016-07-14 | 2016-07-14", "eight months | - | P8M", "Nov. 13, 2015 | 2015-11-13 | 2015-11-13", "four days | - | P4D", "July 10 | 2016-07-10 | 2016-07-10" } },
  { "polls", "2024-11-06", "Polls closed at 8 p.m. on Tuesday, and by midnight it was clear who had won.\nThe new president takes office on Jan. 20. The last time the party held both houses was in 2018.", { "8 p.m. | 2024-11-05T20:00:00 | 2024-11-05T20:00", "Tuesday | 2024-11-05 | 2024-11-05", "midnight | ../2024-11-05 | 2024-11-05T24:00", "Jan. 20 | 2025-01-20 | 2025-01-20", "2018 | 2018 | 2018" } },
  { "mill", NULL, "The mill opened in March 1921 and burned down in October. It was rebuilt the following year.", { "March 1921 | 1921-03 | 1921-03", "October | 1921-10 | 1921-10", "the following year | 1922 | 1922" } },
  { "hurricane", "2005-08-29", "The hurricane formed on Aug. 23 and crossed Florida two days later. On Sunday the mayor ordered everyone to leave; at 6:10 a.m. Monday it came ashore.", { "Aug. 23 | 2005-08-23 | 2005-08-23", "two days later | 2005-08-25 | 2005-08-25", "Sunday | 2005-08-28 | 2005-08-28", "6:10 a.m. Monday | 2005-08-29T06:10:00 | 2005-08-29T06:10" } },
  { "shares", "2013-11-08", "Its shares rose 73% on Thursday, their first day of trading. Those of its rival fell on the first day, in May 2012, and took more than a year to recover.", { "Thursday | 2013-11-07 | 2013-11-07", "May 2012 | 2012-05 | 2012-05", "more than a year | - | P1Y" } },
  { "offer", "1991-02-17", "The offer, made on Friday, was rejected within hours. The war began Jan. 17, a day after a deadline ran out. Air raids continued Saturday night and early Sunday.", { "Friday | 1991-02-15 | 1991-02-15", "hours | - | PTXH", "Jan. 17 | 1991-01-17 | 1991-01-17", "a day | - | P1D", "Saturday night | 1991-02-16 | 1991-02-16TNI", "early Sunday | 1991-02-17 | 1991-02-17" } },
  { "eclipse", "2015-09-28", "The eclipse will be visible from 1:07 a.m. on Monday; the next one is not until 2033. The last was in 1982.", { "1:07 a.m. | 2015-09-28T01:07:00 | 2015-09-28T01:07", "Monday | 2015-09-28 | 2015-09-28", "2033 | ../2033 | 2033", "1982 | 1982 | 1982" } },
  { "jobs", "2018-10-02", "Unemployment rose in the second quarter for the first time since early 2014. In the first half of this year, 40,000 jobs were lost, and the bank expects it to rise further in 2019.", { "the second quarter | 2018-34 | 2018-Q2", "early 2014 | 2014-01/.. | 2014", "the first half of this year | 2018-40 | 2018-H1", "2019 | 2019 | 2019" } },
  { "gold", "2021-07-28", "She won gold on Sunday, five years to the day after her fall. She competes again on Friday and Saturday.", { "Sunday | 2021-07-25 | 2021-07-25", "five years | - | P5Y", "Friday | 2021-07-30 | 2021-07-30", "Saturday | 2021-07-31 | 2021-07-31" } },
  { "trap-plane", "2014-05-13", "The 747 landed with 312 people aboard.", { NULL } },
  { "trap-race", "2014-05-13", "She finished in 2:04:11, second by a hair.", { NULL } },
  { "trap-march", "2014-05-13", "He may march on, said Mr. March.", { NULL } },
  { "trap-watt", "2014-05-13", "Prices start at $1,999 for the 2000-watt model.", { NULL } },
  { "trap-age", "2014-05-13", "The 31-year-old striker, aged 31, scored his 200th goal.", { NULL } },
  { "trap-call", "2014-05-13", "Call 555-2014 or visit 1776 Liberty Avenue.", { NULL } },
  { "trap-votes", "2014-05-13", "The bill passed 51-48.", { NULL } },
  { "trap-second", "2014-05-13", "It took second place in the second race.", { NULL } },
  { "trap-titles", "2014-05-13", "He read “1984” and watched “2001: A Space Odyssey”.", { NULL } },
  { "trap-seats", "2014-05-13", "About 1,500 of the 2,000 seats were filled.", { NULL } },
  { "trap-spring", "2014-05-13", "The spring broke and the fall killed him.", { NULL } },
  { "trap-section", "2014-05-13", "Section 1983 of the law is not in doubt.", { NULL } },
  { "trap-team", "2014-05-13", "He plays for Bayer 04 and wore number 10.", { NULL } },
  { "trap-metres", "2014-05-13", "At 1,085 metres, it is the highest in the country.", { NULL } },
  { "trap-ruled", "2014-05-13", "The court ruled 5-4 on Proposition 8.", { NULL } },
/* clang-format on */
