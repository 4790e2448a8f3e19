/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Words that tell names in languages without a model. States, continents and many
 * cities come from the locale data of ICU; here is what is not there. */

#include "dateline-gazetteer-private.h"

static const DatelineGazetteerList german[] = {
  { DATELINE_GAZETTEER_PLACE,
    "USA|Vereinigte Staaten von Amerika|Großbritannien|England|Schottland|Wales|Nordirland|Peking|"
    "Neu-Delhi|Ottawa|Canberra|Ankara|Brasília|Tel Aviv|Jerusalem|Gaza|Gazastreifen|"
    "Westjordanland|Bern|Genf|Zürich|München|Hamburg|Köln|Frankfurt|Stuttgart|Düsseldorf|Leipzig|"
    "Dresden|Hannover|Bremen|Bonn|Potsdam|Mainz|Bayern|Sachsen|Hessen|Nordrhein-Westfalen|"
    "Baden-Württemberg|Niedersachsen|Brandenburg|Thüringen|Saarland|Schleswig-Holstein|Kiew|"
    "Islamabad|Rabat|Abuja|Pretoria|Den Haag|Davos|Isfahan|Washington|Mailand|Barcelona|Kreml|"
    "Nürnberg|Dortmund|Duisburg|Bochum|Wuppertal|Bielefeld|Mannheim|Karlsruhe|Augsburg|Wiesbaden|"
    "Mönchengladbach|Gelsenkirchen|Aachen|Braunschweig|Kiel|Chemnitz|Magdeburg|Freiburg|Krefeld|"
    "Lübeck|Erfurt|Rostock|Kassel|Saarbrücken|Potsdam|Oldenburg|Heidelberg|Darmstadt|Regensburg|"
    "Würzburg|Göttingen|Wolfsburg|Heilbronn|Ingolstadt|Osnabrück|Bremerhaven|Trier|Jena|Koblenz|"
    "Schwerin|Cottbus|Weimar|Graz|Linz|Salzburg|Innsbruck|Klagenfurt|Tirol|Kärnten|Steiermark|"
    "Basel|Lausanne|Luzern|St. Gallen|Sachsen-Anhalt|Rheinland-Pfalz|Mecklenburg-Vorpommern|"
    "Nordsee|Ostsee|Mittelmeer|Schwarzes Meer|Schwarzen Meer|Bodensee|Rhein|Elbe|Donau|Weser|"
    "Mosel|Neckar|Spree|Alpen|Schwarzwald|Harz|Rügen|Sylt|Charkiw|Odessa|Lwiw|Mariupol|Donezk|"
    "Aleppo|Mossul|Krim|Sibirien|Naher Osten|Nahen Osten" },
  { DATELINE_GAZETTEER_ORGANIZATION,
    "Vereinte Nationen|Vereinten Nationen|UNO|UN|EU|Europäische Union|Europäischen Union|"
    "EU-Kommission|Europäische Kommission|Europäischen Kommission|Europäische Zentralbank|"
    "Europäischen Zentralbank|EZB|NATO|Nato|Weltgesundheitsorganisation|WHO|Weltbank|"
    "Internationaler Währungsfonds|Internationalen Währungsfonds|IWF|Afrikanische Union|"
    "Arabische Liga|Rotes Kreuz|Roten Kreuz|Sicherheitsrat|UN-Sicherheitsrat|Bundestag|Bundesrat|"
    "Bundesregierung|Bundesverfassungsgericht|Bundesbank|Bundeswehr|Bundespolizei|Nationalrat|"
    "CDU|CSU|SPD|FDP|AfD|Grüne|Grünen|Linke|ARD|ZDF|Siemens|Volkswagen|BMW|SAP|Deutsche Bahn|"
    "Deutsche Bank|Deutschen Bank|Lufthansa|Auswärtiges Amt|Auswärtige Amt|Auswärtigen Amt|FIFA|"
    "OPEC|OSZE|Amnesty International|Human Rights Watch|Greenpeace|Reuters|Deutschen Bahn|"
    "Bundesgerichtshof|"
    "Bundesarbeitsgericht|Bundesverwaltungsgericht|Bundeskriminalamt|Bundesanwaltschaft|"
    "Robert Koch-Institut|Deutsche Wetterdienst|Deutschen Wetterdienst|Deutscher Wetterdienst|"
    "Deutsche Post|Deutschen Post|Deutsche Telekom|Deutschen Telekom|Deutsche Presse-Agentur|"
    "Thyssenkrupp|BASF|Daimler|Mercedes-Benz|Porsche|Audi|Opel|Bosch|Commerzbank|"
    "Adidas|Rheinmetall|Eurowings|Google|Facebook|Microsoft|Apple|Amazon|Tesla|Ärzte ohne Grenzen|"
    "IG Metall|ADAC|Bayern München|Werder Bremen|Schalke|Hertha BSC|Hamas|Hisbollah|Taliban" },
  { DATELINE_GAZETTEER_PARTY, "CDU|CSU|SPD|FDP|AfD|Grüne|Grünen|Linke|BSW|SVP|ÖVP|FPÖ|SPÖ" },
  { DATELINE_GAZETTEER_HEAD,
    "Universität|Hochschule|Ministerium|Partei|Stiftung|Institut|FC|SC|SV|VfB|VfL|TSV|TSG|FSV|"
    "Borussia|Eintracht|Landgericht|Amtsgericht|Oberlandesgericht|Verwaltungsgericht|"
    "Arbeitsgericht|Landeskriminalamt|Stadtwerke" },
  { DATELINE_GAZETTEER_TITLE,
    "präsident|präsidentin|bundespräsident|bundespräsidentin|bundeskanzler|bundeskanzlerin|"
    "kanzler|kanzlerin|minister|ministerin|außenminister|außenministerin|innenminister|"
    "innenministerin|verteidigungsminister|verteidigungsministerin|finanzminister|"
    "finanzministerin|wirtschaftsminister|wirtschaftsministerin|ministerpräsident|"
    "ministerpräsidentin|premierminister|premierministerin|premier|regierungschef|"
    "regierungschefin|staatschef|staatspräsident|generalsekretär|generalsekretärin|"
    "staatssekretär|botschafter|botschafterin|bürgermeister|bürgermeisterin|oberbürgermeister|"
    "senator|senatorin|abgeordneter|abgeordnete|general|könig|königin|prinz|prinzessin|papst|"
    "bischof|kardinal|richter|richterin|sprecher|sprecherin|regierungssprecher|direktor|"
    "direktorin|vorsitzende|vorsitzender|trainer|kommissionspräsidentin|kommissionspräsident|"
    "landrat|landrätin|stadtrat|stadträtin|anwalt|anwältin|arzt|ärztin|kapitän" },
  { DATELINE_GAZETTEER_COURTESY, "herr|herrn|frau|dr.|prof.|professor|professorin|doktor" },
  { DATELINE_GAZETTEER_FORENAME,
    "Angela|Olaf|Friedrich|Annalena|Robert|Frank-Walter|Wolfgang|Helmut|Gerhard|Christian|Markus|"
    "Armin|Ursula|Emmanuel|Donald|Joe|Wladimir|Wolodymyr|Recep|Sergej|Boris|Barack|Hillary|"
    "António|Anna|Maria|Thomas|Michael|Peter|Hans|Klaus|Karl|Johann|Julia|Sabine|Petra|"
    "Annegret|Anton|Barbara|Bernd|Birgit|Bodo|Boris|Carsten|Cem|Christine|Christoph|Claudia|"
    "Dieter|Dirk|Elke|Erwin|Eva|Florian|Frank|Franz|Georg|Gesine|Gregor|Günter|Günther|"
    "Hannelore|Harald|Hartmut|Heike|Heiko|Heinrich|Heinz|Hendrik|Herbert|Hermann|Horst|"
    "Hubertus|Ilse|Ingrid|Jan|Jens|Joachim|Jochen|Johannes|Jörg|Jürgen|Jutta|Karin|Karsten|"
    "Katarina|Katja|Katrin|Kerstin|Kristina|Lars|Lothar|Ludwig|Lutz|Manfred|Manuela|Margot|"
    "Martin|Matthias|Monika|Nancy|Norbert|Oliver|Oskar|Philipp|Rainer|Ralf|Reinhard|Renate|"
    "Ricarda|Roland|Rolf|Rudolf|Sahra|Saskia|Sebastian|Siegfried|Sigmar|Silke|Simone|Stefan|"
    "Steffen|Stephan|Susanne|Svenja|Thorsten|Tobias|Torsten|Udo|Ulrich|Ulrike|Ute|Uwe|Volker|"
    "Walter|Werner|Wilhelm|Winfried" },
  { DATELINE_GAZETTEER_PARTICLE, "von|van|zu|der|de|den|vom|bin|al" },
  { 0, NULL },
};

