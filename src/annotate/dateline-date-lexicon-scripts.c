/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The words of Persian, Arabic, Hebrew and Chinese dates, and the few that stand in those
 * of many languages. The names of months and weekdays
 * come from the CLDR. */

#include "dateline-date-words-private.h"

/* clang-format off */
const DatelineDateList dateline_date_lists_persian[] = {
  { DATELINE_WORD_NUMBER, 1, "یک" }, { DATELINE_WORD_NUMBER, 2, "دو" }, { DATELINE_WORD_NUMBER, 3, "سه" }, { DATELINE_WORD_NUMBER, 4, "چهار" },
  { DATELINE_WORD_NUMBER, 5, "پنج" }, { DATELINE_WORD_NUMBER, 6, "شش" }, { DATELINE_WORD_NUMBER, 7, "هفت" }, { DATELINE_WORD_NUMBER, 8, "هشت" },
  { DATELINE_WORD_NUMBER, 9, "نه" }, { DATELINE_WORD_NUMBER, 10, "ده" }, { DATELINE_WORD_NUMBER, 20, "بیست" },
  { DATELINE_WORD_NUMBER, 30, "سی" }, { DATELINE_WORD_NUMBER, 40, "چهل" }, { DATELINE_WORD_NUMBER, 50, "پنجاه" }, { DATELINE_WORD_NUMBER, 60, "شصت" }, { DATELINE_WORD_NUMBER, 70, "هفتاد" }, { DATELINE_WORD_NUMBER, 80, "هشتاد" }, { DATELINE_WORD_NUMBER, 90, "نود" },
  { DATELINE_WORD_SOME, 0, "چند|چندین" },
  { DATELINE_WORD_ORDINAL, 1, "اول" }, { DATELINE_WORD_ORDINAL, 2, "دوم" }, { DATELINE_WORD_ORDINAL, 3, "سوم" }, { DATELINE_WORD_ORDINAL, 4, "چهارم" },
  { DATELINE_WORD_ORDINAL, 5, "پنجم" }, { DATELINE_WORD_ORDINAL, 6, "ششم" }, { DATELINE_WORD_ORDINAL, 7, "هفتم" }, { DATELINE_WORD_ORDINAL, 8, "هشتم" }, { DATELINE_WORD_ORDINAL, 9, "نهم" }, { DATELINE_WORD_ORDINAL, 10, "دهم" }, { DATELINE_WORD_ORDINAL, 11, "یازدهم" }, { DATELINE_WORD_ORDINAL, 12, "دوازدهم" },
  { DATELINE_WORD_ORDINAL, 13, "سیزدهم" }, { DATELINE_WORD_ORDINAL, 14, "چهاردهم" }, { DATELINE_WORD_ORDINAL, 15, "پانزدهم" }, { DATELINE_WORD_ORDINAL, 16, "شانزدهم" }, { DATELINE_WORD_ORDINAL, 17, "هفدهم" }, { DATELINE_WORD_ORDINAL, 18, "هجدهم|هیجدهم" }, { DATELINE_WORD_ORDINAL, 19, "نوزدهم" }, { DATELINE_WORD_ORDINAL, 20, "بیستم" }, { DATELINE_WORD_ORDINAL, 21, "بیست و یکم" }, { DATELINE_WORD_ORDINAL, 30, "سی ام" },
  { DATELINE_WORD_WEEKDAY, 1, "دو شنبه" }, { DATELINE_WORD_WEEKDAY, 2, "سه شنبه" }, { DATELINE_WORD_WEEKDAY, 3, "چهار شنبه" },
  { DATELINE_WORD_WEEKDAY, 4, "پنج شنبه" }, { DATELINE_WORD_WEEKDAY, 7, "یک شنبه" },
  { DATELINE_WORD_UNIT, DATELINE_UNIT_MINUTE, "دقیقه" }, { DATELINE_WORD_UNIT, DATELINE_UNIT_HOUR, "ساعت" }, { DATELINE_WORD_UNIT, DATELINE_UNIT_DAY, "روز" },
  { DATELINE_WORD_UNIT, DATELINE_UNIT_WEEK, "هفته" }, { DATELINE_WORD_UNIT, DATELINE_UNIT_MONTH, "ماه" }, { DATELINE_WORD_UNIT, DATELINE_UNIT_YEAR, "سال" },
  { DATELINE_WORD_UNIT, DATELINE_UNIT_DECADE, "دهه" }, { DATELINE_WORD_UNIT, DATELINE_UNIT_CENTURY, "قرن" }, { DATELINE_WORD_CENTURY, 0, "قرن" },
  { DATELINE_WORD_UNITS, DATELINE_UNIT_DAY, "روزهای|روزها" }, { DATELINE_WORD_UNITS, DATELINE_UNIT_WEEK, "هفتههای|هفته های" }, { DATELINE_WORD_UNITS, DATELINE_UNIT_MONTH, "ماههای|ماه های" },
  { DATELINE_WORD_UNITS, DATELINE_UNIT_YEAR, "سالهای|سال های" },
  { DATELINE_WORD_SEASON, 21, "بهار" }, { DATELINE_WORD_SEASON, 22, "تابستان" }, { DATELINE_WORD_SEASON, 23, "پاییز" }, { DATELINE_WORD_SEASON, 24, "زمستان" },
  { DATELINE_WORD_DAYPART, DATELINE_DAY_MORNING, "صبح" }, { DATELINE_WORD_DAYPART, DATELINE_DAY_AFTERNOON, "بعدازظهر|بعد از ظهر|عصر" }, { DATELINE_WORD_DAYPART, DATELINE_DAY_NIGHT, "شب" },
  { DATELINE_WORD_TODAY, 0, "امروز" }, { DATELINE_WORD_TODAY, -1, "دیروز" }, { DATELINE_WORD_TODAY, 1, "فردا" }, { DATELINE_WORD_TODAY, -2, "پریروز" }, { DATELINE_WORD_TODAY, 2, "پس فردا" },
  { DATELINE_WORD_TONIGHT, DATELINE_DAY_NIGHT, "امشب" }, { DATELINE_WORD_LAST_NIGHT, DATELINE_DAY_NIGHT, "دیشب" },
  { DATELINE_WORD_THIS, 0, "این" }, { DATELINE_WORD_THIS_UNIT, DATELINE_UNIT_YEAR, "امسال" }, { DATELINE_WORD_LAST_UNIT, DATELINE_UNIT_YEAR, "پارسال" }, { DATELINE_WORD_THIS_AFTER, 0, "جاری" }, { DATELINE_WORD_LAST_AFTER, 0, "گذشته|پیش" }, { DATELINE_WORD_NEXT_AFTER, 0, "آینده|بعد" },
  { DATELINE_WORD_THAT, 0, "همان|آن" }, { DATELINE_WORD_AGO, 0, "پیش|قبل" }, { DATELINE_WORD_HENCE, 0, "دیگر" }, { DATELINE_WORD_EARLIER, 0, "پیشتر|پیش تر" }, { DATELINE_WORD_LATER, 0, "بعد" },
  { DATELINE_WORD_PART, DATELINE_PART_EARLY, "اوایل|آغاز" }, { DATELINE_WORD_PART, DATELINE_PART_MIDDLE, "اواسط|میانه" }, { DATELINE_WORD_PART, DATELINE_PART_LATE, "اواخر|پایان" },
  { DATELINE_WORD_ERA, -1, "پیش از میلاد|قبل از میلاد" }, { DATELINE_WORD_ERA, 1, "میلادی" },
  { DATELINE_WORD_ERA, DATELINE_ERA_PERSIAN, "هجری شمسی|خورشیدی|هجری خورشیدی|شمسی" }, { DATELINE_WORD_ERA, DATELINE_ERA_ISLAMIC, "هجری قمری|قمری" },
  { DATELINE_WORD_DECADE_BEFORE, 0, "دهه|دههٔ|دهه ی" },
  { DATELINE_WORD_NOON, 12, "ظهر" }, { DATELINE_WORD_NOON, 24, "نیمه شب" }, { DATELINE_WORD_HOLIDAY, 19, "نوروز" }, { DATELINE_WORD_HOLIDAY, 35, "عاشورا" }, { DATELINE_WORD_HOLIDAY, 26, "عید فطر" },
  { DATELINE_WORD_REFERENCE, -1, "اخیرا|به تازگی" }, { DATELINE_WORD_REFERENCE, 0, "اکنون|هم اکنون|حالا" }, { DATELINE_WORD_REFERENCE, 1, "به زودی|بزودی" },
  { DATELINE_WORD_EVERY, 0, "هر" }, { DATELINE_WORD_DAILY, DATELINE_UNIT_DAY, "روزانه" }, { DATELINE_WORD_DAILY, DATELINE_UNIT_YEAR, "سالانه|هر ساله" },
  { DATELINE_WORD_OF, 0, "ماه" }, { DATELINE_WORD_OF, 0, "سال" }, { DATELINE_WORD_IN, 0, "در|طی" }, { DATELINE_WORD_ON, 0, "روز" }, { DATELINE_WORD_FROM, 0, "از" }, { DATELINE_WORD_TO, 0, "تا" }, { DATELINE_WORD_BETWEEN, 0, "بین" },
  { DATELINE_WORD_AND, 0, "و" }, { DATELINE_WORD_SINCE, 0, "از" }, { DATELINE_WORD_UNTIL, 0, "تا" }, { DATELINE_WORD_BEFORE, 0, "پیش از|قبل از" }, { DATELINE_WORD_AFTER, 0, "پس از|بعد از" },
  { DATELINE_WORD_ABOUT, 0, "حدود|تقریبا" }, { DATELINE_WORD_PERHAPS, 0, "شاید" }, { DATELINE_WORD_FUTURE, 0, "خواهد|خواهند|قرار است" }, { DATELINE_WORD_PASSED, 0, "بود|شد|گفت|کرد" },
  { DATELINE_WORD_COUNTED, 0, "نفر|دلار|کیلومتر|متر|تومان|ریال" },
  { DATELINE_WORD_NONE, 0, NULL },
};

