// Towns of Finland and Sweden, and countries, as they end an address without a postal code.

/** Whether words are a town or a country, in any of the three languages. */
export const isTown = (words: string): boolean => towns.has(words.trim().replace(/\.$/, ''));

const towns: ReadonlySet<string> = new Set(
  `Helsinki Helsingfors Espoo Esbo Tampere Tammerfors Vantaa Vanda Oulu Uleåborg Turku Åbo Jyväskylä Kuopio Lahti Lahtis
   Pori Björneborg Kouvola Joensuu Lappeenranta Villmanstrand Hämeenlinna Tavastehus Vaasa Vasa Seinäjoki Rovaniemi Mikkeli
   Kotka Salo Porvoo Borgå Kokkola Karleby Lohja Lojo Hyvinkää Hyvinge Nurmijärvi Järvenpää Rauma Raumo Kirkkonummi Kyrkslätt
   Tuusula Tusby Kajaani Kerava Kervo Savonlinna Nyslott Nokia Ylöjärvi Kangasala Vihti Vichtis Riihimäki Raasepori Raseborg
   Imatra Raahe Brahestad Sastamala Raisio Reso Hollola Lempäälä Iisalmi Tornio Torneå Kemi Siilinjärvi Kaarina Kurikka
   Varkaus Valkeakoski Sipoo Sibbo Naantali Nådendal Lieto Mustasaari Korsholm Pirkkala Mäntsälä Heinola Äänekoski Laukaa
   Pietarsaari Jakobstad Forssa Akaa Janakkala Kempele Haukipudas Kuusamo Orimattila Loimaa Uusikaupunki Nystad Ylivieska
   Kauhava Kauniainen Grankulla Loviisa Lovisa Kontiolahti Lapua Kauhajoki Parainen Pargas Kankaanpää Ulvila Kalajoki Alavus
   Hamina Fredrikshamn Maarianhamina Mariehamn Ekenäs Hanko Hangö Pudasjärvi Sotkamo Nivala Lieksa Liperi Posio Inari Sodankylä
   Stockholm Göteborg Malmö Uppsala Västerås Örebro Linköping Helsingborg Jönköping Norrköping Lund Umeå Gävle Borås
   Södertälje Eskilstuna Halmstad Växjö Karlstad Sundsvall Östersund Trollhättan Luleå Lidingö Borlänge Falun Kalmar
   Kristianstad Karlskrona Skövde Uddevalla Skellefteå Varberg Nyköping Kiruna Visby Solna Kungsbacka Oslo Tallinn
   Suomi Finland Sverige Ruotsi Sweden Norge Norja Norway Danmark Tanska Denmark Eesti Viro Estland Estonia Germany`.split(
    /\s+/,
  ),
);