static const DatelineGazetteerList french[] = {
  { DATELINE_GAZETTEER_PLACE,
    "USA|Grande-Bretagne|Angleterre|Écosse|Pays de Galles|Irlande du Nord|Pékin|New Delhi|Ottawa|"
    "Canberra|Ankara|Brasilia|Tel-Aviv|Jérusalem|Gaza|Cisjordanie|Berne|Genève|Zurich|Lyon|"
    "Marseille|Toulouse|Bordeaux|Lille|Nantes|Strasbourg|Nice|Rennes|Montpellier|Grenoble|"
    "Bretagne|Normandie|Provence|Bourgogne|Corse|Alsace|Québec|Ispahan|Islamabad|Rabat|Abuja|"
    "Pretoria|La Haye|Washington|Milan|Barcelone|Kiev|Kyiv|Kremlin|Reims|Le Havre|Saint-Étienne|"
    "Toulon|Dijon|Angers|Nîmes|Clermont-Ferrand|Le Mans|Aix-en-Provence|Brest|Tours|Amiens|Limoges|"
    "Perpignan|Metz|Besançon|Orléans|Rouen|Mulhouse|Caen|Nanterre|Avignon|Poitiers|"
    "La Rochelle|Calais|Dunkerque|Valence|Île-de-France|Occitanie|Nouvelle-Aquitaine|Bretagne|"
    "Grand Est|Hauts-de-France|Pays de la Loire|Auvergne|Rhône-Alpes|Savoie|Guadeloupe|Martinique|"
    "Guyane|La Réunion|Nouvelle-Calédonie|Liège|Charleroi|Namur|Gand|Lausanne|Loire|Seine|Rhône|"
    "Garonne|Rhin|Méditerranée|Alpes|Pyrénées|Vosges|Odessa|Kharkiv|Marioupol|Alep|Mossoul|Crimée|"
    "Proche-Orient|Moyen-Orient" },
  { DATELINE_GAZETTEER_ORGANIZATION,
    "Nations unies|Nations Unies|ONU|Union européenne|UE|Commission européenne|"
    "Parlement européen|Banque centrale européenne|BCE|OTAN|Organisation mondiale de la santé|OMS|"
    "Banque mondiale|Fonds monétaire international|FMI|Union africaine|Ligue arabe|Croix-Rouge|"
    "Conseil de sécurité|Assemblée nationale|Sénat|Conseil constitutionnel|Conseil d'État|"
    "Cour de cassation|Quai d'Orsay|SNCF|EDF|TotalEnergies|Renault|Airbus|BNP Paribas|"
    "Rassemblement national|La France insoumise|Les Républicains|AFP|Agence France-Presse|"
    "Le Monde|FIFA|OPEP|AIEA|UNESCO|Amnesty International|Greenpeace|Reuters|Air France|"
    "Société Générale|Société générale|Crédit agricole|Crédit Agricole|Banque de France|Peugeot|"
    "Citroën|Stellantis|Michelin|Carrefour|Danone|Sanofi|Thales|Dassault|LVMH|L'Oréal|"
    "La Poste|RATP|Google|Facebook|Microsoft|Apple|Amazon|Tesla|Médecins sans frontières|"
    "Paris Saint-Germain|Olympique de Marseille|Olympique lyonnais|Stade rennais|Le Figaro|"
    "Libération|France Télévisions|Radio France|Conseil d’État|Hamas|Hezbollah" },
  { DATELINE_GAZETTEER_PARTY, "PS|UMP|LR|RN|FN|LFI|PCF|MoDem|EELV|LREM|Renaissance|UDI|PRG|NPA" },
  { DATELINE_GAZETTEER_HEAD,
    "ministère|Ministère|université|Université|Parti|Banque|Société|Institut|Fondation|"
    "Fédération|Association|Cour|Académie|École|Hôpital|Musée|Olympique|Racing|FC|AS|RC|"
    "Préfecture|Syndicat" },
  { DATELINE_GAZETTEER_TITLE,
    "président|présidente|premier ministre|première ministre|ministre|secrétaire général|"
    "secrétaire générale|secrétaire d'état|ambassadeur|ambassadrice|chancelier|chancelière|maire|"
    "sénateur|sénatrice|député|députée|général|colonel|roi|reine|prince|princesse|pape|cardinal|"
    "évêque|juge|porte-parole|directeur|directrice|directeur général|directrice générale|"
    "chef d'état|dirigeant|gouverneur|gouverneure|avocat|avocate|entraîneur|"
    "entraîneuse|secrétaire|procureur|procureure|préfet|préfète|capitaine|commissaire|chercheur|"
    "chercheuse|historien|historienne|écrivain|écrivaine|médecin|infirmière|syndicaliste|patron|"
    "patronne|ingénieur|ingénieure|architecte|réalisateur|réalisatrice|responsable|conseiller|"
    "conseillère" },
  { DATELINE_GAZETTEER_COURTESY,
    "m.|mm.|mme|mmes|mlle|monsieur|madame|mademoiselle|dr|docteur|professeur|professeure|maître|"
    "dr.|me" },
  { DATELINE_GAZETTEER_FILLER,
    "des Affaires étrangères|de l'Intérieur|de la Défense|de l'Économie|"
    "de la Santé|de la Justice|des Finances|de la Culture|de l'Éducation|de la République|"
    "délégué|déléguée|français|française|américain|américaine|russe|allemand|allemande|iranien|"
    "iranienne|chinois|chinoise|israélien|israélienne|turc|turque|ukrainien|ukrainienne|"
    "britannique|italien|italienne|espagnol|espagnole|européen|européenne|syrien|égyptien" },
  { DATELINE_GAZETTEER_FORENAME,
    "Emmanuel|Marine|François|Nicolas|Jean|Jean-Luc|Jean-Noël|Pierre|Marie|Élisabeth|Gabriel|"
    "Édouard|Anne|Ségolène|Jacques|Philippe|Laurent|Bruno|Gérald|Rachida|Ursula|Donald|Joe|"
    "Vladimir|Volodymyr|Recep|Boris|Barack|Hillary|António|Antonio|Angela|Olaf|Benyamin|"
    "Alain|Arnaud|Aurélie|Benoît|Bernard|Bertrand|Brigitte|Cécile|Céline|Chantal|Christophe|"
    "Claire|Corinne|Cyril|Delphine|Denis|Didier|Dominique|Émilie|Éric|Estelle|Fabien|Fabrice|"
    "Florent|Franck|Frédéric|Geneviève|Georges|Gérard|Gilles|Grégory|Guillaume|Guy|Hélène|"
    "Hervé|Hubert|Isabelle|Jacqueline|Jeanne|Jérôme|Joël|Josiane|Julien|Karine|Laure|"
    "Laurence|Lionel|Luc|Lucie|Ludovic|Manon|Marc|Marcel|Marion|Martine|Mathieu|Matthieu|"
    "Maxime|Michel|Michèle|Monique|Muriel|Nathalie|Odile|Olivier|Pascal|Patrick|Pauline|"
    "Raphaël|Raymond|Régis|Rémi|René|Rodolphe|Romain|Roselyne|Sandrine|Sébastien|Serge|"
    "Simone|Solène|Sophie|Stéphane|Suzanne|Sylvie|Thibault|Thierry|Tristan|Valérie|Véronique|"
    "Vincent|Virginie|Xavier|Yann|Yannick|Yves" },
  { DATELINE_GAZETTEER_PARTICLE, "de|du|des|le|la|van|von|der|d'|ben|bin|al|el" },
  { 0, NULL },
};

