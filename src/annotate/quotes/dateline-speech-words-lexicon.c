/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The words of speech of each language. */

#include "dateline-speech-words-private.h"

static const DatelineSpeechList english[] = {
  { DATELINE_SPEECH_SAYS, "said told wrote written swore sworn foretold believes believed thinks hopes hoped fears" },
  { DATELINE_SPEECH_ACCORDING, "according" },
  { DATELINE_SPEECH_THAT, "that" },
  { DATELINE_SPEECH_HE, "he" },
  { DATELINE_SPEECH_SHE, "she" },
  { DATELINE_SPEECH_THEY, "they" },
  { DATELINE_SPEECH_ROLE,
    "activist actor actress adviser advisor ambassador analyst attorney author bishop "
    "cardinal captain ceo chairman chairperson chairwoman chancellor chief coach colonel "
    "commander commissioner congressman congresswoman coordinator counsel critic dean "
    "delegate deputy detective diplomat director doctor economist editor envoy executive "
    "expert father founder general governor historian inspector investigator journalist judge "
    "king lawmaker lawyer leader lieutenant manager mayor minister mother negotiator observer "
    "officer official organiser organizer owner physician pilot player police pope premier "
    "president priest prince princess principal producer professor prosecutor queen reporter "
    "representative researcher resident rival scientist secretary senator sergeant sheriff "
    "singer strategist student superintendent surgeon teacher victim winner witness writer" },
  { DATELINE_SPEECH_SPEAKS_FOR, "spokesman spokesperson spokeswoman" },
  { DATELINE_SPEECH_NONE, NULL },
};

/* Plain forms, of which the others are made. Verbs that are nouns, too, are taken
 * only for the forms that no noun has: "a report" says nothing, "reported" does. */
static const DatelineSpeechList english_verbs[] = {
  { DATELINE_SPEECH_SAYS,
    "acknowledge add admit advise affirm agree allege announce argue ask assert assure caution "
    "complain concede conclude confess confirm contend continue declare deny disclose elaborate "
    "emphasise emphasize exclaim explain indicate inform insist lament maintain observe opine "
    "predict quip recount reiterate remind repeat respond retort reveal say speculate suggest "
    "swear tell testify underline underscore urge warn write" },
  { DATELINE_SPEECH_CALLS,
    "accuse commend condemn criticise criticize decry defend denounce describe dismiss hail laud "
    "praise reaffirm thank welcome" },
  { DATELINE_SPEECH_NONE, NULL },
};

static const DatelineSpeechList english_noun_verbs[] = {
  { DATELINE_SPEECH_SAYS,
    "answer boast claim comment counter cry estimate hint joke mention note object pledge post "
    "promise protest recall relate remark reply report shout signal state stress tweet voice vow "
    "whisper yell" },
  { DATELINE_SPEECH_CALLS, "blame blast brand call demand dub label slam term" },
  { DATELINE_SPEECH_NONE, NULL },
};

static const DatelineSpeechList german[] = {
  { DATELINE_SPEECH_SAYS,
    "sagte sagt sagten sagen gesagt erklärte erklärt erklärten betonte betont betonten teilte "
    "teilten berichtete berichtet berichteten meinte meint fügte ergänzte kündigte warnte warnt "
    "forderte fordert schrieb schreibt schrieben erläuterte behauptete behauptet bestätigte "
    "äußerte antwortete fragte fragt versicherte mahnte hieß rief entgegnete verkündete "
    "unterstrich räumte" },
  { DATELINE_SPEECH_CALLS,
    "nannte nennt bezeichnete bezeichnet lobte lobt begrüßte begrüßt kritisierte kritisiert "
    "sprach sprachen spricht" },
  { DATELINE_SPEECH_THAT, "dass daß" },
  { DATELINE_SPEECH_ACCORDING, "laut zufolge angaben" },
  { DATELINE_SPEECH_HE, "er" },
  { DATELINE_SPEECH_SHE, "sie" },
  { DATELINE_SPEECH_ROLE,
    "minister ministerin präsident präsidentin kanzler kanzlerin botschafter botschafterin chef "
    "chefin leiter leiterin direktor direktorin professor professorin anwalt anwältin richter "
    "richterin bürgermeister bürgermeisterin abgeordnete abgeordneter "
    "ministerpräsident ministerpräsidentin außenminister außenministerin innenminister "
    "innenministerin vorsitzende vorsitzender trainer trainerin landrat landrätin staatsanwalt "
    "staatsanwältin verteidiger verteidigerin geschäftsführer geschäftsführerin forscher "
    "forscherin wissenschaftler wissenschaftlerin" },
  { DATELINE_SPEECH_SPEAKS_FOR, "sprecher sprecherin" },
  { DATELINE_SPEECH_NONE, NULL },
};