const DatelineDateList dateline_date_lists_arabic[] = {
  { DATELINE_WORD_NUMBER, 3, "ثلاثة|ثلاث" }, { DATELINE_WORD_NUMBER, 4, "أربعة|أربع" }, { DATELINE_WORD_NUMBER, 5, "خمسة|خمس" }, { DATELINE_WORD_NUMBER, 6, "ستة|ست" },
  { DATELINE_WORD_NUMBER, 7, "سبعة|سبع" }, { DATELINE_WORD_NUMBER, 8, "ثمانية|ثماني" }, { DATELINE_WORD_NUMBER, 9, "تسعة|تسع" }, { DATELINE_WORD_NUMBER, 10, "عشرة|عشر" },
  { DATELINE_WORD_SOME, 0, "عدة|بضعة|بضع" }, { DATELINE_WORD_PAIR, DATELINE_UNIT_DAY, "يومين|يومان" }, { DATELINE_WORD_PAIR, DATELINE_UNIT_WEEK, "أسبوعين|أسبوعان" },
  { DATELINE_WORD_PAIR, DATELINE_UNIT_MONTH, "شهرين|شهران" }, { DATELINE_WORD_PAIR, DATELINE_UNIT_YEAR, "عامين|سنتين|عامان" }, { DATELINE_WORD_PAIR, DATELINE_UNIT_HOUR, "ساعتين" },
  { DATELINE_WORD_ORDINAL, 1, "الأول|الأولى" }, { DATELINE_WORD_ORDINAL, 2, "الثاني|الثانية" }, { DATELINE_WORD_ORDINAL, 3, "الثالث|الثالثة" }, { DATELINE_WORD_ORDINAL, 4, "الرابع|الرابعة" },
  { DATELINE_WORD_ORDINAL, 19, "التاسع عشر" }, { DATELINE_WORD_ORDINAL, 20, "العشرين|العشرون" }, { DATELINE_WORD_ORDINAL, 21, "الحادي والعشرين" },
  { DATELINE_WORD_MONTH, 1, "كانون الثاني" }, { DATELINE_WORD_MONTH, 2, "شباط" }, { DATELINE_WORD_MONTH, 3, "آذار" }, { DATELINE_WORD_MONTH, 4, "نيسان" }, { DATELINE_WORD_MONTH, 5, "أيار" },
  { DATELINE_WORD_MONTH, 6, "حزيران" }, { DATELINE_WORD_MONTH, 7, "تموز" }, { DATELINE_WORD_MONTH, 8, "آب" }, { DATELINE_WORD_MONTH, 9, "أيلول" }, { DATELINE_WORD_MONTH, 10, "تشرين الأول" },
  { DATELINE_WORD_MONTH, 11, "تشرين الثاني" }, { DATELINE_WORD_MONTH, 12, "كانون الأول" },
  { DATELINE_WORD_UNIT, DATELINE_UNIT_MINUTE, "دقيقة" }, { DATELINE_WORD_UNITS, DATELINE_UNIT_MINUTE, "دقائق" }, { DATELINE_WORD_UNIT, DATELINE_UNIT_HOUR, "ساعة|الساعة" }, { DATELINE_WORD_UNITS, DATELINE_UNIT_HOUR, "ساعات" },
  { DATELINE_WORD_UNIT, DATELINE_UNIT_DAY, "يوم|اليوم" }, { DATELINE_WORD_UNITS, DATELINE_UNIT_DAY, "أيام|الأيام" }, { DATELINE_WORD_UNIT, DATELINE_UNIT_WEEK, "أسبوع|الأسبوع" }, { DATELINE_WORD_UNITS, DATELINE_UNIT_WEEK, "أسابيع|الأسابيع" },
  { DATELINE_WORD_UNIT, DATELINE_UNIT_MONTH, "شهر|الشهر" }, { DATELINE_WORD_UNITS, DATELINE_UNIT_MONTH, "أشهر|شهور|الأشهر" }, { DATELINE_WORD_UNIT, DATELINE_UNIT_YEAR, "عام|العام|سنة|السنة" }, { DATELINE_WORD_UNITS, DATELINE_UNIT_YEAR, "أعوام|سنوات|السنوات|الأعوام" },
  { DATELINE_WORD_UNIT, DATELINE_UNIT_DECADE, "عقد|العقد" }, { DATELINE_WORD_UNITS, DATELINE_UNIT_DECADE, "عقود" }, { DATELINE_WORD_UNIT, DATELINE_UNIT_CENTURY, "قرن|القرن" }, { DATELINE_WORD_CENTURY, 0, "القرن" },
  { DATELINE_WORD_SEASON, 21, "الربيع|ربيع" }, { DATELINE_WORD_SEASON, 22, "الصيف|صيف" }, { DATELINE_WORD_SEASON, 23, "الخريف|خريف" }, { DATELINE_WORD_SEASON, 24, "الشتاء|شتاء" },
  { DATELINE_WORD_DAYPART, DATELINE_DAY_MORNING, "صباح|صباحا|الصباح" }, { DATELINE_WORD_DAYPART, DATELINE_DAY_EVENING, "مساء|المساء" }, { DATELINE_WORD_DAYPART, DATELINE_DAY_NIGHT, "ليلة|الليلة|ليل" },
  { DATELINE_WORD_TODAY, 0, "اليوم" }, { DATELINE_WORD_TODAY, -1, "أمس|البارحة" }, { DATELINE_WORD_TODAY, 1, "غدا|الغد" }, { DATELINE_WORD_TODAY, 2, "بعد غد" }, { DATELINE_WORD_TODAY, -2, "أول أمس" },
  { DATELINE_WORD_THIS, 0, "هذا|هذه" }, { DATELINE_WORD_THIS_AFTER, 0, "الجاري|الحالي|الجارية|الحالية" }, { DATELINE_WORD_LAST_AFTER, 0, "الماضي|الماضية|المنصرم|الفائت" }, { DATELINE_WORD_NEXT_AFTER, 0, "المقبل|المقبلة|القادم|القادمة" },
  { DATELINE_WORD_RECENT_AFTER, 0, "الأخيرة" }, { DATELINE_WORD_AGO_BEFORE, 0, "قبل|منذ" }, { DATELINE_WORD_IN_BEFORE, 0, "بعد|خلال" },
  { DATELINE_WORD_PART, DATELINE_PART_EARLY, "أوائل|مطلع|بداية" }, { DATELINE_WORD_PART, DATELINE_PART_MIDDLE, "منتصف|أواسط" }, { DATELINE_WORD_PART, DATELINE_PART_LATE, "أواخر|نهاية" },
  { DATELINE_WORD_ERA, 1, "ميلادي|ميلادية|م" },
  { DATELINE_WORD_ERA, DATELINE_ERA_ISLAMIC, "هجري|هجرية|هـ|ه" },
  { DATELINE_WORD_DECADE, 20, "عشرينيات|العشرينيات" }, { DATELINE_WORD_DECADE, 30, "ثلاثينيات|الثلاثينيات" }, { DATELINE_WORD_DECADE, 40, "أربعينيات|الأربعينيات" }, { DATELINE_WORD_DECADE, 50, "خمسينيات|الخمسينيات" }, { DATELINE_WORD_DECADE, 60, "ستينيات|الستينيات" }, { DATELINE_WORD_DECADE, 70, "سبعينيات|السبعينيات" }, { DATELINE_WORD_DECADE, 80, "ثمانينيات|الثمانينيات" }, { DATELINE_WORD_DECADE, 90, "تسعينيات|التسعينيات|تسعينات|التسعينات" },
 { DATELINE_WORD_ERA, -1, "قبل الميلاد|ق م" }, { DATELINE_WORD_HOLIDAY, 26, "عيد الفطر" }, { DATELINE_WORD_HOLIDAY, 27, "عيد الأضحى" }, { DATELINE_WORD_HOLIDAY, 0, "عيد الميلاد" },
  { DATELINE_WORD_REFERENCE, -1, "مؤخرا" }, { DATELINE_WORD_REFERENCE, 0, "الآن|حاليا" }, { DATELINE_WORD_REFERENCE, 1, "قريبا" }, { DATELINE_WORD_EVERY, 0, "كل" }, { DATELINE_WORD_DAILY, DATELINE_UNIT_DAY, "يوميا" }, { DATELINE_WORD_DAILY, DATELINE_UNIT_YEAR, "سنويا" },
  { DATELINE_WORD_OF, 0, "من|عام|سنة|شهر" }, { DATELINE_WORD_IN, 0, "في|خلال" }, { DATELINE_WORD_ON, 0, "يوم" }, { DATELINE_WORD_FROM, 0, "من" }, { DATELINE_WORD_TO, 0, "إلى|حتى" }, { DATELINE_WORD_BETWEEN, 0, "بين" }, { DATELINE_WORD_AND, 0, "و" },
  { DATELINE_WORD_SINCE, 0, "منذ" }, { DATELINE_WORD_UNTIL, 0, "حتى|بحلول" }, { DATELINE_WORD_BEFORE, 0, "قبل" }, { DATELINE_WORD_AFTER, 0, "بعد" }, { DATELINE_WORD_ABOUT, 0, "نحو|حوالي" },
  { DATELINE_WORD_FUTURE, 0, "سوف|سيتم|من المقرر|سيكون" }, { DATELINE_WORD_PASSED, 0, "كان|كانت|قال|قالت|أعلن|أعلنت" }, { DATELINE_WORD_COUNTED, 0, "شخص|دولار|كيلومتر|متر|جندي" },
  { DATELINE_WORD_NONE, 0, NULL },
};