static const DatelineGazetteerList spanish[] = {
  { DATELINE_GAZETTEER_PLACE,
    "EE. UU.|EE.UU.|EEUU|Gran Bretaña|Inglaterra|Escocia|Gales|Irlanda del Norte|Pekín|"
    "Nueva Delhi|Ottawa|Canberra|Ankara|Brasilia|Tel Aviv|Jerusalén|Gaza|Franja de Gaza|"
    "Cisjordania|Berna|Ginebra|Zúrich|Barcelona|Valencia|Sevilla|Zaragoza|Bilbao|Málaga|"
    "Cataluña|Andalucía|Galicia|País Vasco|Castilla y León|Quito|Guayaquil|Medellín|Rosario|"
    "Isfahán|Islamabad|Rabat|Abuya|Pretoria|La Haya|Washington|Milán|Kiev|Kremlin|Santiago|"
    "Ciudad de México|Nueva York|Los Ángeles|Londres|París|Murcia|Palma|Las Palmas|Alicante|"
    "Valladolid|Vigo|Gijón|Granada|La Coruña|A Coruña|Vitoria|Oviedo|Pamplona|Almería|"
    "San Sebastián|Salamanca|Cádiz|Huelva|Tarragona|Lérida|Badajoz|Logroño|Cáceres|"
    "Canarias|Tenerife|Baleares|Mallorca|Ibiza|Asturias|Cantabria|Navarra|La Rioja|Aragón|"
    "Extremadura|Castilla-La Mancha|Ceuta|Melilla|Monterrey|Guadalajara|Tijuana|Cali|Barranquilla|"
    "Cartagena|Maracaibo|Arequipa|Valparaíso|Patagonia|Amazonia|Ebro|Tajo|Duero|"
    "Guadalquivir|Mediterráneo|Pirineos|Andes|Caribe|Odesa|Járkov|Mariúpol|Alepo|Mosul|Crimea|"
    "Oriente Próximo|Oriente Medio" },
  { DATELINE_GAZETTEER_ORGANIZATION,
    "Naciones Unidas|ONU|Unión Europea|UE|Comisión Europea|Parlamento Europeo|"
    "Banco Central Europeo|BCE|OTAN|Organización Mundial de la Salud|OMS|Banco Mundial|"
    "Fondo Monetario Internacional|FMI|Unión Africana|Liga Árabe|Cruz Roja|Consejo de Seguridad|"
    "Congreso de los Diputados|Congreso|Senado|Tribunal Supremo|Tribunal Constitucional|"
    "Guardia Civil|PSOE|PP|Partido Popular|Vox|Podemos|Sumar|ERC|Junts|Telefónica|Iberdrola|"
    "Santander|Repsol|Real Madrid|Casa Blanca|OEA|FIFA|OPEP|OIEA|UNESCO|EFE|Reuters|"
    "Amnistía Internacional|Greenpeace|Renfe|Iberia|Seat|Inditex|Endesa|Naturgy|BBVA|CaixaBank|"
    "Banco Sabadell|Bankia|Mercadona|Pemex|Avianca|Petrobras|Google|Facebook|Microsoft|Apple|Amazon|"
    "Tesla|Médicos Sin Fronteras|Real Betis|Real Sociedad|Athletic Club|Atlético de Madrid|"
    "FC Barcelona|Barça|River Plate|Boca Juniors|Audiencia Nacional|Fiscalía General|Policía Nacional|"
    "Banco de España|El País|El Mundo|Hamás|Hezbolá|FARC" },
  { DATELINE_GAZETTEER_PARTY,
    "PP|PSOE|PSC|PNV|CiU|ERC|UPyD|IU|Vox|Podemos|Sumar|Bildu|PRI|PAN|PRD|Morena|UCR" },
  { DATELINE_GAZETTEER_HEAD,
    "ministerio|Ministerio|universidad|Universidad|Partido|Banco|Instituto|Fundación|Federación|"
    "Asociación|Tribunal|Corte|Academia|Hospital|Museo|Compañía|Empresa|Audiencia|Sindicato|Club|"
    "Deportivo|Atlético|FC|CD|UD" },
  { DATELINE_GAZETTEER_TITLE,
    "presidente|presidenta|primer ministro|primera ministra|ministro|ministra|secretario general|"
    "secretaria general|secretario de estado|canciller|embajador|embajadora|alcalde|alcaldesa|"
    "senador|senadora|diputado|diputada|general|coronel|rey|reina|príncipe|princesa|papa|"
    "cardenal|obispo|juez|jueza|portavoz|vocero|vocera|director|directora|gobernador|"
    "gobernadora|vicepresidente|vicepresidenta|mandatario|expresidente|expresidenta|líder|"
    "entrenador|abogado|abogada|entrenadora|fiscal|secretario|secretaria|ingeniero|ingeniera|"
    "médico|médica|capitán|capitana|comisario|comisaria|escritor|escritora|historiador|"
    "historiadora|investigador|investigadora|arquitecto|arquitecta|concejal|consejero|consejera|"
    "responsable" },
  { DATELINE_GAZETTEER_COURTESY,
    "sr.|sra.|srta.|señor|señora|don|doña|dr.|dra.|doctor|doctora|profesor|profesora" },
  { DATELINE_GAZETTEER_FILLER,
    "de Asuntos Exteriores|de Relaciones Exteriores|de Exteriores|de Defensa|"
    "del Interior|de Economía|de Hacienda|de Sanidad|de Salud|de Justicia|de Cultura|"
    "de Educación|de la República|del Gobierno|español|española|estadounidense|ruso|rusa|alemán|"
    "alemana|francés|francesa|iraní|chino|china|israelí|turco|turca|ucraniano|ucraniana|"
    "británico|británica|italiano|italiana|mexicano|mexicana|argentino|argentina|chileno|"
    "chilena|colombiano|colombiana|brasileño|brasileña|venezolano|venezolana|peruano|peruana" },
  { DATELINE_GAZETTEER_FORENAME,
    "Pedro|Mariano|José|Juan|María|Luis|Carlos|Felipe|Pablo|Isabel|Javier|Alberto|Andrés|Manuel|"
    "Claudia|Gustavo|Gabriel|Nicolás|Hugo|Evo|Cristina|Yolanda|Nadia|Josep|Ursula|Donald|Joe|"
    "Vladímir|Vladimir|Volodímir|Recep|Boris|Barack|Hillary|António|Angela|Olaf|Emmanuel|"
    "Aitor|Alejandro|Alfonso|Alfredo|Ander|Antonio|Arantxa|Artur|Arturo|Beatriz|Begoña|"
    "Carmen|César|Diego|Eduardo|Elena|Emilio|Enrique|Ernesto|Esteban|Eugenio|Federico|Félix|"
    "Fernando|Francisco|Gonzalo|Guillermo|Ignacio|Inés|Iñaki|Iñigo|Izaskun|Jaime|Jesús|"
    "Joaquín|Jordi|Jorge|Joseba|Julián|Laura|Lorenzo|Lucía|Luisa|Marcos|Marta|Martín|"
    "Mercedes|Miguel|Mikel|Mónica|Montserrat|Natalia|Núria|Oriol|Óscar|Patxi|Pilar|Rafael|"
    "Ramón|Raúl|Ricardo|Roberto|Rodrigo|Rosa|Rubén|Sergio|Silvia|Sofía|Soraya|Susana|Teresa|"
    "Tomás|Unai|Verónica|Vicente|Víctor|Xavier" },
  { DATELINE_GAZETTEER_PARTICLE, "de|del|la|las|los|y|van|von|bin|al" },
  { 0, NULL },
};

const DatelineGazetteerSource dateline_gazetteer_sources[DATELINE_N_GAZETTEERS] = {
  { "de", german },
  { "fr", french },
  { "es", spanish },
  { "fa", dateline_gazetteer_persian },
  { "ar", dateline_gazetteer_arabic },
  { "he", dateline_gazetteer_hebrew },
  { "zh", dateline_gazetteer_chinese },
};