static const DatelineSpeechList french[] = {
  { DATELINE_SPEECH_SAYS,
    "dit disent déclare déclaré affirme affirmé affirment ajoute ajouté explique expliqué estime "
    "estimé précise précisé souligne souligné assure assuré annonce annoncé indique indiqué "
    "rappelle rappelé répond répondu note noté poursuit poursuivi confie confié insiste insisté "
    "écrit lance lancé regrette regretté martèle martelé prévient prévenu reconnaît reconnu raconte "
    "raconté soutient soutenu plaidé renchérit renchéri argué rapporté relate relaté détaillé réagi "
    "jugé averti commenté résumé admis avoué confirmé révélé justifié tonné ironisé glissé "
    "félicité indigné conclu" },
  { DATELINE_SPEECH_CALLS,
    "qualifie qualifié dénonce dénoncé salue salué critique critiqué" },
  { DATELINE_SPEECH_THAT, "que qu" },
  { DATELINE_SPEECH_ACCORDING, "selon" },
  { DATELINE_SPEECH_HE, "il t-il a-t-il avait-il" },
  { DATELINE_SPEECH_SHE, "elle t-elle a-t-elle avait-elle" },
  { DATELINE_SPEECH_THEY, "ils elles" },
  { DATELINE_SPEECH_ROLE,
    "ministre président présidente ambassadeur ambassadrice directeur directrice chef maire "
    "professeur avocat avocate juge député députée sénateur sénatrice procureur procureure "
    "magistrat magistrate chancelier chancelière dirigeant dirigeante patron patronne gouverneur "
    "gouverneure secrétaire commissaire préfet préfète général colonel entraîneur entraîneuse "
    "médecin chercheur chercheuse élu élue responsable syndicaliste écrivain écrivaine" },
  { DATELINE_SPEECH_SPEAKS_FOR, "porte-parole" },
  { DATELINE_SPEECH_NONE, NULL },
};

static const DatelineSpeechList spanish[] = {
  { DATELINE_SPEECH_SAYS,
    "dijo dice dijeron dicho declaró declara afirmó afirma afirmaron añadió añade agregó explicó "
    "explica señaló señala indicó indica aseguró asegura anunció anuncia advirtió advierte "
    "destacó destaca manifestó expresó sostuvo sostiene reiteró subrayó comentó respondió "
    "escribió recordó insistió precisó apuntó informó preguntó aclaró contó concluyó detalló "
    "relató confirmó lamentó enfatizó matizó opinó sentenció argumentó puntualizó resaltó" },
  { DATELINE_SPEECH_CALLS, "calificó denunció elogió celebró criticó llamó describió" },
  { DATELINE_SPEECH_THAT, "que" },
  { DATELINE_SPEECH_ACCORDING, "según" },
  { DATELINE_SPEECH_HE, "él" },
  { DATELINE_SPEECH_SHE, "ella" },
  { DATELINE_SPEECH_THEY, "ellos ellas" },
  { DATELINE_SPEECH_ROLE,
    "ministro ministra presidente presidenta embajador embajadora director directora jefe jefa "
    "alcalde alcaldesa profesor profesora abogado abogada juez jueza diputado diputada senador "
    "senadora fiscal canciller mandatario mandataria gobernador gobernadora entrenador "
    "entrenadora general líder titular secretario secretaria comisario comisaria investigador "
    "investigadora consejero consejera vicepresidente vicepresidenta" },
  { DATELINE_SPEECH_SPEAKS_FOR, "portavoz vocero vocera" },
  { DATELINE_SPEECH_NONE, NULL },
};

static const DatelineSpeechList persian[] = {
  { DATELINE_SPEECH_SAYS, "گفت گفته گفتند می‌گوید افزود افزوده نوشت تأکید تاکید اعلام "
                          "اظهار "
                          "تصریح بیان خاطرنشان هشدار "
                          "پاسخ پرسید" },
  { DATELINE_SPEECH_CALLS, "خواند نامید ستود" },
  { DATELINE_SPEECH_THAT, "که" },
  { DATELINE_SPEECH_THEY, "او وی آنها" },
  { DATELINE_SPEECH_ROLE,
    "وزیر رئیس رئیس‌جمهور رییس‌جمهور سفیر مدیر استاندار شهردار استاد قاضی نماینده دادستان فرماندار "
    "سرمربی مدیرعامل دبیر معاون" },
  { DATELINE_SPEECH_SPEAKS_FOR, "سخنگو سخنگوی" },
  { DATELINE_SPEECH_NONE, NULL },
};