const DatelineDateList dateline_date_lists_hebrew[] = {
  { DATELINE_WORD_NUMBER, 2, "שני|שתי|שניים" }, { DATELINE_WORD_NUMBER, 3, "שלושה|שלוש" }, { DATELINE_WORD_NUMBER, 4, "ארבעה|ארבע" }, { DATELINE_WORD_NUMBER, 5, "חמישה|חמש" },
  { DATELINE_WORD_NUMBER, 6, "שישה|שש" }, { DATELINE_WORD_NUMBER, 7, "שבעה|שבע" }, { DATELINE_WORD_NUMBER, 8, "שמונה" }, { DATELINE_WORD_NUMBER, 9, "תשעה|תשע" }, { DATELINE_WORD_NUMBER, 10, "עשרה|עשר" },
  { DATELINE_WORD_SOME, 0, "כמה|מספר" }, { DATELINE_WORD_PAIR, DATELINE_UNIT_DAY, "יומיים" }, { DATELINE_WORD_PAIR, DATELINE_UNIT_WEEK, "שבועיים" }, { DATELINE_WORD_PAIR, DATELINE_UNIT_MONTH, "חודשיים" },
  { DATELINE_WORD_PAIR, DATELINE_UNIT_YEAR, "שנתיים" }, { DATELINE_WORD_PAIR, DATELINE_UNIT_HOUR, "שעתיים" },
  { DATELINE_WORD_ORDINAL, 1, "הראשון|הראשונה" }, { DATELINE_WORD_ORDINAL, 2, "השני|השנייה" }, { DATELINE_WORD_ORDINAL, 3, "השלישי" }, { DATELINE_WORD_ORDINAL, 4, "הרביעי" },
  { DATELINE_WORD_UNIT, DATELINE_UNIT_MINUTE, "דקה" }, { DATELINE_WORD_UNITS, DATELINE_UNIT_MINUTE, "דקות" }, { DATELINE_WORD_UNIT, DATELINE_UNIT_HOUR, "שעה" }, { DATELINE_WORD_UNITS, DATELINE_UNIT_HOUR, "שעות" },
  { DATELINE_WORD_UNIT, DATELINE_UNIT_DAY, "יום|היום" }, { DATELINE_WORD_UNITS, DATELINE_UNIT_DAY, "ימים|הימים" }, { DATELINE_WORD_UNIT, DATELINE_UNIT_WEEK, "שבוע|השבוע" }, { DATELINE_WORD_UNITS, DATELINE_UNIT_WEEK, "שבועות|השבועות" },
  { DATELINE_WORD_UNIT, DATELINE_UNIT_MONTH, "חודש|החודש" }, { DATELINE_WORD_UNITS, DATELINE_UNIT_MONTH, "חודשים|החודשים" }, { DATELINE_WORD_UNIT, DATELINE_UNIT_YEAR, "שנה|השנה" }, { DATELINE_WORD_UNITS, DATELINE_UNIT_YEAR, "שנים|השנים" },
  { DATELINE_WORD_UNIT, DATELINE_UNIT_DECADE, "עשור|העשור" }, { DATELINE_WORD_UNIT, DATELINE_UNIT_CENTURY, "מאה|המאה" }, { DATELINE_WORD_CENTURY, 0, "המאה|מאה" },
  { DATELINE_WORD_SEASON, 21, "אביב|האביב" }, { DATELINE_WORD_SEASON, 22, "קיץ|הקיץ" }, { DATELINE_WORD_SEASON, 23, "סתיו|הסתיו" }, { DATELINE_WORD_SEASON, 24, "חורף|החורף" },
  { DATELINE_WORD_DAYPART, DATELINE_DAY_MORNING, "בוקר" }, { DATELINE_WORD_DAYPART, DATELINE_DAY_EVENING, "ערב" }, { DATELINE_WORD_DAYPART, DATELINE_DAY_NIGHT, "לילה" },
  { DATELINE_WORD_TONIGHT, DATELINE_DAY_MORNING, "הבוקר" }, { DATELINE_WORD_TONIGHT, DATELINE_DAY_EVENING, "הערב" }, { DATELINE_WORD_TONIGHT, DATELINE_DAY_NIGHT, "הלילה" },
  { DATELINE_WORD_DECADE_BEFORE, 0, "שנות" },
  { DATELINE_WORD_THIS_UNIT, DATELINE_UNIT_YEAR, "השנה" }, { DATELINE_WORD_THIS_UNIT, DATELINE_UNIT_WEEK, "השבוע" }, { DATELINE_WORD_THIS_UNIT, DATELINE_UNIT_MONTH, "החודש" },
  { DATELINE_WORD_DECADE, 20, "שנות העשרים" }, { DATELINE_WORD_DECADE, 30, "שנות השלושים" }, { DATELINE_WORD_DECADE, 40, "שנות הארבעים" }, { DATELINE_WORD_DECADE, 50, "שנות החמישים" }, { DATELINE_WORD_DECADE, 60, "שנות השישים" }, { DATELINE_WORD_DECADE, 70, "שנות השבעים" }, { DATELINE_WORD_DECADE, 80, "שנות השמונים" }, { DATELINE_WORD_DECADE, 90, "שנות התשעים" },
  { DATELINE_WORD_THE, 0, "ה" },
  { DATELINE_WORD_TODAY, 0, "היום" }, { DATELINE_WORD_TODAY, -1, "אתמול" }, { DATELINE_WORD_TODAY, 1, "מחר" }, { DATELINE_WORD_TODAY, -2, "שלשום" }, { DATELINE_WORD_TODAY, 2, "מחרתיים" }, { DATELINE_WORD_LAST_NIGHT, DATELINE_DAY_NIGHT, "אמש" },
  { DATELINE_WORD_THIS_AFTER, 0, "הזה|הזאת|הנוכחי|הנוכחית" }, { DATELINE_WORD_LAST_AFTER, 0, "שעבר|שעברה|האחרון|האחרונה|האחרונים|האחרונות" }, { DATELINE_WORD_NEXT_AFTER, 0, "הבא|הבאה|הקרוב|הקרובה" },
  { DATELINE_WORD_THAT, 0, "אותו|אותה" }, { DATELINE_WORD_AGO_BEFORE, 0, "לפני" }, { DATELINE_WORD_IN_BEFORE, 0, "בעוד|תוך" },
  { DATELINE_WORD_PART, DATELINE_PART_EARLY, "תחילת|ראשית" }, { DATELINE_WORD_PART, DATELINE_PART_MIDDLE, "אמצע" }, { DATELINE_WORD_PART, DATELINE_PART_LATE, "סוף" },
  { DATELINE_WORD_ERA, -1, "לפנה\"ס|לפני הספירה" }, { DATELINE_WORD_HOLIDAY, 28, "ראש השנה" }, { DATELINE_WORD_HOLIDAY, 29, "יום כיפור|יום הכיפורים" }, { DATELINE_WORD_HOLIDAY, 30, "פסח" },
  { DATELINE_WORD_REFERENCE, -1, "לאחרונה" }, { DATELINE_WORD_REFERENCE, 0, "עכשיו|כעת" }, { DATELINE_WORD_REFERENCE, 1, "בקרוב" }, { DATELINE_WORD_EVERY, 0, "כל|מדי" },
  { DATELINE_WORD_OF, 0, "של|שנת" }, { DATELINE_WORD_IN, 0, "בשנת|במשך|ב" }, { DATELINE_WORD_FROM, 0, "מ" }, { DATELINE_WORD_BETWEEN, 0, "בין" }, { DATELINE_WORD_TO, 0, "עד|ל" }, { DATELINE_WORD_SINCE, 0, "מאז" }, { DATELINE_WORD_UNTIL, 0, "עד" }, { DATELINE_WORD_BEFORE, 0, "לפני" }, { DATELINE_WORD_AFTER, 0, "אחרי|לאחר" },
  { DATELINE_WORD_ABOUT, 0, "בערך|כ" }, { DATELINE_WORD_FUTURE, 0, "יהיה|תהיה|יתקיים|תתקיים|צפוי|צפויה|עתיד|מתוכנן" }, { DATELINE_WORD_PASSED, 0, "היה|הייתה|אמר|אמרה|הודיע|נערך" }, { DATELINE_WORD_COUNTED, 0, "איש|אנשים|דולר|שקל|שקלים|קילומטר|מטר|חיילים" },
  { DATELINE_WORD_NONE, 0, NULL },
};

