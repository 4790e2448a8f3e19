/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What news are about, in English. */

#include "dateline-topic-words-private.h"

const char *const dateline_topic_phrases[] = { "artificial intelligence",
                                               "machine learning",
                                               "information technology",
                                               "digital economy",
                                               "climate change",
                                               "global warming",
                                               "greenhouse gases",
                                               "carbon emissions",
                                               "fossil fuels",
                                               "renewable energy",
                                               "nuclear energy",
                                               "nuclear power",
                                               "nuclear weapons",
                                               "nuclear programme",
                                               "nuclear program",
                                               "solar power",
                                               "wind power",
                                               "oil industry",
                                               "oil prices",
                                               "natural gas",
                                               "gas storage",
                                               "electric vehicles",
                                               "electric cars",
                                               "electric car",
                                               "human rights",
                                               "civil rights",
                                               "press freedom",
                                               "freedom of speech",
                                               "free speech",
                                               "court reform",
                                               "judicial reform",
                                               "electoral reform",
                                               "tax reform",
                                               "pension reform",
                                               "corporate tax",
                                               "income tax",
                                               "interest rates",
                                               "interest rate",
                                               "monetary policy",
                                               "foreign policy",
                                               "trade policy",
                                               "trade war",
                                               "free trade",
                                               "foreign trade",
                                               "supply chains",
                                               "supply chain",
                                               "cost of living",
                                               "gross domestic product",
                                               "public debt",
                                               "national debt",
                                               "budget deficit",
                                               "stock market",
                                               "housing market",
                                               "labour market",
                                               "labor market",
                                               "job cuts",
                                               "minimum wage",
                                               "public health",
                                               "mental health",
                                               "health care",
                                               "climate crisis",
                                               "energy crisis",
                                               "housing crisis",
                                               "food security",
                                               "national security",
                                               "border security",
                                               "air pollution",
                                               "water shortage",
                                               "organised crime",
                                               "organized crime",
                                               "money laundering",
                                               "drug trafficking",
                                               "human trafficking",
                                               "domestic violence",
                                               "gun control",
                                               "gun violence",
                                               "death penalty",
                                               "sexual harassment",
                                               "sexual abuse",
                                               "corruption scandal",
                                               "economic growth",
                                               "economic sanctions",
                                               "western sanctions",
                                               "arms control",
                                               "air defence",
                                               "air defense",
                                               "armed conflict",
                                               "peace talks",
                                               "ceasefire talks",
                                               "election campaign",
                                               "social media",
                                               "data protection",
                                               "cyber security",
                                               "cyber attacks",
                                               "quantum computing",
                                               "space exploration",
                                               "red dwarf",
                                               "water vapour",
                                               "water vapor",
                                               "gene therapy",
                                               "stem cells",
                                               "infectious diseases",
                                               "vaccination campaign",
                                               "public transport",
                                               "high-speed rail",
                                               "self-driving cars",
                                               "higher education",
                                               "gender equality",
                                               "same-sex marriage",
                                               "illegal immigration",
                                               "asylum seekers",
                                               "match fixing",
                                               "animal welfare",
                                               "intellectual property",
                                               "open source",
                                               "cryptocurrency market",
                                               "hedge funds",
                                               NULL };

const char *const dateline_topic_words =
  " drones missiles sanctions inflation tariffs vaccines immigration migration refugees "
  "unemployment recession corruption bribery terrorism cybersecurity biodiversity deforestation "
  "drought wildfires floods famine pensions privatisation privatization subsidies cryptocurrency "
  "semiconductors robotics astronomy archaeology genetics doping censorship espionage piracy "
  "austerity agriculture fisheries tourism smoking obesity malaria tuberculosis cholera ebola "
  "coronavirus pandemic abortion euthanasia slavery racism antisemitism homelessness poverty "
  "starspots exoplanets earthquakes hurricanes volcanoes landmines ";

const char *const dateline_topic_heads =
  " economy industry technology technologies policy law laws rights energy power market markets "
  "trade security reform reforms crisis sector tax taxes budget sanctions weapons emissions "
  "prices rates debt education health care science research companies workers jobs exports "
  "imports investment investments infrastructure sanctions elections violence crime fraud "
  "disease vaccine vaccines treatment storage supplies shortages pollution protection services "
  "programme programmes program programs system systems networks software fuel fuels gas oil "
  "farming fishing tourism housing transport aid relief talks negotiations ";

const char *const dateline_topic_stops =
  " the a an and or of in on at to for from by with as is was were are be been being has have had "
  "will would could should may might can not no its his her their our my your this that these "
  "those some any all more most less other another such many much several few two three four five "
  "first last next new old same own both each every it he she they we you i who which what when "
  "where how why than then so but if because into over under between about after before during "
  "said says say also only very just up out off down one big small good bad high low own recent "
  "good great key main major including against through ";