static const DatelineSpeechList arabic[] = {
  { DATELINE_SPEECH_SAYS,
    "قال قالت قالوا يقول تقول وقال وقالت أضاف أضافت وأضاف وأضافت أكد أكدت وأكد وأكدت صرح صرحت "
    "وصرح أعلن أعلنت وأعلن أوضح أوضحت وأوضح ذكر ذكرت وذكر أشار أشارت وأشار كتب كتبت شدد شددت "
    "وشدد تابع تابعت وتابع أردف أردفت وأردف لفت لفتت ولفت وأكدت وأعلنت وأوضحت وأشارت وصرحت وذكرت "
    "وشددت وتابعت وأردفت ولفتت" },
  { DATELINE_SPEECH_CALLS, "وصف وصفت أشاد أشادت أدان أدانت" },
  { DATELINE_SPEECH_THAT, "أن إن بأن أنه أنها إنه إنها" },
  { DATELINE_SPEECH_ACCORDING, "بحسب حسب وبحسب" },
  { DATELINE_SPEECH_HE, "هو" },
  { DATELINE_SPEECH_SHE, "هي" },
  { DATELINE_SPEECH_ROLE, "الوزير الوزيرة الرئيس الرئيسة السفير السفيرة المدير المديرة القاضي النائب النائبة المحافظ "
    "المدرب المحامي المحامية المبعوث المستشار المستشارة الأمين" },
  { DATELINE_SPEECH_SPEAKS_FOR, "المتحدث المتحدثة الناطق" },
  { DATELINE_SPEECH_NONE, NULL },
};

static const DatelineSpeechList hebrew[] = {
  { DATELINE_SPEECH_SAYS,
    "אמר אמרה אמרו אומר אומרת הוסיף הוסיפה ציין ציינה הדגיש הדגישה הודיע הודיעה טען טענה כתב "
    "כתבה השיב השיבה הסביר הסבירה מסר מסרה הבהיר הבהירה הזהיר הזהירה המשיך המשיכה הגיב הגיבה "
    "הכריז הכריזה סיפר סיפרה לדבריו לדבריה" },
  { DATELINE_SPEECH_CALLS, "כינה כינתה גינה גינתה שיבח שיבחה" },
  { DATELINE_SPEECH_THAT, "כי" },
  { DATELINE_SPEECH_ACCORDING, "לדברי לפי" },
  { DATELINE_SPEECH_HE, "הוא" },
  { DATELINE_SPEECH_SHE, "היא" },
  { DATELINE_SPEECH_THEY, "הם הן" },
  { DATELINE_SPEECH_ROLE, "השר השרה הנשיא הנשיאה השגריר השגרירה המנהל המנהלת השופט השופטת המזכיר המזכירה הקנצלר "
    "הקנצלרית המאמן המאמנת הפרקליט הפרקליטה" },
  { DATELINE_SPEECH_SPEAKS_FOR, "דובר דוברת הדובר הדוברת" },
  { DATELINE_SPEECH_NONE, NULL },
};

static const DatelineSpeechList chinese[] = {
  { DATELINE_SPEECH_SAYS,
    "说 表示 称 指出 强调 认为 宣布 告诉 写道 回应 补充 透露 说道 警告 問 說 強調 宣佈" },
  { DATELINE_SPEECH_CALLS, "谴责 赞扬 批评 欢迎" },
  { DATELINE_SPEECH_ACCORDING, "据 根据 據" },
  { DATELINE_SPEECH_HE, "他" },
  { DATELINE_SPEECH_SHE, "她" },
  { DATELINE_SPEECH_THEY, "他们 她们" },
  { DATELINE_SPEECH_SPEAKS_FOR, "发言人 發言人" },
  { DATELINE_SPEECH_NONE, NULL },
};

/* English comes first: it stands in for a language that is not known. */
const DatelineSpeechSource dateline_speech_sources[DATELINE_N_SPEECH_SOURCES] = {
  { "en", 0, english, english_verbs, english_noun_verbs },
  { "de", 0, german, NULL, NULL },
  { "fr", 0, french, NULL, NULL },
  { "es", 0, spanish, NULL, NULL },
  { "fa", 0, persian, NULL, NULL },
  { "ar", 0, arabic, NULL, NULL },
  { "he", 0, hebrew, NULL, NULL },
  { "zh", 3, chinese, NULL, NULL },
};