const DatelineDateList dateline_date_lists_chinese[] = {
  { DATELINE_WORD_NUMBER, 0, "〇|零" }, { DATELINE_WORD_NUMBER, 1, "一" }, { DATELINE_WORD_NUMBER, 2, "二|两|兩" }, { DATELINE_WORD_NUMBER, 3, "三" }, { DATELINE_WORD_NUMBER, 4, "四" },
  { DATELINE_WORD_NUMBER, 5, "五" }, { DATELINE_WORD_NUMBER, 6, "六" }, { DATELINE_WORD_NUMBER, 7, "七" }, { DATELINE_WORD_NUMBER, 8, "八" }, { DATELINE_WORD_NUMBER, 9, "九" },
  { DATELINE_WORD_MULTIPLE, 10, "十" }, { DATELINE_WORD_MULTIPLE, 100, "百" }, { DATELINE_WORD_SOME, 0, "几|幾|数|數" },
  { DATELINE_WORD_DAY_MARK, 0, "日|号|號" }, { DATELINE_WORD_MONTH_MARK, 0, "月" }, { DATELINE_WORD_YEAR_MARK, 0, "年" }, { DATELINE_WORD_HOUR_MARK, 0, "点|點|时|時" }, { DATELINE_WORD_MINUTE_MARK, 0, "分" },
  { DATELINE_WORD_WEEKDAY, 1, "周一|週一|礼拜一" }, { DATELINE_WORD_WEEKDAY, 2, "周二|週二|礼拜二" }, { DATELINE_WORD_WEEKDAY, 3, "周三|週三|礼拜三" }, { DATELINE_WORD_WEEKDAY, 4, "周四|週四|礼拜四" },
  { DATELINE_WORD_WEEKDAY, 5, "周五|週五|礼拜五" }, { DATELINE_WORD_WEEKDAY, 6, "周六|週六|礼拜六" }, { DATELINE_WORD_WEEKDAY, 7, "周日|週日|星期天|礼拜天" },
  { DATELINE_WORD_UNIT, DATELINE_UNIT_MINUTE, "分钟|分鐘" }, { DATELINE_WORD_UNIT, DATELINE_UNIT_HOUR, "小时|小時|个小时" }, { DATELINE_WORD_UNIT, DATELINE_UNIT_DAY, "天" }, { DATELINE_WORD_UNIT, DATELINE_UNIT_WEEK, "周|週|星期|个星期|礼拜" },
  { DATELINE_WORD_UNIT, DATELINE_UNIT_MONTH, "个月|個月|月" }, { DATELINE_WORD_UNIT, DATELINE_UNIT_QUARTER, "季度" }, { DATELINE_WORD_QUARTER, 0, "季度" }, { DATELINE_WORD_UNIT, DATELINE_UNIT_YEAR, "年" }, { DATELINE_WORD_DECADE_END, 0, "年代" }, { DATELINE_WORD_CENTURY, 0, "世纪|世紀" },
  { DATELINE_WORD_ORDINAL, 1, "第一" }, { DATELINE_WORD_ORDINAL, 2, "第二" }, { DATELINE_WORD_ORDINAL, 3, "第三" }, { DATELINE_WORD_ORDINAL, 4, "第四" }, { DATELINE_WORD_ORDINAL, 20, "二十" }, { DATELINE_WORD_ORDINAL, 21, "二十一" },
  { DATELINE_WORD_DECADE, 20, "二十年代" }, { DATELINE_WORD_DECADE, 30, "三十年代" }, { DATELINE_WORD_DECADE, 40, "四十年代" }, { DATELINE_WORD_DECADE, 50, "五十年代" }, { DATELINE_WORD_DECADE, 60, "六十年代" }, { DATELINE_WORD_DECADE, 70, "七十年代" }, { DATELINE_WORD_DECADE, 80, "八十年代" }, { DATELINE_WORD_DECADE, 90, "九十年代" },
  { DATELINE_WORD_SEASON, 21, "春天|春季" }, { DATELINE_WORD_SEASON, 22, "夏天|夏季" }, { DATELINE_WORD_SEASON, 23, "秋天|秋季" }, { DATELINE_WORD_SEASON, 24, "冬天|冬季" },
  { DATELINE_WORD_DAYPART, DATELINE_DAY_MORNING, "早上|上午|早晨|凌晨" }, { DATELINE_WORD_DAYPART, DATELINE_DAY_MIDDAY, "中午" }, { DATELINE_WORD_DAYPART, DATELINE_DAY_AFTERNOON, "下午" }, { DATELINE_WORD_DAYPART, DATELINE_DAY_EVENING, "晚上|傍晚" }, { DATELINE_WORD_DAYPART, DATELINE_DAY_NIGHT, "夜间|深夜" },
  { DATELINE_WORD_TODAY, 0, "今天|今日" }, { DATELINE_WORD_TODAY, -1, "昨天|昨日" }, { DATELINE_WORD_TODAY, 1, "明天|明日" }, { DATELINE_WORD_TODAY, -2, "前天" }, { DATELINE_WORD_TODAY, 2, "后天|後天" }, { DATELINE_WORD_TONIGHT, DATELINE_DAY_EVENING, "今晚" }, { DATELINE_WORD_LAST_NIGHT, DATELINE_DAY_EVENING, "昨晚" },
  { DATELINE_WORD_THIS, 0, "今|本|这|這|这个|這個" }, { DATELINE_WORD_LAST, 0, "去|上|上个|上個" }, { DATELINE_WORD_NEXT, 0, "明|下|下个|下個" }, { DATELINE_WORD_PAST, 0, "过去|過去|近" }, { DATELINE_WORD_COMING, 0, "未来|未來|今后" }, { DATELINE_WORD_THAT, 0, "同|当|當|那" },
  { DATELINE_WORD_AGO, 0, "前|以前|之前" }, { DATELINE_WORD_HENCE, 0, "后|後|以后|之后" }, { DATELINE_WORD_PART_AFTER, DATELINE_PART_LATE, "底|末" }, { DATELINE_WORD_PART_AFTER, DATELINE_PART_EARLY, "初" },
  { DATELINE_WORD_ERA, -1, "公元前" }, { DATELINE_WORD_HOLIDAY, 0, "圣诞节|聖誕節" }, { DATELINE_WORD_HOLIDAY, 2, "元旦" }, { DATELINE_WORD_HOLIDAY, 20, "劳动节" },
  { DATELINE_WORD_REFERENCE, -1, "最近|近日|近来" }, { DATELINE_WORD_REFERENCE, 0, "现在|現在|目前" }, { DATELINE_WORD_REFERENCE, 1, "不久|将来" }, { DATELINE_WORD_EVERY, 0, "每|每个" },
  { DATELINE_WORD_IN, 0, "在|于" }, { DATELINE_WORD_FROM, 0, "从|從|自" }, { DATELINE_WORD_TO, 0, "到|至" }, { DATELINE_WORD_SINCE, 0, "自|自从" }, { DATELINE_WORD_UNTIL, 0, "直到|截至" }, { DATELINE_WORD_ABOUT, 0, "约|大约|約" },
  { DATELINE_WORD_FUTURE, 0, "将|將|将会|计划" }, { DATELINE_WORD_PASSED, 0, "了|曾|已" }, { DATELINE_WORD_COUNTED, 0, "人|元|公里|米" },
  { DATELINE_WORD_NONE, 0, NULL },
};

const DatelineDateList dateline_date_lists_other[] = {
  { DATELINE_WORD_OF, 0, "de|di|do|del|af|van" }, { DATELINE_WORD_DAY_MARK, 0, "日" }, { DATELINE_WORD_MONTH_MARK, 0, "月" }, { DATELINE_WORD_YEAR_MARK, 0, "年" },
  { DATELINE_WORD_NONE, 0, NULL },
};
/* clang-format on */
