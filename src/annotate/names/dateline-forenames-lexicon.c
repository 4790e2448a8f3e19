/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Forenames that hardly anybody of the other gender bears, in small letters. Those that are a
 * man's in one country and a woman's in another, such as Andrea or Jean, are left out. */

#include "annotate/names/dateline-forenames.h"

#include <string.h>

static const char *const men =
  " aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alberto alejandro alexander "
  "alexandre alfred ali amir anders andreas andrew andré angus anthony antoine anton antonio "
  "armando arnold arthur august axel barack benjamin bernard bernd bjorn boris brian bruce bruno "
  "carl carlos cedric charles christoph christopher claude colin craig daniel darren david "
  "dennis derek diego dieter dietrich dimitri dmitry donald douglas duncan edgar edmund eduardo "
  "edward edwin emil emmanuel enrique eric erik ernest ernst eugene fabian felipe felix fernando "
  "finn francisco frank franz frederick friedrich fritz gareth gary gavin geoffrey georg george "
  "gerald gerard gerhard giorgio giovanni giuseppe gordon graham gregory guido gustav hans harald "
  "harold harry hassan heinrich heinz helmut henri henrik henry herbert hermann horst howard hugh "
  "hugo ibrahim ian igor isaac ivan jack jacob jacques jakob james jason javier jeffrey jens "
  "jeremy jerome joachim joe johan johann john jonas jonathan jorge joseph joshua josé juan "
  "juergen julian jürgen kamal karl keith kenneth kevin khalid klaus konrad kurt lars laurent "
  "lawrence leonard leopold lorenzo louis luca lucas ludwig luigi luis lukas magnus mahmoud "
  "malcolm manfred manuel marc marco marcus mario mark markus martin massimo mateo matthew "
  "matthias maurice max maximilian michael miguel mikhail mohamed mohammad mohammed muhammad "
  "mustafa nathan neil nicholas niels nigel nikolai noah norman olaf oleg oliver omar oscar otto "
  "owen pablo patrick paul pavel pedro peter philip philippe pierre ralph ramon raymond ricardo "
  "richard robert roberto roger roland rolf ronald rudolf rupert russell salman samuel sebastian "
  "sergei sergio sigmund simon stanley stefan stephen steven stuart sven thomas tim timothy tobias "
  "tom udo ulrich umberto victor viktor vincent vladimir volker walter werner wilhelm william "
  "winston wolfgang yusuf ";

static const char *const women =
  " abigail adele agatha agnes agnieszka aisha alexandra alice alicia alina amanda amelia amy ana "
  "anastasia angela angelika anita anja ann anna anne annette annika antonia astrid audrey barbara "
  "beatrice beatriz bettina birgit bridget brigitte camilla carla carmen carol caroline catherine "
  "cecilia charlotte chiara christina christine clara claudia cornelia cristina cynthia dagmar "
  "daniela deborah denise diana dolores doreen doris dorothy edith elaine eleanor elena eleni "
  "elisabeth elizabeth ella ellen elsa emilia emily emma erika esther eva evelyn fatima fiona "
  "florence franziska frieda gabriela gabriele geraldine gertrude gillian gisela giulia gloria "
  "grace greta gretchen gudrun hannah hanna harriet hedwig heidi heike helen helena helga hilary "
  "hildegard ida ilse inge ingrid irene iris irina isabel isabella isabelle jacqueline jane janet "
  "jennifer jessica joan joanna josephine judith julia juliana karen karin katarina katharina "
  "katherine kathleen kathrin kristina larissa laura leila lena leonie lidia lilian linda lisa "
  "lorraine louise lucia lucy ludmila luisa lydia magdalena maja manuela margaret margarita "
  "margot mariam mariana marianne marie marina marlene marta martha martina mary maryam mathilde "
  "melanie melissa mercedes michaela michelle miranda miriam molly monica monika nadia nadine "
  "nancy naomi natalia natalie natasha nina nora olga olivia ottilie pamela patricia paula pauline "
  "penelope petra phyllis priscilla rachel raquel rebecca regina renate rita rosa rosalind rose "
  "rosemary ruth sabine sally samantha sandra sara sarah sharon sheila shirley silvia sofia sonia "
  "sonja sophia sophie stella stephanie susan susanne suzanne svetlana sylvia tamara tatiana "
  "teresa theresa tiffany ulrike ursula valentina valeria vanessa vera veronica veronika victoria "
  "viktoria virginia vivian waltraud wendy yasmin yvonne zainab zoe ";

/**
 * dateline_forename_get_gender:
 * @name: the name of a person
 *
 * What a forename tells of gender.
 *
 * Returns: 1 for a man, -1 for a woman, 0 where it tells nothing, or stands alone
 */
int
dateline_forename_get_gender (const char *name)
{
  const char *end = strchr (name, ' ');
  g_autofree char *small = NULL;
  g_autofree char *key = NULL;

  if (end == NULL)
    return 0;
  small = g_utf8_strdown (name, (gssize) (end - name));
  key = g_strconcat (" ", small, " ", NULL);
  if (strstr (men, key) != NULL)
    return 1;
  return strstr (women, key) != NULL ? -1 : 0;
}
