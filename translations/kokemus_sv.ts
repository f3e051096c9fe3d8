<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>EncounterLines</name>
    <message>
        <source>%1 (%2)</source>
        <comment>brand (role)</comment>
        <translation>%1 (%2)</translation>
    </message>
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
        <source>Page to show: journal, brands or publish</source>
        <translation>Sida som visas: journal, brands eller publish</translation>
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
        <source>Why this score?</source>
        <translation>Varifrån kommer talet?</translation>
    </message>
    <message>
        <source>Why the score is what it is</source>
        <translation>Varifrån talet kommer</translation>
    </message>
    <message>
        <source>Encounter</source>
        <translation>Upplevelse</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>Encounters that count</source>
        <translation>Upplevelser som räknas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>evidence, verdict</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>constant = value</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Iakttagelser</translation>
    </message>
</context>
<context>
    <name>kokemus::ui::BrandsPage</name>
    <message>
        <source>Brands</source>
        <translation>Varumärken</translation>
    </message>
    <message>
        <source>&amp;Search brands:</source>
        <translation>&amp;Sök bland varumärken:</translation>
    </message>
    <message>
        <source>No brands yet. Log an encounter and tell whose service it was: the brand appears here.</source>
        <translation>Inga varumärken ännu. Anteckna en upplevelse och berätta vems service det var: varumärket kommer att synas här.</translation>
    </message>
    <message>
        <source>Choose a brand to see how it has treated you, and how sure that is.</source>
        <translation>Välj ett varumärke så ser du hur det har behandlat dig och hur säkert det är.</translation>
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
        <source>This is not a date. Write it like %1, or “yesterday” or “Monday”.</source>
        <translation>Det här är inget datum. Skriv det så här: %1, eller ”igår” eller ”måndag”.</translation>
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
    <name>kokemus::ui::FilterBar</name>
    <message>
        <source>Add filter</source>
        <translation>Lägg till filter</translation>
    </message>
    <message>
        <source>Add &amp;filter</source>
        <translation>Lägg till &amp;filter</translation>
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
    <name>kokemus::ui::IntervalBar</name>
    <message>
        <source>Score and its likely range</source>
        <translation>Upplevelsetalet och dess troliga intervall</translation>
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
</context>
<context>
    <name>kokemus::ui::MainWindow</name>
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
        <source>&amp;Copy draft as Markdown</source>
        <translation>&amp;Kopiera utkastet som Markdown</translation>
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
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Kokemus journals as JSON (*.json *.jsonl)</source>
        <translation>Kokemus-dagböcker som JSON (*.json *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
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
        <source>The journal file is damaged: %1 Do not write to it; restore a backup.</source>
        <translation>Dagbokens fil är skadad: %1 Skriv inte i den, utan återställ en säkerhetskopia.</translation>
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
        <translation>&amp;Ta bort filtret</translation>
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
        <source>&amp;Calendar</source>
        <translation>&amp;Kalender</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
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
</context>
<context>
    <name>kokemus::ui::PublishPage</name>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>&amp;Kopiera som Markdown</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Spara so&amp;m…</translation>
    </message>
    <message>
        <source>&amp;Brand:</source>
        <translation>&amp;Varumärke:</translation>
    </message>
    <message>
        <source>&amp;Language of the draft:</source>
        <translation>Utkastets s&amp;pråk:</translation>
    </message>
    <message>
        <source>&amp;Draft:</source>
        <translation>&amp;Utkast:</translation>
    </message>
    <message>
        <source>Nothing to publish yet. Log an encounter and tell whose service it was.</source>
        <translation>Inget att publicera ännu. Anteckna en upplevelse och berätta vems service det var.</translation>
    </message>
    <message>
        <source>What you copy or save leaves the journal: read it through before you publish it. Private notes and confidential encounters are left out.</source>
        <translation>Det du kopierar eller sparar lämnar dagboken: läs igenom det innan du publicerar. Privata anteckningar och konfidentiella upplevelser lämnas bort.</translation>
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
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>The draft was saved to %1.</source>
        <translation>Utkastet sparades i %1.</translation>
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
    <name>kokemus::ui::ScaleSegments</name>
    <message>
        <source>not said</source>
        <translation>inte sagt</translation>
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
</TS>
