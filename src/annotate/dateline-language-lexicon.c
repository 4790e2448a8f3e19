/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The small words that tell languages apart. */

#include "dateline-language-private.h"

/* The small words of languages that are near to each other are here even where the
 * language is not read, so that it is not taken for one that is. */
const DatelineLanguage dateline_languages[DATELINE_N_LANGUAGES] = {
  { "en", DATELINE_SCRIPT_LATIN,
    " the of and to in is was that for it with as on by are from has have were said this his her "
    "which not but they who been would at an be its he she had will " },
  { "de", DATELINE_SCRIPT_LATIN,
    " der die das und ist nicht von zu den mit dem des auf für im sich eine ein auch als wird bei "
    "nach wurde sagte es aus einer dass sind hat war am " },
  { "fr", DATELINE_SCRIPT_LATIN,
    " le la les de des du et est une que qui dans en pour pas au sur par avec il elle plus ce ont "
    "été aux cette sont mais son sa selon un a " },
  { "es", DATELINE_SCRIPT_LATIN,
    " el la los las de del y que en un una por con para se no es su al lo como más fue este pero "
    "sus según ha también entre son desde está " },
  { "it", DATELINE_SCRIPT_LATIN,
    " il lo gli le di del della che e è un una in per con non si da dei nel sono alla anche più "
    "ha come dal delle al ma " },
  { "pt", DATELINE_SCRIPT_LATIN,
    " o a os as de do da dos das e que em um uma para com não se por no na foi mais ao como são "
    "também pelo disse seu sua " },
  { "nl", DATELINE_SCRIPT_LATIN,
    " de het een en van is dat niet op te in voor met zijn aan er ook als bij door naar wordt uit "
    "maar om heeft dan nog werd " },
  { "sv", DATELINE_SCRIPT_LATIN,
    " och att det som en på är av för med den till inte om ett har de från vid men var sig så kan "
    "också efter man " },
  { "da", DATELINE_SCRIPT_LATIN,
    " og at det som en på er af for med den til ikke om et har de fra ved men var sig så kan også "
    "efter man blev " },
  { "pl", DATELINE_SCRIPT_LATIN,
    " i w na z do nie się jest że to o jak po co od za przez ale są dla oraz był jego tym czy " },
  { "tr", DATELINE_SCRIPT_LATIN,
    " ve bir bu da de için ile olarak çok daha olan gibi ancak kadar sonra ise en ne var dedi "
    "değil oldu " },
  { "id", DATELINE_SCRIPT_LATIN,
    " yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut "
    "bisa ada mereka oleh " },
  { "ro", DATELINE_SCRIPT_LATIN,
    " și de la în a cu pe nu că o un din este pentru care sunt mai au fost se ca prin dar sau " },
  { "fi", DATELINE_SCRIPT_LATIN,
    " ja on ei että oli se hän mutta ovat kun myös joka ole sen olla kuin niin mukaan jos nyt tai "
    "hänen vain eivät olisi siitä vuonna olivat sekä jonka ollut " },
  { "cs", DATELINE_SCRIPT_LATIN,
    " a v na se že je s z do o to i by pro jako za ale si podle jsou které který bylo byl po od "
    "jsem také však " },
  { "hu", DATELINE_SCRIPT_LATIN,
    " a az és hogy nem is egy ez meg azt de volt csak már mint még van szerint ki el ha lesz ezt "
    "majd után között " },
  { "ca", DATELINE_SCRIPT_LATIN,
    " el la els les de del i que en amb una per al no es va dels ha aquest són com més però "
    "aquesta també seva sobre " },
  { "ru", DATELINE_SCRIPT_CYRILLIC,
    " и в не на что он с по как это из у за от к для но был его было она они также был сказал "
    "после года быть который " },
  { "uk", DATELINE_SCRIPT_CYRILLIC,
    " і в не на що він з по як це із у за від до для але був його було вона та також що сказав "
    "після року бути який про " },
  { "bg", DATELINE_SCRIPT_CYRILLIC,
    " и в не на че той с по как това от за да се е са към но беше ще си след година която "
    "който като във " },
  { "ar", DATELINE_SCRIPT_ARABIC,
    " في من على إلى عن أن التي الذي هذا هذه مع ما لا كان كانت بعد قال قبل بين خلال أو ثم كما " },
  { "fa", DATELINE_SCRIPT_ARABIC,
    " و در به از که این را با است برای آن یک خود تا بر هم شد شده کرد می گفت ایران های نیز بود " },
  { "ur", DATELINE_SCRIPT_ARABIC,
    " کے کی کا میں اور ہے سے نے کو پر یہ اس ہیں تھا تھے کہ کر بھی ایک گیا " },
  { "he", DATELINE_SCRIPT_HEBREW, "" },
  { "zh", DATELINE_SCRIPT_HAN, "" },
  { "ja", DATELINE_SCRIPT_KANA, "" },
};
