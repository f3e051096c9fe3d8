<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>CaptureLine</name>
    <message>
        <source>one price</source>
        <translation>yksi hinta</translation>
    </message>
</context>
<context>
    <name>EncounterLines</name>
    <message>
        <source>%1: %2</source>
        <comment>party: its outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>feeling (intensity)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>aspect: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>touchpoint: how it was</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>promise: its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, määräpäivä %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>quote – who said it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose view: text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>view (its basis)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Hinta</translation>
    </message>
    <message>
        <source>Against expectations</source>
        <translation>Odotuksiin nähden</translation>
    </message>
    <message>
        <source>better than expected</source>
        <translation>odotettua parempaa</translation>
    </message>
    <message>
        <source>worse than expected</source>
        <translation>odotettua huonompaa</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>brand (role, share)</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>step (whose)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>promise (whose)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, settled %2</source>
        <translation>%1, ratkaistu %2</translation>
    </message>
    <message>
        <source>%1 (word for word)</source>
        <translation>%1 (sanasta sanaan)</translation>
    </message>
    <message>
        <source>%1 (from memory)</source>
        <translation>%1 (muistista)</translation>
    </message>
</context>
<context>
    <name>EncounterList</name>
    <message>
        <source>Brand not told</source>
        <translation>Brändiä ei kerrottu</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>from %1</source>
        <translation>vähintään %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>enintään %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>worse than expected</source>
        <translation>odotuksia huonompi</translation>
    </message>
    <message>
        <source>better than expected</source>
        <translation>odotuksia parempi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No photo or other attachment</source>
        <translation>Ei kuvaa eikä muuta liitettä</translation>
    </message>
    <message>
        <source>No thanks or feedback owed</source>
        <translation>Ei kiitosta eikä palautetta antamatta</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 valittua</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brändi</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Osallinen</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kosketuspiste</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Ala</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanava</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Tunne</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tunniste</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Tapaus</translation>
    </message>
    <message>
        <source>Why logged</source>
        <translation>Miksi kirjattu</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Kokemusluku</translation>
    </message>
    <message>
        <source>Outcome minus expectation</source>
        <translation>Toteutunut miinus odotukset</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Ajalta</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>Tänä päivänä</translation>
    </message>
    <message>
        <source>With a photo or other attachment</source>
        <translation>Kuva tai muu liite mukana</translation>
    </message>
    <message>
        <source>Thanks or feedback owed</source>
        <translation>Kiitos tai palaute antamatta</translation>
    </message>
    <message>
        <source>Chosen encounters</source>
        <translation>Valitut kokemukset</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Clear search</source>
        <translation>Tyhjennä haku</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The file</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>The picture could not be made smaller: %1</source>
        <translation>Kuvaa ei voitu pienentää: %1</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be read as a picture.</source>
        <translation>%1 on vioittunut: sitä ei voi lukea kuvana.</translation>
    </message>
    <message>
        <source>%1 has more than %2 million pixels, too many for a journal.</source>
        <translation>%1: yli %2 miljoonaa pikseliä, liikaa päiväkirjaan.</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>liite</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 ei ole tiedosto.</translation>
    </message>
    <message>
        <source>%1 is too large: %2, at most %3 can be attached.</source>
        <translation>%1 on liian suuri: %2. Liite saa olla enintään %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1: tiedostoa ei voi lukea: %2</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 on tyhjä.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 on liian suuri.</translation>
    </message>
    <message>
        <source>%1 is not attached: pictures, sound, PDF and e-mail can be attached.</source>
        <translation>%1 jäi liittämättä: liitteeksi käyvät kuvat, äänet, PDF ja sähköposti.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture.</source>
        <translation>Leikepöydällä ei ole kuvaa.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>%1 is already open in another window.</source>
        <translation>%1 on jo auki toisessa ikkunassa.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Tiedostoa %1 ei voi kirjoittaa.</translation>
    </message>
    <message>
        <source>A journal of service encounters</source>
        <translation>Palvelukokemusten päiväkirja</translation>
    </message>
    <message>
        <source>Journal to open</source>
        <translation>Avattava päiväkirja</translation>
    </message>
    <message>
        <source>Language: fi, sv or en</source>
        <translation>Kieli: fi, sv tai en</translation>
    </message>
    <message>
        <source>Draw the window into a picture and end</source>
        <translation>Piirrä ikkuna kuvaan ja lopeta</translation>
    </message>
    <message>
        <source>Only the small window for one encounter</source>
        <translation>Vain pieni ikkuna yhtä kokemusta varten</translation>
    </message>
    <message>
        <source>Page to show: journal, brands, publish, cases or todo</source>
        <translation>Näytettävä sivu: journal, brands, publish, cases tai todo</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::AttachmentsField</name>
    <message>
        <source>The attachment could not be opened.</source>
        <translation>Liitettä ei voitu avata.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Kuva</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ääni</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of file, its size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>caption (kind of file)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Liitä tiedostoja…</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Kuvateksti</translation>
    </message>
    <message>
        <source>Open attachment</source>
        <translation>Avaa liite</translation>
    </message>
    <message>
        <source>Remove attachment</source>
        <translation>Poista liite</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Liitteet</translation>
    </message>
    <message>
        <source>Pictures, sound, PDF and e-mail. You can also drop or paste them here.</source>
        <translation>Kuvia, ääniä, PDF-tiedostoja ja sähköposteja. Voit myös pudottaa tai liittää ne tähän.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Liitä tiedostoja</translation>
    </message>
    <message>
        <source>Pictures, sound, PDF and e-mail (%1)</source>
        <translation>Kuvat, äänet, PDF ja sähköposti (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Alkuperäinen koko</translation>
    </message>
    <message>
        <source>Otherwise the longest edge of a picture becomes at most %1 pixels.</source>
        <translation>Muuten kuvan pisin sivu on enintään %1 pikseliä.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::BackupKeeper</name>
    <message>
        <source>Not backed up yet</source>
        <translation>Ei vielä varmuuskopiota</translation>
    </message>
    <message>
        <source>Backed up today %1</source>
        <translation>Varmuuskopio tänään %1</translation>
    </message>
    <message>
        <source>Backed up %1</source>
        <comment>on a day</comment>
        <translation>Varmuuskopio %1</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::BrandPictures</name>
    <message>
        <source>Over time</source>
        <translation>Ajan mittaan</translation>
    </message>
    <message>
        <source>Parts of the score</source>
        <translation>Kokemusluvun osat</translation>
    </message>
    <message>
        <source>Ability and willingness</source>
        <translation>Palvelukyky ja palveluhalu</translation>
    </message>
    <message>
        <source>Picture of:</source>
        <translation>Kuva:</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::BrandTableModel</name>
    <message>
        <source>Brand</source>
        <translation>Brändi</translation>
    </message>
    <message>
        <source>Experience score</source>
        <translation>Kokemusluku</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Varmuus</translation>
    </message>
    <message>
        <source>%1, none counts yet</source>
        <translation>%1, ei vielä mukana luvussa</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::BrandView</name>
    <message>
        <source>Encounters with this brand</source>
        <translation>Tämän brändin kokemukset</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>Kokemukset</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>evidence, verdict</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Figures of this brand</source>
        <translation>Brändin luvut</translation>
    </message>
    <message>
        <source>Cases with this brand</source>
        <translation>Brändin tapaukset</translation>
    </message>
    <message>
        <source>Places of this brand</source>
        <translation>Brändin paikat</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Luvut</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation>Kuvat…</translation>
    </message>
    <message>
        <source>Pictures of a brand</source>
        <translation>Brändin kuvat</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Tapaukset</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Paikat</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::BrandsPage</name>
    <message>
        <source>Brands</source>
        <translation>Brändit</translation>
    </message>
    <message>
        <source>Search &amp;brands:</source>
        <translation>Hae &amp;brändeistä:</translation>
    </message>
    <message>
        <source>No brands yet. Log an encounter and tell whose service it was: the brand appears here.</source>
        <translation>Brändejä ei vielä ole. Kirjaa kokemus ja kerro, kenen palvelu se oli: brändi tulee näkyviin tähän.</translation>
    </message>
    <message>
        <source>Choose a brand to see how it has treated you, and how sure that is.</source>
        <translation>Valitse brändi, niin näet, miten se on kohdellut sinua ja kuinka varmaa se on.</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Kuva…</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::CalendarModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>month, how many encounters</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: no encounters</source>
        <translation>%1: ei kokemuksia</translation>
    </message>
    <message>
        <source>%1: %2, no score</source>
        <translation>%1: %2, ei kokemuslukua</translation>
    </message>
    <message>
        <source>%1: %2, mean score %3, lowest %4</source>
        <translation>%1: %2, kokemuslukujen keskiarvo %3, alin %4</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::CalendarPane</name>
    <message>
        <source>On this day in any year</source>
        <translation>Tänä päivänä eri vuosina</translation>
    </message>
    <message>
        <source>mean score</source>
        <translation>keskiarvon</translation>
    </message>
    <message>
        <source>lowest score</source>
        <translation>alimman luvun</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>määrän</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>&amp;Vuosi:</translation>
    </message>
    <message>
        <source>Da&amp;ys show:</source>
        <translation>Näy&amp;tä:</translation>
    </message>
    <message>
        <source>On %1 in any year</source>
        <translation>%1 eri vuosina</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>format of day and month</comment>
        <translation>d.M.</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Kuva…</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::CalendarPopup</name>
    <message>
        <source>Previous month</source>
        <translation>Edellinen kuukausi</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Seuraava kuukausi</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuukausi</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Vuosi</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Kuukauden päivät</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalenteri</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::CalendarView</name>
    <message>
        <source>Calendar</source>
        <translation>Kalenteri</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::CaptureForm</name>
    <message>
        <source>Brand</source>
        <translation>Brändi</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Kello</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kosketuspiste</translation>
    </message>
    <message>
        <source>There is nothing to save yet: choose or write anything at all.</source>
        <translation>Tallennettavaa ei vielä ole: valitse tai kirjoita mitä tahansa.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ei kerrottu</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Kirjaa</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves from every field</source>
        <translation>Ctrl+Enter tallentaa mistä kentästä tahansa</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::CaptureLine</name>
    <message>
        <source>One line</source>
        <translation>Yhdellä rivillä</translation>
    </message>
    <message>
        <source>yesterday at 2 pm Café Kuura expected 6 got 3 disappointed #queue</source>
        <translation>eilen klo 14 Kahvila Kuura odotukset 6 sain 3 pettynyt #jono</translation>
    </message>
    <message>
        <source>The fields below fill in as you type: day, brand, prices, expectation, outcome, feelings, “quotes”, #tags. The rest becomes the text.</source>
        <translation>Alla olevat kentät täyttyvät kirjoittaessasi: päivä, brändi, hinnat, odotukset, toteutunut palvelu, tunteet, ”sitaatit”, #tunnisteet. Loppu jää tekstiin.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::CaseDialog</name>
    <message>
        <source>Add to a case</source>
        <translation>Lisää tapaukseen</translation>
    </message>
    <message>
        <source>Title of the case: an open one, or a new one</source>
        <translation>Tapauksen nimi: avoin tai uusi</translation>
    </message>
    <message>
        <source>Add to the case</source>
        <translation>Lisää tapaukseen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Give the case a title.</source>
        <translation>Anna tapaukselle nimi.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::CaseView</name>
    <message>
        <source>Promises and effort</source>
        <translation>Lupaukset ja vaiva</translation>
    </message>
    <message>
        <source>Log the next entry</source>
        <translation>Kirjaa seuraava kokemus</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>Miltä tuntui</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brändi</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mitä tapahtui</translation>
    </message>
    <message>
        <source>Entries of the case</source>
        <translation>Tapauksen kokemukset</translation>
    </message>
    <message>
        <source>References, with commas between</source>
        <translation>Viitteet pilkuin erotettuina</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Päätetty %1</translation>
    </message>
    <message>
        <source>Open since %1</source>
        <translation>Avoinna %1 alkaen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avoinna</translation>
    </message>
    <message>
        <source>Open the case again</source>
        <translation>Avaa tapaus uudelleen</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Lupaus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>promise: state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, late since %3</source>
        <comment>promise: state, late since date</comment>
        <translation>%1: %2, myöhässä %3 alkaen</translation>
    </message>
    <message>
        <source>%1: %2, due %3</source>
        <comment>promise: state, due date</comment>
        <translation>%1: %2, määräpäivä %3</translation>
    </message>
    <message>
        <source>In all %1</source>
        <translation>Yhteensä %1</translation>
    </message>
    <message>
        <source>The case is open again.</source>
        <translation>Tapaus on taas avoinna.</translation>
    </message>
    <message>
        <source>The case was closed.</source>
        <translation>Tapaus päätettiin.</translation>
    </message>
    <message>
        <source>The references were saved.</source>
        <translation>Viitteet tallennettiin.</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Kuva…</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::CasesPage</name>
    <message>
        <source>No cases yet. What drags on for weeks is a case: choose an encounter and “Add to a case…” in the Edit menu. However many entries tell it, a case counts once in a score.</source>
        <translation>Ei vielä tapauksia. Viikkoja jatkuva asia on tapaus: valitse kokemus ja Muokkaa-valikosta ”Lisää tapaukseen…”. Tapaus lasketaan kokemuslukuun kerran, vaikka siitä olisi monta kirjausta.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>avoinna</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>päätetty</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::ComposeChoices</name>
    <message>
        <source>Head&amp;ings ask</source>
        <translation>Otsikot kysy&amp;vät</translation>
    </message>
    <message>
        <source>What happened? instead of The facts</source>
        <translation>Esimerkiksi ”Mitä oikein tapahtui?” eikä ”Mitä tapahtui”</translation>
    </message>
    <message>
        <source>W&amp;rite:</source>
        <translation>K&amp;irjoita:</translation>
    </message>
    <message>
        <source>A&amp;bout:</source>
        <translation>Aih&amp;e:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Kie&amp;li:</translation>
    </message>
    <message>
        <source>What the filter passes</source>
        <translation>Kaikki suodatukseen sopivat</translation>
    </message>
    <message>
        <source>Picked for a post (%1)</source>
        <translation>Kirjoitukseen poimitut (%1)</translation>
    </message>
    <message>
        <source>Chosen encounters (%1)</source>
        <translation>Valitut kokemukset (%1)</translation>
    </message>
    <message>
        <source>As the draft was kept</source>
        <translation>Kuten luonnos säilytettiin</translation>
    </message>
    <message>
        <source>Case: %1</source>
        <translation>Tapaus: %1</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::ConditionEditor</name>
    <message>
        <source>Show only these</source>
        <translation>Näytä vain nämä</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>to:</source>
        <translation>enintään:</translation>
    </message>
    <message>
        <source>First day:</source>
        <translation>Ensimmäinen päivä:</translation>
    </message>
    <message>
        <source>last day:</source>
        <translation>viimeinen päivä:</translation>
    </message>
    <message>
        <source>Score from:</source>
        <translation>Kokemusluku vähintään:</translation>
    </message>
    <message>
        <source>Outcome minus expectation, from:</source>
        <translation>Toteutunut miinus odotukset, vähintään:</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a field&apos;s label</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>The journal has no such name. Choose one from the list: the arrow down opens it.</source>
        <translation>Päiväkirjassa ei ole tällaista nimeä. Valitse nimi luettelosta: nuoli alas avaa sen.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::DateField</name>
    <message>
        <source>Open calendar</source>
        <translation>Avaa kalenteri</translation>
    </message>
    <message>
        <source>Open calendar (Alt+Down)</source>
        <translation>Avaa kalenteri (Alt+nuoli alas)</translation>
    </message>
    <message>
        <source>This is not a date. Write it like %1, or “yesterday”, “Monday” or “summer 2024”.</source>
        <translation>Tämä ei ole päivä. Kirjoita se esimerkiksi näin: %1, ”eilen”, ”maanantaina” tai ”kesällä 2024”.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::DraftShelf</name>
    <message>
        <source>%1 (%2)</source>
        <comment>title (shape)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, title</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove a draft</source>
        <translation>Poista luonnos</translation>
    </message>
    <message>
        <source>What was published</source>
        <translation>Julkaistut tekstit</translation>
    </message>
    <message>
        <source>&amp;Keep this draft</source>
        <translation>&amp;Säilytä tämä luonnos</translation>
    </message>
    <message>
        <source>&amp;Begin a new one</source>
        <translation>&amp;Aloita uusi</translation>
    </message>
    <message>
        <source>&amp;Empty what was picked for a post</source>
        <translation>&amp;Tyhjennä kirjoitukseen poimitut</translation>
    </message>
    <message>
        <source>Nothing is picked for a post any more.</source>
        <translation>Kirjoitukseen ei ole enää poimittu mitään.</translation>
    </message>
    <message>
        <source>The draft was removed.</source>
        <translation>Luonnos poistettiin.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::DueView</name>
    <message>
        <source>Thanks to send</source>
        <translation>Kiitos lähettämättä</translation>
    </message>
    <message>
        <source>Feedback to send or waiting for an answer</source>
        <translation>Palaute lähettämättä tai vastausta vailla</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Lupaus</translation>
    </message>
    <message>
        <source>How does it feel after a month?</source>
        <translation>Miltä tuntuu kuukauden jälkeen?</translation>
    </message>
    <message>
        <source>How does it feel after a year?</source>
        <translation>Miltä tuntuu vuoden jälkeen?</translation>
    </message>
    <message>
        <source>Unfinished encounter</source>
        <translation>Keskeneräinen kokemus</translation>
    </message>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 alkaen</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>viimeistään %1</translation>
    </message>
    <message>
        <source>Go to the encounter</source>
        <translation>Siirry kokemukseen</translation>
    </message>
    <message>
        <source>It was kept</source>
        <translation>Se piti</translation>
    </message>
    <message>
        <source>It was kept in part</source>
        <translation>Se piti osittain</translation>
    </message>
    <message>
        <source>It was broken</source>
        <translation>Se ei pitänyt</translation>
    </message>
    <message>
        <source>Mark as sent today</source>
        <translation>Merkitse lähetetyksi tänään</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Tallenna luonnos</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>Mitä vastattiin</translation>
    </message>
    <message>
        <source>Mark as answered today</source>
        <translation>Merkitse vastatuksi tänään</translation>
    </message>
    <message>
        <source>Marked as sent.</source>
        <translation>Merkitty lähetetyksi.</translation>
    </message>
    <message>
        <source>The draft was saved.</source>
        <translation>Luonnos tallennettiin.</translation>
    </message>
    <message>
        <source>Marked as answered.</source>
        <translation>Merkitty vastatuksi.</translation>
    </message>
    <message>
        <source>Draft of the letter</source>
        <translation>Kirjeen luonnos</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Älä kysy enää</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Miksi?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>brand: what is to be done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hello!

I was your customer %1. %2

Thank you: it made a difference to me.</source>
        <translation>Hei!

Olin asiakkaananne %1. %2

Kiitos: sillä oli minulle merkitystä.</translation>
    </message>
    <message>
        <source>Hello!

I was your customer %1. %2

I hope this helps you to do better. I would like to hear what you think.</source>
        <translation>Hei!

Olin asiakkaananne %1. %2

Toivon, että tästä on teille apua. Kuulisin mielelläni, mitä ajattelette.</translation>
    </message>
    <message>
        <source>The promise was settled.</source>
        <translation>Lupauksen tila tallennettiin.</translation>
    </message>
    <message>
        <source>This is not asked again.</source>
        <translation>Tätä ei kysytä enää.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::EncounterBrowser</name>
    <message>
        <source>Encounters</source>
        <translation>Kokemukset</translation>
    </message>
    <message>
        <source>New encounter</source>
        <translation>Uusi kokemus</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Poista suodatus</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Roskakori on tyhjä.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalenteri</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::EncounterListModel</name>
    <message>
        <source>%1 %2</source>
        <comment>month year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>month, first encounter of it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Päivä ei tiedossa</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>month, how many encounters</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::EncounterView</name>
    <message>
        <source>Edit encounter</source>
        <translation>Muokkaa kokemusta</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Siirrä roskakoriin</translation>
    </message>
    <message>
        <source>Restore from trash</source>
        <translation>Palauta roskakorista</translation>
    </message>
    <message>
        <source>Encounter</source>
        <translation>Kokemus</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>brand – title</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>In the trash. It counts in no score.</source>
        <translation>Roskakorissa. Ei vaikuta kokemuslukuihin.</translation>
    </message>
    <message>
        <source>Unfinished: tell whose service it was, and it counts in a score.</source>
        <translation>Kesken: kerro, kenen palvelu oli, niin kokemus lasketaan mukaan.</translation>
    </message>
    <message>
        <source>Unfinished: tell how it was, and it counts in a score.</source>
        <translation>Kesken: kerro, millaista oli, niin kokemus lasketaan mukaan.</translation>
    </message>
    <message>
        <source>It counts in no score, because you said so or did not experience it yourself.</source>
        <translation>Ei vaikuta kokemuslukuihin, koska olet niin valinnut tai et kokenut tätä itse.</translation>
    </message>
    <message>
        <source>Score of this encounter: %1 out of 100</source>
        <translation>Tämän kokemuksen luku: %1/100</translation>
    </message>
    <message>
        <source>No score yet: tell also how it felt or what you expected.</source>
        <translation>Ei vielä lukua: kerro myös, millainen olo jäi tai mitä odotit.</translation>
    </message>
    <message>
        <source>Journey…</source>
        <translation>Palvelupolku…</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::FeelingChip</name>
    <message>
        <source>strength %1 of %2: %3</source>
        <translation>voimakkuus %1/%2: %3</translation>
    </message>
    <message>
        <source>%1 – %2. Keys 1–5 or the right mouse button change the strength.</source>
        <translation>%1 – %2. Näppäimet 1–5 tai hiiren oikea painike muuttavat voimakkuutta.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::FeelingChips</name>
    <message>
        <source>Feelings</source>
        <translation>Tunteet</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::FeelingField</name>
    <message>
        <source>Type to find</source>
        <translation>Hae kirjoittamalla</translation>
    </message>
    <message>
        <source>At most three feelings can be chosen. Take one away first.</source>
        <translation>Tunteita voi valita enintään kolme. Poista ensin yksi.</translation>
    </message>
    <message>
        <source>No feeling has this word. Choose one of those above.</source>
        <translation>Tällä sanalla ei löydy tunnetta. Valitse jokin yllä olevista.</translation>
    </message>
    <message>
        <source>Enter chooses: %1</source>
        <translation>Enter valitsee: %1</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::FigureCanvas</name>
    <message>
        <source>Picture</source>
        <translation>Kuva</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::FigureDialog</name>
    <message>
        <source>Picture</source>
        <translation>Kuva</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::FigureView</name>
    <message>
        <source>Show as a table</source>
        <translation>Näytä taulukkona</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>Tallenna kuva nimellä…</translation>
    </message>
    <message>
        <source>The picture as a table</source>
        <translation>Kuva taulukkona</translation>
    </message>
    <message>
        <source>Show as a picture</source>
        <translation>Näytä kuvana</translation>
    </message>
    <message>
        <source>Save picture as</source>
        <translation>Tallenna kuva nimellä</translation>
    </message>
    <message>
        <source>Picture that stays sharp (*.svg)</source>
        <translation>Kuva, joka pysyy terävänä (*.svg)</translation>
    </message>
    <message>
        <source>Picture of points (*.png)</source>
        <translation>Kuva pisteinä (*.png)</translation>
    </message>
    <message>
        <source>Page to print (*.pdf)</source>
        <translation>Sivu tulostettavaksi (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Tallennettu: %1</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::FilterBar</name>
    <message>
        <source>Add filter</source>
        <translation>Lisää suodatin</translation>
    </message>
    <message>
        <source>A&amp;dd filter</source>
        <translation>&amp;Lisää suodatin</translation>
    </message>
    <message>
        <source>&amp;Search encounters:</source>
        <translation>&amp;Hae kokemuksista:</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Valmiit</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Kesken</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Roskakori</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>&amp;Näytä:</translation>
    </message>
    <message>
        <source>Only the chosen encounters</source>
        <translation>Vain valitut kokemukset</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a condition to choose</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Poista kaikki</translation>
    </message>
    <message>
        <source>Sa&amp;ved filters</source>
        <translation>Tallennetut &amp;suodattimet</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>Tallenna tämä suodatin…</translation>
    </message>
    <message>
        <source>Remove a filter</source>
        <translation>Poista suodatin</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Suodattimen nimi:</translation>
    </message>
    <message>
        <source>Keep filter</source>
        <translation>Tallenna suodatin</translation>
    </message>
    <message>
        <source>The filter %1 was kept.</source>
        <translation>Suodatin %1 on tallennettu.</translation>
    </message>
    <message>
        <source>The filter %1 was removed.</source>
        <translation>Suodatin %1 on poistettu.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::Fold</name>
    <message>
        <source>%1 (%2)</source>
        <comment>topic (number of answers)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Tunnisteet pilkuilla erotettuina</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Lisää askel</translation>
    </message>
    <message>
        <source>Whose step</source>
        <translation>Kenen askel</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Millaista oli</translation>
    </message>
    <message>
        <source>Add a party</source>
        <translation>Lisää osapuoli</translation>
    </message>
    <message>
        <source>Role of the main party</source>
        <translation>Pääosapuolen rooli</translation>
    </message>
    <message>
        <source>outcome not said</source>
        <translation>toteutunutta palvelua ei kerrottu</translation>
    </message>
    <message>
        <source>%1: does not count in its score</source>
        <translation>%1: ei vaikuta kokemuslukuun</translation>
    </message>
    <message>
        <source>%1: counts in its score with weight %2, as %3</source>
        <translation>%1: lasketaan kokemuslukuun painolla %2, arvio: %3</translation>
    </message>
    <message>
        <source>%1: counts in its score in full, as %2</source>
        <translation>%1: lasketaan kokemuslukuun kokonaan, arvio: %2</translation>
    </message>
    <message>
        <source>Sector, when the brand is not known</source>
        <translation>Ala, jos brändiä ei tiedetä</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>Lisää lupaus</translation>
    </message>
    <message>
        <source>Who promised</source>
        <translation>Kuka lupasi</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ei kerrottu</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ei kerrottu</translation>
    </message>
    <message>
        <source>Add a reaction</source>
        <translation>Lisää reaktio</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaktio</translation>
    </message>
    <message>
        <source>Add a quote</source>
        <translation>Lisää sitaatti</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Kuka sanoi</translation>
    </message>
    <message>
        <source>Add a viewpoint</source>
        <translation>Lisää näkökulma</translation>
    </message>
    <message>
        <source>Confidential: in no export to others</source>
        <translation>Luottamuksellinen: ei mukaan muille vietäessä</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::ForgetDialog</name>
    <message>
        <source>From &amp;backups and kept journals, too</source>
        <translation>Myös &amp;varmuuskopioista ja säilytetyistä päiväkirjoista</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Mitä löytyi</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Etsi</translation>
    </message>
    <message>
        <source>&amp;Remove for good</source>
        <translation>&amp;Poista lopullisesti</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;ulje</translation>
    </message>
    <message>
        <source>Remove a name everywhere</source>
        <translation>Poista nimi kaikkialta</translation>
    </message>
    <message>
        <source>The name leaves every text, the history and the search words. This cannot be undone. First look what would go.</source>
        <translation>Nimi poistuu kaikista teksteistä, historiasta ja hakusanoista. Tätä ei voi kumota. Katso ensin, mitä poistuisi.</translation>
    </message>
    <message>
        <source>Maija Virtanen</source>
        <translation>Maija Virtanen</translation>
    </message>
    <message>
        <source>nicknames, with commas between</source>
        <translation>lempinimet pilkuin erotettuina</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nimi:</translation>
    </message>
    <message>
        <source>&amp;Also:</source>
        <translation>M&amp;yös:</translation>
    </message>
    <message>
        <source>&amp;Instead:</source>
        <translation>&amp;Tilalle:</translation>
    </message>
    <message>
        <source>These begin alike and stay. Tick those that mean the person:</source>
        <translation>Nämä alkavat samoin ja jäävät. Rastita ne, jotka tarkoittavat henkilöä:</translation>
    </message>
    <message>
        <source>Words that begin alike</source>
        <translation>Samoin alkavat sanat</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Etsitään…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Poistetaan…</translation>
    </message>
    <message>
        <source>The name does not occur.</source>
        <translation>Nimeä ei löydy.</translation>
    </message>
    <message>
        <source>Would be removed: %1</source>
        <translation>Poistettaisiin: %1</translation>
    </message>
    <message>
        <source>Removed for good: %1</source>
        <translation>Poistettu lopullisesti: %1</translation>
    </message>
    <message>
        <source>Encounters whose attachments hold the name, which stays there: %1</source>
        <translation>Kokemuksia, joiden liitteissä nimi on ja pysyy: %1</translation>
    </message>
    <message>
        <source>Also from %1</source>
        <translation>Myös tiedostosta %1</translation>
    </message>
    <message>
        <source>Removed from %1 too</source>
        <translation>Poistettu myös tiedostosta %1</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::HistoryDialog</name>
    <message>
        <source>What the change changed</source>
        <translation>Mitä muutos muutti</translation>
    </message>
    <message>
        <source>Bring back this version</source>
        <translation>Palauta tämä versio</translation>
    </message>
    <message>
        <source>History of the encounter</source>
        <translation>Kokemuksen historia</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Muutokset, uusin ensin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when: what was done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This version can no longer be told.</source>
        <translation>Tätä versiota ei enää voi näyttää.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (was: %3)</source>
        <comment>field: value, earlier value</comment>
        <translation>%1: %2 (oli: %3)</translation>
    </message>
    <message>
        <source>%1: taken away (was: %2)</source>
        <comment>field, earlier value</comment>
        <translation>%1: poistettu (oli: %2)</translation>
    </message>
    <message>
        <source>Nothing that the encounter says was changed.</source>
        <translation>Kokemuksen sisältö ei muuttunut.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::ImportDialog</name>
    <message>
        <source>First entries</source>
        <translation>Ensimmäiset kirjaukset</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Place or brand</source>
        <translation>Paikka tai brändi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sarake</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Esimerkkejä</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Se on</translation>
    </message>
    <message>
        <source>Moods</source>
        <translation>Mielialat</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Mieliala</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Kirjauksia</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Tunne</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Paikat</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brändi</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Hylätyt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Tuo</translation>
    </message>
    <message>
        <source>Diaries, reviews, surveys, tables and journals of Kokemus can be imported. Nothing is kept before you say so, and an import can be undone as a whole.</source>
        <translation>Voit tuoda päiväkirjoja, arvosteluja, kyselyitä, taulukoita ja Kokemuksen päiväkirjoja. Mitään ei tallenneta ennen kuin sanot niin, ja koko tuonnin voi kumota.</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Tiedostoa ei ole valittu</translation>
    </message>
    <message>
        <source>Choose a f&amp;ile…</source>
        <translation>Valitse t&amp;iedosto…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>Valitse &amp;kansio…</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>Tiedost&amp;o:</translation>
    </message>
    <message>
        <source>It i&amp;s:</source>
        <translation>&amp;Se on:</translation>
    </message>
    <message>
        <source>kept with the original only</source>
        <translation>säilyy vain alkuperäisen mukana</translation>
    </message>
    <message>
        <source>no feeling</source>
        <translation>ei tunnetta</translation>
    </message>
    <message>
        <source>no brand</source>
        <translation>ei brändiä</translation>
    </message>
    <message>
        <source>Take &amp;all brands that are offered</source>
        <translation>Ota kaikki ehdotetut brän&amp;dit</translation>
    </message>
    <message>
        <source>Import without the refused</source>
        <translation>Tuo ilman hylättyjä</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %n entries so far</source>
        <translation>
            <numerusform>Luetaan… %n kirjaus tähän mennessä</numerusform>
            <numerusform>Luetaan… %n kirjausta tähän mennessä</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Valitse kansio</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Valitse tiedosto</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Luetaan…</translation>
    </message>
    <message>
        <source>%1: new %2, known already %3, unfinished %4, refused %5.</source>
        <translation>%1: uusia %2, jo tuttuja %3, keskeneräisiä %4, hylättyjä %5.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Tuodaan…</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::ImportOptions</name>
    <message>
        <source>&amp;Ratings are outcomes</source>
        <translation>A&amp;rvosanat ovat toteutunutta palvelua</translation>
    </message>
    <message>
        <source>Drafts that were &amp;never published too</source>
        <translation>Myös &amp;luonnokset, joita ei ole julkaistu</translation>
    </message>
    <message>
        <source>Columns about &amp;people too</source>
        <translation>Myös ihmisistä kertovat sarakkee&amp;t</translation>
    </message>
    <message>
        <source>Rows without a &amp;date too</source>
        <translation>Myös rivit ilman &amp;päivää</translation>
    </message>
    <message>
        <source>as the file shows</source>
        <translation>kuten tiedostosta näkyy</translation>
    </message>
    <message>
        <source>day first: 31.12.2026</source>
        <translation>päivä ensin: 31.12.2026</translation>
    </message>
    <message>
        <source>month first: 12/31/2026</source>
        <translation>kuukausi ensin: 12/31/2026</translation>
    </message>
    <message>
        <source>Da&amp;tes:</source>
        <translation>Päi&amp;vät:</translation>
    </message>
    <message>
        <source>lo&amp;west:</source>
        <translation>&amp;huonoin:</translation>
    </message>
    <message>
        <source>&amp;highest:</source>
        <translation>paras:</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::JournalEdits</name>
    <message>
        <source>Picked for a post. The Publish page has it.</source>
        <translation>Poimittu kirjoitukseen. Löydät sen Julkaise-sivulta.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::JournalPage</name>
    <message>
        <source>Discard changes</source>
        <translation>Hylkää muutokset</translation>
    </message>
    <message>
        <source>Unsaved changes of an encounter</source>
        <translation>Kokemuksen tallentamattomat muutokset</translation>
    </message>
    <message>
        <source>Another encounter is still being edited: save its changes or discard them first.</source>
        <translation>Toisen kokemuksen muokkaus on kesken: tallenna tai hylkää ensin sen muutokset.</translation>
    </message>
    <message>
        <source>Edit encounter</source>
        <translation>Muokkaa kokemusta</translation>
    </message>
    <message>
        <source>Save the encounter that is half written first; then begin this one again.</source>
        <translation>Tallenna ensin keskeneräinen kokemus ja aloita tämä sitten uudelleen.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::KeptMenu</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::LeavingPanel</name>
    <message>
        <source>A tick means that it leaves. Space turns it.</source>
        <translation>Rasti tarkoittaa, että tieto lähtee. Välilyönti kääntää sen.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::MainWindow</name>
    <message>
        <source>&amp;Settings of the scores…</source>
        <translation>Kokemusl&amp;ukujen asetukset…</translation>
    </message>
    <message>
        <source>Journal: %1</source>
        <translation>Päiväkirja: %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Päiväkirja</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Brändit</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Julkaise</translation>
    </message>
    <message>
        <source>This is the sample journal: its brands are fictional, and you may try anything in it.</source>
        <translation>Tämä on esimerkkipäiväkirja: sen brändit ovat keksittyjä, ja voit kokeilla siinä mitä vain.</translation>
    </message>
    <message>
        <source>Back to your own journal</source>
        <translation>Palaa omaan päiväkirjaan</translation>
    </message>
    <message>
        <source>The encounter was moved to the trash.</source>
        <translation>Kokemus siirrettiin roskakoriin.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>The encounter was restored.</source>
        <translation>Kokemus palautettiin.</translation>
    </message>
    <message>
        <source>The change was undone.</source>
        <translation>Muutos kumottiin.</translation>
    </message>
    <message>
        <source>Not saved yet: another program is using the journal. Waiting for it…</source>
        <translation>Ei vielä tallennettu: toinen ohjelma käyttää päiväkirjaa. Odotetaan…</translation>
    </message>
    <message>
        <source>Kokemus</source>
        <translation>Kokemus</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>program – page</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – sample journal</source>
        <translation>%1 – esimerkkipäiväkirja</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>Saved. Brand: its score now</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tiedosto</translation>
    </message>
    <message>
        <source>&amp;New encounter</source>
        <translation>&amp;Uusi kokemus</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>&amp;Open journal…</source>
        <translation>&amp;Avaa päiväkirja…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple journal</source>
        <translation>Avaa &amp;esimerkkipäiväkirja</translation>
    </message>
    <message>
        <source>&amp;Back to your own journal</source>
        <translation>&amp;Palaa omaan päiväkirjaan</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>Tu&amp;o…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Vie…</translation>
    </message>
    <message>
        <source>Save &amp;draft as…</source>
        <translation>Tallenna luonnos &amp;nimellä…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Lopeta</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Muokkaa</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Kumoa</translation>
    </message>
    <message>
        <source>&amp;Edit encounter</source>
        <translation>&amp;Muokkaa kokemusta</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>&amp;Siirrä roskakoriin</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Hae</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Siirry</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Päiväkirja</translation>
    </message>
    <message>
        <source>&amp;Brands</source>
        <translation>&amp;Brändit</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Julkaise</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ohje</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Näppäimet</translation>
    </message>
    <message>
        <source>&amp;About Kokemus</source>
        <translation>&amp;Tietoja Kokemus-ohjelmasta</translation>
    </message>
    <message>
        <source>Open journal</source>
        <translation>Avaa päiväkirja</translation>
    </message>
    <message>
        <source>Journals (*.kokemus)</source>
        <translation>Päiväkirjat (*.kokemus)</translation>
    </message>
    <message>
        <source>Markdown, for reading (*.md)</source>
        <translation>Markdown, luettavaksi (*.md)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Viety tiedostoon %1.</translation>
    </message>
    <message>
        <source>About Kokemus</source>
        <translation>Tietoja Kokemus-ohjelmasta</translation>
    </message>
    <message>
        <source>Kokemus %1

A journal of service encounters. Everything stays in one file on this computer.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Kokemus %1

Palvelukokemusten päiväkirja. Kaikki pysyy yhdessä tiedostossa tällä koneella.

Vapaa ohjelma: GNU General Public License, versio 3 tai uudempi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Tuotu: %1.</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>P&amp;oista suodatus</translation>
    </message>
    <message>
        <source>JSON, every field (*.json)</source>
        <translation>JSON, kaikki kentät (*.json)</translation>
    </message>
    <message>
        <source>JSON Lines, every field (*.jsonl)</source>
        <translation>JSON Lines, kaikki kentät (*.jsonl)</translation>
    </message>
    <message>
        <source>Export what passes the filter</source>
        <translation>Vie suodatuksen mukaiset</translation>
    </message>
    <message>
        <source>What passes the filter was exported to %1.</source>
        <translation>Suodatuksen mukaiset kokemukset vietiin tiedostoon %1.</translation>
    </message>
    <message>
        <source>&amp;Visit again</source>
        <translation>Uusi käynti &amp;samassa paikassa</translation>
    </message>
    <message>
        <source>The encounters were moved to the trash.</source>
        <translation>Kokemukset siirrettiin roskakoriin.</translation>
    </message>
    <message>
        <source>The encounters were restored.</source>
        <translation>Kokemukset palautettiin.</translation>
    </message>
    <message>
        <source>&amp;History of the encounter…</source>
        <translation>Kokemuksen &amp;historia…</translation>
    </message>
    <message>
        <source>&amp;Names…</source>
        <translation>&amp;Nimet…</translation>
    </message>
    <message>
        <source>C&amp;alendar</source>
        <translation>K&amp;alenteri</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Tapaukset</translation>
    </message>
    <message>
        <source>To remember</source>
        <translation>Muistettavaa</translation>
    </message>
    <message>
        <source>Paste no&amp;tes…</source>
        <translation>L&amp;iitä muistiinpanot…</translation>
    </message>
    <message>
        <source>&amp;Watched folder…</source>
        <translation>Seu&amp;rattava kansio…</translation>
    </message>
    <message>
        <source>Add to a c&amp;ase…</source>
        <translation>Lisää t&amp;apaukseen…</translation>
    </message>
    <message>
        <source>&amp;Write thanks or feedback</source>
        <translation>Ki&amp;rjoita kiitos tai palaute</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Tapaukset</translation>
    </message>
    <message>
        <source>To &amp;remember</source>
        <translation>&amp;Muistettavaa</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Tallennettu: %1.</translation>
    </message>
    <message>
        <source>Added to the case %1.</source>
        <translation>Lisätty tapaukseen %1.</translation>
    </message>
    <message>
        <source>The letter waits among what is to be remembered.</source>
        <translation>Kirje odottaa muistettavissa.</translation>
    </message>
    <message>
        <source>From the watched folder: %1.</source>
        <translation>Seuratusta kansiosta: %1.</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kosketuspisteet</translation>
    </message>
    <message>
        <source>&amp;Touchpoints</source>
        <translation>&amp;Kosketuspisteet</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>T&amp;ee uudelleen</translation>
    </message>
    <message>
        <source>The change was done again.</source>
        <translation>Muutos tehtiin uudelleen.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raportit</translation>
    </message>
    <message>
        <source>Rep&amp;orts</source>
        <translation>Rap&amp;ortit</translation>
    </message>
    <message>
        <source>Back &amp;up now</source>
        <translation>Tee var&amp;muuskopio nyt</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>Palauta varmuuskopiosta…</translation>
    </message>
    <message>
        <source>Chec&amp;k the journal</source>
        <translation>Tarkista p&amp;äiväkirja</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <translation>Varmuuskopio tehty: %1</translation>
    </message>
    <message>
        <source>Backing up failed</source>
        <translation>Varmuuskopio epäonnistui</translation>
    </message>
    <message>
        <source>The journal could not be backed up: %1</source>
        <translation>Päiväkirjasta ei saatu tehtyä varmuuskopiota: %1</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Valitse kansio…</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>Varmuuskopio palautettiin.</translation>
    </message>
    <message>
        <source>The backup was restored. The journal before it is kept as %1.</source>
        <translation>Varmuuskopio palautettiin. Entinen päiväkirja on tallessa nimellä %1.</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Palauta varmuuskopiosta…</translation>
    </message>
    <message>
        <source>Salvage what can be read</source>
        <translation>Pelasta luettavissa oleva</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Luetaan, mitä voidaan lukea…</translation>
    </message>
    <message>
        <source>Salvaged into %1: %2. Rows that could not be read: %3. The damaged file is as it was.</source>
        <translation>Pelastettu tiedostoon %1: %2. Rivejä, joita ei voitu lukea: %3. Vaurioitunut tiedosto on ennallaan.</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Ota se käyttöön</translation>
    </message>
    <message>
        <source>Checking the journal…</source>
        <translation>Tarkistetaan päiväkirjaa…</translation>
    </message>
    <message>
        <source>The journal is sound.</source>
        <translation>Päiväkirja on kunnossa.</translation>
    </message>
    <message>
        <source>Move the journal…</source>
        <translation>Siirrä päiväkirja…</translation>
    </message>
    <message>
        <source>Do not tell again</source>
        <translation>Älä kerro enää</translation>
    </message>
    <message>
        <source>Move the journal</source>
        <translation>Siirrä päiväkirja</translation>
    </message>
    <message>
        <source>&amp;Copy draft</source>
        <translation>&amp;Kopioi luonnos</translation>
    </message>
    <message>
        <source>&amp;Pick for a post</source>
        <translation>&amp;Poimi kirjoitukseen</translation>
    </message>
    <message>
        <source>Write a p&amp;ost about it</source>
        <translation>Kir&amp;joita tästä</translation>
    </message>
    <message>
        <source>Table, for programs (*.csv)</source>
        <translation>Taulukko ohjelmille (*.csv)</translation>
    </message>
    <message>
        <source>Table, for spreadsheets in Finland (*.csv)</source>
        <translation>Taulukko Exceliin (*.csv)</translation>
    </message>
    <message>
        <source>Imported: %1, of which unfinished: %2.</source>
        <translation>Tuotu: %1, joista keskeneräisiä %2.</translation>
    </message>
    <message>
        <source>Remove &amp;a name everywhere…</source>
        <translation>Poista nimi kaikkialta…</translation>
    </message>
    <message>
        <source>The name was removed.</source>
        <translation>Nimi poistettiin.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::MappingPane</name>
    <message>
        <source>It &amp;means:</source>
        <translation>Se t&amp;arkoittaa:</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::MessageBar</name>
    <message>
        <source>Warning</source>
        <translation>Varoitus</translation>
    </message>
    <message>
        <source>Hide message</source>
        <translation>Piilota viesti</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::MoneyField</name>
    <message>
        <source>This is not an amount of money. Write it like %1.</source>
        <translation>Tämä ei ole rahasumma. Kirjoita se näin: %1.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::NameCombo</name>
    <message>
        <source>Known names</source>
        <translation>Tutut nimet</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::NameTableModel</name>
    <message>
        <source>hidden</source>
        <translation>piilotettu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Ala</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brändi</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>Kokemukset</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Tarjolla</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::NamesDialog</name>
    <message>
        <source>Names</source>
        <translation>Nimet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Brändit</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Paikat</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kosketuspisteet</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tunnisteet</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Tunteet</translation>
    </message>
    <message>
        <source>&amp;Names of:</source>
        <translation>&amp;Nimet:</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Hae:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Nimeä uudelleen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Yhdistä</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>N&amp;imi:</translation>
    </message>
    <message>
        <source>&amp;Merge it into:</source>
        <translation>&amp;Yhdistä nimeen:</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>ei kerrottu</translation>
    </message>
    <message>
        <source>&amp;Save the brand</source>
        <translation>&amp;Tallenna brändi</translation>
    </message>
    <message>
        <source>&amp;Other names, with commas between:</source>
        <translation>&amp;Muut nimet pilkuin erotettuina:</translation>
    </message>
    <message>
        <source>Se&amp;ctor:</source>
        <translation>&amp;Ala:</translation>
    </message>
    <message>
        <source>My &amp;tie to it:</source>
        <translation>Minun &amp;suhteeni siihen:</translation>
    </message>
    <message>
        <source>&amp;Offer it again</source>
        <translation>T&amp;arjoa taas</translation>
    </message>
    <message>
        <source>&amp;Hide: no longer offer it</source>
        <translation>&amp;Piilota: älä enää tarjoa</translation>
    </message>
    <message>
        <source>“%1” is now “%2”.</source>
        <translation>”%1” on nyt ”%2”.</translation>
    </message>
    <message>
        <source>Choose the name to merge into from the list: the arrow down opens it.</source>
        <translation>Valitse luettelosta nimi, johon yhdistetään: nuoli alas avaa sen.</translation>
    </message>
    <message>
        <source>“%1” was merged into “%2”.</source>
        <translation>”%1” yhdistettiin nimeen ”%2”.</translation>
    </message>
    <message>
        <source>“%1” is no longer offered.</source>
        <translation>Nimeä ”%1” ei enää tarjota.</translation>
    </message>
    <message>
        <source>“%1” is offered again.</source>
        <translation>Nimeä ”%1” tarjotaan taas.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>”%1” tallennettiin.</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>kosketuspiste</translation>
    </message>
    <message>
        <source>pleasant feeling</source>
        <translation>miellyttävä tunne</translation>
    </message>
    <message>
        <source>unpleasant feeling</source>
        <translation>epämiellyttävä tunne</translation>
    </message>
    <message>
        <source>what people did: yes or no</source>
        <translation>mitä ihmiset tekivät: kyllä vai ei</translation>
    </message>
    <message>
        <source>what the place was like</source>
        <translation>millainen paikka oli</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Lisää</translation>
    </message>
    <message>
        <source>A &amp;word of your own:</source>
        <translation>&amp;Oma sana:</translation>
    </message>
    <message>
        <source>a&amp;s:</source>
        <translation>&amp;lajina:</translation>
    </message>
    <message>
        <source>Write the new word first.</source>
        <translation>Kirjoita ensin uusi sana.</translation>
    </message>
    <message>
        <source>“%1” can now be chosen in the form.</source>
        <translation>”%1” on nyt valittavissa lomakkeella.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::NotesDialog</name>
    <message>
        <source>Paste notes</source>
        <translation>Liitä muistiinpanot</translation>
    </message>
    <message>
        <source>One encounter a line. Below you see what was understood; correct it here.</source>
        <translation>Yksi kokemus riville. Alla näet, mitä ymmärrettiin; korjaa se tässä.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brändi</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Millaista oli</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Tunteet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Mitä ymmärrettiin</translation>
    </message>
    <message>
        <source>In the table, Enter goes to the line and Delete removes it.</source>
        <translation>Taulukossa Enter vie riville ja Delete poistaa sen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Tallenna %1</translation>
    </message>
    <message>
        <source>%1 (to check: %2)</source>
        <comment>note (question)</comment>
        <translation>%1 (tarkista: %2)</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::NumberField</name>
    <message>
        <source>This is not a whole number. Write it like 25.</source>
        <translation>Tämä ei ole kokonaisluku. Kirjoita se esimerkiksi näin: 25.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::PartList</name>
    <message>
        <source>%1 (empty)</source>
        <translation>%1 (tyhjä)</translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <translation>%1 (muokattu)</translation>
    </message>
    <message>
        <source>&amp;Parts:</source>
        <translation>Os&amp;at:</translation>
    </message>
    <message>
        <source>Parts of the draft</source>
        <translation>Luonnoksen osat</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Ylös</translation>
    </message>
    <message>
        <source>Move the part up (Alt+Up)</source>
        <translation>Siirrä osa ylös (Alt+Ylös)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Alas</translation>
    </message>
    <message>
        <source>Move the part down (Alt+Down)</source>
        <translation>Siirrä osa alas (Alt+Alas)</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::PublishPage</name>
    <message>
        <source>Nothing to publish yet. Log an encounter and tell whose service it was.</source>
        <translation>Julkaistavaa ei vielä ole. Kirjaa kokemus ja kerro, kenen palvelu se oli.</translation>
    </message>
    <message>
        <source>The draft was copied.</source>
        <translation>Luonnos kopioitiin.</translation>
    </message>
    <message>
        <source>Save draft as</source>
        <translation>Tallenna luonnos nimellä</translation>
    </message>
    <message>
        <source>The draft was saved to %1.</source>
        <translation>Luonnos tallennettiin tiedostoon %1.</translation>
    </message>
    <message>
        <source>&amp;Text of the part:</source>
        <translation>Osan te&amp;ksti:</translation>
    </message>
    <message>
        <source>As the rea&amp;der sees it:</source>
        <translation>Lukijan näk&amp;ymä:</translation>
    </message>
    <message>
        <source>For&amp;mat:</source>
        <translation>M&amp;uoto:</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Ko&amp;pioi</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation>Tallenna nimell&amp;ä…</translation>
    </message>
    <message>
        <source>Wh&amp;at leaves…</source>
        <translation>Lähtevät tie&amp;dot…</translation>
    </message>
    <message>
        <source>&amp;Kept drafts</source>
        <translation>Luonnokset</translation>
    </message>
    <message>
        <source>P&amp;ublished…</source>
        <translation>&amp;Julkaistu…</translation>
    </message>
    <message>
        <source>Copy the draft</source>
        <translation>Kopioi luonnos</translation>
    </message>
    <message>
        <source>Save the draft…</source>
        <translation>Tallenna luonnos…</translation>
    </message>
    <message>
        <source>The draft was kept.</source>
        <translation>Luonnos säilytettiin.</translation>
    </message>
    <message>
        <source>Marked as published. The text was kept as it is now.</source>
        <translation>Merkitty julkaistuksi. Teksti säilytettiin sellaisena kuin se nyt on.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::PublishedDialog</name>
    <message>
        <source>Mark as published</source>
        <translation>Merkitse julkaistuksi</translation>
    </message>
    <message>
        <source>&amp;Where was it published? An address, or a name:</source>
        <translation>&amp;Missä se julkaistiin? Osoite tai nimi:</translation>
    </message>
    <message>
        <source>The text is kept as it is now, and its encounters will know.</source>
        <translation>Teksti säilytetään sellaisena kuin se nyt on, ja sen kokemuksista näkee, missä ne on julkaistu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>As it was published</source>
        <translation>Sellaisena kuin se julkaistiin</translation>
    </message>
    <message>
        <source>The text as it was kept:</source>
        <translation>Säilytetty teksti:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::QuickWindow</name>
    <message>
        <source>Kokemus – quick entry</source>
        <translation>Kokemus – pikakirjaus</translation>
    </message>
    <message>
        <source>Not saved yet: another program is using the journal. Waiting for it…</source>
        <translation>Ei vielä tallennettu: toinen ohjelma käyttää päiväkirjaa. Odotetaan…</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::RemovableChip</name>
    <message>
        <source>%1  ×</source>
        <comment>value and the sign that takes it away</comment>
        <translation>%1  ×</translation>
    </message>
    <message>
        <source>%1, remove</source>
        <translation>%1, poista</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Poista tämä ehto</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::ReportView</name>
    <message>
        <source>Figure</source>
        <translation>Luku</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Mitä se kertoo</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <comment>this figure</comment>
        <translation>M&amp;iksi?</translation>
    </message>
    <message>
        <source>Where the chosen figure comes from (Enter)</source>
        <translation>Mistä valittu luku tulee (Enter)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>to the figures</comment>
        <translation>&amp;Takaisin</translation>
    </message>
    <message>
        <source>Why the figure is what it is</source>
        <translation>Miksi luku on tämä</translation>
    </message>
    <message>
        <source>Encounter</source>
        <translation>Kokemus</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Paino</translation>
    </message>
    <message>
        <source>Encounters behind the figure</source>
        <translation>Luvun takana olevat kokemukset</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>constant = value</comment>
        <translation>%1 = %2</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::ReportsPage</name>
    <message>
        <source>Figures of the journal</source>
        <translation>Päiväkirjan luvut</translation>
    </message>
    <message>
        <source>Figures of the compared brands</source>
        <translation>Verrattavien brändien luvut</translation>
    </message>
    <message>
        <source>Tick two to five brands to compare them.</source>
        <translation>Rastita 2–5 brändiä, niin voit verrata niitä.</translation>
    </message>
    <message>
        <source>Brands to compare</source>
        <translation>Verrattavat brändit</translation>
    </message>
    <message>
        <source>Tick one more brand to compare with.</source>
        <translation>Rastita vielä toinen brändi, johon verrata.</translation>
    </message>
    <message>
        <source>Five brands at most can be compared. Leave some of the ticks out.</source>
        <translation>Kerralla voi verrata enintään viittä brändiä. Poista rasteja.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::RestoreDialog</name>
    <message>
        <source>%1 %2</source>
        <comment>date time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Varmuuskopiot, uusin ensin</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>Mitä varmuuskopiossa on</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Palauta varmuuskopiosta</translation>
    </message>
    <message>
        <source>A backup takes the place of the journal %1. The journal that is there now is kept beside it, under another name.</source>
        <translation>Varmuuskopio tulee päiväkirjan %1 paikalle. Nykyinen päiväkirja säilyy sen vieressä toisella nimellä.</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>&amp;Muu tiedosto…</translation>
    </message>
    <message>
        <source>&amp;Folder of backups…</source>
        <translation>Varmuuskopioiden &amp;kansio…</translation>
    </message>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>&amp;Palauta tämä varmuuskopio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Backups are kept in %1.</source>
        <translation>Varmuuskopiot säilytetään kansiossa %1.</translation>
    </message>
    <message>
        <source>%1, the newest from %2</source>
        <translation>%1, uusin %2</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ei voi lukea</translation>
    </message>
    <message>
        <source>There are no backups of this journal yet.</source>
        <translation>Tästä päiväkirjasta ei ole vielä varmuuskopioita.</translation>
    </message>
    <message>
        <source>In the backup: %1.</source>
        <translation>Varmuuskopiossa: %1.</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>Nyt: %1.</translation>
    </message>
    <message>
        <source>Only in the backup: %1</source>
        <translation>Vain varmuuskopiossa: %1</translation>
    </message>
    <message>
        <source>Only in the journal as it is now, and not in the backup: %1</source>
        <translation>Vain nykyisessä päiväkirjassa, ei varmuuskopiossa: %1</translation>
    </message>
    <message>
        <source>In both, but different: %1</source>
        <translation>Molemmissa, mutta erilaisina: %1</translation>
    </message>
    <message>
        <source>There is no journal now.</source>
        <translation>Päiväkirjaa ei ole nyt.</translation>
    </message>
    <message>
        <source>Checking the backup…</source>
        <translation>Tarkistetaan varmuuskopiota…</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Valitse varmuuskopio</translation>
    </message>
    <message>
        <source>Journals (*.kokemus)</source>
        <translation>Päiväkirjat (*.kokemus)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Valitse kansio varmuuskopioille</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::RowsEditor</name>
    <message>
        <source>Up</source>
        <translation>Ylös</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Siirrä ylös (Alt+Ylös)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Alas</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Siirrä alas (Alt+Alas)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove this one</source>
        <translation>Poista tämä</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>title of a list, place in it</comment>
        <translation>%1, %2/%3</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::ScaleSegments</name>
    <message>
        <source>not said</source>
        <translation>ei kerrottu</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::ScoreSettingsDialog</name>
    <message>
        <source>Settings of the scores</source>
        <translation>Kokemuslukujen asetukset</translation>
    </message>
    <message>
        <source>These hold for all scores of this journal. An empty field is the usual value, and every report names what is not usual.</source>
        <translation>Nämä koskevat tämän päiväkirjan kaikkia kokemuslukuja. Tyhjä kenttä on tavallinen arvo, ja jokainen raportti mainitsee tavallisesta poikkeavat.</translation>
    </message>
    <message>
        <source>&amp;Equal weights</source>
        <translation>Y&amp;htä suuret painot</translation>
    </message>
    <message>
        <source>&amp;Usual values</source>
        <translation>Ta&amp;valliset arvot</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of a setting</comment>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::SelectionBar</name>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Siirrä roskakoriin</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Poista lopullisesti</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Lisää tunniste…</translation>
    </message>
    <message>
        <source>Remove a tag…</source>
        <translation>Poista tunniste…</translation>
    </message>
    <message>
        <source>Touchpoint…</source>
        <translation>Kosketuspiste…</translation>
    </message>
    <message>
        <source>Case…</source>
        <translation>Tapaus…</translation>
    </message>
    <message>
        <source>Count in scores</source>
        <translation>Laske mukaan kokemuslukuihin</translation>
    </message>
    <message>
        <source>Leave out of scores</source>
        <translation>Jätä pois kokemusluvuista</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Luottamuksellinen</translation>
    </message>
    <message>
        <source>Not confidential</source>
        <translation>Ei luottamuksellinen</translation>
    </message>
    <message>
        <source>Delete %1 for good, with its history? This cannot be undone.</source>
        <translation>Poistetaanko lopullisesti historioineen: %1? Tätä ei voi kumota.</translation>
    </message>
    <message>
        <source>Change all</source>
        <translation>Muuta kaikki</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Keep in the trash</source>
        <translation>Pidä roskakorissa</translation>
    </message>
    <message>
        <source>Deleted for good: %1.</source>
        <translation>Poistettu lopullisesti: %1.</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a field&apos;s label</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Choose a name from the list: the arrow down opens it.</source>
        <translation>Valitse nimi luettelosta: nuoli alas avaa sen.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Muutettu: %1.</translation>
    </message>
    <message>
        <source>Chosen: %1.</source>
        <translation>Valittu: %1.</translation>
    </message>
    <message>
        <source>%1 What is in the trash is deleted for good after 30 days.</source>
        <comment>what is chosen</comment>
        <translation>%1 Roskakorissa olevat poistetaan lopullisesti 30 päivän kuluttua.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Näppäimet</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save the encounter, from any field</source>
        <translation>Tallenna kokemus mistä kentästä tahansa</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>On to the next question</source>
        <translation>Seuraavaan kysymykseen</translation>
    </message>
    <message>
        <source>1–7</source>
        <translation>1–7</translation>
    </message>
    <message>
        <source>Answer a scale; Backspace takes the answer back</source>
        <translation>Vastaa asteikkoon; askelpalautin poistaa vastauksen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Kirjaimet</translation>
    </message>
    <message>
        <source>Find a feeling by its name, Space chooses it</source>
        <translation>Hae tunne nimellä, välilyönti valitsee sen</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Näppäimet ja mitä ne tekevät</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Näppäin</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Mitä se tekee</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>In a list: go to the next line that begins so</source>
        <translation>Luettelossa: seuraavaan riviin, joka alkaa niin</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down</source>
        <translation>Vaihto+nuoli ylös tai alas</translation>
    </message>
    <message>
        <source>In the list: choose several encounters</source>
        <translation>Luettelossa: valitse monta kokemusta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>On a condition of the filter: take it away</source>
        <translation>Suodatuksen ehdossa: poista se</translation>
    </message>
    <message>
        <source>Arrows, Page Up, Page Down</source>
        <translation>Nuolet, Page Up, Page Down</translation>
    </message>
    <message>
        <source>In the calendar: to another day, another month</source>
        <translation>Kalenterissa: toiseen päivään, toiseen kuukauteen</translation>
    </message>
    <message>
        <source>In the calendar: show that day alone</source>
        <translation>Kalenterissa: näytä vain se päivä</translation>
    </message>
    <message>
        <source>Arrows, Enter</source>
        <translation>Nuolet, Enter</translation>
    </message>
    <message>
        <source>In a picture: go from one mark to another, open what it stands for</source>
        <translation>Kuvassa: siirry merkistä toiseen ja avaa, mitä se esittää</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>In a picture: show it as a table, and back</source>
        <translation>Kuvassa: näytä se taulukkona, ja takaisin</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::SignalsPad</name>
    <message>
        <source>Add the observation</source>
        <translation>Lisää havainto</translation>
    </message>
    <message>
        <source>What did you notice? About ten words.</source>
        <translation>Mitä huomasit? Noin kymmenen sanaa.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brändi</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teemat</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Havainnot</translation>
    </message>
    <message>
        <source>Move the chosen one</source>
        <translation>Siirrä valittu</translation>
    </message>
    <message>
        <source>To theme</source>
        <translation>Teemaan</translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <translation>%1/%2 sanaa</translation>
    </message>
    <message>
        <source>The observation was saved.</source>
        <translation>Havainto tallennettiin.</translation>
    </message>
    <message>
        <source>The observation was moved.</source>
        <translation>Havainto siirrettiin.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>theme (how many)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All observations</source>
        <translation>Kaikki havainnot</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::StartCard</name>
    <message>
        <source>Your journal is empty</source>
        <translation>Päiväkirjasi on tyhjä</translation>
    </message>
    <message>
        <source>Write down how you were served: one line is enough.</source>
        <translation>Kirjaa, miten sinua palveltiin: yksikin rivi riittää.</translation>
    </message>
    <message>
        <source>Log an encounter</source>
        <translation>Kirjaa kokemus</translation>
    </message>
    <message>
        <source>Open the sample journal</source>
        <translation>Avaa esimerkkipäiväkirja</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Tuo…</translation>
    </message>
    <message>
        <source>Everything is kept in one file on this computer: %1</source>
        <translation>Kaikki on yhdessä tiedostossa tällä koneella: %1</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::TemplateButton</name>
    <message>
        <source>Templates</source>
        <translation>Mallipohjat</translation>
    </message>
    <message>
        <source>Start from a template, or keep what is filled in as one</source>
        <translation>Aloita mallipohjasta tai tallenna täytetty lomake mallipohjaksi</translation>
    </message>
    <message>
        <source>Keep what is filled in as a template…</source>
        <translation>Tallenna täytetty mallipohjaksi…</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>Mallipohjan nimi:</translation>
    </message>
    <message>
        <source>Keep template</source>
        <translation>Tallenna mallipohja</translation>
    </message>
    <message>
        <source>Remove a template</source>
        <translation>Poista mallipohja</translation>
    </message>
    <message>
        <source>The template %1 was kept.</source>
        <translation>Mallipohja %1 on tallennettu.</translation>
    </message>
    <message>
        <source>The template %1 was removed.</source>
        <translation>Mallipohja %1 on poistettu.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::ThreeStateField</name>
    <message>
        <source>%1: %2</source>
        <comment>question: answer</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::TimeField</name>
    <message>
        <source>This is not a time of day. Write it like %1.</source>
        <translation>Tämä ei ole kellonaika. Kirjoita se näin: %1.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::Toast</name>
    <message>
        <source>Go to the message</source>
        <translation>Siirry viestiin</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Viesti</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::TodoPage</name>
    <message>
        <source>To remember</source>
        <translation>Muistettavaa</translation>
    </message>
    <message>
        <source>Nothing to remember now. Promises with a due date, thanks and feedback you owe, and the question how an encounter feels later come here by themselves.</source>
        <translation>Nyt ei ole muistettavaa. Lupaukset, joilla on määräpäivä, kiitokset ja palautteet sekä kysymys siitä, miltä kokemus tuntuu myöhemmin, tulevat tähän itsestään.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::TouchpointTableModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>touchpoint, sector</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>ei kerrottu</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kosketuspiste</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Ala</translation>
    </message>
    <message>
        <source>Experience score</source>
        <translation>Kokemusluku</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::TouchpointsPage</name>
    <message>
        <source>Touchpoints</source>
        <translation>Kosketuspisteet</translation>
    </message>
    <message>
        <source>Encounters at this touchpoint</source>
        <translation>Kokemukset tässä kosketuspisteessä</translation>
    </message>
    <message>
        <source>No touchpoints yet. Tell at which point of the service an encounter happened: the touchpoint appears here, whatever the brand.</source>
        <translation>Ei vielä kosketuspisteitä. Kerro, missä kohdassa palvelua kokemus syntyi: kosketuspiste ilmestyy tänne, oli brändi mikä tahansa.</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Kuva…</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::UnfinishedBar</name>
    <message>
        <source>Skip</source>
        <translation>Ohita</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Lopeta (Esc)</translation>
    </message>
    <message>
        <source>Goes through the unfinished encounters one by one</source>
        <translation>Käy keskeneräiset kokemukset läpi yksi kerrallaan</translation>
    </message>
    <message>
        <source>Unfinished encounter %1 of %2</source>
        <translation>Keskeneräinen kokemus %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished</source>
        <comment>number of encounters</comment>
        <translation>
            <numerusform>%n kesken</numerusform>
            <numerusform>%n kesken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokemus::ui::WatchedFolder</name>
    <message>
        <source>%1 is not text in UTF-8.</source>
        <translation>%1 ei ole UTF-8-tekstiä.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 on liian suuri.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1: tiedostoa ei voi lukea: %2</translation>
    </message>
    <message>
        <source>The watched folder %1 cannot be read.</source>
        <translation>Seurattavaa kansiota %1 ei voi lukea.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::WatchedFolderDialog</name>
    <message>
        <source>Stop watching</source>
        <translation>Lopeta seuraaminen</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Seurattava kansio</translation>
    </message>
    <message>
        <source>Notes, photos and voice memos that come to this folder become unfinished encounters, each once. The files stay as they are.</source>
        <translation>Tähän kansioon tulevista muistiinpanoista, kuvista ja äänimuistioista tulee keskeneräisiä kokemuksia, kustakin kerran. Tiedostot jäävät ennalleen.</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>Mitään kansiota ei seurata</translation>
    </message>
    <message>
        <source>Each line is an encounter</source>
        <translation>Jokainen rivi on kokemus</translation>
    </message>
    <message>
        <source>Each file is an encounter</source>
        <translation>Jokainen tiedosto on kokemus</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Kansio:</translation>
    </message>
    <message>
        <source>In &amp;texts:</source>
        <translation>&amp;Teksteissä:</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Valitse kansio…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Valitse kansio</translation>
    </message>
</context>
</TS>
