/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What kind names are of, whatever the tagger says of them. */

#pragma once

#include <glib.h>

/* What the tagger may say of names: before each word stands the letter of its kind, and ~
 * before what hangs on the word before. Then the letter of the kind that each name is of. */
static const struct {
  const char *words;
  const char *kinds;
  /* Where the first name is held for certain though its kind stays. */
  gboolean is_certain;
} mended[] = {
  { "O_Quirimba O_Shipping lost a boat .", "O", TRUE },
  { "He runs P_Velmar P_Energy in L_Velmar .", "OL", FALSE },
  { "She heads the union P_FNV P_Havens now .", "O", FALSE },
  { "She met the singer P_FNV P_Havens now .", "P", FALSE },
  { "Then L_Nguyen L_Van L_Hai , the striker , ran .", "P", FALSE },
  { "They left O_Judaism for good .", "X", FALSE },
  { "It is what the O_Sadrists want .", "N", FALSE },
  { "Then O_SS O_Katoomba sank .", "X", FALSE },
  { "Troops of P_Israel went in .", "L", FALSE },
  { "Then minister P_Israel and Mr. P_Israel went in .", "PP", FALSE },
  { "In L_Qorvath it rained , P_Qorvath said , and L_Qorvath was wet .", "LLL", FALSE },
  { "In L_Qorvath it rained , P_Qorvath said .", "LP", FALSE },
  /* By what stands beside them. */
  { "Then L_Ajax , the Amsterdam club , won .", "O", FALSE },
  { "Now L_Ajax is a club of the city .", "O", FALSE },
  { "He likes L_Ajax , a city .", "L", FALSE },
  { "They sold shares in P_Voltaro , and P_Voltaro fell .", "OO", FALSE },
  { "Then P_Voltaro , a maker of boats , sank .", "O", FALSE },
  { "Then P_Voltaro , a maker ~’s son , sank .", "P", FALSE },
  { "Then P_Voltaro , a company director , sank .", "P", FALSE },
  { "It is what the club L_Voltaro ~’s wife sold .", "P", FALSE },
  { "And P_Voltaro said it would close .", "O", FALSE },
  { "And L_Ajax said it would close .", "L", FALSE },
  { "And P_Voltaro said he would close .", "P", FALSE },
  { "He met L_Ajax striker P_Cole there .", "OP", FALSE },
  { "In L_Ajax , shares of L_Ajax fell .", "LO", FALSE },
  { "And P_Lumora shares fell at noon .", "O", FALSE },
  { "And P_Lumora shares the view .", "P", FALSE },
  { "He heard P_Albion manager P_Carla P_Ruiz laugh .", "OP", FALSE },
  { "He heard P_Albion manager of all laugh .", "P", FALSE },
  { "And L_Harbour L_City beat L_Velmar 3-2 there .", "OO", FALSE },
  { "Then L_Zabiele ( or L_Zab ) is a big village near L_Velmar .", "LLL", FALSE },
  { "Then O_Zabiele ( or L_Zab ) is a big village near L_Velmar .", "LLL", FALSE },
  { "Now O_Voltaro is a French composer .", "P", FALSE },
  { "Now O_Voltaro is a member .", "O", FALSE },
  { "Then P_Claire P_Petit , a biologist at the institute in L_Roston , wept .", "PL", FALSE },
  { "Then P_Claire P_Petit is a professor emeritus , Roston Institute of Law .", "P", FALSE },
  { "The head of L_Voltaro is a singer .", "L", FALSE },
  { "It has the towns P_Duran , P_Samboron and P_Guaya .", "LLL", FALSE },
  { "In all regions of L_Macedon , P_Philip won .", "LP", FALSE },
  { "He played for L_Voltaro , L_Zabiele and L_Qorvath .", "OOO", FALSE },
  { "Analysts at P_Goldman P_Sachs laughed .", "O", FALSE },
  { "Now the L_Met L_Office has a plan .", "O", FALSE },
  { "Then O_Maersk bought L_Hamburg L_Sued there .", "OO", FALSE },
  { "He bought P_Mary a ring .", "P", FALSE },
  { "Her first film , P_Winter P_Bread , won .", "X", FALSE },
  { "A man in film , P_Winter P_Bread won .", "P", FALSE },
  { "He is the MP for P_Chippenham now .", "L", FALSE },
  { "It is the chief executive of L_Voltaro .", "O", FALSE },
  { "And P_Nadal beat P_Federer 6-4 there .", "PP", FALSE },
  { "His lawyer , P_Daniel P_Park , laughed .", "P", FALSE },
  { "He played for L_Voltaro , then in L_Voltaro .", "OL", FALSE },
  { "Few like firms such as P_Ubar , P_Spotit and L_Amazin .", "OOO", FALSE },
  { "Few like men such as P_Ubar , P_Spotit and L_Amazin .", "PPP", FALSE },
  { "An analyst at P_Voltaro laughed .", "O", FALSE },
  { "The cook at P_Voltaro laughed .", "P", FALSE },
  { "He left P_Voltaro , which makes boats .", "O", FALSE },
  { "He left the village of P_Voltaro at night .", "L", FALSE },
  { "He wrote of P_Voltaro at night .", "P", FALSE },
  { "Then O_Voltaro , 34 , laughed .", "P", FALSE },
  { "Then O_Voltaro , 3400 , laughed .", "O", FALSE },
  { "Then O_Voltaro ~’s wife laughed .", "P", FALSE },
  { "It was O_Voltaro ~’s widow .", "P", FALSE },
  { "They went to hear the X_Miami X_Quartet .", "O", FALSE },
  { "They went to see X_Circular X_Quay at night .", "L", FALSE },
  { "Then X_Voltaro said no .", "O", FALSE },
  { "They live in P_Mérida , and P_Mérida is big .", "LL", FALSE },
  { "They live in P_Voltaro now .", "P", FALSE },
  { "They sold shares in L_France then .", "L", FALSE },
  { "Then O_Voltaro , now 34 , laughed .", "P", FALSE },
  { "“ It is late , ” said O_Voltaro .", "P", FALSE },
  { "“ It is late , ” said O_Reuters .", "O", FALSE },
  { "“ It is late , ” said O_VLT .", "O", FALSE },
  { "Then P_Ada P_Voltaro sang , and O_Voltaro laughed .", "PP", FALSE },
  { "Then P_Ada P_France sang , and L_France laughed .", "PL", FALSE },
  { "He wrote of the murder of X_Voltaro .", "P", FALSE },
  { "He wrote of the weight of X_Voltaro .", "X", FALSE },
  { "He came on P_Velmar P_Day at noon .", "E", FALSE },
  { "He met P_Velmar P_Day at noon .", "P", FALSE },
  { "They saw Hurricane E_Imara , and P_Imara was strong .", "EE", FALSE },
  { "They saw Hurricane E_Imara , and minister P_Imara was strong .", "EP", FALSE },
  { "He told the E_Daily E_Observer so .", "O", FALSE },
  { "He saw the E_Daily E_Parade there .", "E", FALSE },
  /* By what is known. */
  { "Then P_Goldman P_Sachs laughed .", "O", FALSE },
  { "The talks with L_Maersk ended .", "O", FALSE },
  { "Then P_Keisuke P_Honda sang , and P_Honda laughed .", "PP", FALSE },
  { "The talks with minister P_Honda ended .", "P", FALSE },
  { "They read it in the L_Velmar L_Post then .", "O", FALSE },
  /* What is told of persons only. */
  { "Then L_Voltaro died at home .", "P", FALSE },
  { "And O_Voltaro was jailed again .", "P", FALSE },
  { "Then O_Voltaro , who won , left .", "P", FALSE },
  { "It was written by X_Voltaro and sold .", "P", FALSE },
  { "Then L_Roston died out as a port in L_Roston .", "LL", FALSE },
  /* By the others of its row. */
  { "He saw L_Roston , L_Velmar and P_Qorvath .", "LLL", FALSE },
  { "He saw O_Roston , L_Velmar , and O_Qorvath .", "OOO", FALSE },
  { "He saw L_Roston , P_Maria P_Ronda and L_Qorvath .", "LPL", FALSE },
  { "He saw L_Roston and P_Qorvath .", "LP", FALSE },
  { "He saw L_Roston , L_Velmar and then P_Qorvath .", "LLP", FALSE },
  /* Teams of towns. */
  { "She saw the L_San L_Antonio L_Spurs win .", "O", FALSE },
  { "She saw P_Maria P_Bucks win .", "P", FALSE },
};
