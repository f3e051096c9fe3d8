<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>CaptureLine</name>
    <message>
        <source>one price</source>
        <translation>ett pris</translation>
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
        <translation>%1, senast %2</translation>
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
        <translation>Pris</translation>
    </message>
    <message>
        <source>Against expectations</source>
        <translation>Jämfört med förväntningarna</translation>
    </message>
    <message>
        <source>better than expected</source>
        <translation>bättre än väntat</translation>
    </message>
    <message>
        <source>worse than expected</source>
        <translation>sämre än väntat</translation>
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
        <translation>%1, avgjort %2</translation>
    </message>
    <message>
        <source>%1 (word for word)</source>
        <translation>%1 (ordagrant)</translation>
    </message>
    <message>
        <source>%1 (from memory)</source>
        <translation>%1 (ur minnet)</translation>
    </message>
</context>
<context>
    <name>EncounterList</name>
    <message>
        <source>Brand not told</source>
        <translation>Varumärket inte sagt</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>from %1</source>
        <translation>minst %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>högst %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>worse than expected</source>
        <translation>sämre än väntat</translation>
    </message>
    <message>
        <source>better than expected</source>
        <translation>bättre än väntat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No photo or other attachment</source>
        <translation>Ingen bild eller annan bilaga</translation>
    </message>
    <message>
        <source>No thanks or feedback owed</source>
        <translation>Inget tack och ingen respons ogiven</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 valda</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Varumärke</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Medverkande</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Bransch</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Känsla</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tagg</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Why logged</source>
        <translation>Varför antecknad</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Upplevelsetal</translation>
    </message>
    <message>
        <source>Outcome minus expectation</source>
        <translation>Utfall minus förväntning</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>Denna dag</translation>
    </message>
    <message>
        <source>With a photo or other attachment</source>
        <translation>Med bild eller annan bilaga</translation>
    </message>
    <message>
        <source>Thanks or feedback owed</source>
        <translation>Tack eller respons ogiven</translation>
    </message>
    <message>
        <source>Chosen encounters</source>
        <translation>Valda upplevelser</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Clear search</source>
        <translation>Töm sökningen</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The file</source>
        <translation>Filen</translation>
    </message>
    <message>
        <source>The picture could not be made smaller: %1</source>
        <translation>Bilden kunde inte förminskas: %1</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be read as a picture.</source>
        <translation>%1 är skadad: den kan inte läsas som en bild.</translation>
    </message>
    <message>
        <source>%1 has more than %2 million pixels, too many for a journal.</source>
        <translation>%1 har över %2 miljoner pixlar, för många för en dagbok.</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>bilaga</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 är ingen fil.</translation>
    </message>
    <message>
        <source>%1 is too large: %2, at most %3 can be attached.</source>
        <translation>%1 är för stor: %2. En bilaga får vara högst %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kan inte läsas: %2</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 är tom.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 är för stor.</translation>
    </message>
    <message>
        <source>%1 is not attached: pictures, sound, PDF and e-mail can be attached.</source>
        <translation>%1 bifogades inte: bilder, ljud, PDF och e-post kan bifogas.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture.</source>
        <translation>Det finns ingen bild på urklipp.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>%1 is already open in another window.</source>
        <translation>%1 är redan öppen i ett annat fönster.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kan inte skrivas.</translation>
    </message>
    <message>
        <source>A journal of service encounters</source>
        <translation>En dagbok över serviceupplevelser</translation>
    </message>
    <message>
        <source>Journal to open</source>
        <translation>Dagbok som öppnas</translation>
    </message>
    <message>
        <source>Language: fi, sv or en</source>
        <translation>Språk: fi, sv eller en</translation>
    </message>
    <message>
        <source>Draw the window into a picture and end</source>
        <translation>Rita fönstret i en bild och avsluta</translation>
    </message>
    <message>
        <source>Only the small window for one encounter</source>
        <translation>Bara det lilla fönstret för en upplevelse</translation>
    </message>
    <message>
        <source>Page to show: journal, brands, publish, cases or todo</source>
        <translation>Sida att visa: journal, brands, publish, cases eller todo</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::AttachmentsField</name>
    <message>
        <source>The attachment could not be opened.</source>
        <translation>Bilagan kunde inte öppnas.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ljud</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
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
        <translation>Bifoga filer…</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildtext</translation>
    </message>
    <message>
        <source>Open attachment</source>
        <translation>Öppna bilagan</translation>
    </message>
    <message>
        <source>Remove attachment</source>
        <translation>Ta bort bilagan</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>Pictures, sound, PDF and e-mail. You can also drop or paste them here.</source>
        <translation>Bilder, ljud, PDF och e-post. Du kan också släppa eller klistra in dem här.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Bifoga filer</translation>
    </message>
    <message>
        <source>Pictures, sound, PDF and e-mail (%1)</source>
        <translation>Bilder, ljud, PDF och e-post (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Originalstorlek</translation>
    </message>
    <message>
        <source>Otherwise the longest edge of a picture becomes at most %1 pixels.</source>
        <translation>Annars blir bildens längsta sida högst %1 pixlar.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::BackupKeeper</name>
    <message>
        <source>Not backed up yet</source>
        <translation>Ingen säkerhetskopia än</translation>
    </message>
    <message>
        <source>Backed up today %1</source>
        <translation>Säkerhetskopia i dag %1</translation>
    </message>
    <message>
        <source>Backed up %1</source>
        <comment>on a day</comment>
        <translation>Säkerhetskopia %1</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::BrandPictures</name>
    <message>
        <source>Over time</source>
        <translation>Över tid</translation>
    </message>
    <message>
        <source>Parts of the score</source>
        <translation>Upplevelsetalets delar</translation>
    </message>
    <message>
        <source>Ability and willingness</source>
        <translation>Serviceförmåga och servicevilja</translation>
    </message>
    <message>
        <source>Picture of:</source>
        <translation>Bild:</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::BrandTableModel</name>
    <message>
        <source>Brand</source>
        <translation>Varumärke</translation>
    </message>
    <message>
        <source>Experience score</source>
        <translation>Upplevelsetal</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>%1, none counts yet</source>
        <translation>%1, räknas inte ännu</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::BrandView</name>
    <message>
        <source>Encounters with this brand</source>
        <translation>Upplevelser av varumärket</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>Upplevelser</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>evidence, verdict</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Figures of this brand</source>
        <translation>Varumärkets tal</translation>
    </message>
    <message>
        <source>Cases with this brand</source>
        <translation>Varumärkets fall</translation>
    </message>
    <message>
        <source>Places of this brand</source>
        <translation>Varumärkets platser</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation>Bilder…</translation>
    </message>
    <message>
        <source>Pictures of a brand</source>
        <translation>Bilder av ett varumärke</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::BrandsPage</name>
    <message>
        <source>Brands</source>
        <translation>Varumärken</translation>
    </message>
    <message>
        <source>Search &amp;brands:</source>
        <translation>Sök &amp;bland varumärken:</translation>
    </message>
    <message>
        <source>No brands yet. Log an encounter and tell whose service it was: the brand appears here.</source>
        <translation>Inga varumärken ännu. Anteckna en upplevelse och berätta vems service det var: varumärket kommer att synas här.</translation>
    </message>
    <message>
        <source>Choose a brand to see how it has treated you, and how sure that is.</source>
        <translation>Välj ett varumärke så ser du hur det har behandlat dig och hur säkert det är.</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild…</translation>
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
        <translation>%1: inga upplevelser</translation>
    </message>
    <message>
        <source>%1: %2, no score</source>
        <translation>%1: %2, inget upplevelsetal</translation>
    </message>
    <message>
        <source>%1: %2, mean score %3, lowest %4</source>
        <translation>%1: %2, upplevelsetal i medeltal %3, lägst %4</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::CalendarPane</name>
    <message>
        <source>On this day in any year</source>
        <translation>Denna dag olika år</translation>
    </message>
    <message>
        <source>mean score</source>
        <translation>medelvärdet</translation>
    </message>
    <message>
        <source>lowest score</source>
        <translation>lägsta talet</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>antalet</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>&amp;År:</translation>
    </message>
    <message>
        <source>Da&amp;ys show:</source>
        <translation>D&amp;agarna visar:</translation>
    </message>
    <message>
        <source>On %1 in any year</source>
        <translation>%1 olika år</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>format of day and month</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild…</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::CalendarPopup</name>
    <message>
        <source>Previous month</source>
        <translation>Föregående månad</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nästa månad</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Månadens dagar</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::CalendarView</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::CaptureForm</name>
    <message>
        <source>Brand</source>
        <translation>Varumärke</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>There is nothing to save yet: choose or write anything at all.</source>
        <translation>Det finns inget att spara ännu: välj eller skriv vad som helst.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Inte sagt</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves from every field</source>
        <translation>Ctrl+Enter sparar från vilket fält som helst</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::CaptureLine</name>
    <message>
        <source>One line</source>
        <translation>På en rad</translation>
    </message>
    <message>
        <source>yesterday at 2 pm Café Kuura expected 6 got 3 disappointed #queue</source>
        <translation>i går kl. 14 Kafé Kuura förväntningar 6 fick 3 besviken #kö</translation>
    </message>
    <message>
        <source>The fields below fill in as you type: day, brand, prices, expectation, outcome, feelings, “quotes”, #tags. The rest becomes the text.</source>
        <translation>Fälten nedan fylls i medan du skriver: dag, varumärke, priser, förväntningar, utfall, känslor, ”citat”, #taggar. Resten blir text.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::CaseDialog</name>
    <message>
        <source>Add to a case</source>
        <translation>Lägg till i ett fall</translation>
    </message>
    <message>
        <source>Title of the case: an open one, or a new one</source>
        <translation>Fallets namn: ett öppet eller ett nytt</translation>
    </message>
    <message>
        <source>Add to the case</source>
        <translation>Lägg till i fallet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Give the case a title.</source>
        <translation>Ge fallet ett namn.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::CaseView</name>
    <message>
        <source>Promises and effort</source>
        <translation>Löften och besvär</translation>
    </message>
    <message>
        <source>Log the next entry</source>
        <translation>Anteckna nästa upplevelse</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>Hur det kändes</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Varumärke</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>Entries of the case</source>
        <translation>Fallets upplevelser</translation>
    </message>
    <message>
        <source>References, with commas between</source>
        <translation>Referenser, åtskilda med komma</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Avslutat %1</translation>
    </message>
    <message>
        <source>Open since %1</source>
        <translation>Öppet sedan %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppet</translation>
    </message>
    <message>
        <source>Open the case again</source>
        <translation>Öppna fallet på nytt</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Löfte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>promise: state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, late since %3</source>
        <comment>promise: state, late since date</comment>
        <translation>%1: %2, försenat sedan %3</translation>
    </message>
    <message>
        <source>%1: %2, due %3</source>
        <comment>promise: state, due date</comment>
        <translation>%1: %2, förfaller %3</translation>
    </message>
    <message>
        <source>In all %1</source>
        <translation>Sammanlagt %1</translation>
    </message>
    <message>
        <source>The case is open again.</source>
        <translation>Fallet är öppet igen.</translation>
    </message>
    <message>
        <source>The case was closed.</source>
        <translation>Fallet avslutades.</translation>
    </message>
    <message>
        <source>The references were saved.</source>
        <translation>Referenserna sparades.</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild…</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::CasesPage</name>
    <message>
        <source>No cases yet. What drags on for weeks is a case: choose an encounter and “Add to a case…” in the Edit menu. However many entries tell it, a case counts once in a score.</source>
        <translation>Inga fall än. Ett ärende som drar ut på tiden är ett fall: välj en upplevelse och ”Lägg till i ett fall…” i Redigera-menyn. Ett fall räknas en gång i upplevelsetalet, hur många anteckningar det än har.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppet</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>avslutat</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::ComposeChoices</name>
    <message>
        <source>Head&amp;ings ask</source>
        <translation>R&amp;ubriker frågar</translation>
    </message>
    <message>
        <source>What happened? instead of The facts</source>
        <translation>Till exempel ”Hur gick det?” i stället för ”Slutresultat”</translation>
    </message>
    <message>
        <source>W&amp;rite:</source>
        <translation>Skr&amp;iv:</translation>
    </message>
    <message>
        <source>A&amp;bout:</source>
        <translation>&amp;Om:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>S&amp;pråk:</translation>
    </message>
    <message>
        <source>What the filter passes</source>
        <translation>Allt som passar filtret</translation>
    </message>
    <message>
        <source>Picked for a post (%1)</source>
        <translation>Plockade till en text (%1)</translation>
    </message>
    <message>
        <source>Chosen encounters (%1)</source>
        <translation>Valda upplevelser (%1)</translation>
    </message>
    <message>
        <source>As the draft was kept</source>
        <translation>Som utkastet sparades</translation>
    </message>
    <message>
        <source>Case: %1</source>
        <translation>Fall: %1</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::ConditionEditor</name>
    <message>
        <source>Show only these</source>
        <translation>Visa bara de här</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>to:</source>
        <translation>högst:</translation>
    </message>
    <message>
        <source>First day:</source>
        <translation>Första dagen:</translation>
    </message>
    <message>
        <source>last day:</source>
        <translation>sista dagen:</translation>
    </message>
    <message>
        <source>Score from:</source>
        <translation>Upplevelsetal minst:</translation>
    </message>
    <message>
        <source>Outcome minus expectation, from:</source>
        <translation>Utfall minus förväntning, minst:</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a field&apos;s label</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>The journal has no such name. Choose one from the list: the arrow down opens it.</source>
        <translation>Dagboken har inget sådant namn. Välj ett i listan: nedåtpilen öppnar den.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::DateField</name>
    <message>
        <source>Open calendar</source>
        <translation>Öppna kalendern</translation>
    </message>
    <message>
        <source>Open calendar (Alt+Down)</source>
        <translation>Öppna kalendern (Alt+nedåtpil)</translation>
    </message>
    <message>
        <source>This is not a date. Write it like %1, or “yesterday”, “Monday” or “summer 2024”.</source>
        <translation>Det här är inget datum. Skriv till exempel %1, ”i går”, ”måndag” eller ”sommaren 2024”.</translation>
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
        <translation>Ta bort ett utkast</translation>
    </message>
    <message>
        <source>What was published</source>
        <translation>Publicerade texter</translation>
    </message>
    <message>
        <source>&amp;Keep this draft</source>
        <translation>&amp;Spara det här utkastet</translation>
    </message>
    <message>
        <source>&amp;Begin a new one</source>
        <translation>&amp;Börja på ett nytt</translation>
    </message>
    <message>
        <source>&amp;Empty what was picked for a post</source>
        <translation>&amp;Töm det som plockats till en text</translation>
    </message>
    <message>
        <source>Nothing is picked for a post any more.</source>
        <translation>Inget är längre plockat till en text.</translation>
    </message>
    <message>
        <source>The draft was removed.</source>
        <translation>Utkastet togs bort.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::DueView</name>
    <message>
        <source>Thanks to send</source>
        <translation>Tack att skicka</translation>
    </message>
    <message>
        <source>Feedback to send or waiting for an answer</source>
        <translation>Respons att skicka eller som väntar på svar</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Löfte</translation>
    </message>
    <message>
        <source>How does it feel after a month?</source>
        <translation>Hur känns det efter en månad?</translation>
    </message>
    <message>
        <source>How does it feel after a year?</source>
        <translation>Hur känns det efter ett år?</translation>
    </message>
    <message>
        <source>Unfinished encounter</source>
        <translation>Ofullständig upplevelse</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sedan %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>senast %1</translation>
    </message>
    <message>
        <source>Go to the encounter</source>
        <translation>Gå till upplevelsen</translation>
    </message>
    <message>
        <source>It was kept</source>
        <translation>Det hölls</translation>
    </message>
    <message>
        <source>It was kept in part</source>
        <translation>Det hölls delvis</translation>
    </message>
    <message>
        <source>It was broken</source>
        <translation>Det hölls inte</translation>
    </message>
    <message>
        <source>Mark as sent today</source>
        <translation>Markera som skickat i dag</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Spara utkastet</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>Vad de svarade</translation>
    </message>
    <message>
        <source>Mark as answered today</source>
        <translation>Markera som besvarat i dag</translation>
    </message>
    <message>
        <source>Marked as sent.</source>
        <translation>Markerat som skickat.</translation>
    </message>
    <message>
        <source>The draft was saved.</source>
        <translation>Utkastet sparades.</translation>
    </message>
    <message>
        <source>Marked as answered.</source>
        <translation>Markerat som besvarat.</translation>
    </message>
    <message>
        <source>Draft of the letter</source>
        <translation>Utkast till brevet</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Fråga inte igen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Varför?</translation>
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
        <translation>Hej!

Jag var kund hos er %1. %2

Tack: det betydde något för mig.</translation>
    </message>
    <message>
        <source>Hello!

I was your customer %1. %2

I hope this helps you to do better. I would like to hear what you think.</source>
        <translation>Hej!

Jag var kund hos er %1. %2

Jag hoppas att det här är till hjälp för er. Jag hör gärna vad ni tycker.</translation>
    </message>
    <message>
        <source>The promise was settled.</source>
        <translation>Löftets utgång sparades.</translation>
    </message>
    <message>
        <source>This is not asked again.</source>
        <translation>Det här frågas inte igen.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::EncounterBrowser</name>
    <message>
        <source>Encounters</source>
        <translation>Upplevelser</translation>
    </message>
    <message>
        <source>New encounter</source>
        <translation>Ny upplevelse</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Ta bort filtret</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Papperskorgen är tom.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
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
        <translation>Dagen okänd</translation>
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
        <translation>Redigera upplevelsen</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Flytta till papperskorgen</translation>
    </message>
    <message>
        <source>Restore from trash</source>
        <translation>Återställ från papperskorgen</translation>
    </message>
    <message>
        <source>Encounter</source>
        <translation>Upplevelse</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>brand – title</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>In the trash. It counts in no score.</source>
        <translation>I papperskorgen. Räknas inte i något upplevelsetal.</translation>
    </message>
    <message>
        <source>Unfinished: tell whose service it was, and it counts in a score.</source>
        <translation>Inte färdig: berätta vems service det var, så räknas upplevelsen.</translation>
    </message>
    <message>
        <source>Unfinished: tell how it was, and it counts in a score.</source>
        <translation>Inte färdig: berätta hur det var, så räknas upplevelsen.</translation>
    </message>
    <message>
        <source>It counts in no score, because you said so or did not experience it yourself.</source>
        <translation>Räknas inte i något upplevelsetal, eftersom du valt så eller inte upplevde det själv.</translation>
    </message>
    <message>
        <source>Score of this encounter: %1 out of 100</source>
        <translation>Talet för den här upplevelsen: %1/100</translation>
    </message>
    <message>
        <source>No score yet: tell also how it felt or what you expected.</source>
        <translation>Inget tal ännu: berätta också hur det kändes eller vad du väntade dig.</translation>
    </message>
    <message>
        <source>Journey…</source>
        <translation>Kundresa…</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::FeelingChip</name>
    <message>
        <source>strength %1 of %2: %3</source>
        <translation>styrka %1/%2: %3</translation>
    </message>
    <message>
        <source>%1 – %2. Keys 1–5 or the right mouse button change the strength.</source>
        <translation>%1 – %2. Tangenterna 1–5 eller höger musknapp ändrar styrkan.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::FeelingChips</name>
    <message>
        <source>Feelings</source>
        <translation>Känslor</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::FeelingField</name>
    <message>
        <source>Type to find</source>
        <translation>Skriv för att söka</translation>
    </message>
    <message>
        <source>At most three feelings can be chosen. Take one away first.</source>
        <translation>Du kan välja högst tre känslor. Ta bort en först.</translation>
    </message>
    <message>
        <source>No feeling has this word. Choose one of those above.</source>
        <translation>Ingen känsla har det ordet. Välj någon av dem ovan.</translation>
    </message>
    <message>
        <source>Enter chooses: %1</source>
        <translation>Enter väljer: %1</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::FigureCanvas</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::FigureDialog</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::FigureView</name>
    <message>
        <source>Show as a table</source>
        <translation>Visa som tabell</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>Spara bilden som…</translation>
    </message>
    <message>
        <source>The picture as a table</source>
        <translation>Bilden som tabell</translation>
    </message>
    <message>
        <source>Show as a picture</source>
        <translation>Visa som bild</translation>
    </message>
    <message>
        <source>Save picture as</source>
        <translation>Spara bilden som</translation>
    </message>
    <message>
        <source>Picture that stays sharp (*.svg)</source>
        <translation>Bild som förblir skarp (*.svg)</translation>
    </message>
    <message>
        <source>Picture of points (*.png)</source>
        <translation>Bild i bildpunkter (*.png)</translation>
    </message>
    <message>
        <source>Page to print (*.pdf)</source>
        <translation>Sida att skriva ut (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Sparad: %1</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::FilterBar</name>
    <message>
        <source>Add filter</source>
        <translation>Lägg till filter</translation>
    </message>
    <message>
        <source>A&amp;dd filter</source>
        <translation>&amp;Lägg till filter</translation>
    </message>
    <message>
        <source>&amp;Search encounters:</source>
        <translation>&amp;Sök upplevelser:</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Färdiga</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Ofullständiga</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papperskorgen</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>&amp;Visa:</translation>
    </message>
    <message>
        <source>Only the chosen encounters</source>
        <translation>Bara de valda upplevelserna</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a condition to choose</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Ta bort alla</translation>
    </message>
    <message>
        <source>Sa&amp;ved filters</source>
        <translation>Spara&amp;de filter</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>Spara det här filtret…</translation>
    </message>
    <message>
        <source>Remove a filter</source>
        <translation>Ta bort ett filter</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Filtrets namn:</translation>
    </message>
    <message>
        <source>Keep filter</source>
        <translation>Spara filtret</translation>
    </message>
    <message>
        <source>The filter %1 was kept.</source>
        <translation>Filtret %1 har sparats.</translation>
    </message>
    <message>
        <source>The filter %1 was removed.</source>
        <translation>Filtret %1 har tagits bort.</translation>
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
        <translation>Taggar, åtskilda med komma</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Lägg till ett steg</translation>
    </message>
    <message>
        <source>Whose step</source>
        <translation>Vems steg</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Hur det var</translation>
    </message>
    <message>
        <source>Add a party</source>
        <translation>Lägg till en part</translation>
    </message>
    <message>
        <source>Role of the main party</source>
        <translation>Huvudpartens roll</translation>
    </message>
    <message>
        <source>outcome not said</source>
        <translation>utfallet inte sagt</translation>
    </message>
    <message>
        <source>%1: does not count in its score</source>
        <translation>%1: påverkar inte dess upplevelsetal</translation>
    </message>
    <message>
        <source>%1: counts in its score with weight %2, as %3</source>
        <translation>%1: räknas i dess upplevelsetal med vikten %2, som %3</translation>
    </message>
    <message>
        <source>%1: counts in its score in full, as %2</source>
        <translation>%1: räknas helt i dess upplevelsetal, som %2</translation>
    </message>
    <message>
        <source>Sector, when the brand is not known</source>
        <translation>Bransch, om varumärket inte är känt</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>Lägg till ett löfte</translation>
    </message>
    <message>
        <source>Who promised</source>
        <translation>Vem lovade</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>inte sagt</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Inte sagt</translation>
    </message>
    <message>
        <source>Add a reaction</source>
        <translation>Lägg till en reaktion</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Add a quote</source>
        <translation>Lägg till ett citat</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Vem sade det</translation>
    </message>
    <message>
        <source>Add a viewpoint</source>
        <translation>Lägg till en synvinkel</translation>
    </message>
    <message>
        <source>Confidential: in no export to others</source>
        <translation>Konfidentiellt: med i ingen export till andra</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::ForgetDialog</name>
    <message>
        <source>From &amp;backups and kept journals, too</source>
        <translation>Även ur &amp;säkerhetskopior och bevarade dagböcker</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Vad som hittades</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>S&amp;ök</translation>
    </message>
    <message>
        <source>&amp;Remove for good</source>
        <translation>Ta &amp;bort för gott</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Stän&amp;g</translation>
    </message>
    <message>
        <source>Remove a name everywhere</source>
        <translation>Ta bort ett namn överallt</translation>
    </message>
    <message>
        <source>The name leaves every text, the history and the search words. This cannot be undone. First look what would go.</source>
        <translation>Namnet försvinner ur alla texter, historiken och sökorden. Det går inte att ångra. Se först vad som skulle försvinna.</translation>
    </message>
    <message>
        <source>Maija Virtanen</source>
        <translation>Maija Virtanen</translation>
    </message>
    <message>
        <source>nicknames, with commas between</source>
        <translation>smeknamn, med komma emellan</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Namn:</translation>
    </message>
    <message>
        <source>&amp;Also:</source>
        <translation>&amp;Även:</translation>
    </message>
    <message>
        <source>&amp;Instead:</source>
        <translation>&amp;I stället:</translation>
    </message>
    <message>
        <source>These begin alike and stay. Tick those that mean the person:</source>
        <translation>De här börjar likadant och blir kvar. Kryssa för dem som avser personen:</translation>
    </message>
    <message>
        <source>Words that begin alike</source>
        <translation>Ord som börjar likadant</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Söker…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Tar bort…</translation>
    </message>
    <message>
        <source>The name does not occur.</source>
        <translation>Namnet förekommer inte.</translation>
    </message>
    <message>
        <source>Would be removed: %1</source>
        <translation>Skulle tas bort: %1</translation>
    </message>
    <message>
        <source>Removed for good: %1</source>
        <translation>Borttaget för gott: %1</translation>
    </message>
    <message>
        <source>Encounters whose attachments hold the name, which stays there: %1</source>
        <translation>Upplevelser vars bilagor innehåller namnet, som blir kvar där: %1</translation>
    </message>
    <message>
        <source>Also from %1</source>
        <translation>Även ur %1</translation>
    </message>
    <message>
        <source>Removed from %1 too</source>
        <translation>Borttaget även ur %1</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::HistoryDialog</name>
    <message>
        <source>What the change changed</source>
        <translation>Vad ändringen ändrade</translation>
    </message>
    <message>
        <source>Bring back this version</source>
        <translation>Ta tillbaka den här versionen</translation>
    </message>
    <message>
        <source>History of the encounter</source>
        <translation>Upplevelsens historik</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Ändringar, nyaste först</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
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
        <translation>Den här versionen kan inte längre visas.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (was: %3)</source>
        <comment>field: value, earlier value</comment>
        <translation>%1: %2 (var: %3)</translation>
    </message>
    <message>
        <source>%1: taken away (was: %2)</source>
        <comment>field, earlier value</comment>
        <translation>%1: borttaget (var: %2)</translation>
    </message>
    <message>
        <source>Nothing that the encounter says was changed.</source>
        <translation>Upplevelsens innehåll ändrades inte.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::ImportDialog</name>
    <message>
        <source>First entries</source>
        <translation>De första anteckningarna</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Place or brand</source>
        <translation>Plats eller varumärke</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Den är</translation>
    </message>
    <message>
        <source>Moods</source>
        <translation>Humör</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humör</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Känsla</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Varumärke</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisade</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Diaries, reviews, surveys, tables and journals of Kokemus can be imported. Nothing is kept before you say so, and an import can be undone as a whole.</source>
        <translation>Du kan importera dagböcker, recensioner, enkäter, tabeller och dagböcker från Kokemus. Inget sparas innan du säger det, och en hel import kan ångras.</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Ingen fil har valts</translation>
    </message>
    <message>
        <source>Choose a f&amp;ile…</source>
        <translation>Välj en f&amp;il…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>Välj en &amp;mapp…</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fil:</translation>
    </message>
    <message>
        <source>It i&amp;s:</source>
        <translation>Den ä&amp;r:</translation>
    </message>
    <message>
        <source>kept with the original only</source>
        <translation>behålls bara med originalet</translation>
    </message>
    <message>
        <source>no feeling</source>
        <translation>ingen känsla</translation>
    </message>
    <message>
        <source>no brand</source>
        <translation>inget varumärke</translation>
    </message>
    <message>
        <source>Take &amp;all brands that are offered</source>
        <translation>Ta &amp;alla föreslagna varumärken</translation>
    </message>
    <message>
        <source>Import without the refused</source>
        <translation>Importera utan de avvisade</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %n entries so far</source>
        <translation>
            <numerusform>Läser… %n anteckning hittills</numerusform>
            <numerusform>Läser… %n anteckningar hittills</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Välj en mapp</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Välj en fil</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message>
        <source>%1: new %2, known already %3, unfinished %4, refused %5.</source>
        <translation>%1: nya %2, redan kända %3, ofullständiga %4, avvisade %5.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importerar…</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::ImportOptions</name>
    <message>
        <source>&amp;Ratings are outcomes</source>
        <translation>Bety&amp;gen är utfall</translation>
    </message>
    <message>
        <source>Drafts that were &amp;never published too</source>
        <translation>Även &amp;utkast som aldrig publicerades</translation>
    </message>
    <message>
        <source>Columns about &amp;people too</source>
        <translation>Även kolumner om &amp;personer</translation>
    </message>
    <message>
        <source>Rows without a &amp;date too</source>
        <translation>Även rader utan &amp;datum</translation>
    </message>
    <message>
        <source>as the file shows</source>
        <translation>som filen visar</translation>
    </message>
    <message>
        <source>day first: 31.12.2026</source>
        <translation>dagen först: 31.12.2026</translation>
    </message>
    <message>
        <source>month first: 12/31/2026</source>
        <translation>månaden först: 12/31/2026</translation>
    </message>
    <message>
        <source>Da&amp;tes:</source>
        <translation>Da&amp;tum:</translation>
    </message>
    <message>
        <source>lo&amp;west:</source>
        <translation>&amp;lägst:</translation>
    </message>
    <message>
        <source>&amp;highest:</source>
        <translation>&amp;högst:</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::JournalEdits</name>
    <message>
        <source>Picked for a post. The Publish page has it.</source>
        <translation>Plockad till en text. Du hittar den på sidan Publicera.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::JournalPage</name>
    <message>
        <source>Discard changes</source>
        <translation>Förkasta ändringarna</translation>
    </message>
    <message>
        <source>Unsaved changes of an encounter</source>
        <translation>Osparade ändringar i en upplevelse</translation>
    </message>
    <message>
        <source>Another encounter is still being edited: save its changes or discard them first.</source>
        <translation>En annan upplevelse redigeras ännu: spara eller förkasta först ändringarna i den.</translation>
    </message>
    <message>
        <source>Edit encounter</source>
        <translation>Redigera upplevelsen</translation>
    </message>
    <message>
        <source>Save the encounter that is half written first; then begin this one again.</source>
        <translation>Spara först den halvskrivna upplevelsen och börja sedan på den här igen.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::KeptMenu</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::LeavingPanel</name>
    <message>
        <source>A tick means that it leaves. Space turns it.</source>
        <translation>Ett kryss betyder att uppgiften lämnar datorn. Mellanslag ändrar det.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::MainWindow</name>
    <message>
        <source>&amp;Settings of the scores…</source>
        <translation>Upple&amp;velsetalens inställningar…</translation>
    </message>
    <message>
        <source>Journal: %1</source>
        <translation>Dagbok: %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dagbok</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Varumärken</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicera</translation>
    </message>
    <message>
        <source>This is the sample journal: its brands are fictional, and you may try anything in it.</source>
        <translation>Det här är exempeldagboken: varumärkena är påhittade och du kan prova vad som helst.</translation>
    </message>
    <message>
        <source>Back to your own journal</source>
        <translation>Tillbaka till din egen dagbok</translation>
    </message>
    <message>
        <source>The encounter was moved to the trash.</source>
        <translation>Upplevelsen flyttades till papperskorgen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>The encounter was restored.</source>
        <translation>Upplevelsen återställdes.</translation>
    </message>
    <message>
        <source>The change was undone.</source>
        <translation>Ändringen ångrades.</translation>
    </message>
    <message>
        <source>Not saved yet: another program is using the journal. Waiting for it…</source>
        <translation>Inte sparat ännu: ett annat program använder dagboken. Väntar…</translation>
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
        <translation>%1 – exempeldagbok</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>Saved. Brand: its score now</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;New encounter</source>
        <translation>&amp;Ny upplevelse</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Open journal…</source>
        <translation>&amp;Öppna dagbok…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple journal</source>
        <translation>Öppna &amp;exempeldagboken</translation>
    </message>
    <message>
        <source>&amp;Back to your own journal</source>
        <translation>&amp;Tillbaka till din egen dagbok</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importera…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportera…</translation>
    </message>
    <message>
        <source>Save &amp;draft as…</source>
        <translation>Spara &amp;utkastet som…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Edit encounter</source>
        <translation>&amp;Redigera upplevelsen</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>&amp;Flytta till papperskorgen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Sök</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gå</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Dagbok</translation>
    </message>
    <message>
        <source>&amp;Brands</source>
        <translation>&amp;Varumärken</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publicera</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tangenter</translation>
    </message>
    <message>
        <source>&amp;About Kokemus</source>
        <translation>&amp;Om Kokemus</translation>
    </message>
    <message>
        <source>Open journal</source>
        <translation>Öppna dagbok</translation>
    </message>
    <message>
        <source>Journals (*.kokemus)</source>
        <translation>Dagböcker (*.kokemus)</translation>
    </message>
    <message>
        <source>Markdown, for reading (*.md)</source>
        <translation>Markdown, för läsning (*.md)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporterat till %1.</translation>
    </message>
    <message>
        <source>About Kokemus</source>
        <translation>Om Kokemus</translation>
    </message>
    <message>
        <source>Kokemus %1

A journal of service encounters. Everything stays in one file on this computer.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Kokemus %1

En dagbok över serviceupplevelser. Allt stannar i en fil på den här datorn.

Fri programvara: GNU General Public License, version 3 eller senare.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importerat: %1.</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>Ta &amp;bort filtret</translation>
    </message>
    <message>
        <source>JSON, every field (*.json)</source>
        <translation>JSON, alla fält (*.json)</translation>
    </message>
    <message>
        <source>JSON Lines, every field (*.jsonl)</source>
        <translation>JSON Lines, alla fält (*.jsonl)</translation>
    </message>
    <message>
        <source>Export what passes the filter</source>
        <translation>Exportera det som filtret släpper igenom</translation>
    </message>
    <message>
        <source>What passes the filter was exported to %1.</source>
        <translation>Det som filtret släpper igenom exporterades till %1.</translation>
    </message>
    <message>
        <source>&amp;Visit again</source>
        <translation>Nytt besök &amp;på samma ställe</translation>
    </message>
    <message>
        <source>The encounters were moved to the trash.</source>
        <translation>Upplevelserna flyttades till papperskorgen.</translation>
    </message>
    <message>
        <source>The encounters were restored.</source>
        <translation>Upplevelserna återställdes.</translation>
    </message>
    <message>
        <source>&amp;History of the encounter…</source>
        <translation>Upplevelsens &amp;historik…</translation>
    </message>
    <message>
        <source>&amp;Names…</source>
        <translation>&amp;Namn…</translation>
    </message>
    <message>
        <source>C&amp;alendar</source>
        <translation>Ka&amp;lender</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Spr&amp;åk</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>To remember</source>
        <translation>Att komma ihåg</translation>
    </message>
    <message>
        <source>Paste no&amp;tes…</source>
        <translation>Klistra in antecknin&amp;gar…</translation>
    </message>
    <message>
        <source>&amp;Watched folder…</source>
        <translation>&amp;Bevakad mapp…</translation>
    </message>
    <message>
        <source>Add to a c&amp;ase…</source>
        <translation>Lägg till i ett f&amp;all…</translation>
    </message>
    <message>
        <source>&amp;Write thanks or feedback</source>
        <translation>Skriv &amp;tack eller respons</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Fall</translation>
    </message>
    <message>
        <source>To &amp;remember</source>
        <translation>&amp;Att komma ihåg</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Sparat: %1.</translation>
    </message>
    <message>
        <source>Added to the case %1.</source>
        <translation>Lades till i fallet %1.</translation>
    </message>
    <message>
        <source>The letter waits among what is to be remembered.</source>
        <translation>Brevet väntar bland det som ska kommas ihåg.</translation>
    </message>
    <message>
        <source>From the watched folder: %1.</source>
        <translation>Från den bevakade mappen: %1.</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kontaktpunkter</translation>
    </message>
    <message>
        <source>&amp;Touchpoints</source>
        <translation>&amp;Kontaktpunkter</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>The change was done again.</source>
        <translation>Ändringen gjordes igen.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Rep&amp;orts</source>
        <translation>Rapp&amp;orter</translation>
    </message>
    <message>
        <source>Back &amp;up now</source>
        <translation>Säkerhetsk&amp;opiera nu</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>Åte&amp;rställ från säkerhetskopia…</translation>
    </message>
    <message>
        <source>Chec&amp;k the journal</source>
        <translation>&amp;Kontrollera dagboken</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <translation>Säkerhetskopian är gjord: %1</translation>
    </message>
    <message>
        <source>Backing up failed</source>
        <translation>Säkerhetskopieringen misslyckades</translation>
    </message>
    <message>
        <source>The journal could not be backed up: %1</source>
        <translation>Dagboken kunde inte säkerhetskopieras: %1</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Välj en mapp…</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>Säkerhetskopian återställdes.</translation>
    </message>
    <message>
        <source>The backup was restored. The journal before it is kept as %1.</source>
        <translation>Säkerhetskopian återställdes. Den tidigare dagboken är sparad som %1.</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Återställ från säkerhetskopia…</translation>
    </message>
    <message>
        <source>Salvage what can be read</source>
        <translation>Rädda det som går att läsa</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Läser det som går att läsa…</translation>
    </message>
    <message>
        <source>Salvaged into %1: %2. Rows that could not be read: %3. The damaged file is as it was.</source>
        <translation>Räddat till %1: %2. Rader som inte kunde läsas: %3. Den skadade filen är som förut.</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Använd den från och med nu</translation>
    </message>
    <message>
        <source>Checking the journal…</source>
        <translation>Kontrollerar dagboken…</translation>
    </message>
    <message>
        <source>The journal is sound.</source>
        <translation>Dagboken är hel.</translation>
    </message>
    <message>
        <source>Move the journal…</source>
        <translation>Flytta dagboken…</translation>
    </message>
    <message>
        <source>Do not tell again</source>
        <translation>Säg inte det igen</translation>
    </message>
    <message>
        <source>Move the journal</source>
        <translation>Flytta dagboken</translation>
    </message>
    <message>
        <source>&amp;Copy draft</source>
        <translation>Kopiera utkastet</translation>
    </message>
    <message>
        <source>&amp;Pick for a post</source>
        <translation>&amp;Plocka till en text</translation>
    </message>
    <message>
        <source>Write a p&amp;ost about it</source>
        <translation>Skriv &amp;om den här</translation>
    </message>
    <message>
        <source>Table, for programs (*.csv)</source>
        <translation>Tabell för program (*.csv)</translation>
    </message>
    <message>
        <source>Table, for spreadsheets in Finland (*.csv)</source>
        <translation>Tabell för Excel i Finland (*.csv)</translation>
    </message>
    <message>
        <source>Imported: %1, of which unfinished: %2.</source>
        <translation>Importerat: %1, varav ofullständiga: %2.</translation>
    </message>
    <message>
        <source>Remove &amp;a name everywhere…</source>
        <translation>Ta bort ett na&amp;mn överallt…</translation>
    </message>
    <message>
        <source>The name was removed.</source>
        <translation>Namnet togs bort.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::MappingPane</name>
    <message>
        <source>It &amp;means:</source>
        <translation>Det &amp;betyder:</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::MessageBar</name>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Hide message</source>
        <translation>Dölj meddelandet</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::MoneyField</name>
    <message>
        <source>This is not an amount of money. Write it like %1.</source>
        <translation>Det här är inget penningbelopp. Skriv det så här: %1.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::NameCombo</name>
    <message>
        <source>Known names</source>
        <translation>Kända namn</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::NameTableModel</name>
    <message>
        <source>hidden</source>
        <translation>dold</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Bransch</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Varumärke</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>Upplevelser</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Erbjuds</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::NamesDialog</name>
    <message>
        <source>Names</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Varumärken</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kontaktpunkter</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Taggar</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Känslor</translation>
    </message>
    <message>
        <source>&amp;Names of:</source>
        <translation>&amp;Namn på:</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Sök:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå ihop</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>N&amp;amn:</translation>
    </message>
    <message>
        <source>&amp;Merge it into:</source>
        <translation>Slå &amp;ihop med:</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>inte berättat</translation>
    </message>
    <message>
        <source>&amp;Save the brand</source>
        <translation>S&amp;para varumärket</translation>
    </message>
    <message>
        <source>&amp;Other names, with commas between:</source>
        <translation>Andra namn, &amp;kommatecken emellan:</translation>
    </message>
    <message>
        <source>Se&amp;ctor:</source>
        <translation>&amp;Bransch:</translation>
    </message>
    <message>
        <source>My &amp;tie to it:</source>
        <translation>&amp;Min koppling till det:</translation>
    </message>
    <message>
        <source>&amp;Offer it again</source>
        <translation>Erb&amp;jud igen</translation>
    </message>
    <message>
        <source>&amp;Hide: no longer offer it</source>
        <translation>&amp;Dölj: erbjud inte längre</translation>
    </message>
    <message>
        <source>“%1” is now “%2”.</source>
        <translation>”%1” är nu ”%2”.</translation>
    </message>
    <message>
        <source>Choose the name to merge into from the list: the arrow down opens it.</source>
        <translation>Välj i listan namnet att slå ihop med: nedåtpilen öppnar den.</translation>
    </message>
    <message>
        <source>“%1” was merged into “%2”.</source>
        <translation>”%1” slogs ihop med ”%2”.</translation>
    </message>
    <message>
        <source>“%1” is no longer offered.</source>
        <translation>”%1” erbjuds inte längre.</translation>
    </message>
    <message>
        <source>“%1” is offered again.</source>
        <translation>”%1” erbjuds igen.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>”%1” sparades.</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>kontaktpunkt</translation>
    </message>
    <message>
        <source>pleasant feeling</source>
        <translation>behaglig känsla</translation>
    </message>
    <message>
        <source>unpleasant feeling</source>
        <translation>obehaglig känsla</translation>
    </message>
    <message>
        <source>what people did: yes or no</source>
        <translation>vad människorna gjorde: ja eller nej</translation>
    </message>
    <message>
        <source>what the place was like</source>
        <translation>hur stället var</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Lägg till</translation>
    </message>
    <message>
        <source>A &amp;word of your own:</source>
        <translation>&amp;Eget ord:</translation>
    </message>
    <message>
        <source>a&amp;s:</source>
        <translation>&amp;som:</translation>
    </message>
    <message>
        <source>Write the new word first.</source>
        <translation>Skriv först det nya ordet.</translation>
    </message>
    <message>
        <source>“%1” can now be chosen in the form.</source>
        <translation>”%1” kan nu väljas i formuläret.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::NotesDialog</name>
    <message>
        <source>Paste notes</source>
        <translation>Klistra in anteckningar</translation>
    </message>
    <message>
        <source>One encounter a line. Below you see what was understood; correct it here.</source>
        <translation>En upplevelse per rad. Nedanför ser du vad som förstods; rätta det här.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Varumärke</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Hur det var</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Känslor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Vad som förstods</translation>
    </message>
    <message>
        <source>In the table, Enter goes to the line and Delete removes it.</source>
        <translation>I tabellen går Enter till raden och Delete tar bort den.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Spara %1</translation>
    </message>
    <message>
        <source>%1 (to check: %2)</source>
        <comment>note (question)</comment>
        <translation>%1 (kontrollera: %2)</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::NumberField</name>
    <message>
        <source>This is not a whole number. Write it like 25.</source>
        <translation>Det här är inget heltal. Skriv till exempel 25.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::PartList</name>
    <message>
        <source>%1 (empty)</source>
        <translation>%1 (tom)</translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <translation>%1 (redigerad)</translation>
    </message>
    <message>
        <source>&amp;Parts:</source>
        <translation>De&amp;lar:</translation>
    </message>
    <message>
        <source>Parts of the draft</source>
        <translation>Utkastets delar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Upp</translation>
    </message>
    <message>
        <source>Move the part up (Alt+Up)</source>
        <translation>Flytta delen upp (Alt+Upp)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Move the part down (Alt+Down)</source>
        <translation>Flytta delen ned (Alt+Ned)</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::PublishPage</name>
    <message>
        <source>Nothing to publish yet. Log an encounter and tell whose service it was.</source>
        <translation>Inget att publicera ännu. Anteckna en upplevelse och berätta vems service det var.</translation>
    </message>
    <message>
        <source>The draft was copied.</source>
        <translation>Utkastet kopierades.</translation>
    </message>
    <message>
        <source>Save draft as</source>
        <translation>Spara utkastet som</translation>
    </message>
    <message>
        <source>The draft was saved to %1.</source>
        <translation>Utkastet sparades i %1.</translation>
    </message>
    <message>
        <source>&amp;Text of the part:</source>
        <translation>Delens &amp;text:</translation>
    </message>
    <message>
        <source>As the rea&amp;der sees it:</source>
        <translation>Som läsaren s&amp;er det:</translation>
    </message>
    <message>
        <source>For&amp;mat:</source>
        <translation>For&amp;mat:</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation>Spara som…</translation>
    </message>
    <message>
        <source>Wh&amp;at leaves…</source>
        <translation>Vad som läm&amp;nar…</translation>
    </message>
    <message>
        <source>&amp;Kept drafts</source>
        <translation>&amp;Bevarade utkast</translation>
    </message>
    <message>
        <source>P&amp;ublished…</source>
        <translation>Publi&amp;cerat…</translation>
    </message>
    <message>
        <source>Copy the draft</source>
        <translation>Kopiera utkastet</translation>
    </message>
    <message>
        <source>Save the draft…</source>
        <translation>Spara utkastet…</translation>
    </message>
    <message>
        <source>The draft was kept.</source>
        <translation>Utkastet sparades i dagboken.</translation>
    </message>
    <message>
        <source>Marked as published. The text was kept as it is now.</source>
        <translation>Markerad som publicerad. Texten bevarades som den är nu.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::PublishedDialog</name>
    <message>
        <source>Mark as published</source>
        <translation>Markera som publicerad</translation>
    </message>
    <message>
        <source>&amp;Where was it published? An address, or a name:</source>
        <translation>&amp;Var publicerades den? En adress eller ett namn:</translation>
    </message>
    <message>
        <source>The text is kept as it is now, and its encounters will know.</source>
        <translation>Texten bevaras som den är nu, och dess upplevelser visar var de har publicerats.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>As it was published</source>
        <translation>Så som den publicerades</translation>
    </message>
    <message>
        <source>The text as it was kept:</source>
        <translation>Den bevarade texten:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::QuickWindow</name>
    <message>
        <source>Kokemus – quick entry</source>
        <translation>Kokemus – snabbanteckning</translation>
    </message>
    <message>
        <source>Not saved yet: another program is using the journal. Waiting for it…</source>
        <translation>Inte sparat än: ett annat program använder dagboken. Väntar…</translation>
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
        <translation>%1, ta bort</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Ta bort det här villkoret</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::ReportView</name>
    <message>
        <source>Figure</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Vad det säger</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <comment>this figure</comment>
        <translation>Var&amp;för?</translation>
    </message>
    <message>
        <source>Where the chosen figure comes from (Enter)</source>
        <translation>Varifrån det valda talet kommer (Enter)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>to the figures</comment>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>Why the figure is what it is</source>
        <translation>Varför talet är vad det är</translation>
    </message>
    <message>
        <source>Encounter</source>
        <translation>Upplevelse</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>Encounters behind the figure</source>
        <translation>Upplevelserna bakom talet</translation>
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
        <translation>Dagbokens tal</translation>
    </message>
    <message>
        <source>Figures of the compared brands</source>
        <translation>De jämförda varumärkenas tal</translation>
    </message>
    <message>
        <source>Tick two to five brands to compare them.</source>
        <translation>Kryssa för två till fem varumärken för att jämföra dem.</translation>
    </message>
    <message>
        <source>Brands to compare</source>
        <translation>Varumärken att jämföra</translation>
    </message>
    <message>
        <source>Tick one more brand to compare with.</source>
        <translation>Kryssa för ett varumärke till att jämföra med.</translation>
    </message>
    <message>
        <source>Five brands at most can be compared. Leave some of the ticks out.</source>
        <translation>Högst fem varumärken kan jämföras. Ta bort några kryss.</translation>
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
        <translation>Säkerhetskopior, den nyaste först</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>Vad säkerhetskopian innehåller</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Återställ från säkerhetskopia</translation>
    </message>
    <message>
        <source>A backup takes the place of the journal %1. The journal that is there now is kept beside it, under another name.</source>
        <translation>En säkerhetskopia tar dagboken %1:s plats. Den nuvarande dagboken sparas bredvid under ett annat namn.</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>&amp;Annan fil…</translation>
    </message>
    <message>
        <source>&amp;Folder of backups…</source>
        <translation>&amp;Mapp för säkerhetskopior…</translation>
    </message>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>Åte&amp;rställ den här säkerhetskopian</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Backups are kept in %1.</source>
        <translation>Säkerhetskopior sparas i %1.</translation>
    </message>
    <message>
        <source>%1, the newest from %2</source>
        <translation>%1, det senaste från %2</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>går inte att läsa</translation>
    </message>
    <message>
        <source>There are no backups of this journal yet.</source>
        <translation>Det finns inga säkerhetskopior av den här dagboken än.</translation>
    </message>
    <message>
        <source>In the backup: %1.</source>
        <translation>I säkerhetskopian: %1.</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>Nu: %1.</translation>
    </message>
    <message>
        <source>Only in the backup: %1</source>
        <translation>Bara i säkerhetskopian: %1</translation>
    </message>
    <message>
        <source>Only in the journal as it is now, and not in the backup: %1</source>
        <translation>Bara i dagboken som den är nu, inte i säkerhetskopian: %1</translation>
    </message>
    <message>
        <source>In both, but different: %1</source>
        <translation>I båda, men olika: %1</translation>
    </message>
    <message>
        <source>There is no journal now.</source>
        <translation>Det finns ingen dagbok nu.</translation>
    </message>
    <message>
        <source>Checking the backup…</source>
        <translation>Kontrollerar säkerhetskopian…</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Välj en säkerhetskopia</translation>
    </message>
    <message>
        <source>Journals (*.kokemus)</source>
        <translation>Dagböcker (*.kokemus)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Välj en mapp för säkerhetskopior</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::RowsEditor</name>
    <message>
        <source>Up</source>
        <translation>Upp</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Flytta upp (Alt+Upp)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ner</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Flytta ner (Alt+Ner)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove this one</source>
        <translation>Ta bort den här</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>title of a list, place in it</comment>
        <translation>%1, %2 av %3</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::ScaleSegments</name>
    <message>
        <source>not said</source>
        <translation>inte sagt</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::ScoreSettingsDialog</name>
    <message>
        <source>Settings of the scores</source>
        <translation>Upplevelsetalens inställningar</translation>
    </message>
    <message>
        <source>These hold for all scores of this journal. An empty field is the usual value, and every report names what is not usual.</source>
        <translation>De här gäller alla upplevelsetal i den här dagboken. Ett tomt fält är det vanliga värdet, och varje rapport nämner det som avviker.</translation>
    </message>
    <message>
        <source>&amp;Equal weights</source>
        <translation>&amp;Lika vikter</translation>
    </message>
    <message>
        <source>&amp;Usual values</source>
        <translation>&amp;Vanliga värden</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
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
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Flytta till papperskorgen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Ta bort för gott</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Lägg till tagg…</translation>
    </message>
    <message>
        <source>Remove a tag…</source>
        <translation>Ta bort tagg…</translation>
    </message>
    <message>
        <source>Touchpoint…</source>
        <translation>Kontaktpunkt…</translation>
    </message>
    <message>
        <source>Case…</source>
        <translation>Fall…</translation>
    </message>
    <message>
        <source>Count in scores</source>
        <translation>Räkna med i upplevelsetalen</translation>
    </message>
    <message>
        <source>Leave out of scores</source>
        <translation>Lämna utanför upplevelsetalen</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Konfidentiell</translation>
    </message>
    <message>
        <source>Not confidential</source>
        <translation>Inte konfidentiell</translation>
    </message>
    <message>
        <source>Delete %1 for good, with its history? This cannot be undone.</source>
        <translation>Ta bort för gott, med historik: %1? Det går inte att ångra.</translation>
    </message>
    <message>
        <source>Change all</source>
        <translation>Ändra alla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Keep in the trash</source>
        <translation>Behåll i papperskorgen</translation>
    </message>
    <message>
        <source>Deleted for good: %1.</source>
        <translation>Borttaget för gott: %1.</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a field&apos;s label</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Choose a name from the list: the arrow down opens it.</source>
        <translation>Välj ett namn i listan: nedåtpilen öppnar den.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Ändrat: %1.</translation>
    </message>
    <message>
        <source>Chosen: %1.</source>
        <translation>Valt: %1.</translation>
    </message>
    <message>
        <source>%1 What is in the trash is deleted for good after 30 days.</source>
        <comment>what is chosen</comment>
        <translation>%1 Det som ligger i papperskorgen tas bort för gott efter 30 dagar.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save the encounter, from any field</source>
        <translation>Spara upplevelsen från vilket fält som helst</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>On to the next question</source>
        <translation>Till nästa fråga</translation>
    </message>
    <message>
        <source>1–7</source>
        <translation>1–7</translation>
    </message>
    <message>
        <source>Answer a scale; Backspace takes the answer back</source>
        <translation>Svara på en skala; backsteg tar bort svaret</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Bokstäver</translation>
    </message>
    <message>
        <source>Find a feeling by its name, Space chooses it</source>
        <translation>Sök en känsla med namn, mellanslag väljer den</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Tangenter och vad de gör</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tangent</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Vad den gör</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>In a list: go to the next line that begins so</source>
        <translation>I en lista: till nästa rad som börjar så</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down</source>
        <translation>Skift+pil upp eller ned</translation>
    </message>
    <message>
        <source>In the list: choose several encounters</source>
        <translation>I listan: välj flera upplevelser</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>On a condition of the filter: take it away</source>
        <translation>På ett villkor i filtret: ta bort det</translation>
    </message>
    <message>
        <source>Arrows, Page Up, Page Down</source>
        <translation>Pilar, Page Up, Page Down</translation>
    </message>
    <message>
        <source>In the calendar: to another day, another month</source>
        <translation>I kalendern: till en annan dag, en annan månad</translation>
    </message>
    <message>
        <source>In the calendar: show that day alone</source>
        <translation>I kalendern: visa bara den dagen</translation>
    </message>
    <message>
        <source>Arrows, Enter</source>
        <translation>Pilar, Enter</translation>
    </message>
    <message>
        <source>In a picture: go from one mark to another, open what it stands for</source>
        <translation>I en bild: gå från ett märke till ett annat, öppna det som det står för</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>In a picture: show it as a table, and back</source>
        <translation>I en bild: visa den som tabell, och tillbaka</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::SignalsPad</name>
    <message>
        <source>Add the observation</source>
        <translation>Lägg till iakttagelsen</translation>
    </message>
    <message>
        <source>What did you notice? About ten words.</source>
        <translation>Vad lade du märke till? Ungefär tio ord.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Varumärke</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Iakttagelser</translation>
    </message>
    <message>
        <source>Move the chosen one</source>
        <translation>Flytta den valda</translation>
    </message>
    <message>
        <source>To theme</source>
        <translation>Till temat</translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <translation>%1/%2 ord</translation>
    </message>
    <message>
        <source>The observation was saved.</source>
        <translation>Iakttagelsen sparades.</translation>
    </message>
    <message>
        <source>The observation was moved.</source>
        <translation>Iakttagelsen flyttades.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>theme (how many)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All observations</source>
        <translation>Alla iakttagelser</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::StartCard</name>
    <message>
        <source>Your journal is empty</source>
        <translation>Din dagbok är tom</translation>
    </message>
    <message>
        <source>Write down how you were served: one line is enough.</source>
        <translation>Anteckna hur du blev betjänad: en enda rad räcker.</translation>
    </message>
    <message>
        <source>Log an encounter</source>
        <translation>Anteckna en upplevelse</translation>
    </message>
    <message>
        <source>Open the sample journal</source>
        <translation>Öppna exempeldagboken</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importera…</translation>
    </message>
    <message>
        <source>Everything is kept in one file on this computer: %1</source>
        <translation>Allt finns i en fil på den här datorn: %1</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::TemplateButton</name>
    <message>
        <source>Templates</source>
        <translation>Mallar</translation>
    </message>
    <message>
        <source>Start from a template, or keep what is filled in as one</source>
        <translation>Börja från en mall, eller spara det ifyllda som en mall</translation>
    </message>
    <message>
        <source>Keep what is filled in as a template…</source>
        <translation>Spara det ifyllda som mall…</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>Mallens namn:</translation>
    </message>
    <message>
        <source>Keep template</source>
        <translation>Spara mallen</translation>
    </message>
    <message>
        <source>Remove a template</source>
        <translation>Ta bort en mall</translation>
    </message>
    <message>
        <source>The template %1 was kept.</source>
        <translation>Mallen %1 har sparats.</translation>
    </message>
    <message>
        <source>The template %1 was removed.</source>
        <translation>Mallen %1 har tagits bort.</translation>
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
        <translation>Det här är inget klockslag. Skriv det så här: %1.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::Toast</name>
    <message>
        <source>Go to the message</source>
        <translation>Gå till meddelandet</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::TodoPage</name>
    <message>
        <source>To remember</source>
        <translation>Att komma ihåg</translation>
    </message>
    <message>
        <source>Nothing to remember now. Promises with a due date, thanks and feedback you owe, and the question how an encounter feels later come here by themselves.</source>
        <translation>Inget att komma ihåg just nu. Löften med förfallodag, tack och respons samt frågan om hur en upplevelse känns senare kommer hit av sig själva.</translation>
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
        <translation>inte angiven</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Bransch</translation>
    </message>
    <message>
        <source>Experience score</source>
        <translation>Upplevelsetal</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::TouchpointsPage</name>
    <message>
        <source>Touchpoints</source>
        <translation>Kontaktpunkter</translation>
    </message>
    <message>
        <source>Encounters at this touchpoint</source>
        <translation>Upplevelser vid den här kontaktpunkten</translation>
    </message>
    <message>
        <source>No touchpoints yet. Tell at which point of the service an encounter happened: the touchpoint appears here, whatever the brand.</source>
        <translation>Inga kontaktpunkter ännu. Berätta var i servicen upplevelsen uppstod: kontaktpunkten syns här, oavsett varumärke.</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild…</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::UnfinishedBar</name>
    <message>
        <source>Skip</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Sluta (Esc)</translation>
    </message>
    <message>
        <source>Goes through the unfinished encounters one by one</source>
        <translation>Går igenom de oavslutade upplevelserna en i taget</translation>
    </message>
    <message>
        <source>Unfinished encounter %1 of %2</source>
        <translation>Oavslutad upplevelse %1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished</source>
        <comment>number of encounters</comment>
        <translation>
            <numerusform>%n oavslutad</numerusform>
            <numerusform>%n oavslutade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kokemus::ui::WatchedFolder</name>
    <message>
        <source>%1 is not text in UTF-8.</source>
        <translation>%1 är inte text i UTF-8.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 är för stor.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kan inte läsas: %2</translation>
    </message>
    <message>
        <source>The watched folder %1 cannot be read.</source>
        <translation>Den bevakade mappen %1 kan inte läsas.</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::WatchedFolderDialog</name>
    <message>
        <source>Stop watching</source>
        <translation>Sluta bevaka</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Bevakad mapp</translation>
    </message>
    <message>
        <source>Notes, photos and voice memos that come to this folder become unfinished encounters, each once. The files stay as they are.</source>
        <translation>Anteckningar, bilder och röstmemon som kommer till den här mappen blir ofullständiga upplevelser, var och en en gång. Filerna lämnas som de är.</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>Ingen mapp bevakas</translation>
    </message>
    <message>
        <source>Each line is an encounter</source>
        <translation>Varje rad är en upplevelse</translation>
    </message>
    <message>
        <source>Each file is an encounter</source>
        <translation>Varje fil är en upplevelse</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Mapp:</translation>
    </message>
    <message>
        <source>In &amp;texts:</source>
        <translation>I &amp;texter:</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Välj en mapp…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Välj en mapp</translation>
    </message>
</context>
</TS>
