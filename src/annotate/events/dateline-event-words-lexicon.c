/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The small words by which the clauses of other languages are read. */

#include "dateline-event-words.h"

#include <string.h>

static const DatelineEventWords languages[] = {
  { .language = "de",
    .n_words = 3,
    .before =
      " am an im in zum den dem der um gegen vor nach bis ab anfang mitte ende noch bereits "
      "schon erst morgen abend des jahr jahre monat ",
    .of = " vom von ",
    .behind = " ",
    .in = " in bei nach aus vor im nahe ",
    .relatives =
      " dass daß weil da wenn ob falls obwohl damit sodass während nachdem bevor als wo wie was "
      "wer "
      "worauf wobei wodurch welche welcher welches welchen welchem dessen deren denen um ohne ",
    .whens = " ",
    .ands = " und oder sowie ",
    .doubts = " nicht kein keine keinen keinem keiner nie niemals könnte könnten dürfte dürften "
              "würde würden sollte sollten möglicherweise vielleicht wohl sei seien wäre wären "
              "habe hätte hätten werde müsse solle könne wolle dürfe ",
    .pronouns = " er sie ",
    .women = " sie ",
    .many = " sie ",
    .owners = " sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer " },
  { .language = "fr",
    .n_words = 3,
    .before = " le la les en au aux à l' l’ dès ce cet cette vers avant après courant début fin "
              "mi dans pour matin soir nuit l'année ",
    .of = " du de d' d’ des ",
    .behind = " ",
    .in = " à en au aux dans près ",
    .relatives = " que qu' qu’ qui dont où car si parce puisque afin pour lequel laquelle lesquels "
                 "lesquelles duquel comme selon ",
    .whens = " lorsque lorsqu' lorsqu’ quand alors tandis ",
    .ands = " et ou mais puis ",
    .doubts = " ne n' n’ pas jamais aucun aucune était étaient pourrait pourraient peut-être ",
    .pronouns = " il elle ",
    .women = " elle ",
    .many = " ",
    .owners = " son sa ses leur leurs ils elles celui-ci celle-ci " },
  { .language = "es",
    .n_words = 3,
    .before = " el la los las en al hacia antes después para este esta pasado pasada principios "
              "mediados finales fines a ",
    .of = " del de ",
    .behind = " ",
    .in = " en a cerca ",
    .relatives = " que quien quienes cual cuales cuyo cuya donde porque pues si para aunque como "
                 "según mientras ",
    .whens = " cuando ",
    .ands = " y e o u pero ",
    .doubts =
      " no nunca jamás ningún ninguna era eran estaba estaban podría podrían quizá quizás ",
    .pronouns = " él ella ",
    .women = " ella ",
    .many = " ",
    .owners = " su sus ellos ellas éste ésta " },
  { .language = "fa",
    .n_words = 3,
    .before = " در روز به از سال ماه تاریخ تا پیش پس قبل بعد شامگاه صبح عصر شب ظهر امروز ساعت ",
    .of = " ",
    .behind = " ",
    .in = " در به از ",
    .relatives = " که زیرا چون اگر تا چرا آیا ",
    .whens = " وقتی هنگامی ",
    .ands = " و یا اما ولی ",
    .doubts = " نه ممکن شاید نیست نبود نشد نکرد نخواهد احتمالا احتمالاً ",
    .pronouns = " او وی ",
    .women = " ",
    .many = " ",
    .owners = " آنها آنان " },
  { .language = "ar",
    .n_words = 3,
    .before = " في وفي يوم ويوم عام سنة شهر من خلال منذ قبل بعد حتى مساء صباح فجر ليلة ظهر بتاريخ أيام ",
    .of = " ",
    .behind = " ",
    .in = " في إلى من ",
    .relatives = " الذي التي الذين اللذين اللتين أن إن لأن إذا حيث لكي كي كما مما ما ",
    .whens = " عندما حين حينما بعدما إنه إنها أنه أنها ",
    .ands = " أو ثم لكن ولكن ",
    .doubts = " لم لن لا ليس ليست ربما يمكن ",
    .pronouns = " هو هي ",
    .women = " هي ",
    .many = " ",
    .owners = " هم هن وهم " },
  { .language = "he",
    .n_words = 3,
    .before = " ביום בשנת בחודש עד לפני אחרי לאחר מאז ב במהלך בערב בבוקר בליל ליל בתחילת בסוף ",
    .of = " של ",
    .behind = " ",
    .in = " ב ל מ ליד ",
    .relatives = " ש אשר כי אם משום מפני אף כדי שבו שבה ",
    .whens = " כאשר כש ",
    .ands = " או אך אבל ",
    .doubts = " לא אין אינו אינה היה הייתה היו עשוי עשויה עלול עלולה ייתכן אולי ",
    .pronouns = " הוא היא ",
    .women = " היא ",
    .many = " ",
    .owners = " הם הן זה זו " },
  { .language = "zh",
    .n_words = 4,
    .before = " 于 在 自 从 到 至 截 当 於 從 ",
    .of = " ",
    .behind = " 的 以 之 电 電 讯 訊 度 ",
    .in = " 在 于 到 赴 ",
    .relatives = " 因 如 若 由 虽 但 而 ",
    .whens = " ",
    .ands = " 并 和 及 ",
    .doubts = " 不 没 未 無 无 沒 是 ",
    .pronouns = " 他 她 ",
    .women = " 她 ",
    .many = " ",
    .owners = " 它 其 " },
};

/**
 * dateline_event_words_get:
 * @language: BCP 47
 *
 * The words of a language.
 *
 * Returns: (transfer none) (nullable): the words; %NULL for a language whose clauses are not
 *   read, or are read better, as those of English
 */
const DatelineEventWords *
dateline_event_words_get (const char *language)
{
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++) {
    const gsize n_bytes = strlen (languages[i].language);

    if (g_ascii_strncasecmp (language, languages[i].language, n_bytes) == 0 &&
        (language[n_bytes] == '\0' || language[n_bytes] == '-'))
      return &languages[i];
  }

  return NULL;
}
