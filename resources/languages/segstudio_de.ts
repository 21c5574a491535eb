<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>segstudio</name>
  <message>
   <location filename="../../segstudio/core/annotator.py" />
   <location filename="../../segstudio/core/painting.py" />
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Brush stroke</source>
   <translation>Pinselstrich</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/annotator.py" />
   <source>Eraser stroke</source>
   <translation>Radierstrich</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/channels.py" />
   <source>There is no channel called {channel!r}.</source>
   <translation>Es gibt keinen Kanal namens {channel!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/channels.py" />
   <source>Give a number from 1, grey for the luminance, or all to keep the colours.</source>
   <translation>Geben Sie eine Zahl ab 1 an, grey für die Helligkeit oder all, um die Farben zu behalten.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/channels.py" />
   <source>{n} channels</source>
   <extracomment>Of one: one channel</extracomment>
   <translation>
    <numerusform>{n} Kanal</numerusform>
    <numerusform>{n} Kanäle</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/core/channels.py" />
   <source>{name} has {held}; there is no channel {channel}.</source>
   <translation>{name} hat {held}; es gibt keinen Kanal {channel}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/channels.py" />
   <source>The image</source>
   <translation>Das Bild</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/channels.py" />
   <source>Give a number from 1 to {channels}, grey, or all.</source>
   <translation>Geben Sie eine Zahl von 1 bis {channels} an, grey oder all.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/channels.py" />
   <source>{channels} channels make no colours: these need three.</source>
   <translation>{channels} Kanäle ergeben keine Farben: Dafür braucht es drei.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/channels.py" />
   <location filename="../../segstudio/io/taking.py" />
   <source>Choose one channel by its number.</source>
   <translation>Wählen Sie einen Kanal über seine Nummer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>The smallest object is given in px or mm, not in {unit!r}.</source>
   <translation>Das kleinste Objekt wird in px oder mm angegeben, nicht in {unit!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>The smallest object cannot have the size {smallest}.</source>
   <translation>Das kleinste Objekt kann nicht die Größe {smallest} haben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>There is no post-processing called {name!r}.</source>
   <translation>Es gibt keine Nachbearbeitung namens {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>Known: {known}.</source>
   <translation>Bekannt: {known}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>The post-processing {name} cannot be {value!r}.</source>
   <translation>Die Nachbearbeitung {name} kann nicht {value!r} sein.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>fill holes</source>
   <translation>Löcher füllen</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>split touching objects</source>
   <translation>berührende Objekte trennen</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>largest object only</source>
   <translation>nur größtes Objekt</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>mm² or mm³</source>
   <translation>mm² oder mm³</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>at least {smallest:g} {unit}</source>
   <translation>mindestens {smallest:g} {unit}</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>The model's smallest object is given in millimetres, but this image has no physical size; small objects were kept.</source>
   <translation>Das kleinste Objekt des Modells ist in Millimetern angegeben, aber dieses Bild hat keine physische Größe; kleine Objekte blieben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/display.py" />
   <source>Soft tissue</source>
   <translation>Weichteile</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/display.py" />
   <source>Lung</source>
   <translation>Lunge</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/display.py" />
   <source>Bone</source>
   <translation>Knochen</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/display.py" />
   <source>Brain</source>
   <translation>Gehirn</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/display.py" />
   <source>Liver</source>
   <translation>Leber</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/display.py" />
   <source>Mediastinum</source>
   <translation>Mediastinum</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/filters.py" />
   <source>{below} and {above}</source>
   <translation>{below} und {above}</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/filters.py" />
   <source>1, 3 and 5</source>
   <translation>1, 3 und 5</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/filters.py" />
   <source>filtered (mean {size}×{size})</source>
   <translation>gefiltert (Mittelwert {size}×{size})</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/filters.py" />
   <source>Filtering slice {z} of {depth}</source>
   <translation>Schicht {z} von {depth} wird gefiltert</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/filters.py" />
   <source>Filtered</source>
   <translation>Gefiltert</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/flood.py" />
   <location filename="../../segstudio/core/painting.py" />
   <location filename="../../segstudio/gui/panels/labels.py" />
   <location filename="../../segstudio/gui/tools/spread.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Fill</source>
   <translation>Füllung</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>An image of size {shape} (z, y, x) has no voxels.</source>
   <translation>Ein Bild der Größe {shape} (z, y, x) hat keine Voxel.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>The voxel spacing {spacing_mm} mm is not positive.</source>
   <translation>Der Voxelabstand {spacing_mm} mm ist nicht positiv.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>The image position {origin_mm} is not a number.</source>
   <translation>Die Bildposition {origin_mm} ist keine Zahl.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>The image directions are not a 3x3 matrix of numbers.</source>
   <translation>Die Bildrichtungen sind keine 3x3-Matrix aus Zahlen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>The image directions are not unit vectors.</source>
   <translation>Die Bildrichtungen sind keine Einheitsvektoren.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>The image axes lie in one plane; voxels cannot be placed in space.</source>
   <translation>Die Bildachsen liegen in einer Ebene; Voxel lassen sich nicht im Raum platzieren.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>The distances between the slices do not belong to this image.</source>
   <translation>Die Abstände zwischen den Schichten gehören nicht zu diesem Bild.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>The image's affine matrix does not place its voxels in space.</source>
   <translation>Die affine Matrix des Bildes platziert seine Voxel nicht im Raum.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>size {sizes} against {theirs} (z × y × x)</source>
   <translation>Größe {sizes} gegenüber {theirs} (z × y × x)</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>spacing {lengths} against {theirs} mm (z × y × x)</source>
   <translation>Abstand {lengths} gegenüber {theirs} mm (z × y × x)</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>{differing_numbers}corners up to {gap_mm:.3g} mm apart</source>
   <translation>{differing_numbers}Ecken bis zu {gap_mm:.3g} mm auseinander</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>spacing {lengths} against {theirs} mm (z × y × x), </source>
   <translation>Abstand {lengths} gegenüber {theirs} mm (z × y × x), </translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>origin ({lengths}) against ({theirs}) mm, </source>
   <translation>Ursprung ({lengths}) gegenüber ({theirs}) mm, </translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>The slices do not lie evenly, but this file holds one distance for all, {step:.3g} mm: positions and volumes that other programs read from it are wrong across slices. DICOM SEG keeps the true positions.</source>
   <translation>Die Schichten liegen ungleichmäßig, aber diese Datei enthält einen einzigen Abstand für alle, {step:.3g} mm: Positionen und Volumen, die andere Programme daraus lesen, sind quer zu den Schichten falsch. DICOM SEG behält die wahren Positionen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/growth.py" />
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Grow</source>
   <translation>Wachsen lassen</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_numbers.py" />
   <source>“{part}” names no labels.</source>
   <translation>„{part}“ nennt keine Labels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_numbers.py" />
   <source>Write numbers from 0 to {largest_label}, as "1, 3-5".</source>
   <translation>Schreiben Sie Zahlen von 0 bis {largest_label}, etwa „1, 3-5“.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Merging takes two labels or more.</source>
   <translation>Zusammenführen braucht mindestens zwei Labels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Choose several in the list, then merge.</source>
   <translation>Wählen Sie mehrere in der Liste, dann führen Sie sie zusammen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Merge {names} into {name}</source>
   <translation>{names} mit {name} zusammenführen</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>No label is chosen to delete.</source>
   <translation>Kein Label ist zum Löschen gewählt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Choose one or more in the list.</source>
   <translation>Wählen Sie eines oder mehrere in der Liste.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Delete {names}</source>
   <translation>{names} löschen</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>The labels have these numbers already.</source>
   <translation>Die Labels haben diese Nummern schon.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <location filename="../../segstudio/core/labels.py" />
   <source>A label number is between 1 and {largest_label}.</source>
   <translation>Eine Labelnummer liegt zwischen 1 und {largest_label}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Two labels would have the number {twice}.</source>
   <translation>Zwei Labels hätten die Nummer {twice}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>To make one label of two, merge them.</source>
   <translation>Um aus zwei Labels eines zu machen, führen Sie sie zusammen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Renumber labels</source>
   <translation>Labels neu nummerieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Renumber label {old} to {number}</source>
   <translation>Label {old} zu {number} umnummerieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>The labels have these names and colours already.</source>
   <translation>Die Labels haben diese Namen und Farben schon.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/label_sets.py" />
   <source>{names} are locked; nothing was changed.</source>
   <extracomment>Of one: {names} is locked; nothing was changed.</extracomment>
   <translation>
    <numerusform>{names} ist gesperrt; nichts wurde geändert.</numerusform>
    <numerusform>{names} sind gesperrt; nichts wurde geändert.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Unlock in the list of labels first.</source>
   <translation>Entsperren Sie zuerst in der Liste der Labels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <location filename="../../segstudio/core/operations/words.py" />
   <location filename="../../segstudio/gui/tools/nudge.py" />
   <location filename="../../segstudio/services/label_sets.py" />
   <source>label {number}</source>
   <translation>Label {number}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/label_sets.py" />
   <source>{n} labels</source>
   <extracomment>Of one: {n} label</extracomment>
   <translation>
    <numerusform>{n} Label</numerusform>
    <numerusform>{n} Labels</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/core/labels.py" />
   <source>The labels have the size {shape}, the image has {of_image} (z, y, x).</source>
   <translation>Die Labels haben die Größe {shape}, das Bild {of_image} (z, y, x).</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/labels.py" />
   <source>Label numbers run from {low} to {high}; 0 to 65535 can be kept.</source>
   <translation>Die Labelnummern reichen von {low} bis {high}; behalten werden können 0 bis 65535.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/labels.py" />
   <source>Mark reviewed</source>
   <translation>Als geprüft markieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/labels.py" />
   <source>Unmark reviewed</source>
   <translation>Prüfmarke entfernen</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/nudge.py" />
   <source>Nudge boundary</source>
   <translation>Rand schieben</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/objects.py" />
   <source>There are {total:,} objects; a map of objects holds {largest_label:,} at most.</source>
   <translation>Es gibt {total:,} Objekte; eine Objektkarte fasst höchstens {largest_label:,}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/objects.py" />
   <source>Drop the smallest ones by post-processing.</source>
   <translation>Lassen Sie die kleinsten durch Nachbearbeitung weg.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/islands.py" />
   <source>There are {found:,} islands, but not as many label numbers are left.</source>
   <translation>Es gibt {found:,} Inseln, aber nicht mehr so viele freie Labelnummern.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/islands.py" />
   <source>Remove the smallest islands first.</source>
   <translation>Entfernen Sie zuerst die kleinsten Inseln.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/logic.py" />
   <source>A label cannot be combined with itself.</source>
   <translation>Ein Label lässt sich nicht mit sich selbst verknüpfen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/logic.py" />
   <source>Choose another label to combine with.</source>
   <translation>Wählen Sie ein anderes Label zum Verknüpfen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/logic.py" />
   <source>The label to combine with is not there.</source>
   <translation>Das zu verknüpfende Label ist nicht vorhanden.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>2mm, 3px</source>
   <translation>2mm, 3px</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>30, 0.5mm2, 12mm3</source>
   <translation>30, 0.5mm2, 12mm3</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>--{name} cannot be {said!r}.</source>
   <translation>--{name} kann nicht {said!r} sein.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>Examples: {examples}.</source>
   <translation>Beispiele: {examples}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>--{name} takes a number, not {said!r}.</source>
   <translation>--{name} nimmt eine Zahl, nicht {said!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>{words} cannot be {value!r}.</source>
   <translation>„{words}“ kann nicht {value!r} sein.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>It can be {choices}.</source>
   <translation>Möglich sind {choices}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>Examples: 100:300, {otsu}.</source>
   <translation>Beispiele: 100:300, {otsu}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>The range from {low:g} to {high:g} is empty.</source>
   <translation>Der Bereich von {low:g} bis {high:g} ist leer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>Give the smaller value first.</source>
   <translation>Geben Sie den kleineren Wert zuerst an.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>{words} cannot be {amount:g}.</source>
   <translation>„{words}“ kann nicht {amount:g} sein.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>It goes from {low:g} to {high:g}.</source>
   <translation>Möglich ist {low:g} bis {high:g}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>It is {low:g} or more.</source>
   <translation>Möglich ist {low:g} oder mehr.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>This image has no millimetres, but {what} is given in mm.</source>
   <translation>Dieses Bild hat keine Millimeter, aber „{what}“ ist in mm angegeben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>Give it in px.</source>
   <translation>Geben Sie es in px an.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>The slices do not lie evenly, so {what} across them is not known in mm.</source>
   <translation>Die Schichten liegen nicht gleichmäßig, „{what}“ ist quer zu ihnen daher nicht in mm bekannt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>Work on this slice, or on each slice by itself.</source>
   <translation>Arbeiten Sie auf dieser Schicht oder auf jeder Schicht für sich.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>no parameters</source>
   <translation>keine Parameter</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>{words} has no parameter {name!r}.</source>
   <translation>„{words}“ hat keinen Parameter {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>It takes {takes}.</source>
   <translation>Möglich: {takes}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>--{name} takes LOW:HIGH, not {words!r}.</source>
   <translation>--{name} nimmt UNTEN:OBEN, nicht {words!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>Examples: 100:300, 100:, {otsu}.</source>
   <translation>Beispiele: 100:300, 100:, {otsu}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Nothing in this slice carries {labels}.</source>
   <translation>Nichts in dieser Schicht trägt {labels}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Nothing in this image carries {labels}.</source>
   <translation>Nichts in diesem Bild trägt {labels}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Nothing changes: {amount:g} {unit} is less than a voxel, {finest:.3g} {of_voxel}.</source>
   <translation>Nichts ändert sich: {amount:g} {unit} sind weniger als ein Voxel, {finest:.3g} {of_voxel}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>No label is chosen.</source>
   <translation>Kein Label ist gewählt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Choose a label to work on; the background is none.</source>
   <translation>Wählen Sie ein Label zum Bearbeiten; der Hintergrund ist keines.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>{words} works on one label at a time.</source>
   <translation>„{words}“ wirkt auf ein Label zurzeit.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Choose one label.</source>
   <translation>Wählen Sie ein Label.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>{names} is locked.</source>
   <translation>{names} ist gesperrt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Unlock it to give it voxels.</source>
   <translation>Entsperren Sie es, um ihm Voxel zu geben.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/operations/run.py" />
   <source>{names} are locked.</source>
   <extracomment>Of one: {names} is locked.</extracomment>
   <translation>
    <numerusform>{names} ist gesperrt.</numerusform>
    <numerusform>{names} sind gesperrt.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Unlock a label to change it.</source>
   <translation>Entsperren Sie ein Label, um es zu ändern.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>There is no label under the cross-hair.</source>
   <translation>Unter dem Fadenkreuz ist kein Label.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Set it on an island with Ctrl+click.</source>
   <translation>Setzen Sie es mit Strg+Klick auf eine Insel.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>No island is pointed at.</source>
   <translation>Auf keine Insel wird gezeigt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>No voxel is pointed at.</source>
   <translation>Auf keinen Voxel wird gezeigt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Set the cross-hair on it with Ctrl+click, or give --at X,Y,Z to the command.</source>
   <translation>Setzen Sie das Fadenkreuz mit Strg+Klick darauf, oder geben Sie dem Befehl --at X,Y,Z.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>The place lies outside the image.</source>
   <translation>Der Ort liegt außerhalb des Bildes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Point at a place inside it.</source>
   <translation>Zeigen Sie auf einen Ort darin.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>There is no slice {index}.</source>
   <translation>Es gibt keine Schicht {index}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>The image has {shape} of them.</source>
   <translation>Das Bild hat {shape} davon.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>{words} needs the image.</source>
   <translation>„{words}“ braucht das Bild.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Give the image of these labels.</source>
   <translation>Geben Sie das Bild zu diesen Labels an.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>The image does not lie on the labels: {gap}.</source>
   <translation>Das Bild liegt nicht auf den Labels: {gap}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>{size} stays as it is: locked, reviewed, or not to be painted over.</source>
   <translation>{size} bleibt, wie es ist: gesperrt, geprüft oder nicht zu übermalen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/slices.py" />
   <source>No slice before this one has the label.</source>
   <translation>Keine Schicht vor dieser hat das Label.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/slices.py" />
   <source>No slice after this one has the label.</source>
   <translation>Keine Schicht nach dieser hat das Label.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/slices.py" />
   <source>Copied from slice {source}.</source>
   <translation>Aus Schicht {source} kopiert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/slices.py" />
   <source>The slices do not lie evenly, and the shape was worked out by their numbers, as if they did: look at it.</source>
   <translation>Die Schichten liegen ungleichmäßig; die Form wurde nach ihren Nummern berechnet, als lägen sie gleichmäßig: Prüfen Sie sie.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/slices.py" />
   <source>There are no two edited slices with the label and others between them.</source>
   <translation>Es gibt keine zwei bearbeiteten Schichten mit dem Label und anderen dazwischen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/slices.py" />
   <source>The label is on no two slices with empty ones between them.</source>
   <translation>Das Label liegt auf keinen zwei Schichten mit leeren dazwischen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>There is no operation called {name!r}.</source>
   <translation>Es gibt keine Operation namens {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>There are {operations}.</source>
   <translation>Es gibt {operations}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/threshold.py" />
   <source>All voxels here have one grey level, so there is no threshold between two.</source>
   <translation>Alle Voxel hier haben einen Grauwert, daher gibt es keinen Schwellenwert zwischen zweien.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/threshold.py" />
   <source>The image has no grey levels here.</source>
   <translation>Das Bild hat hier keine Grauwerte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/threshold.py" />
   <source>Otsu's threshold is {low:.6g}.</source>
   <translation>Otsu-Schwellenwert: {low:.6g}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/words.py" />
   <source>{listed:,} labels</source>
   <translation>{listed:,} Labels</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/words.py" />
   <location filename="../../segstudio/gui/panels/case_measures.py" />
   <source>{voxels:,} px</source>
   <translation>{voxels:,} px</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/operations/words.py" />
   <location filename="../../segstudio/gui/audit_words.py" />
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>{n:,} voxels</source>
   <extracomment>Of one: {n:,} voxel</extracomment>
   <translation>
    <numerusform>{n:,} Voxel</numerusform>
    <numerusform>{n:,} Voxel</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/words.py" />
   <source>{short} mm²</source>
   <translation>{short} mm²</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/words.py" />
   <source>{short} ml</source>
   <translation>{short} ml</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/words.py" />
   <source>{short} mm³</source>
   <translation>{short} mm³</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/words.py" />
   <source>relabelled</source>
   <translation>umgelabelt</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/words.py" />
   <source>added</source>
   <translation>hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/words.py" />
   <source>removed</source>
   <translation>entfernt</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/words.py" />
   <source>This removes all of {emptied}.</source>
   <translation>Damit verschwindet alles von {emptied}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/words.py" />
   <source>Nothing changes.</source>
   <translation>Nichts ändert sich.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/painting.py" />
   <location filename="../../segstudio/gui/tools/outline.py" />
   <source>Polygon</source>
   <translation>Polygon</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/painting.py" />
   <source>Cut</source>
   <translation>Schneiden</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/painting.py" />
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Clear label</source>
   <translation>Label leeren</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/planes.py" />
   <source>Sagittal</source>
   <translation>Sagittal</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/planes.py" />
   <source>Coronal</source>
   <translation>Koronar</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/planes.py" />
   <source>Axial</source>
   <translation>Axial</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/region.py" />
   <source>Give x,y,width,height in pixels, as in 1000,2000,4096,4096; for volumes also first slice,slices.</source>
   <translation>Geben Sie x,y,Breite,Höhe in Pixeln an, etwa 1000,2000,4096,4096; bei Volumen zusätzlich erste Schicht,Schichten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/region.py" />
   <source>There is no region {words}.</source>
   <translation>Es gibt keine Region {words}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/region.py" />
   <source>{said!r} is no region.</source>
   <translation>{said!r} ist keine Region.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/region.py" />
   <source>The region {words} does not lie within the image of {size} (x × y × z).</source>
   <translation>Die Region {words} liegt nicht innerhalb des Bildes von {size} (x × y × z).</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/resampling.py" />
   <source>The distance between the voxels is not known, so there is no other one to bring them to.</source>
   <translation>Der Abstand der Voxel ist nicht bekannt, daher gibt es keinen anderen, auf den sie gebracht werden könnten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/resampling.py" />
   <source>Use an image whose file tells its spacing and whose slices lie evenly.</source>
   <translation>Verwenden Sie ein Bild, dessen Datei seinen Abstand angibt und dessen Schichten gleichmäßig liegen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/resampling.py" />
   <source>A spacing is three positive numbers of mm, for z, y and x.</source>
   <translation>Ein Abstand besteht aus drei positiven Zahlen in mm, für z, y und x.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/resampling.py" />
   <source>The slices of the image do not lie evenly, so values between them cannot be computed.</source>
   <translation>Die Schichten des Bildes liegen nicht gleichmäßig, daher lassen sich Werte zwischen ihnen nicht berechnen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/resampling.py" />
   <source>Use a series without gaps.</source>
   <translation>Verwenden Sie eine Serie ohne Lücken.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/resampling.py" />
   <source>{what} cannot be brought onto another grid, because one of the two has no place in space.</source>
   <translation>{what} lässt sich nicht auf ein anderes Gitter bringen, weil eines der beiden keinen Ort im Raum hat.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/resampling.py" />
   <source>Use files that tell where their voxels lie, such as NIfTI, NRRD or DICOM.</source>
   <translation>Verwenden Sie Dateien, die sagen, wo ihre Voxel liegen, etwa NIfTI, NRRD oder DICOM.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/rulers.py" />
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>not known</source>
   <translation>nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/rulers.py" />
   <source>Slices are missing or lie at unequal distances, so lengths and angles across slices would be wrong. Measure within a slice.</source>
   <translation>Schichten fehlen oder liegen ungleich weit auseinander; Längen und Winkel quer zu den Schichten wären falsch. Messen Sie innerhalb einer Schicht.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/scale_bar.py" />
   <source>{length:g} px</source>
   <translation>{length:g} px</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/scale_bar.py" />
   <source>{length:g} µm</source>
   <translation>{length:g} µm</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/scale_bar.py" />
   <source>{length:g} mm</source>
   <translation>{length:g} mm</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>{name} cannot be laid over the open image: {unplaced} no place in space, and their sizes differ ({size} and {of_case} voxels).</source>
   <translation>{name} lässt sich nicht über das offene Bild legen: {unplaced} keinen Ort im Raum, und ihre Größen unterscheiden sich ({size} und {of_case} Voxel).</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>The second image</source>
   <translation>Das zweite Bild</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>Open an image of the same size, or files that tell where they lie, such as NIfTI or DICOM.</source>
   <translation>Öffnen Sie ein Bild derselben Größe oder Dateien, die sagen, wo sie liegen, etwa NIfTI oder DICOM.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>another patient: placed by coordinates only</source>
   <translation>anderer Patient: nur nach Koordinaten platziert</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>The second image is of another patient. It is placed by its coordinates, which say nothing about where the first image's structures lie in it.</source>
   <translation>Das zweite Bild stammt von einem anderen Patienten. Es ist nach seinen Koordinaten platziert, die nichts darüber sagen, wo die Strukturen des ersten Bildes darin liegen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>another frame of reference: placed by coordinates only</source>
   <translation>anderes Bezugssystem: nur nach Koordinaten platziert</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>The two images were not taken in one position of the patient, or their positions are counted from different points. Structures may lie beside each other.</source>
   <translation>Die beiden Bilder wurden nicht in derselben Lage des Patienten aufgenommen, oder ihre Positionen zählen von verschiedenen Punkten aus. Strukturen können nebeneinanderliegen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>placed by coordinates</source>
   <translation>nach Koordinaten platziert</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>At least one of the files does not say which frame of reference it is in; both are taken to share one.</source>
   <translation>Mindestens eine der Dateien nennt ihr Bezugssystem nicht; für beide wird dasselbe angenommen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>uneven slices: not placed exactly across them</source>
   <translation>ungleichmäßige Schichten: quer dazu nicht genau platziert</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>The slices of one of the two images do not lie evenly, so places between them are not known.</source>
   <translation>Die Schichten eines der beiden Bilder liegen nicht gleichmäßig, daher sind Orte zwischen ihnen nicht bekannt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>pixel on pixel</source>
   <translation>Pixel auf Pixel</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>voxel on voxel</source>
   <translation>Voxel auf Voxel</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>laid {word}</source>
   <translation>{word} gelegt</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>Laid {word}, because {unplaced} no place in space.</source>
   <translation>{word} gelegt, denn {unplaced} keinen Ort im Raum.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>both have</source>
   <translation>beide haben</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>it has</source>
   <translation>es hat</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>the open image has</source>
   <translation>das offene Bild hat</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/volume.py" />
   <source>The voxels have the shape {shape}, the geometry says {of_geometry}.</source>
   <translation>Die Voxel haben die Form {shape}, die Geometrie sagt {of_geometry}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/volume.py" />
   <source>An image with {shape} channels is neither grey nor colour.</source>
   <translation>Ein Bild mit {shape} Kanälen ist weder grau noch farbig.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>About SegStudio</source>
   <translation>Über SegStudio</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Segment medical images, correct the boundary with a brush, and let the network learn from the correction.&lt;br&gt;&lt;br&gt;Free software under the Apache License 2.0.&lt;br&gt;Research use only: it is no medical device.</source>
   <translation>Medizinische Bilder segmentieren, den Rand mit einem Pinsel korrigieren und das Netz aus der Korrektur lernen lassen.&lt;br&gt;&lt;br&gt;Freie Software unter der Apache-Lizenz 2.0.&lt;br&gt;Nur für die Forschung: kein Medizinprodukt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Made by the SegStudio contributors.</source>
   <translation>Erstellt von den Mitwirkenden an SegStudio.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>What it stands on</source>
   <translation>Worauf es aufbaut</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Model &gt; Models… shows the licence of the data that each model learned from.</source>
   <translation>Modell &gt; Modelle… zeigt die Lizenz der Daten, aus denen jedes Modell gelernt hat.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Each part of the program, its version and its licence.</source>
   <translation>Jeder Bestandteil des Programms mit Version und Lizenz.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Part</source>
   <translation>Bestandteil</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Copy all versions</source>
   <translation>Alle Versionen kopieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>The program, this system and every part with its version and licence, as text.</source>
   <translation>Das Programm, dieses System und jeder Bestandteil mit Version und Lizenz, als Text.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Licence texts…</source>
   <translation>Lizenztexte…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Opens the page with every licence in full.</source>
   <translation>Öffnet die Seite mit allen Lizenzen im Wortlaut.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Project</source>
   <translation>&amp;Projekt</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;View</source>
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Image</source>
   <translation>B&amp;ild</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>L&amp;abels</source>
   <translation>&amp;Labels</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Operations</source>
   <translation>&amp;Operationen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Tools</source>
   <translation>&amp;Werkzeuge</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Model</source>
   <translation>&amp;Modell</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Learn</source>
   <translation>L&amp;ernen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Window</source>
   <translation>&amp;Fenster</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/image.py" />
   <source>Width {width:g} HU, level {level:g} HU.</source>
   <translation>Breite {width:g} HU, Lage {level:g} HU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/labels.py" />
   <source>Label &amp;{number}</source>
   <translation>Label &amp;{number}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/labels.py" />
   <source>Background (&amp;0)</source>
   <translation>Hintergrund (&amp;0)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/labels.py" />
   <source>Paint label {number}.</source>
   <translation>Label {number} malen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/labels.py" />
   <source>Paint the background, which erases.</source>
   <translation>Den Hintergrund malen, also radieren.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_set.py" />
   <source>&amp;Undo {step}</source>
   <translation>&amp;Rückgängig: {step}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <location filename="../../segstudio/gui/action_set.py" />
   <source>&amp;Undo</source>
   <translation>&amp;Rückgängig</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_set.py" />
   <source>&amp;Redo {step}</source>
   <translation>&amp;Wiederholen: {step}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <location filename="../../segstudio/gui/action_set.py" />
   <source>&amp;Redo</source>
   <translation>&amp;Wiederholen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Audit trail</source>
   <translation>Prüfprotokoll</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Which trail</source>
   <translation>Welches Protokoll</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>The project's trail, or that of other work.</source>
   <translation>Das Protokoll des Projekts oder das der übrigen Arbeit.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Project {name}</source>
   <translation>Projekt {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Work outside of projects</source>
   <translation>Arbeit außerhalb von Projekten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Find lines</source>
   <translation>Zeilen suchen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Only lines that hold this text.</source>
   <translation>Nur Zeilen, die diesen Text enthalten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>The chosen line, whole</source>
   <translation>Die gewählte Zeile, vollständig</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Everything that the trail holds of the chosen line.</source>
   <translation>Alles, was das Protokoll zu der gewählten Zeile enthält.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Lines of the trail</source>
   <translation>Zeilen des Protokolls</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>What was done, by whom and when, one line each.</source>
   <translation>Was getan wurde, von wem und wann, je eine Zeile.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Save as…</source>
   <translation>Speichern unter…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>The lines shown here as a table for spreadsheets (CSV) or as a page to hand over (PDF).</source>
   <translation>Die hier gezeigten Zeilen als Tabelle für Tabellenprogramme (CSV) oder als Seite zum Weitergeben (PDF).</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Save the audit trail</source>
   <translation>Prüfprotokoll speichern</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Table for spreadsheets (*.csv)</source>
   <translation>Tabelle für Tabellenprogramme (*.csv)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>PDF to print or send (*.pdf)</source>
   <translation>PDF zum Drucken oder Senden (*.pdf)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Only lines with “{words}”.</source>
   <translation>Nur Zeilen mit „{words}“.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <location filename="../../segstudio/gui/audit_page.py" />
   <source>Audit trail: {name}</source>
   <translation>Prüfprotokoll: {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>{n:,} lines are in {name}.</source>
   <extracomment>Of one: {n:,} line is in {name}.</extracomment>
   <translation>
    <numerusform>{n:,} Zeile ist in {name}.</numerusform>
    <numerusform>{n:,} Zeilen sind in {name}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source> And {problems} more.</source>
   <translation> Und {problems} weitere.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Line {line}: {sentence}{more}</source>
   <translation>Zeile {line}: {sentence}{more}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>All {n:,} lines are</source>
   <extracomment>Of one: The one line is</extracomment>
   <translation>
    <numerusform>Die {n:,} Zeile ist</numerusform>
    <numerusform>Alle {n:,} Zeilen sind</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>{lines} as written.</source>
   <translation>{lines} wie geschrieben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Nothing is noted yet.</source>
   <translation>Noch ist nichts notiert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_page.py" />
   <source>Made by SegStudio {version} on {now}.</source>
   <translation>Erstellt von SegStudio {version} am {now}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_rows.py" />
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Line</source>
   <translation>Zeile</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_rows.py" />
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_rows.py" />
   <source>Done by</source>
   <translation>Getan von</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_rows.py" />
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Person</source>
   <translation>Person</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_rows.py" />
   <location filename="../../segstudio/gui/docks.py" />
   <location filename="../../segstudio/gui/titles.py" />
   <source>Case</source>
   <translation>Fall</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_rows.py" />
   <source>What was done</source>
   <translation>Was getan wurde</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <location filename="../../segstudio/gui/docks.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Program</source>
   <translation>Programm</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Id of the model</source>
   <translation>Kennung des Modells</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Fingerprint of the model's file (SHA-256)</source>
   <translation>Prüfsumme der Modelldatei (SHA-256)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Fingerprint of the image's file (SHA-256)</source>
   <translation>Prüfsumme der Bilddatei (SHA-256)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Fingerprint of the saved file (SHA-256)</source>
   <translation>Prüfsumme der gespeicherten Datei (SHA-256)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Mean filter, side in pixels (1: none)</source>
   <translation>Mittelwertfilter, Seite in Pixeln (1: keiner)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Computed on</source>
   <translation>Berechnet auf</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Post-processing, where it is not the model's own</source>
   <translation>Nachbearbeitung, wo sie nicht die des Modells ist</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <location filename="../../segstudio/gui/export_dialog.py" />
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Voxels</source>
   <translation>Voxel</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/audit_words.py" />
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>Slices</source>
   <translation>Schichten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Steps undone or redone</source>
   <translation>Schritte rückgängig gemacht oder wiederholt</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Minutes</source>
   <translation>Minuten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Reviewed slices</source>
   <translation>Geprüfte Schichten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Kind of file</source>
   <translation>Art der Datei</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Cases</source>
   <translation>Fälle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Before</source>
   <translation>Vorher</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>After</source>
   <translation>Nachher</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>a person who gave no name</source>
   <translation>einer Person ohne Namensangabe</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>no case</source>
   <translation>kein Fall</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Line {number}, {time}. Case: {case}.</source>
   <translation>Zeile {number}, {time}. Fall: {case}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Done by a model, started by {who}.</source>
   <translation>Getan von einem Modell, gestartet von {who}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Done by the program.</source>
   <translation>Getan vom Programm.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Done by {who}.</source>
   <translation>Getan von {who}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Fingerprint of this line in the chain: {hash}</source>
   <translation>Prüfsumme dieser Zeile in der Kette: {hash}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Fingerprint of the image's values</source>
   <translation>Prüfsumme der Bildwerte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Changed labels: {voxels} in {slices}, in {steps}.</source>
   <translation>Labels geändert: {voxels} in {slices}, in {steps}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>{n:,} slices</source>
   <extracomment>Of one: {n:,} slice</extracomment>
   <translation>
    <numerusform>{n:,} Schicht</numerusform>
    <numerusform>{n:,} Schichten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>{n:,} steps</source>
   <extracomment>Of one: {n:,} step</extracomment>
   <translation>
    <numerusform>{n:,} Schritt</numerusform>
    <numerusform>{n:,} Schritten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>{n:,} steps were undone or redone.</source>
   <extracomment>Of one: {n:,} step was undone or redone.</extracomment>
   <translation>
    <numerusform>{n:,} Schritt wurde rückgängig gemacht oder wiederholt.</numerusform>
    <numerusform>{n:,} Schritte wurden rückgängig gemacht oder wiederholt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>{n:,} slices are reviewed.</source>
   <extracomment>Of one: {n:,} slice is reviewed.</extracomment>
   <translation>
    <numerusform>{n:,} Schicht ist geprüft.</numerusform>
    <numerusform>{n:,} Schichten sind geprüft.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Saved the labels.</source>
   <translation>Labels gespeichert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>A model drew the labels: {model}, on {device}.</source>
   <translation>Ein Modell zeichnete die Labels: {model}, auf {device}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Set the state of the case from “{before}” to “{after}”.</source>
   <translation>Zustand des Falls von „{before}“ auf „{after}“ gesetzt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Opened the image.</source>
   <translation>Bild geöffnet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Exported data. Kind: {kind}</source>
   <translation>Daten exportiert. Art: {kind}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Accepted a new model. Model: {model}</source>
   <translation>Neues Modell angenommen. Modell: {model}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Made the project.</source>
   <translation>Projekt angelegt.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Added {n:,} cases.</source>
   <extracomment>Of one: Added {n:,} case.</extracomment>
   <translation>
    <numerusform>{n:,} Fall hinzugefügt.</numerusform>
    <numerusform>{n:,} Fälle hinzugefügt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Removed {n:,} cases.</source>
   <extracomment>Of one: Removed {n:,} case.</extracomment>
   <translation>
    <numerusform>{n:,} Fall entfernt.</numerusform>
    <numerusform>{n:,} Fälle entfernt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Found the moved images of {n:,} cases again.</source>
   <extracomment>Of one: Found the moved image of {n:,} case again.</extracomment>
   <translation>
    <numerusform>Verschobenes Bild von {n:,} Fall wiedergefunden.</numerusform>
    <numerusform>Verschobene Bilder von {n:,} Fällen wiedergefunden.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Imported the project; it holds {n:,} files.</source>
   <extracomment>Of one: Imported the project; it holds {n:,} file.</extracomment>
   <translation>
    <numerusform>Projekt importiert; es enthält {n:,} Datei.</numerusform>
    <numerusform>Projekt importiert; es enthält {n:,} Dateien.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>x,y,width,height; …</source>
   <translation>x,y,Breite,Höhe; …</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Boxes to paint over</source>
   <translation>Zu schwärzende Kästen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Pixels of every slice, as 0,0,300,40.</source>
   <translation>Pixel jeder Schicht, etwa 0,0,300,40.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>&amp;Draw…</source>
   <translation>&amp;Zeichnen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Draw a box</source>
   <translation>Kasten zeichnen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Draw one more box on the slice.</source>
   <translation>Einen weiteren Kasten auf der Schicht zeichnen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Paint &amp;over</source>
   <translation>&amp;Schwärzen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Paint a box over</source>
   <translation>Einen Kasten schwärzen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>The slice with the box to paint over</source>
   <translation>Die Schicht mit dem zu schwärzenden Kasten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Add box</source>
   <translation>Kasten hinzufügen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Paint this rectangle over in every slice.</source>
   <translation>Dieses Rechteck in jeder Schicht schwärzen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Draw a rectangle over the text. It is painted black in every slice.</source>
   <translation>Zeichnen Sie ein Rechteck über den Text. Es wird in jeder Schicht geschwärzt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/callout.py" />
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>Guided tour</source>
   <translation>Geführte Tour</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/callout.py" />
   <source>Stop the tour</source>
   <translation>Tour beenden</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/callout.py" />
   <source>Stop here (Esc). The menu Help goes on.</source>
   <translation>Hier anhalten (Esc). Das Menü „Hilfe“ führt weiter.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/callout.py" />
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/callout.py" />
   <source>The step before this one.</source>
   <translation>Der Schritt vor diesem.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/callout.py" />
   <location filename="../../segstudio/gui/tour.py" />
   <source>Skip</source>
   <translation>Überspringen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/callout.py" />
   <source>The next step, without doing this one.</source>
   <translation>Der nächste Schritt, ohne diesen auszuführen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/callout.py" />
   <source>Let the program do it.</source>
   <translation>Das Programm tut es für Sie.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/cursor_info.py" />
   <source>{world_text} mm</source>
   <translation>{world_text} mm</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/cursor_info.py" />
   <source>{place}  slice {slice} / {slices}</source>
   <translation>{place}  Schicht {slice} / {slices}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/cursor_info.py" />
   <source>label {label}</source>
   <translation>Label {label}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>{count:.3g} mm</source>
   <translation>{count:.3g} mm</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>{count} slices</source>
   <translation>{count} Schichten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>reviewed</source>
   <translation>geprüft</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>preview, not in the labels yet</source>
   <translation>Vorschau, noch nicht in den Labels</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>preview of an operation, Esc ends it</source>
   <translation>Vorschau einer Operation, Esc beendet sie</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>left is left: not the radiological side</source>
   <translation>Links ist links: nicht die radiologische Seite</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>{length_text} across</source>
   <translation>{length_text} quer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>zoom {pixels_per_voxel:.0%}</source>
   <translation>Zoom {pixels_per_voxel:.0%}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>{letter} {world:.1f} mm</source>
   <translation>{letter} {world:.1f} mm</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>{index:.1f} mm</source>
   <translation>{index:.1f} mm</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>slice {index}/{count}</source>
   <translation>Schicht {index}/{count}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>second image</source>
   <translation>Zweites Bild</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>inverted</source>
   <translation>invertiert</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>interpolation off</source>
   <translation>Interpolation aus</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture_layer.py" />
   <source>no case is open</source>
   <translation>kein Fall ist offen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture_layer.py" />
   <location filename="../../segstudio/gui/tools/spread.py" />
   <source>background</source>
   <translation>Hintergrund</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture_layer.py" />
   <source>, reviewed</source>
   <translation>, geprüft</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture_layer.py" />
   <source>{plane} slice</source>
   <translation>{plane}e Schicht</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture_layer.py" />
   <source>slice</source>
   <translation>Schicht</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture_layer.py" />
   <source>{kind} {index} of {shape}, label {name}{reviewed}</source>
   <translation>{kind} {index} von {shape}, Label {name}{reviewed}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture_layer.py" />
   <source>second image over the case: {said}</source>
   <translation>zweites Bild über dem Fall: {said}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture_layer.py" />
   <source>second image, {said}</source>
   <translation>zweites Bild, {said}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/plane_views.py" />
   <source>Maximise or restore the plane</source>
   <translation>Ebene maximieren oder wiederherstellen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/slice_view.py" />
   <location filename="../../segstudio/gui/docks.py" />
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Second image</source>
   <translation>Zweitbild</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/slice_view.py" />
   <source>Canvas</source>
   <translation>Bildfläche</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Label 1 to {numbered}</source>
   <translation>Label 1 bis {numbered}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Show or hide {panel}</source>
   <translation>{panel} ein- oder ausblenden</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Mouse</source>
   <translation>Maus</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>{style}&lt;p class='way'&gt;No action and no key holds “{wanted}”.&lt;/p&gt;</source>
   <translation>{style}&lt;p class='way'&gt;Keine Aktion und keine Taste enthält „{wanted}“.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>{style}&lt;table width='100%'&gt;&lt;tr&gt;{columns}&lt;/tr&gt;&lt;/table&gt;</source>
   <translation>{style}&lt;table width='100%'&gt;&lt;tr&gt;{columns}&lt;/tr&gt;&lt;/table&gt;</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Keys and mouse</source>
   <translation>Tasten und Maus</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Find an action or a key</source>
   <translation>Aktion oder Taste suchen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Show only what holds these letters.</source>
   <translation>Nur zeigen, was diese Buchstaben enthält.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>{title} keys</source>
   <translation>Tasten von {title}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>, {own} changed</source>
   <translation>, {own} geändert</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Change keys…</source>
   <translation>Tasten ändern…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Choose another scheme, or keys of your own.</source>
   <translation>Ein anderes Schema oder eigene Tasten wählen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Every key and mouse action in use now.</source>
   <translation>Alle Tasten und Mausaktionen, die jetzt gelten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Close this page.</source>
   <translation>Diese Seite schließen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Print…</source>
   <translation>Drucken…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Print this page, or keep it as PDF.</source>
   <translation>Diese Seite drucken oder als PDF behalten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>&lt;h2&gt;SegStudio: keys and mouse&lt;/h2&gt;&lt;p&gt;{said}&lt;/p&gt;{lines}</source>
   <translation>&lt;h2&gt;SegStudio: Tasten und Maus&lt;/h2&gt;&lt;p&gt;{said}&lt;/p&gt;{lines}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Keys and pen</source>
   <translation>Tasten und Stift</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>SegStudio keys and mouse</source>
   <translation>SegStudio, Tasten und Maus</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>menu {menu}</source>
   <translation>Menü {menu}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/closing.py" />
   <location filename="../../segstudio/gui/handlers/window.py" />
   <source>Work is running</source>
   <translation>Arbeit läuft</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/closing.py" />
   <source>Close while work is running?</source>
   <translation>Trotz laufender Arbeit schließen?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/closing.py" />
   <source>Still running: {names}. Stopping it leaves labels, models and files as they are.</source>
   <translation>Es läuft noch: {names}. Beim Anhalten bleiben Labels, Modelle und Dateien, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/closing.py" />
   <source>Stop and close</source>
   <translation>Anhalten und schließen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/closing.py" />
   <source>Close when done</source>
   <translation>Schließen, wenn fertig</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/closing.py" />
   <location filename="../../segstudio/gui/handlers/window.py" />
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/dialogs.py" />
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Replace a file</source>
   <translation>Datei ersetzen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/dialogs.py" />
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Replace {name}?</source>
   <translation>{name} ersetzen?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/dialogs.py" />
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Replace</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/dialogs.py" />
   <location filename="../../segstudio/gui/export_dialog.py" />
   <location filename="../../segstudio/gui/handlers/files.py" />
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <location filename="../../segstudio/gui/handlers/projects.py" />
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <location filename="../../segstudio/gui/model_manager.py" />
   <location filename="../../segstudio/gui/model_questions.py" />
   <location filename="../../segstudio/gui/pacs_login.py" />
   <location filename="../../segstudio/gui/pacs_page.py" />
   <location filename="../../segstudio/gui/panels/correction_removal.py" />
   <location filename="../../segstudio/gui/panels/learn_run.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <location filename="../../segstudio/gui/project_dialog.py" />
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <location filename="../../segstudio/gui/train_dialog.py" />
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/dock.py" />
   <source>Close {panel}</source>
   <translation>{panel} schließen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/dock.py" />
   <source>Close {panel}; the Window menu brings it back</source>
   <translation>{panel} schließen; das Menü „Fenster“ holt es zurück</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/docks.py" />
   <location filename="../../segstudio/gui/export_dialog.py" />
   <location filename="../../segstudio/gui/panels/label_list.py" />
   <location filename="../../segstudio/gui/panels/operations.py" />
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Labels</source>
   <translation>Labels</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/docks.py" />
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Filter</source>
   <translation>Filter</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/docks.py" />
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/docks.py" />
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Objects</source>
   <translation>Objekte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/docks.py" />
   <source>Learn</source>
   <translation>Lernen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/docks.py" />
   <source>Compare</source>
   <translation>Vergleich</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/docks.py" />
   <source>Operations</source>
   <translation>Operationen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/doubt_dialog.py" />
   <source>Opened all the same, the image keeps a badge that tells what is wrong, and no volume in millimetres is given where it would be false. The files themselves are not changed.</source>
   <translation>Trotzdem geöffnet, behält das Bild einen Hinweis auf den Mangel, und wo es falsch wäre, wird kein Volumen in Millimetern angegeben. Die Dateien selbst werden nicht verändert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/doubt_dialog.py" />
   <source>Lengths, areas and volumes in millimetres are right. In the other two planes the body looks slanted by this angle. The files themselves are not changed.</source>
   <translation>Längen, Flächen und Volumen in Millimetern stimmen. In den beiden anderen Ebenen erscheint der Körper um diesen Winkel schräg. Die Dateien selbst werden nicht verändert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/doubt_dialog.py" />
   <source>Not a clean volume</source>
   <translation>Kein sauberes Volumen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/doubt_dialog.py" />
   <source>{name} was taken with a tilted gantry</source>
   <translation>{name} wurde mit gekippter Gantry aufgenommen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/doubt_dialog.py" />
   <source>The slices of {name} do not make a clean volume</source>
   <translation>Die Schichten von {name} ergeben kein sauberes Volumen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/doubt_dialog.py" />
   <source>Open as it was taken</source>
   <translation>Öffnen, wie aufgenommen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/doubt_dialog.py" />
   <source>Open all the same</source>
   <translation>Trotzdem öffnen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/doubt_dialog.py" />
   <source>Do not open</source>
   <translation>Nicht öffnen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>Open an image</source>
   <translation>Bild öffnen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>A picture, a volume, a folder or a DICOM series. Dropping it here is enough.</source>
   <translation>Ein Einzelbild, ein Volumen, ein Ordner oder eine DICOM-Serie. Hier ablegen genügt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>Segment and correct</source>
   <translation>Segmentieren und korrigieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>A model draws the boundaries; you put right what it got wrong.</source>
   <translation>Ein Modell zeichnet die Ränder; Sie berichtigen, was falsch ist.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Teach the model</source>
   <translation>Das Modell anlernen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>It learns from your corrections, and you judge it before it is used.</source>
   <translation>Es lernt aus Ihren Korrekturen, und Sie beurteilen es, bevor es verwendet wird.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Open…</source>
   <translation>Öffnen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>Open folder…</source>
   <translation>Ordner öffnen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <location filename="../../segstudio/gui/manual.py" />
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Manual</source>
   <translation>Handbuch</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>Segment, correct, teach</source>
   <translation>Segmentieren, korrigieren, anlernen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>Or begin with a sample: drawn by a program, of no patient</source>
   <translation>Oder mit einem Beispiel beginnen: von einem Programm gezeichnet, von keinem Patienten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>Opened before</source>
   <translation>Zuvor geöffnet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <location filename="../../segstudio/gui/project_page.py" />
   <source>Open {name}</source>
   <translation>{name} öffnen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Round off the &amp;steps</source>
   <translation>&amp;Stufen runden</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Corners move by half a voxel at most, which changes the volume a little.</source>
   <translation>Ecken wandern um höchstens ein halbes Voxel; das Volumen ändert sich dabei geringfügig.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Keep dates, &amp;shifted</source>
   <translation>Datumsangaben &amp;verschoben behalten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>All dates of a person move by the same secret number of days; otherwise they are removed.</source>
   <translation>Alle Datumsangaben einer Person wandern um dieselbe geheime Zahl von Tagen; sonst werden sie entfernt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>I looked: there is no &amp;text in the pixels</source>
   <translation>Ich habe nachgesehen: Die Pixel enthalten keinen &amp;Text</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Ultrasound, angiography and captured screens often show names in the picture itself.</source>
   <translation>Ultraschall, Angiographie und Bildschirmaufnahmen zeigen oft Namen im Bild selbst.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>What to export</source>
   <translation>Was exportiert wird</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Choose one to see what it holds.</source>
   <translation>Wählen Sie einen, um zu sehen, was er enthält.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/export_dialog.py" />
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Where</source>
   <translation>Wo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>The file or folder to write.</source>
   <translation>Die Datei oder der Ordner, der geschrieben wird.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>C&amp;hoose…</source>
   <translation>Wä&amp;hlen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Choose where</source>
   <translation>Ziel wählen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Choose a folder and a name.</source>
   <translation>Einen Ordner und einen Namen wählen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/export_dialog.py" />
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Label</source>
   <translation>Label</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Which label the surface surrounds.</source>
   <translation>Welches Label die Oberfläche umschließt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>The file is there already. It stays as it is if the export fails.</source>
   <translation>Die Datei gibt es schon. Misslingt der Export, bleibt sie, wie sie ist.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <location filename="../../segstudio/gui/panels/compare.py" />
   <location filename="../../segstudio/services/comparing.py" />
   <source>all labels</source>
   <translation>alle Labels</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Write it, and read it back before it counts as saved.</source>
   <translation>Schreiben und zurücklesen, bevor es als gespeichert gilt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Write nothing.</source>
   <translation>Nichts schreiben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>&amp;Label</source>
   <translation>&amp;Label</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>&amp;Where</source>
   <translation>&amp;Wohin</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <location filename="../../segstudio/gui/panels/compare.py" />
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <location filename="../../segstudio/gui/slice_bar.py" />
   <source>Slice</source>
   <translation>Schicht</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>the one on the canvas</source>
   <translation>die auf der Bildfläche</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>none yet</source>
   <translation>noch keine</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Made by</source>
   <translation>Erstellt von</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Spacing</source>
   <translation>Abstand</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>{sizes} mm</source>
   <translation>{sizes} mm</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>unknown</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Say where it should go.</source>
   <translation>Geben Sie das Ziel an.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>There is no folder {parent}.</source>
   <translation>Den Ordner {parent} gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>{name} is a folder; give a name for the file.</source>
   <translation>{name} ist ein Ordner; geben Sie einen Dateinamen an.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>The name should end in {ending}.</source>
   <translation>Der Name sollte auf {ending} enden.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Where the new folder goes</source>
   <translation>Wohin der neue Ordner kommt</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Export: {name}</source>
   <translation>Exportieren: {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/file_menus.py" />
   <source>&amp;Recent</source>
   <translation>&amp;Zuletzt geöffnet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/file_menus.py" />
   <source>Clear the list</source>
   <translation>Liste leeren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/file_menus.py" />
   <source>Sa&amp;mples</source>
   <translation>Beis&amp;piele</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/first_look.py" />
   <source>First slice of the image that is being read</source>
   <translation>Erste Schicht des Bildes, das gerade gelesen wird</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/first_look.py" />
   <source>First look: the other slices are being read</source>
   <translation>Erster Blick: Die anderen Schichten werden noch gelesen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/case_list.py" />
   <source>The list shows this folder now; {n} images opened before have left it.</source>
   <extracomment>Of one: The list shows this folder now; {n} image opened before has left it.</extracomment>
   <translation>
    <numerusform>Die Liste zeigt jetzt diesen Ordner; {n} zuvor geöffnetes Bild steht nicht mehr darin.</numerusform>
    <numerusform>Die Liste zeigt jetzt diesen Ordner; {n} zuvor geöffnete Bilder stehen nicht mehr darin.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/case_list.py" />
   <source>Keep both</source>
   <translation>Beide behalten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/comparing.py" />
   <source>Open a reference</source>
   <translation>Referenz öffnen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/comparing.py" />
   <source>There is nothing to compare with. Open a reference (menu File) first.</source>
   <translation>Zum Vergleichen fehlt etwas. Öffnen Sie zuerst eine Referenz (Menü Datei).</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/doubting.py" />
   <source>Segment this case first; then J goes to where the model was least sure.</source>
   <translation>Segmentieren Sie zuerst diesen Fall; dann führt J dorthin, wo das Modell am unsichersten war.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/doubting.py" />
   <source>Every slice in which the model was unsure is reviewed.</source>
   <translation>Alle Schichten, in denen das Modell unsicher war, sind geprüft.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/doubting.py" />
   <source>The model was sure everywhere.</source>
   <translation>Das Modell war überall sicher.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/doubting.py" />
   <source>Here the model was least sure; there is one such place for each slice.</source>
   <translation>Hier war das Modell am unsichersten; je Schicht gibt es eine solche Stelle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/doubting.py" />
   <source>Place {number} of {places}, the least sure first: here the model was undecided.</source>
   <translation>Stelle {number} von {places}, die unsicherste zuerst: Hier war das Modell unentschieden.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/exporting.py" />
   <source>a person, by hand</source>
   <translation>einem Menschen, von Hand</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/exporting.py" />
   <source>The file of these labels still holds the earlier ones, until you save.</source>
   <translation>Die Datei dieser Labels enthält noch die früheren, bis Sie speichern.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/files.py" />
   <source>Open images</source>
   <translation>Bilder öffnen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/files.py" />
   <source>Open a folder or a DICOM series</source>
   <translation>Ordner oder DICOM-Serie öffnen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/files.py" />
   <source>Unsaved labels</source>
   <translation>Ungespeicherte Labels</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/files.py" />
   <source>Save the labels of {open_name}?</source>
   <translation>Labels von {open_name} speichern?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/files.py" />
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/files.py" />
   <source>This image is no case of the project. Project &gt; Add images… makes it one.</source>
   <translation>Dieses Bild ist kein Fall des Projekts. Projekt &gt; Bilder hinzufügen… macht es dazu.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/files.py" />
   <source>A copy of the labels is in {name}.</source>
   <translation>Eine Kopie der Labels liegt in {name}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/keeping.py" />
   <source>The correction of {name} is kept: the model can learn from it.</source>
   <translation>Die Korrektur von {name} ist aufbewahrt: Das Modell kann daraus lernen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/keeping.py" />
   <source>The correction of {name} is kept, {n} reviewed slices: the model can learn from them.</source>
   <extracomment>Of one: The correction of {name} is kept, {n} reviewed slice: the model can learn from it.</extracomment>
   <translation>
    <numerusform>Die Korrektur von {name} ist aufbewahrt, {n} geprüfte Schicht: Das Modell kann daraus lernen.</numerusform>
    <numerusform>Die Korrektur von {name} ist aufbewahrt, {n} geprüfte Schichten: Das Modell kann daraus lernen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Label pictures (*.png *.tif *.tiff)</source>
   <translation>Labelbilder (*.png *.tif *.tiff)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Label volumes (*.nii.gz *.nii *.nrrd *.tif *.tiff)</source>
   <translation>Labelvolumen (*.nii.gz *.nii *.nrrd *.tif *.tiff)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>DICOM segmentation (*.dcm)</source>
   <translation>DICOM-Segmentierung (*.dcm)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Labels (*.nii.gz *.nii *.nrrd *.dcm *.png *.tif *.tiff)</source>
   <translation>Labels (*.nii.gz *.nii *.nrrd *.dcm *.png *.tif *.tiff)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Open labels</source>
   <translation>Labels öffnen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Save labels</source>
   <translation>Labels speichern</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Save a copy…</source>
   <translation>Kopie speichern…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Changed by someone else</source>
   <translation>Von jemand anderem geändert</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Write over {name}?</source>
   <translation>{name} überschreiben?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Another program or person changed it since it was opened here. Nothing is saved yet.</source>
   <translation>Ein anderes Programm oder eine andere Person hat die Datei geändert, seit sie hier geöffnet wurde. Noch ist nichts gespeichert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Write over it</source>
   <translation>Überschreiben</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>Merging takes two labels or more: hold Ctrl or Shift and click them in the list. The one clicked last keeps its number.</source>
   <translation>Zusammenführen braucht mindestens zwei Labels: Halten Sie Strg oder Umschalt und klicken Sie sie in der Liste an. Das zuletzt geklickte behält seine Nummer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>{title}: done.</source>
   <translation>{title}: erledigt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>{title}: done. Undo brings it back.</source>
   <translation>{title}: erledigt. Rückgängig holt es zurück.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>{title}: {size}. Undo brings it back.</source>
   <translation>{title}: {size}. Rückgängig holt es zurück.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>Import a label set</source>
   <translation>Labelsatz importieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>Export the label set</source>
   <translation>Labelsatz exportieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>Label sets (*.json);;ITK-SNAP (*.label);;3D Slicer (*.ctbl *.txt)</source>
   <translation>Labelsätze (*.json);;ITK-SNAP (*.label);;3D Slicer (*.ctbl *.txt)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>{classes:,} labels are in {name}.</source>
   <translation>{classes:,} Labels liegen in {name}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>{n:,} pixels</source>
   <extracomment>Of one: {n:,} pixel</extracomment>
   <translation>
    <numerusform>{n:,} Pixel</numerusform>
    <numerusform>{n:,} Pixel</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>{name} is now the model in use: Segment draws with it from here on.</source>
   <translation>{name} ist jetzt das verwendete Modell: Segmentieren zeichnet von nun an damit.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>{name} stays among your models.</source>
   <translation>{name} bleibt unter Ihren Modellen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>{name} stays the model in use; the new one is deleted.</source>
   <translation>{name} bleibt das verwendete Modell; das neue ist gelöscht.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <location filename="../../segstudio/gui/model_manager.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Import a model</source>
   <translation>Modell importieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>SegStudio models (*.safetensors)</source>
   <translation>SegStudio-Modelle (*.safetensors)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>Dashed lines show the new model, dotted ones the old; Y shows one at a time.</source>
   <translation>Gestrichelte Linien zeigen das neue Modell, gepunktete das alte; Y zeigt je eines.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>The corrections show {names}, and {model} has no class for that.</source>
   <translation>Die Korrekturen zeigen {names}, und {model} hat dafür keine Klasse.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>Add the missing classes to the model (menu Learn), or choose another model.</source>
   <translation>Fügen Sie dem Modell die fehlenden Klassen hinzu (Menü Lernen) oder wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>Comparing the models</source>
   <translation>Modelle werden verglichen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>The old model</source>
   <translation>Das alte Modell</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>The new model</source>
   <translation>Das neue Modell</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/likeness.py" />
   <source>Unlike the training images of {name}: </source>
   <translation>Anders als die Trainingsbilder von {name}: </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/likeness.py" />
   <source>Model {name}: it was made for images of this kind.</source>
   <translation>Modell {name}: Es wurde für Bilder dieser Art gemacht.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>Another training is running; start this one when it has ended.</source>
   <translation>Ein anderes Training läuft; starten Sie dieses, wenn es beendet ist.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>Training {name} was stopped; the same training again goes on from there.</source>
   <translation>Das Training von {name} wurde angehalten; dasselbe Training setzt dort wieder ein.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>Training {name}</source>
   <translation>{name} wird trainiert</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>{name} is among your models now, and in use.</source>
   <translation>{name} ist jetzt unter Ihren Modellen und wird verwendet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>{name} is among your models now.</source>
   <translation>{name} ist jetzt unter Ihren Modellen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>Show it</source>
   <translation>Anzeigen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>Use it</source>
   <translation>Verwenden</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>{name} is now the model in use.</source>
   <translation>{name} ist jetzt das verwendete Modell.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>{name} is now the model in use; fine-tune it, and it learns {names}.</source>
   <translation>{name} ist jetzt das verwendete Modell; trainieren Sie es nach, und es lernt {names}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/operations.py" />
   <source>Working it out …</source>
   <translation>Wird berechnet …</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/operations.py" />
   <source>Stopped. Change a value to try again.</source>
   <translation>Angehalten. Ändern Sie einen Wert, um es erneut zu versuchen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/operations.py" />
   <source>The labels changed meanwhile, so nothing was done. Try again.</source>
   <translation>Die Labels haben sich inzwischen geändert, daher geschah nichts. Versuchen Sie es erneut.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/pacs.py" />
   <location filename="../../segstudio/gui/panels/filter.py" />
   <location filename="../../segstudio/gui/reasons.py" />
   <location filename="../../segstudio/services/second.py" />
   <location filename="../../segstudio/services/session.py" />
   <source>Open an image first.</source>
   <translation>Öffnen Sie zuerst ein Bild.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/pacs.py" />
   <source>The segmentation was retrieved, but no case is open to show it on.</source>
   <translation>Die Segmentierung wurde abgerufen, aber kein Fall ist offen, auf dem sie gezeigt werden kann.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/pacs.py" />
   <source>Retrieve and open its images, then the segmentation again.</source>
   <translation>Rufen Sie ihre Bilder ab und öffnen Sie sie, danach erneut die Segmentierung.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Add images to the project</source>
   <translation>Bilder zum Projekt hinzufügen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Add the images of a folder</source>
   <translation>Bilder eines Ordners hinzufügen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>{n:,} images</source>
   <extracomment>Of one: 1 image</extracomment>
   <translation>
    <numerusform>{n:,} Bild</numerusform>
    <numerusform>{n:,} Bilder</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Add to the project</source>
   <translation>Zum Projekt hinzufügen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>How shall {what} be called?</source>
   <translation>Wie soll {what} heißen?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Aliases stand in lists, titles, exports and the audit trail. File names will do where they name no patient.</source>
   <translation>Pseudonyme stehen in Listen, Titeln, Exporten und im Prüfprotokoll. Dateinamen genügen, wo sie keine Patienten nennen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Numbered: case-0001</source>
   <translation>Nummeriert: case-0001</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Like the files</source>
   <translation>Wie die Dateien</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Labels beside the images</source>
   <translation>Labels neben den Bildern</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>{n:,} images have files of labels beside them. Take them?</source>
   <extracomment>Of one: {n:,} image has a file of labels beside it. Take it?</extracomment>
   <translation>
    <numerusform>Neben {n:,} Bild liegt eine Labeldatei. Übernehmen?</numerusform>
    <numerusform>Neben {n:,} Bildern liegen Labeldateien. Übernehmen?</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>They are copied into the project; the files stay as they are. To be reviewed: each case is looked at before it teaches. As reviewed: you say that every slice of all of them is right, and a model can learn from them at once. The audit trail notes which.</source>
   <translation>Sie werden in das Projekt kopiert; die Dateien bleiben, wie sie sind. Zum Prüfen: Jeder Fall wird angesehen, bevor er lehrt. Als geprüft: Sie erklären, dass jede Schicht von allen richtig ist, und ein Modell kann sofort daraus lernen. Das Prüfprotokoll hält fest, was davon.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Take, to be reviewed</source>
   <translation>Übernehmen, zum Prüfen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Take as reviewed</source>
   <translation>Als geprüft übernehmen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Images only</source>
   <translation>Nur Bilder</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>{n:,} cases added.</source>
   <extracomment>Of one: {n:,} case added.</extracomment>
   <translation>
    <numerusform>{n:,} Fall hinzugefügt.</numerusform>
    <numerusform>{n:,} Fälle hinzugefügt.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>All of these are in the project already.</source>
   <translation>Alle diese sind schon im Projekt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source> {count:,} passed over: {first}</source>
   <translation> {count:,} übergangen: {first}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>SegStudio projects (*.segproject)</source>
   <translation>SegStudio-Projekte (*.segproject)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>Export the project</source>
   <translation>Projekt exportieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>Shall the images come along?</source>
   <translation>Sollen die Bilder mitgehen?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>Without images, the other side finds its own by their hashes. Without the person, DICOM loses what names a patient, cases are numbered, and notes and audit trail stay here. Whether pixels show text is for you to see.</source>
   <translation>Ohne Bilder findet die Gegenseite ihre eigenen anhand der Hashwerte. Ohne Personenbezug verliert DICOM, was einen Patienten nennt, Fälle werden nummeriert, Notizen und Prüfprotokoll bleiben hier. Ob Pixel Text zeigen, müssen Sie selbst prüfen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>Labels only</source>
   <translation>Nur Labels</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>With images</source>
   <translation>Mit Bildern</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>Without the person</source>
   <translation>Ohne Personenbezug</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>{name}: {n:,} cases, read back.</source>
   <extracomment>Of one: {name}: {n:,} case, read back.</extracomment>
   <translation>
    <numerusform>{name}: {n:,} Fall, zurückgelesen.</numerusform>
    <numerusform>{name}: {n:,} Fälle, zurückgelesen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source> {left_out} go without their image: {alias} ({why})</source>
   <translation> {left_out} gehen ohne ihr Bild: {alias} ({why})</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>In which folder the project is made</source>
   <translation>In welchem Ordner das Projekt entsteht</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>Import a project</source>
   <translation>Projekt importieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>{ids} cases</source>
   <translation>{ids} Fälle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Remove from the project</source>
   <translation>Aus dem Projekt entfernen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Remove {what} from the project?</source>
   <translation>{what} aus dem Projekt entfernen?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Images stay where they are, and label files in the folder of the project. Status, notes, and where a hand decided are forgotten.</source>
   <translation>Die Bilder bleiben, wo sie sind, die Labeldateien im Ordner des Projekts. Status, Notizen und was von Hand entschieden wurde, werden vergessen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <location filename="../../segstudio/gui/option_bar.py" />
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <location filename="../../segstudio/gui/panels/correction_removal.py" />
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Take the review back</source>
   <translation>Prüfung zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Take the review of {name} back?</source>
   <translation>Prüfung von {name} zurücknehmen?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Take the review of {n:,} cases back?</source>
   <translation>Prüfung von {n:,} Fällen zurücknehmen?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Their labels stay as they are, no slice counts as reviewed any more, and what was reviewed teaches no more until it is reviewed again.</source>
   <translation>Die Labels bleiben, wie sie sind; keine Schicht gilt mehr als geprüft, und was geprüft war, lehrt nicht mehr, bis es wieder geprüft ist.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Take back</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>No case is new: what you have worked on stays as it is.</source>
   <translation>Kein Fall ist neu: Was Sie bearbeitet haben, bleibt, wie es ist.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>{n:,} new cases</source>
   <extracomment>Of one: 1 new case</extracomment>
   <translation>
    <numerusform>{n:,} neuen Fall</numerusform>
    <numerusform>{n:,} neue Fälle</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Segment {words}</source>
   <translation>{words} segmentieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>{count:,} predicted before</source>
   <translation>{count:,} schon vorhergesagte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>{count:,} predicted before too</source>
   <translation>Auch {count:,} schon vorhergesagte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Segment the cases</source>
   <translation>Fälle segmentieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Segment with {name}?</source>
   <translation>Mit {name} segmentieren?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Each case is saved as soon as it is done. Cancelled (Ctrl+.), it goes on from there the next time. What you have worked on stays as it is.</source>
   <translation>Jeder Fall wird gespeichert, sobald er fertig ist. Nach einem Abbruch (Strg+.) geht es beim nächsten Mal dort weiter. Was Sie bearbeitet haben, bleibt, wie es ist.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Where the images may lie now</source>
   <translation>Wo die Bilder jetzt liegen könnten</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>{n:,} images found again.</source>
   <extracomment>Of one: {n:,} image found again.</extracomment>
   <translation>
    <numerusform>{n:,} Bild wiedergefunden.</numerusform>
    <numerusform>{n:,} Bilder wiedergefunden.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Every image is where it was.</source>
   <translation>Alle Bilder sind an ihrem Ort.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>{n:,} images are still missing.</source>
   <extracomment>Of one: {n:,} image is still missing.</extracomment>
   <translation>
    <numerusform>{n:,} Bild fehlt noch.</numerusform>
    <numerusform>{n:,} Bilder fehlen noch.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>All is well with {n:,} cases and the audit trail.</source>
   <extracomment>Of one: All is well with {n:,} case and the audit trail.</extracomment>
   <translation>
    <numerusform>Mit {n:,} Fall und dem Prüfprotokoll ist alles in Ordnung.</numerusform>
    <numerusform>Mit {n:,} Fällen und dem Prüfprotokoll ist alles in Ordnung.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source> And {lines:,} more; segstudio project verify lists them.</source>
   <translation> Und {lines:,} weitere; segstudio project verify listet sie auf.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/projects.py" />
   <source>{why} File &gt; Save labels as… writes a copy elsewhere.</source>
   <translation>{why} Datei &gt; Labels speichern unter… schreibt eine Kopie an einen anderen Ort.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/projects.py" />
   <source>Open a project</source>
   <translation>Projekt öffnen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/projects.py" />
   <source>Project in use</source>
   <translation>Projekt in Gebrauch</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/projects.py" />
   <source>Another computer may be working in this project.</source>
   <translation>Vielleicht arbeitet ein anderer Computer in diesem Projekt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/projects.py" />
   <source>{sentence} Two that write at once could lose each other's work.</source>
   <translation>{sentence} Schreiben zwei zugleich, kann die Arbeit des anderen verloren gehen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/projects.py" />
   <source>Open for reading</source>
   <translation>Nur zum Lesen öffnen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/projects.py" />
   <source>It no longer runs: take over</source>
   <translation>Läuft nicht mehr: übernehmen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/projects.py" />
   <source>Work in this project is noted under the name {user}; Settings &gt; Privacy changes it.</source>
   <translation>Arbeit in diesem Projekt wird unter dem Namen {user} notiert; Einstellungen &gt; Datenschutz ändert ihn.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>Recover…</source>
   <translation>Wiederherstellen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>SegStudio ended last time because of a crash. What is known of it stays on this computer.</source>
   <translation>SegStudio endete beim letzten Mal durch einen Absturz. Was darüber bekannt ist, bleibt auf diesem Computer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>Show…</source>
   <translation>Zeigen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>There are no unsaved edits of earlier runs.</source>
   <translation>Es gibt keine ungespeicherten Änderungen früherer Läufe.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>{n} edits are back. Save the labels (Ctrl+S) to keep them in a file.</source>
   <extracomment>Of one: {n} edit is back. Save the labels (Ctrl+S) to keep it in a file.</extracomment>
   <translation>
    <numerusform>{n} Bearbeitung ist zurück. Speichern Sie die Labels (Strg+S), um sie in einer Datei zu behalten.</numerusform>
    <numerusform>{n} Bearbeitungen sind zurück. Speichern Sie die Labels (Strg+S), um sie in einer Datei zu behalten.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>Save recovered labels</source>
   <translation>Wiederhergestellte Labels speichern</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>The recovered labels are in {name}.</source>
   <translation>Die wiederhergestellten Labels liegen in {name}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>Delete unsaved edits</source>
   <translation>Ungespeicherte Änderungen löschen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>Delete the unsaved edits of {title}?</source>
   <translation>Die ungespeicherten Änderungen von {title} löschen?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>this case</source>
   <translation>diesem Fall</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>They are in no other file, and cannot be brought back afterwards.</source>
   <translation>Sie stehen in keiner anderen Datei und lassen sich danach nicht zurückholen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>The program ended before {edits} unsaved edits of {cases} cases were saved. They are safe.</source>
   <translation>Das Programm endete, bevor {edits} ungespeicherte Bearbeitungen von {cases} Fällen gespeichert wurden. Sie sind sicher.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>The program ended before {n} unsaved edits of a case were saved. They are safe.</source>
   <extracomment>Of one: The program ended before {n} unsaved edit of a case was saved. It is safe.</extracomment>
   <translation>
    <numerusform>Das Programm endete, bevor {n} ungespeicherte Bearbeitung eines Falls gespeichert wurde. Sie ist sicher.</numerusform>
    <numerusform>Das Programm endete, bevor {n} ungespeicherte Bearbeitungen eines Falls gespeichert wurden. Sie sind sicher.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>The program ended before {n} unsaved edits of {title} were saved. They are safe.</source>
   <extracomment>Of one: The program ended before {n} unsaved edit of {title} was saved. It is safe.</extracomment>
   <translation>
    <numerusform>Das Programm endete, bevor {n} ungespeicherte Bearbeitung von {title} gespeichert wurde. Sie ist sicher.</numerusform>
    <numerusform>Das Programm endete, bevor {n} ungespeicherte Bearbeitungen von {title} gespeichert wurden. Sie sind sicher.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/resampling.py" />
   <source>Pictures (*.tif *.tiff *.png)</source>
   <translation>Bilder (*.tif *.tiff *.png)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/resampling.py" />
   <source>Volumes (*.nii.gz *.nii *.nrrd *.tif *.tiff)</source>
   <translation>Volumen (*.nii.gz *.nii *.nrrd *.tif *.tiff)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/resampling.py" />
   <source>The image is saved as {name}.</source>
   <translation>Das Bild ist als {name} gespeichert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/resampling.py" />
   <source>Save the image</source>
   <translation>Bild speichern</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/resampling.py" />
   <source>{open_name} {sides} mm</source>
   <translation>{open_name} {sides} mm</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/second.py" />
   <source>Open a second image</source>
   <translation>Zweites Bild öffnen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/second.py" />
   <source>Open a folder with a second image</source>
   <translation>Ordner mit zweitem Bild öffnen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/second.py" />
   <location filename="../../segstudio/services/second.py" />
   <location filename="../../segstudio/services/session.py" />
   <source>No case is open.</source>
   <translation>Kein Fall ist offen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/second.py" />
   <source>Open an image first, then a second.</source>
   <translation>Öffnen Sie zuerst ein Bild, dann ein zweites.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/second.py" />
   <source>{name} holds {found} images, and one is laid over the case.</source>
   <translation>{name} enthält {found} Bilder, und nur eines wird über den Fall gelegt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/second.py" />
   <source>Open that file as the second image.</source>
   <translation>Öffnen Sie die gewünschte Datei als zweites Bild.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/segmenting.py" />
   <source>{replaced} voxels held no number; the filter took 0 in their place.</source>
   <translation>{replaced} Voxel enthielten keine Zahl; der Filter nahm dort 0.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/segmenting.py" />
   <source>The prediction of {name} took the place of labels that were opened; undo brings them back.</source>
   <translation>Die Vorhersage von {name} trat an die Stelle geöffneter Labels; Rückgängig bringt sie zurück.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/segmenting.py" />
   <source>The prediction leaves the labels as they are: what you drew or marked as reviewed stays.</source>
   <translation>Die Vorhersage lässt die Labels, wie sie sind: Was Sie gezeichnet oder als geprüft markiert haben, bleibt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/window.py" />
   <source>Cancel what is running?</source>
   <translation>Laufendes abbrechen?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/window.py" />
   <source>Running: {names}. Cancelling it leaves labels, models and files as they are.</source>
   <translation>Es läuft: {names}. Beim Abbrechen bleiben Labels, Modelle und Dateien, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/window.py" />
   <source>Cancel it</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/job_thread.py" />
   <source>Pausing for: {title}</source>
   <translation>Pause für: {title}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/job_thread.py" />
   <source>{title} stopped because of an error in the program ({name__}); your labels are as they were.</source>
   <translation>{title} hielt wegen eines Programmfehlers an ({name__}); Ihre Labels sind, wie sie waren.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/job_thread.py" />
   <source>Try again. If it happens again: Help &gt; Report a problem.</source>
   <translation>Versuchen Sie es erneut. Geschieht es wieder: Hilfe &gt; Problem melden.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/job_thread.py" />
   <source>Starting</source>
   <translation>Beginnt</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/job_thread.py" />
   <source>Waits until this ends: {title}</source>
   <translation>Wartet, bis dies endet: {title}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Ctrl</source>
   <translation>Strg</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Shift</source>
   <translation>Umschalt</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Alt</source>
   <translation>Alt</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Space</source>
   <translation>Leertaste</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>Return</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>Backspace</source>
   <translation>Rücktaste</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>Del</source>
   <translation>Entf</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>Ins</source>
   <translation>Einfg</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>Home</source>
   <translation>Pos1</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>End</source>
   <translation>Ende</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>PgUp</source>
   <translation>Bild ↑</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>PgDown</source>
   <translation>Bild ↓</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/language_button.py" />
   <source>Choose the language of the window; files stay in English.</source>
   <translation>Die Sprache des Fensters wählen; Dateien bleiben englisch.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/language_button.py" />
   <source>Language: {name}</source>
   <translation>Sprache: {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/log.py" />
   <source>An error in the program ({kind}) stopped the last action; your labels are as they were.</source>
   <translation>Ein Fehler im Programm ({kind}) hat die letzte Aktion beendet; Ihre Labels sind, wie sie waren.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/log.py" />
   <source>Report it with Help &gt; Report a problem.</source>
   <translation>Melden Sie ihn mit Hilfe &gt; Problem melden.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Quick start</source>
   <translation>Schnellstart</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>What it is for, and what not</source>
   <translation>Wofür es gedacht ist, wofür nicht</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Opening images</source>
   <translation>Bilder öffnen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Drawing and correcting</source>
   <translation>Zeichnen und korrigieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Undo, keys and mouse</source>
   <translation>Rückgängig, Tasten und Maus</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Operations on labels</source>
   <translation>Operationen auf Labels</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Labels and comparing</source>
   <translation>Labels und Vergleich</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Projects and the audit trail</source>
   <translation>Projekte und das Prüfprotokoll</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>A second image, and other grids</source>
   <translation>Zweites Bild, andere Gitter</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Losses</source>
   <translation>Loss-Funktionen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Judging a new model</source>
   <translation>Ein neues Modell beurteilen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <location filename="../../segstudio/services/exporting.py" />
   <source>Exporting</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Scripting</source>
   <translation>Skripte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>When something does not work</source>
   <translation>Wenn etwas nicht funktioniert</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Data protection</source>
   <translation>Datenschutz</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>For a paper</source>
   <translation>Für eine Publikation</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>For developers and researchers</source>
   <translation>Für Entwickler und Forscher</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Find in all pages</source>
   <translation>Auf allen Seiten suchen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Lists the pages with these words, the best first; Return goes to the next place on the page</source>
   <translation>Listet die Seiten mit diesen Wörtern, die beste zuerst; Eingabe geht zur nächsten Stelle auf der Seite</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Page</source>
   <translation>Seite</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>&lt;h2&gt;Nothing found for “{words}”.&lt;/h2&gt;&lt;p&gt;Try a shorter word, or another word for the same. Empty the line to see all pages again.&lt;/p&gt;</source>
   <translation>&lt;h2&gt;Nichts gefunden für „{words}“.&lt;/h2&gt;&lt;p&gt;Versuchen Sie ein kürzeres Wort oder ein anderes Wort dafür. Leeren Sie die Zeile, um wieder alle Seiten zu sehen.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Help: {pages}</source>
   <translation>Hilfe: {pages}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>The page “{pages}” of the manual (F1).</source>
   <translation>Die Seite „{pages}“ des Handbuchs (F1).</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual_search.py" />
   <source>approved, CE mark, certified, diagnosis, FDA, medical device, internet, cloud, upload</source>
   <translation>Zulassung, zugelassen, CE-Zeichen, CE, zertifiziert, Diagnose, FDA, Medizinprodukt, Internet, Cloud, hochladen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual_search.py" />
   <source>shortcut, shortcuts, hotkeys, keyboard</source>
   <translation>Tastenkürzel, Kürzel, Tastatur, Tastenkombination</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual_search.py" />
   <source>annotator, annotators, assign, distribute, reviewer, roles, share, team, second reading</source>
   <translation>Annotator, Annotatoren, zuweisen, verteilen, Prüfer, Gutachter, Rollen, teilen, Team, Zweitbefund</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual_search.py" />
   <source>accuracy, evaluation, previous version, quality, roll back, score, validation, delete a model, remove a model, training data, training images</source>
   <translation>Genauigkeit, Auswertung, vorige Version, Qualität, zurücksetzen, Validierung, ein Modell löschen, ein Modell entfernen, Modell löschen, Trainingsdaten, Trainingsbilder</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual_search.py" />
   <source>anonymize, anonymise, anonymous, pseudonym, save as, share</source>
   <translation>anonymisieren, anonym, Pseudonym, speichern unter, weitergeben</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual_search.py" />
   <source>anonymize, anonymise, cloud, GDPR, HIPAA, internet, network, privacy, upload</source>
   <translation>anonymisieren, Cloud, DSGVO, Internet, Netzwerk, Privatsphäre, hochladen, Datenschutz-Grundverordnung</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Leave everything as it is.</source>
   <translation>Alles lassen, wie es ist.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Only the name changes; the model and those made from it stay as they are.</source>
   <translation>Nur der Name ändert sich; das Modell und die daraus entstandenen bleiben, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Rename a model</source>
   <translation>Modell umbenennen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <location filename="../../segstudio/gui/pacs_page.py" />
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <location filename="../../segstudio/gui/project_dialog.py" />
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>What the model will be called.</source>
   <translation>Wie das Modell heißen soll.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <location filename="../../segstudio/gui/project_dialog.py" />
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>&amp;Name</source>
   <translation>&amp;Name</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>A copy of {model} of your own, which you can rename, change and delete.</source>
   <translation>Eine eigene Kopie von {model}, die Sie umbenennen, ändern und löschen können.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Make a copy</source>
   <translation>Kopie anlegen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Make copy</source>
   <translation>Kopie anlegen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>What the copy will be called.</source>
   <translation>Wie die Kopie heißen wird.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>A copy of the model gets one more class. It finds the old ones exactly as before, and the new one once it was fine-tuned on cases that show it.</source>
   <translation>Eine Kopie des Modells bekommt eine weitere Klasse. Die alten findet sie genau wie zuvor, die neue, sobald sie mit Fällen nachtrainiert wurde, die sie zeigen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Add a class</source>
   <translation>Klasse hinzufügen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Name of the class</source>
   <translation>Name der Klasse</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>What people call it, such as vessel.</source>
   <translation>Wie man sie nennt, etwa Gefäß.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>The number that stands for the class in labels; the same as in your corrections.</source>
   <translation>Die Nummer, die in Labels für die Klasse steht; dieselbe wie in Ihren Korrekturen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Colour of the class</source>
   <translation>Farbe der Klasse</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Choose another colour.</source>
   <translation>Eine andere Farbe wählen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>&amp;Colour</source>
   <translation>&amp;Farbe</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <location filename="../../segstudio/gui/panels/second.py" />
   <location filename="../../segstudio/learning/card.py" />
   <location filename="../../segstudio/learning/record.py" />
   <source>grey</source>
   <translation>grau</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <location filename="../../segstudio/learning/card.py" />
   <location filename="../../segstudio/learning/record.py" />
   <source>colour</source>
   <translation>farbig</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Surface Dice</source>
   <translation>Oberflächen-Dice</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Images kept apart, which it did not learn from</source>
   <translation>Zurückgehaltene Bilder, aus denen es nicht gelernt hat</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Cross-validated: each image by a model that did not see it</source>
   <translation>Kreuzvalidiert: jedes Bild durch ein Modell, das es nicht gesehen hat</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Corrected images, which it learned from</source>
   <translation>Korrigierte Bilder, aus denen es gelernt hat</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Earlier images, which it must not forget</source>
   <translation>Frühere Bilder, die es nicht vergessen darf</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Synthetic images in place of earlier ones</source>
   <translation>Synthetische Bilder an der Stelle früherer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>images</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>images kept apart</source>
   <translation>zurückgehaltene Bilder</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>images whose labels nobody changed</source>
   <translation>Bilder, deren Labels niemand änderte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>labels drawn by</source>
   <translation>Labels gezeichnet von</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>patches a step</source>
   <translation>Ausschnitte je Schritt</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>side of a patch in px</source>
   <translation>Seite eines Ausschnitts in px</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>learning rate</source>
   <translation>Lernrate</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>augmentation</source>
   <translation>Augmentierung</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>earlier images replayed</source>
   <translation>wiederholte frühere Bilder</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>share of new weights</source>
   <translation>Anteil neuer Gewichte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>seconds</source>
   <translation>Sekunden</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>split</source>
   <translation>Aufteilung</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>{accepts} images</source>
   <translation>Bilder: {accepts}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>, colour as brightness</source>
   <translation>, Farbe als Helligkeit</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Finds</source>
   <translation>Findet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>{name} (label {number})</source>
   <translation>{name} (Label {number})</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Reads</source>
   <translation>Liest</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>none: raw images</source>
   <translation>keiner: Rohbilder</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Afterwards</source>
   <translation>Danach</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Weak at</source>
   <translation>Schwach bei</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>a model that is no longer here (id {parent})</source>
   <translation>einem Modell, das nicht mehr hier ist (Kennung {parent})</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>nothing: trained from the start</source>
   <translation>nichts: von Grund auf trainiert</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>, {first} to {last}</source>
   <translation>, {first} bis {last}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>{n} of your own{span}</source>
   <extracomment>Of one: {n} of your own{span}</extracomment>
   <translation>
    <numerusform>{n} eigene{span}</numerusform>
    <numerusform>{n} eigene{span}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Made from</source>
   <translation>Erstellt aus</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/correction_list.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Corrections</source>
   <translation>Korrekturen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Credit</source>
   <translation>Urheber</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Made on</source>
   <translation>Erstellt am</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>: {learned} to learn from, {apart} to measure</source>
   <translation>: {learned} zum Lernen, {apart} zum Messen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>, {spell_count} weights</source>
   <translation>, {spell_count} Gewichte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Network</source>
   <translation>Netz</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Loss</source>
   <translation>Loss</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/services/learning_tasks.py" />
   <source>Training</source>
   <translation>Training</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Command</source>
   <translation>Befehl</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>pixels near the contour up to {times:g} times</source>
   <translation>Pixel nahe der Kontur bis zu {times:g}-fach</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source> up to {weight:g}</source>
   <translation> bis {weight:g}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Dice over the batch</source>
   <translation>Dice über den Batch</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Surface Dice: share of the boundary that lies within {tolerance:g} px of the right one, 1 is perfect. It looks at the boundary alone, so that it can be low where the Dice of a large object is high.</source>
   <translation>Oberflächen-Dice: Anteil der Grenze, der höchstens {tolerance:g} px neben der richtigen liegt, 1 ist vollkommen. Er sieht nur die Grenze an und kann daher niedrig sein, wo der Dice eines großen Objekts hoch ist.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>mm, or px where images have no size</source>
   <translation>mm, oder px, wo Bilder keine Größe haben</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Dice: overlap of the areas, 1 is perfect.</source>
   <translation>Dice: Überlappung der Flächen, 1 ist vollkommen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>IoU: overlap of the areas divided by both together, 1 is perfect.</source>
   <translation>IoU: Überlappung der Flächen, geteilt durch beide zusammen, 1 ist vollkommen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>HD95: 95 % of the boundary lies nearer than this to the right one, in {unit}.</source>
   <translation>HD95: 95 % der Grenze liegen näher als dies an der richtigen, in {unit}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>ASSD: mean distance of the boundary from the right one, in {unit}.</source>
   <translation>ASSD: mittlerer Abstand der Grenze von der richtigen, in {unit}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/pacs_page.py" />
   <location filename="../../segstudio/gui/pacs_tree.py" />
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Images</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Dice before</source>
   <translation>Dice zuvor</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>class {name}</source>
   <translation>Klasse {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>all</source>
   <translation>alle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>{name} ({tolerance:g} px)</source>
   <translation>{name} ({tolerance:g} px)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>{count:.0f} thousand</source>
   <translation>{count:.0f} Tausend</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>{count:.1f} million</source>
   <translation>{count:.1f} Millionen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_import.py" />
   <source>{file} is the model {name}, which was there already.</source>
   <translation>{file} ist das Modell {name}, das schon da war.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_import.py" />
   <source>The model {name} is imported.</source>
   <translation>Das Modell {name} ist importiert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>SegStudio models (*{suffix})</source>
   <translation>SegStudio-Modelle (*{suffix})</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <location filename="../../segstudio/gui/model_tree.py" />
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Use this model</source>
   <translation>Dieses Modell verwenden</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Predict and fine-tune with this model from now on.</source>
   <translation>Ab jetzt mit diesem Modell vorhersagen und nachtrainieren.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Use the parent again</source>
   <translation>Ausgangsmodell verwenden</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Go back to the model that this one was made from, bit for bit as it was.</source>
   <translation>Zurück zu dem Modell, aus dem dieses entstand, Bit für Bit wie zuvor.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Add class…</source>
   <translation>Klasse hinzufügen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Make a copy that can learn one more class.</source>
   <translation>Eine Kopie anlegen, die eine weitere Klasse lernen kann.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Make a copy…</source>
   <translation>Kopie anlegen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Put a copy among your own models, under a name of its own.</source>
   <translation>Eine Kopie mit eigenem Namen zu Ihren eigenen Modellen legen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Rename…</source>
   <translation>Umbenennen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Give the model another name.</source>
   <translation>Dem Modell einen anderen Namen geben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Delete…</source>
   <translation>Löschen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Delete the model's file, after a question.</source>
   <translation>Die Datei des Modells nach einer Rückfrage löschen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Import…</source>
   <translation>Importieren…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Copy a model file to your own models.</source>
   <translation>Eine Modelldatei zu den eigenen Modellen kopieren.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Copy the model to a file, to give it to somebody.</source>
   <translation>Das Modell in eine Datei kopieren, um es weiterzugeben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Copy for a paper</source>
   <translation>Für Publikation kopieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Put a paragraph for a methods section, with references, on the clipboard.</source>
   <translation>Einen Absatz für den Methodenteil, mit Literatur, in die Zwischenablage legen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <location filename="../../segstudio/gui/pacs_page.py" />
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <location filename="../../segstudio/gui/panels/second.py" />
   <location filename="../../segstudio/gui/report_dialog.py" />
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/gui/tour.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Close this dialog.</source>
   <translation>Diesen Dialog schließen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>A methods paragraph about {name} is on the clipboard.</source>
   <translation>Ein Methodenabsatz über {name} liegt in der Zwischenablage.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>{copy} is a copy of {name}.</source>
   <translation>{copy} ist eine Kopie von {name}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>The model {name} is exported as {path}.</source>
   <translation>Das Modell {name} wurde als {path} exportiert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Export a model</source>
   <translation>Modell exportieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Its file is deleted; labels and corrections stay. This cannot be undone.</source>
   <translation>Seine Datei wird gelöscht; Labels und Korrekturen bleiben. Das lässt sich nicht zurücknehmen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>{names} can then no longer go back to it.</source>
   <translation>{names} können dann nicht mehr zu ihm zurückkehren.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>{name} is used from then on.</source>
   <translation>Danach wird {name} verwendet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>No model is left to use.</source>
   <translation>Dann ist kein Modell mehr da.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Delete a model</source>
   <translation>Modell löschen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Delete the model {name}?</source>
   <translation>Das Modell {name} löschen?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>About the model</source>
   <translation>Über das Modell</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>What the chosen model does, how well, and where it comes from.</source>
   <translation>Was das gewählte Modell tut, wie gut, und woher es stammt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>No models yet</source>
   <translation>Noch keine Modelle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>A model turns an image into labels. Import one that SegStudio has written, or train a new one from your reviewed cases.</source>
   <translation>Ein Modell macht aus einem Bild Labels. Importieren Sie eines, das SegStudio geschrieben hat, oder trainieren Sie ein neues aus Ihren geprüften Fällen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>This model is no longer here (id {id}). Models that were made from it work without it, but cannot go back to it. Importing its file brings it back.</source>
   <translation>Dieses Modell ist nicht mehr hier (Kennung {id}). Daraus entstandene Modelle funktionieren ohne es, können aber nicht zu ihm zurückkehren. Ein Import seiner Datei holt es zurück.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>Version {version}, comes with SegStudio</source>
   <translation>Version {version}, gehört zu SegStudio</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>Version {version}, your own</source>
   <translation>Version {version}, Ihr eigenes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>, in use</source>
   <translation>, in Gebrauch</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>No score was measured.</source>
   <translation>Keine Kennzahl wurde gemessen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>What it does</source>
   <translation>Was es tut</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>Where it comes from</source>
   <translation>Woher es stammt</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>How it learned</source>
   <translation>Wie es gelernt hat</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>Scores</source>
   <translation>Kennzahlen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>Drawing…</source>
   <translation>Wird gezeichnet…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>Picture of what the model finds</source>
   <translation>Bild dessen, was das Modell findet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>The picture is being drawn</source>
   <translation>Das Bild wird gezeichnet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>No picture</source>
   <translation>Kein Bild</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>{name} found nothing in this image.</source>
   <translation>{name} hat in diesem Bild nichts gefunden.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>The labels stay as they were.</source>
   <translation>Die Labels bleiben, wie sie waren.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>Choose another model, look whether the image is filtered otherwise than the model wants it, or paint by hand.</source>
   <translation>Wählen Sie ein anderes Modell, prüfen Sie, ob das Bild anders gefiltert ist, als das Modell es braucht, oder malen Sie von Hand.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <location filename="../../segstudio/gui/tool_bar.py" />
   <source>Segment</source>
   <translation>Segmentieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>Replace the labels that were opened?</source>
   <translation>Die geöffneten Labels ersetzen?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>They show {labels}, which {model} does not know. Its prediction takes their place; undo brings them back.</source>
   <translation>Sie zeigen {labels}; das kennt {model} nicht. Seine Vorhersage tritt an ihre Stelle; Rückgängig bringt sie zurück.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>Replace the labels</source>
   <translation>Labels ersetzen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>{model} would learn {shown} as {own}.</source>
   <translation>{model} würde {shown} als {own} lernen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>{name} was made for another kind of image.</source>
   <translation>{name} wurde für eine andere Art von Bildern gemacht.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <location filename="../../segstudio/gui/tool_bar.py" />
   <source>Fine-tune</source>
   <translation>Nachtrainieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>Teach {model} all the same?</source>
   <translation>{model} trotzdem nachtrainieren?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_reasons.py" />
   <source>No model is chosen.</source>
   <translation>Kein Modell ist gewählt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_reasons.py" />
   <source>This model is no longer here.</source>
   <translation>Dieses Modell ist nicht mehr hier.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_reasons.py" />
   <source>This model is in use.</source>
   <translation>Dieses Modell wird verwendet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_reasons.py" />
   <source>Models keep their names and files while a job is running.</source>
   <translation>Solange ein Vorgang läuft, behalten Modelle ihre Namen und Dateien.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_reasons.py" />
   <source>{name} comes with SegStudio and keeps its name; a copy of it can have any.</source>
   <translation>{name} gehört zu SegStudio und behält seinen Namen; eine Kopie davon kann jeden haben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_scores.py" />
   <source>Fine-tuned: Dice {changes}</source>
   <translation>Nachtrainiert: Dice {changes}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_scores.py" />
   <source>Dice {dice:.2f}</source>
   <translation>Dice {dice:.2f}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_scores.py" />
   <source>Dice {before:.3f} → {after:.3f}</source>
   <translation>Dice {before:.3f} → {after:.3f}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/model_scores.py" />
   <source>{score} on {n} images</source>
   <extracomment>Of one: {score} on {n} image</extracomment>
   <translation>
    <numerusform>{score} an {n} Bild</numerusform>
    <numerusform>{score} an {n} Bildern</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_scores.py" />
   <source>weights were changed</source>
   <translation>Gewichte wurden verändert</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/model_scores.py" />
   <source>Measured on {n} images only: so few say little of how it does on others.</source>
   <extracomment>Of one: Measured on {n} image only: so few say little of how it does on others.</extracomment>
   <translation>
    <numerusform>Nur an {n} Bild gemessen: So wenige sagen wenig darüber, wie gut es bei anderen ist.</numerusform>
    <numerusform>Nur an {n} Bildern gemessen: So wenige sagen wenig darüber, wie gut es bei anderen ist.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/model_scores.py" />
   <source>on {n} unseen images</source>
   <extracomment>Of one: on {n} unseen image</extracomment>
   <translation>
    <numerusform>bei {n} neuen Bild</numerusform>
    <numerusform>bei {n} neuen Bildern</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/model_scores.py" />
   <source>on {n} cross-validated images</source>
   <extracomment>Of one: on {n} cross-validated image</extracomment>
   <translation>
    <numerusform>bei {n} kreuzvalidierten Bild</numerusform>
    <numerusform>bei {n} kreuzvalidierten Bildern</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/model_scores.py" />
   <source>on {n} earlier images</source>
   <extracomment>Of one: on {n} earlier image</extracomment>
   <translation>
    <numerusform>bei {n} früheren Bild</numerusform>
    <numerusform>bei {n} früheren Bildern</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/model_scores.py" />
   <source>on {n} synthetic images</source>
   <extracomment>Of one: on {n} synthetic image</extracomment>
   <translation>
    <numerusform>bei {n} synthetischen Bild</numerusform>
    <numerusform>bei {n} synthetischen Bildern</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/model_scores.py" />
   <source>on {n} corrected images</source>
   <extracomment>Of one: on {n} corrected image</extracomment>
   <translation>
    <numerusform>bei {n} korrigierten Bild</numerusform>
    <numerusform>bei {n} korrigierten Bildern</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_tree.py" />
   <source>Every model; one that was made from another stands below it.</source>
   <translation>Alle Modelle; eines, das aus einem anderen entstand, steht darunter.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_tree.py" />
   <source>{name}
no longer here</source>
   <translation>{name}
nicht mehr hier</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_tree.py" />
   <source>in use</source>
   <translation>in Gebrauch</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/notices.py" />
   <source>Close the notice</source>
   <translation>Hinweis schließen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Tool options</source>
   <translation>Werkzeugoptionen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Automatic</source>
   <translation>Automatisch</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <location filename="../../segstudio/gui/panels/history.py" />
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>As opened</source>
   <translation>Wie geöffnet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Shape of the brush</source>
   <translation>Form des Pinsels</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Disc: a round brush</source>
   <translation>Scheibe: ein runder Pinsel</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Square: half its side is the radius</source>
   <translation>Quadrat: die halbe Seite ist der Radius</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Brush</source>
   <translation>Pinsel</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>This slice only (Ctrl+B)</source>
   <translation>Nur diese Schicht (Strg+B)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Through slices: a disc is a ball of the same radius (Ctrl+B)</source>
   <translation>Durch Schichten: aus der Scheibe wird eine Kugel mit gleichem Radius (Strg+B)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Radius of the brush</source>
   <translation>Radius des Pinsels</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Radius of the brush: keys [ and ], or Shift and the wheel</source>
   <translation>Radius des Pinsels: Tasten [ und ], oder Umschalt und Mausrad</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Unit of the brush's radius</source>
   <translation>Einheit des Pinselradius</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Pixels, or millimetres where the image is calibrated: those stay the same from case to case.</source>
   <translation>Pixel, oder Millimeter, wo das Bild kalibriert ist: Diese bleiben von Fall zu Fall gleich.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>{which} value of the range</source>
   <translation>{which} Wert des Bereichs</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>{which} value that is painted</source>
   <translation>{which} Wert, der gemalt wird</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Lowest</source>
   <translation>Niedrigster</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Highest</source>
   <translation>Höchster</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>What counts as the same material, in spreads of the noise</source>
   <translation>Was als gleiches Material gilt, in Streuungen des Rauschens</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>How unlike the middle a voxel may be, in spreads of the noise: less respects fainter edges</source>
   <translation>Wie sehr ein Voxel von der Mitte abweichen darf, in Streuungen des Rauschens: weniger beachtet schwächere Kanten</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Radius</source>
   <translation>Radius</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Values</source>
   <translation>Werte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>to</source>
   <translation>bis</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Edges</source>
   <translation>Kanten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Region</source>
   <translation>Region</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>On this slice only (Ctrl+B)</source>
   <translation>Nur auf dieser Schicht (Strg+B)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Through all slices (Ctrl+B)</source>
   <translation>Durch alle Schichten (Strg+B)</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/option_bar.py" />
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Tolerance</source>
   <translation>Toleranz</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>How far values may differ from the one that was clicked</source>
   <translation>Wie weit Werte vom angeklickten abweichen dürfen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>What a region does</source>
   <translation>Was eine Region bewirkt</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>The region gets the current label</source>
   <translation>Die Region bekommt das aktuelle Label</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>The region is erased; so it is with Ctrl held</source>
   <translation>Die Region wird gelöscht; ebenso mit gehaltener Strg-Taste</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>When a lasso is applied</source>
   <translation>Wann ein Lasso angewendet wird</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>At once</source>
   <translation>Sofort</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>The region is applied when the button is let go</source>
   <translation>Die Region wird beim Loslassen der Taste angewendet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Adjust</source>
   <translation>Anpassen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Corners can be moved before Enter applies the region</source>
   <translation>Ecken lassen sich verschieben, bevor Eingabe die Region anwendet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>What is erased</source>
   <translation>Was gelöscht wird</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Inside</source>
   <translation>Innen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Erase what lies inside the line</source>
   <translation>Löschen, was innerhalb der Linie liegt</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Outside</source>
   <translation>Außen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Erase what lies outside the line</source>
   <translation>Löschen, was außerhalb der Linie liegt</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Which slices are cut</source>
   <translation>Welche Schichten geschnitten werden</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>This slice</source>
   <translation>Diese Schicht</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Cut this slice only (Ctrl+B)</source>
   <translation>Nur diese Schicht schneiden (Strg+B)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>All slices</source>
   <translation>Alle Schichten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Cut every slice (Ctrl+B)</source>
   <translation>Alle Schichten schneiden (Strg+B)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>{what} on one slice or through several</source>
   <translation>{what} auf einer Schicht oder durch mehrere</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Retrieve into a folder</source>
   <translation>In einen Ordner abrufen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Cancelled. What came before is kept.</source>
   <translation>Abgebrochen. Was zuvor kam, ist behalten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Asking {name}…</source>
   <translation>{name} wird gefragt…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>{name} answered in {s:.0f} ms.</source>
   <translation>{name} antwortete in {s:.0f} ms.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>{n} studies.</source>
   <extracomment>Of one: {n} study.</extracomment>
   <translation>
    <numerusform>{n} Untersuchung.</numerusform>
    <numerusform>{n} Untersuchungen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>No study matches.</source>
   <translation>Keine Untersuchung passt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>The first {count} studies; narrow the search to see others.</source>
   <translation>Die ersten {count} Untersuchungen; grenzen Sie die Suche ein, um andere zu sehen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Searching…</source>
   <translation>Suche läuft…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Reading the list of series…</source>
   <translation>Liste der Serien wird gelesen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>{series} series.</source>
   <translation>{series} Serien.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <location filename="../../segstudio/io/parts.py" />
   <location filename="../../segstudio/learning/record.py" />
   <source>{n} images</source>
   <extracomment>Of one: 1 image</extracomment>
   <translation>
    <numerusform>{n} Bild</numerusform>
    <numerusform>{n} Bilder</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>; {present} were already here</source>
   <translation>; {present} waren schon hier</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Retrieved {images}{there}.</source>
   <translation>Abgerufen: {images}{there}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Retrieved {images} from the PACS{there}.</source>
   <translation>Aus dem PACS abgerufen: {images}{there}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Reading the list of images…</source>
   <translation>Liste der Bilder wird gelesen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>{name} stored the labels as a new series.</source>
   <translation>{name} hat die Labels als neue Serie gespeichert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Building the segmentation…</source>
   <translation>Segmentierung wird erstellt…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Retrieve and open as labels</source>
   <translation>Abrufen und als Labels öffnen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Retrieve and open</source>
   <translation>Abrufen und öffnen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>No PACS is known yet.</source>
   <translation>Es ist noch kein PACS bekannt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <location filename="../../segstudio/gui/reasons.py" />
   <source>Other work is running. Wait for it, or stop it; then this can be used.</source>
   <translation>Andere Arbeit läuft. Warten Sie sie ab oder halten Sie sie an; danach geht dies.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>Log in to {server}</source>
   <translation>Anmelden bei {server}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>User name</source>
   <translation>Benutzername</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>As the administrator of the PACS gave it to you.</source>
   <translation>Wie ihn die Administration des PACS vergeben hat.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>Password</source>
   <translation>Passwort</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>It is sent inside TLS only.</source>
   <translation>Es wird nur innerhalb von TLS gesendet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>Keep in the keyring of this computer</source>
   <translation>Im Schlüsselbund dieses Computers behalten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>Keep in the keyring</source>
   <translation>Im Schlüsselbund behalten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>The operating system keeps it, encrypted.</source>
   <translation>Das Betriebssystem bewahrt es verschlüsselt auf.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>This system has no keyring; the password is asked for after each start.</source>
   <translation>Dieses System hat keinen Schlüsselbund; nach jedem Start wird nach dem Passwort gefragt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>Log in</source>
   <translation>Anmelden</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>Try again with this user.</source>
   <translation>Mit diesem Benutzer erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>Ask nothing of the server.</source>
   <translation>Den Server nichts fragen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>No PACS is known yet.

Enter one with “Servers…”: the address of its DICOMweb service, or host, port and AE title.</source>
   <translation>Noch ist kein PACS bekannt.

Tragen Sie über „Server…“ eines ein: die Adresse seines DICOMweb-Dienstes oder Host, Port und AE-Titel.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Fill in what you know and press Search.

What is left empty matches everything. * stands for anything, and a date may be a range such as 20240101-20240131.</source>
   <translation>Tragen Sie ein, was Sie wissen, und drücken Sie „Suchen“.

Leeres passt auf alles. * steht für Beliebiges, und ein Datum darf ein Bereich sein, etwa 20240101-20240131.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Preview</source>
   <translation>Vorschau</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Fetching a preview…</source>
   <translation>Vorschau wird geholt…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>Series</source>
   <translation>Serie</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <location filename="../../segstudio/gui/pacs_tree.py" />
   <source>Modality</source>
   <translation>Modalität</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Choose a series
to see it</source>
   <translation>Serie wählen,
um sie zu sehen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <location filename="../../segstudio/gui/pacs_tree.py" />
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>No picture
of this series</source>
   <translation>Kein Bild
dieser Serie</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Server</source>
   <translation>Server</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Which PACS to ask.</source>
   <translation>Welches PACS gefragt wird.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Servers…</source>
   <translation>Server…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Add, change or remove servers.</source>
   <translation>Server hinzufügen, ändern oder entfernen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Test</source>
   <translation>Testen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Ask whether the server is there and lets us in.</source>
   <translation>Fragen, ob der Server da ist und uns einlässt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>How a server is entered, and what is kept where.</source>
   <translation>Wie ein Server eingetragen wird und was wo aufbewahrt wird.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Show patients</source>
   <translation>Patienten zeigen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Show names, numbers and birth dates in the list.</source>
   <translation>Namen, Nummern und Geburtsdaten in der Liste zeigen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Any modality</source>
   <translation>Alle Modalitäten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Patient ID</source>
   <translation>Patienten-ID</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>* stands for anything.</source>
   <translation>* steht für Beliebiges.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Patient name</source>
   <translation>Patientenname</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Its beginning, family name first.</source>
   <translation>Der Anfang, Familienname zuerst.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Study date</source>
   <translation>Untersuchungsdatum</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>20240131, or a range: 20240101-20240131, 20240101-.</source>
   <translation>20240131, oder ein Bereich: 20240101-20240131, 20240101-.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Accession number</source>
   <translation>Auftragsnummer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Of the request.</source>
   <translation>Der Anforderung.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Of any series in the study.</source>
   <translation>Einer beliebigen Serie der Untersuchung.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>List the studies that match.</source>
   <translation>Die passenden Untersuchungen auflisten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>End what runs; what came before is kept.</source>
   <translation>Laufendes beenden; was zuvor kam, bleibt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Change…</source>
   <translation>Ändern…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Retrieve into another folder.</source>
   <translation>In einen anderen Ordner abrufen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Send labels</source>
   <translation>Labels senden</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Store the labels of the open case as a DICOM SEG, a new series.</source>
   <translation>Die Labels des offenen Falls als DICOM SEG ablegen, eine neue Serie.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Retrieve</source>
   <translation>Abrufen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Fetch what is not here yet.</source>
   <translation>Holen, was noch nicht hier ist.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Fetch and open it.</source>
   <translation>Holen und öffnen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Close this dialog; a retrieval goes on.</source>
   <translation>Diesen Dialog schließen; ein Abruf läuft weiter.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Into</source>
   <translation>Nach</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>PACS servers</source>
   <translation>PACS-Server</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Servers</source>
   <translation>Server</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>The servers that are known.</source>
   <translation>Die bekannten Server.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Encrypted (TLS)</source>
   <translation>Verschlüsselt (TLS)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>None: C-GET</source>
   <translation>Keiner: C-GET</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>DIMSE (AE title)</source>
   <translation>DIMSE (AE-Titel)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Only for certificates of your own organisation</source>
   <translation>Nur für Zertifikate Ihrer eigenen Einrichtung</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>What you call the server.</source>
   <translation>Wie Sie den Server nennen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Protocol</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>DICOMweb goes over https; DIMSE knows AE titles.</source>
   <translation>DICOMweb läuft über https; DIMSE kennt AE-Titel.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Where its DICOMweb service is; https, with a checked certificate.</source>
   <translation>Wo sein DICOMweb-Dienst liegt; https mit geprüftem Zertifikat.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Host</source>
   <translation>Host</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Host name or address.</source>
   <translation>Hostname oder Adresse.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Port</source>
   <translation>Port</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Often 104 or 11112.</source>
   <translation>Oft 104 oder 11112.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>AE title of the server</source>
   <translation>AE-Titel des Servers</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Up to 16 characters.</source>
   <translation>Bis zu 16 Zeichen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Our AE title</source>
   <translation>Unser AE-Titel</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>The server must know it, with this computer.</source>
   <translation>Der Server muss ihn kennen, zusammen mit diesem Computer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Receive on port</source>
   <translation>Empfang auf Port</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Images come by C-MOVE to this port, for servers without C-GET; 0 uses C-GET.</source>
   <translation>Bilder kommen per C-MOVE an diesen Port, für Server ohne C-GET; 0 verwendet C-GET.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Encrypted</source>
   <translation>Verschlüsselt</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Inside TLS, with a checked certificate.</source>
   <translation>Innerhalb von TLS, mit geprüftem Zertifikat.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>CA file</source>
   <translation>CA-Datei</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Certificates to trust beside those of the system (PEM).</source>
   <translation>Zertifikate, denen neben denen des Systems vertraut wird (PEM).</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <location filename="../../segstudio/gui/project_dialog.py" />
   <location filename="../../segstudio/gui/settings_controls.py" />
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Choose a PEM file.</source>
   <translation>Eine PEM-Datei wählen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Its AE title</source>
   <translation>Dessen AE-Titel</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Add server</source>
   <translation>Server hinzufügen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Enter a new server.</source>
   <translation>Einen neuen Server eintragen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Forget the server and its password.</source>
   <translation>Den Server und sein Passwort vergessen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Keep what is entered.</source>
   <translation>Eingetragenes behalten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>User name and password are asked for when the server wants them, and never kept here.</source>
   <translation>Nach Benutzername und Passwort wird gefragt, wenn der Server sie verlangt; hier werden sie nie aufbewahrt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Save what you entered for the server?</source>
   <translation>Das für den Server Eingegebene speichern?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>{name} is not saved yet.</source>
   <translation>{name} ist noch nicht gespeichert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>It is not saved yet.</source>
   <translation>Es ist noch nicht gespeichert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Do not save</source>
   <translation>Nicht speichern</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Go on entering</source>
   <translation>Weiter eingeben</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Choose a file of certificates</source>
   <translation>Datei mit Zertifikaten wählen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
   <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_tree.py" />
   <source>Study or series</source>
   <translation>Untersuchung oder Serie</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_tree.py" />
   <source>Patient</source>
   <translation>Patient</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_tree.py" />
   <source>Studies and series</source>
   <translation>Untersuchungen und Serien</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_tree.py" />
   <source>Choose a study or a series.</source>
   <translation>Wählen Sie eine Untersuchung oder eine Serie.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_tree.py" />
   <source>Study without a description</source>
   <translation>Untersuchung ohne Beschreibung</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_tree.py" />
   <source>Series without a description</source>
   <translation>Serie ohne Beschreibung</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>The opened files; click one to go on with it.</source>
   <translation>Die geöffneten Dateien; ein Klick auf eine führt dort weiter.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>About the image</source>
   <translation>Zum Bild</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>Show its size and kind, and the sizes of its labels.</source>
   <translation>Größe und Art sowie die Größen der Labels zeigen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/part_dialog.py" />
   <location filename="../../segstudio/gui/region_dialog.py" />
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>Show as second image</source>
   <translation>Als zweites Bild zeigen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/panels/correction_list.py" />
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>Unnamed case</source>
   <translation>Fall ohne Namen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <location filename="../../segstudio/gui/panels/learn.py" />
   <location filename="../../segstudio/gui/tool_bar.py" />
   <source>Reviewed</source>
   <translation>Geprüft</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>{reviewed} of {shape} slices</source>
   <translation>{reviewed} von {shape} Schichten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>Open an image, or drop files or a DICOM folder on the window.</source>
   <translation>Öffnen Sie ein Bild, oder ziehen Sie Dateien oder einen DICOM-Ordner auf das Fenster.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>{width} × {height} px</source>
   <translation>{width} × {height} px</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>Voxel</source>
   <translation>Voxel</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_marks.py" />
   <source>edited, not saved</source>
   <translation>geändert, nicht gespeichert</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_marks.py" />
   <source>correction kept</source>
   <translation>Korrektur aufbewahrt</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_marks.py" />
   <source>labels saved</source>
   <translation>Labels gespeichert</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_marks.py" />
   <source>labels saved beside it</source>
   <translation>Labels liegen daneben gespeichert</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_marks.py" />
   <source>open</source>
   <translation>offen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_marks.py" />
   <source>not changed</source>
   <translation>nicht geändert</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_measures.py" />
   <location filename="../../segstudio/services/quiet.py" />
   <source>Measuring</source>
   <translation>Messung</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_measures.py" />
   <source>and {more:,} more</source>
   <translation>und {more:,} weitere</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_measures.py" />
   <source>{three_digits} ml</source>
   <translation>{three_digits} ml</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_measures.py" />
   <source>{three_digits} mm²</source>
   <translation>{three_digits} mm²</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/case_measures.py" />
   <source>{n} pieces</source>
   <extracomment>Of one: {n} piece</extracomment>
   <translation>
    <numerusform>{n} Teil</numerusform>
    <numerusform>{n} Teile</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/case_measures.py" />
   <source>{name}: {voxels:,} voxels in {n} pieces; mean {mean:.4g} ± {std:.3g}{unit}, from {min:.4g} to {max:.4g}{unit}</source>
   <extracomment>Of one: {name}: {voxels:,} voxels in {n} piece; mean {mean:.4g} ± {std:.3g}{unit}, from {min:.4g} to {max:.4g}{unit}</extracomment>
   <translation>
    <numerusform>{name}: {voxels:,} Voxel in {n} Teil; Mittel {mean:.4g} ± {std:.3g}{unit}, von {min:.4g} bis {max:.4g}{unit}</numerusform>
    <numerusform>{name}: {voxels:,} Voxel in {n} Teilen; Mittel {mean:.4g} ± {std:.3g}{unit}, von {min:.4g} bis {max:.4g}{unit}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <source>Predicted</source>
   <translation>Vorhergesagt</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <source>In work</source>
   <translation>In Arbeit</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <source>Trained on</source>
   <translation>Zum Training genutzt</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <source>, with a note</source>
   <translation>, mit Notiz</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <source>, {reviewed} of {slices} slices reviewed</source>
   <translation>, {reviewed} von {slices} Schichten geprüft</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <source>, open, not saved</source>
   <translation>, offen, nicht gespeichert</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <source>, open</source>
   <translation>, offen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <source>not saved</source>
   <translation>nicht gespeichert</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Fill holes</source>
   <translation>Löcher füllen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Background that one label encloses becomes that label.</source>
   <translation>Hintergrund, den ein Label umschließt, wird zu diesem Label.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Split touching objects</source>
   <translation>Berührende Objekte trennen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Objects that grew together are parted at their necks by a line one pixel wide.</source>
   <translation>Zusammengewachsene Objekte werden an ihren Engstellen durch eine pixelbreite Linie getrennt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Largest object only</source>
   <translation>Nur größtes Objekt</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Of each label only the largest object stays.</source>
   <translation>Von jedem Label bleibt nur das größte Objekt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Reset post-processing</source>
   <translation>Nachbearbeitung zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Take the values that the model holds.</source>
   <translation>Die Werte nehmen, die das Modell enthält.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Post-processing</source>
   <translation>Nachbearbeitung</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>any</source>
   <translation>beliebig</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Smallest object</source>
   <translation>Kleinstes Objekt</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Objects smaller than this become background. An object is a part that no other part touches.</source>
   <translation>Kleinere Objekte werden Hintergrund. Ein Objekt ist ein Teil, den kein anderer Teil berührt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Unit of the smallest object</source>
   <translation>Einheit des kleinsten Objekts</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Count pixels, or measure a true area or volume where the image has a physical size.</source>
   <translation>Pixel zählen, oder eine wahre Fläche oder ein wahres Volumen messen, wo das Bild eine physische Größe hat.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Smallest</source>
   <translation>Kleinstes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <location filename="../../segstudio/gui/panels/filter.py" />
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Apply</source>
   <translation>Anwenden</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Apply post-processing</source>
   <translation>Nachbearbeitung anwenden</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Write the cleaned prediction into the labels as one step; your own edits stay.</source>
   <translation>Die bereinigte Vorhersage als einen Schritt in die Labels schreiben; Ihre Änderungen bleiben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Save in model</source>
   <translation>Im Modell speichern</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Save post-processing in the model</source>
   <translation>Nachbearbeitung im Modell speichern</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>These are the values that the model holds.</source>
   <translation>Dies sind die Werte, die das Modell enthält.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Segment first, then change a value; the result is previewed.</source>
   <translation>Segmentieren Sie zuerst und ändern Sie dann einen Wert; das Ergebnis erscheint als Vorschau.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Save in model copy</source>
   <translation>In Modellkopie speichern</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Keep these values in a copy among your own models, not the labels; this model comes with the program and stays.</source>
   <translation>Diese Werte in einer Kopie unter Ihren Modellen behalten, nicht die Labels; dieses Modell gehört zum Programm und bleibt, wie es ist.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Keep these values in the model, not the labels: they are used whenever it segments, by command too.</source>
   <translation>Diese Werte im Modell behalten, nicht die Labels: Sie gelten bei jedem Segmentieren, auch per Befehl.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Used when the model segments the next time.</source>
   <translation>Gilt ab der nächsten Segmentierung mit diesem Modell.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>The post-processing leaves the labels as they are: what you drew or marked as reviewed stays.</source>
   <translation>Die Nachbearbeitung lässt die Labels, wie sie sind: Was Sie gezeichnet oder als geprüft markiert haben, bleibt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>{name} comes with SegStudio and stays as it is; its copy {copy} keeps this.</source>
   <translation>{name} gehört zu SegStudio und bleibt, wie es ist; seine Kopie {copy} behält die Werte.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>{n:,} objects</source>
   <extracomment>Of one: {n:,} object</extracomment>
   <translation>
    <numerusform>{n:,} Objekt</numerusform>
    <numerusform>{n:,} Objekte</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>{before:,} → {after:,} objects</source>
   <translation>{before:,} → {after:,} Objekte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>{words}, not applied yet</source>
   <translation>{words}, noch nicht angewendet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/color_bar.py" />
   <source>Blue: {reach:g} {unit} or more inside the other boundary. Orange: as far outside. Grey: on it.</source>
   <translation>Blau: {reach:g} {unit} oder mehr innerhalb des anderen Randes. Orange: ebenso weit außerhalb. Grau: darauf.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Contours only</source>
   <translation>Nur Konturen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>What differs</source>
   <translation>Unterschiede</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Distance of boundary</source>
   <translation>Abstand des Randes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Overlap: twice what both have, divided by the sum of both. 1 is perfect.</source>
   <translation>Überlappung: das Doppelte des Gemeinsamen, geteilt durch die Summe beider. 1 ist perfekt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>95 % of the boundary lies no farther than this from the other boundary. 0 is perfect.</source>
   <translation>95 % des Randes liegen nicht weiter als so vom anderen Rand entfernt. 0 ist perfekt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Share of both boundaries that lies within the tolerance of the other. 1 is perfect.</source>
   <translation>Anteil beider Ränder, der innerhalb der Toleranz des anderen liegt. 1 ist perfekt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Open reference…</source>
   <translation>Referenz öffnen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Close it</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Your labels</source>
   <translation>Ihre Labels</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>How this contour is drawn.</source>
   <translation>Wie diese Kontur gezeichnet wird.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Compared with</source>
   <translation>Verglichen mit</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Whom your labels are compared with in the numbers and colours below.</source>
   <translation>Womit Ihre Labels in den Zahlen und Farben unten verglichen werden.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Judged</source>
   <translation>Beurteilt</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Judge the current label alone, or all labels as one.</source>
   <translation>Das aktuelle Label allein beurteilen oder alle Labels als eines.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Current label</source>
   <translation>Aktuelles Label</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <location filename="../../segstudio/gui/panels/operations.py" />
   <location filename="../../segstudio/gui/panels/paint_over.py" />
   <source>All labels</source>
   <translation>Alle Labels</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Against</source>
   <translation>Gegen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Judge</source>
   <translation>Beurteilen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Volume</source>
   <translation>Volumen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Tolerance of the surface Dice</source>
   <translation>Toleranz des Oberflächen-Dice</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>How far boundaries may lie apart and still agree, such as two readers do.</source>
   <translation>Wie weit Ränder auseinanderliegen und noch als gleich gelten dürfen, etwa wie bei zwei Befundern.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Shown on the canvas</source>
   <translation>Auf der Bildfläche gezeigt</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Colour the voxels that differ, or your boundary by its distance from the other (Shift+Y).</source>
   <translation>Die abweichenden Voxel färben oder Ihren Rand nach seinem Abstand vom anderen (Umschalt+Y).</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Only in yours (false positive)</source>
   <translation>Nur bei Ihnen (falsch positiv)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Missing in yours (false negative)</source>
   <translation>Fehlt bei Ihnen (falsch negativ)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Another label</source>
   <translation>Anderes Label</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Distance at the ends of the scale</source>
   <translation>Abstand an den Enden der Skala</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Distance at the scale's ends.</source>
   <translation>Abstand an den Enden der Skala.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Scale up to</source>
   <translation>Skala bis</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Open a case first; then its labels can be compared with a reference or a prediction.</source>
   <translation>Öffnen Sie zuerst einen Fall; dann lassen sich seine Labels mit einer Referenz oder Vorhersage vergleichen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Open a reference, or segment with a model: then both can be compared here while you paint.</source>
   <translation>Öffnen Sie eine Referenz oder segmentieren Sie mit einem Modell: Dann lässt sich hier beim Malen beides vergleichen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Showing {name} instead of your labels; Y changes back.</source>
   <translation>Gezeigt: {name} statt Ihrer Labels; Y wechselt zurück.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Line of {name}</source>
   <translation>Linie von {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>label</source>
   <translation>Label</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Current: {name}</source>
   <translation>Aktuell: {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Yours: {own:,} pixels, the other: {other:,}.</source>
   <translation>Ihre: {own:,} Pixel, die anderen: {other:,}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Yours: {own:,} voxels, the other: {other:,}.</source>
   <translation>Ihre: {own:,} Voxel, die anderen: {other:,}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Solid</source>
   <translation>Durchgezogen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Dashed</source>
   <translation>Gestrichelt</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Dotted</source>
   <translation>Gepunktet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Not drawn</source>
   <translation>Nicht gezeichnet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Yours</source>
   <translation>Ihre</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Old</source>
   <translation>Alt</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Gained</source>
   <translation>Gewonnen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Lost</source>
   <translation>Verloren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>{line}: your labels.</source>
   <translation>{line}: Ihre Labels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>{line}: the new model.</source>
   <translation>{line}: das neue Modell.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>{line}: the old model.</source>
   <translation>{line}: das alte Modell.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Hatched like /: what only the new model has.</source>
   <translation>Schraffiert wie /: was nur das neue Modell hat.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Hatched like \: what only the old model has.</source>
   <translation>Schraffiert wie \: was nur das alte Modell hat.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_list.py" />
   <source>Reviewed cases the model can learn from; a double click opens one. Take away those that are wrong.</source>
   <translation>Geprüfte Fälle, aus denen das Modell lernen kann; ein Doppelklick öffnet einen. Nehmen Sie falsche heraus.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_list.py" />
   <source>Open image</source>
   <translation>Bild öffnen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_list.py" />
   <location filename="../../segstudio/gui/panels/correction_removal.py" />
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Remove correction</source>
   <translation>Korrektur entfernen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_removal.py" />
   <source>Remove the correction of {name}?</source>
   <translation>Die Korrektur von {name} entfernen?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_removal.py" />
   <source>The next training does without it. The image and labels in files stay.</source>
   <translation>Das nächste Training kommt ohne sie aus. Bild und Labels in Dateien bleiben.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <location filename="../../segstudio/io/dicom_frames.py" />
   <source>{n} slices</source>
   <extracomment>Of one: {n} slice</extracomment>
   <translation>
    <numerusform>{n} Schicht</numerusform>
    <numerusform>{n} Schichten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>{n} corrections are for other models.</source>
   <extracomment>Of one: {n} correction is for other models.</extracomment>
   <translation>
    <numerusform>{n} Korrektur ist für andere Modelle.</numerusform>
    <numerusform>{n} Korrekturen sind für andere Modelle.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>This case is kept as a correction when you go on to another one or fine-tune.</source>
   <translation>Dieser Fall wird als Korrektur aufbewahrt, wenn Sie zum nächsten gehen oder nachtrainieren.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>{n} corrections to learn from, and this case when you go on to another one or fine-tune.</source>
   <extracomment>Of one: {n} correction to learn from, and this case when you go on to another one or fine-tune.</extracomment>
   <translation>
    <numerusform>{n} Korrektur zum Lernen, und dieser Fall, wenn Sie zum nächsten gehen oder nachtrainieren.</numerusform>
    <numerusform>{n} Korrekturen zum Lernen, und dieser Fall, wenn Sie zum nächsten gehen oder nachtrainieren.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>, after {model}</source>
   <translation>, nach {model}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>{name}: reviewed, {edited_voxels:,} pixels changed by hand{model}, kept {when}</source>
   <translation>{name}: geprüft, {edited_voxels:,} Pixel von Hand geändert{model}, gespeichert {when}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>{name}: {slices} reviewed, {edited_voxels:,} voxels changed by hand{model}, kept {when}</source>
   <translation>{name}: {slices} geprüft, {edited_voxels:,} Voxel von Hand geändert{model}, behalten {when}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>The image of this correction lies in no file, so it cannot be opened.</source>
   <translation>Das Bild dieser Korrektur liegt in keiner Datei und lässt sich daher nicht öffnen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>The image of the correction {name} is no longer where it was.</source>
   <translation>Das Bild der Korrektur {name} ist nicht mehr dort, wo es war.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>Open it from its new place. The model learns from the correction all the same.</source>
   <translation>Öffnen Sie es von seinem neuen Ort. Das Modell lernt trotzdem aus der Korrektur.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>Its kept correction was opened with it. The labels in its file differ: File &gt; Open labels… shows them, and saving replaces them.</source>
   <translation>Die aufbewahrte Korrektur wurde mitgeöffnet. Die Labels in der Datei weichen ab: Datei &gt; Labels öffnen… zeigt sie, und Speichern ersetzt sie.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>The labels in its file were opened with it; they are newer than its kept correction, which a double click in the list of corrections shows.</source>
   <translation>Die Labels aus der Datei wurden mitgeöffnet; sie sind neuer als die aufbewahrte Korrektur, die ein Doppelklick in der Liste der Korrekturen zeigt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>The labels that lie beside it were opened with it.</source>
   <translation>Die Labels, die daneben liegen, wurden mitgeöffnet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>Its kept correction was opened with it.</source>
   <translation>Die aufbewahrte Korrektur wurde mitgeöffnet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>They changed since they were saved.</source>
   <translation>Sie wurden seit dem Speichern geändert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>They are not saved yet.</source>
   <translation>Sie sind noch nicht gespeichert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>The reviewed slices are kept as a correction either way, and the model can learn from them.</source>
   <translation>Die geprüften Schichten bleiben in jedem Fall als Korrektur erhalten; das Modell kann daraus lernen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>They are kept as a correction either way, and the model can learn from them.</source>
   <translation>Als Korrektur bleiben sie in jedem Fall erhalten; das Modell kann daraus lernen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>What you discard stays for a week under File &gt; Unsaved edits.</source>
   <translation>Was Sie verwerfen, bleibt eine Woche lang unter Datei &gt; Ungespeicherte Änderungen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>A new model needs {n} more reviewed cases.</source>
   <extracomment>Of one: A new model needs {n} more reviewed case.</extracomment>
   <translation>
    <numerusform>Ein neues Modell braucht noch {n} geprüften Fall.</numerusform>
    <numerusform>Ein neues Modell braucht noch {n} geprüfte Fälle.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>Learning curve</source>
   <translation>Lernkurve</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>The error (loss) should fall. Agreement is the overlap with the right labels (Dice, 1 is perfect), on images kept aside: on corrected ones it should rise, on others (earlier or drawn ones) stay, so that nothing is forgotten. The grey area below shows how much the place of the boundary counts in the error, beside the overlap (its weight λ).</source>
   <translation>Der Fehler (Loss) soll fallen. Übereinstimmung ist die Überlappung mit den richtigen Labels (Dice, 1 ist perfekt) auf zurückbehaltenen Bildern: Bei korrigierten soll sie steigen, bei anderen (früheren oder gezeichneten) gleich bleiben, damit nichts verlernt wird. Die graue Fläche unten zeigt, wie viel die Lage des Randes neben der Überlappung im Fehler zählt (sein Gewicht λ).</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>Step 0</source>
   <translation>Schritt 0</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>Grey: weight of the boundary</source>
   <translation>Grau: Gewicht des Randes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>— Error (loss)</source>
   <translation>— Fehler (Loss)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>● Agreement on corrected images (Dice)</source>
   <translation>● Übereinstimmung bei korrigierten (Dice)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>■ Agreement on other images (Dice)</source>
   <translation>■ Übereinstimmung bei anderen (Dice)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>Schedule of the weights</source>
   <translation>Zeitplan der Gewichte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>Weight of the boundary term (line) and of the region terms (dashes) over the steps.</source>
   <translation>Gewicht des Randterms (Linie) und der Regionsterme (gestrichelt) über die Schritte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>Boundary weight from {low:g} to {high:g} over {steps} steps.</source>
   <translation>Randgewicht von {low:g} bis {high:g} über {steps} Schritte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>step {steps}</source>
   <translation>Schritt {steps}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>no boundary term</source>
   <translation>kein Randterm</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>Step {step} of {steps}, error (loss) {loss:.3f}</source>
   <translation>Schritt {step} von {steps}, Fehler (Loss) {loss:.3f}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>, agreement on corrected images (Dice) {dice:.3f}</source>
   <translation>, Übereinstimmung bei korrigierten Bildern (Dice) {dice:.3f}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>, agreement on other images (Dice) {dice:.3f}</source>
   <translation>, Übereinstimmung bei anderen Bildern (Dice) {dice:.3f}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Filter size</source>
   <translation>Filtergröße</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Side of the square whose mean every pixel becomes; larger is smoother. 1 is the raw image.</source>
   <translation>Seite des Quadrats, dessen Mittelwert jedes Pixel wird; größer ist glatter. 1 ist das Rohbild.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Filter size as a number</source>
   <translation>Filtergröße als Zahl</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>The same size as a number, for when it is known.</source>
   <translation>Dieselbe Größe als Zahl, wenn Sie sie kennen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Si&amp;ze</source>
   <translation>&amp;Größe</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Show raw</source>
   <translation>Roh zeigen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Show raw image</source>
   <translation>Rohbild zeigen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Compare with the image before the filter; labels stay where they are.</source>
   <translation>Mit dem Bild vor dem Filter vergleichen; Labels bleiben, wo sie sind.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The image is not filtered.</source>
   <translation>Das Bild ist nicht gefiltert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>1 × 1 px: the image as it is.</source>
   <translation>1 × 1 px: das Bild, wie es ist.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>{size} × {size} px</source>
   <translation>{size} × {size} px</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>, {height:.3g} × {width:.3g} mm</source>
   <translation>, {height:.3g} × {width:.3g} mm</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Open an image to smooth it. Noise fades, edges soften.</source>
   <translation>Öffnen Sie ein Bild, um es zu glätten. Rauschen schwindet, Kanten werden weicher.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>all slices</source>
   <translation>alle Schichten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>the image</source>
   <translation>das Bild</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source> on this slice</source>
   <translation> auf dieser Schicht</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>A preview{where}. Apply filters {slices}.</source>
   <translation>Eine Vorschau{where}. Anwenden filtert {slices}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>The raw image is shown; Apply smooths it.</source>
   <translation>Gezeigt wird das Rohbild; Anwenden glättet es.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>The raw image is shown.</source>
   <translation>Gezeigt wird das Rohbild.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>The raw image is shown; {filter_badge} is kept.</source>
   <translation>Gezeigt wird das Rohbild; {filter_badge} bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Shown: {filter_badge}, {slices}.</source>
   <translation>Gezeigt: {filter_badge}, {slices}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source> Segmenting reads the image as {name} was trained: {own}.</source>
   <translation> Beim Segmentieren wird das Bild gelesen, wie {name} trainiert wurde: {own}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/fold.py" />
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>unfolded</source>
   <translation>aufgeklappt</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/fold.py" />
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>folded</source>
   <translation>zugeklappt</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/histogram.py" />
   <source>from {low} to {high}</source>
   <translation>von {low} bis {high}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/histogram.py" />
   <source>Counting grey levels …</source>
   <translation>Grauwerte werden gezählt …</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>saved</source>
   <translation>gespeichert</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>undone</source>
   <translation>zurückgenommen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>slice {start}</source>
   <translation>Schicht {start}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>slices {start}–{stop}</source>
   <translation>Schichten {start}–{stop}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>Click a step to go back or forward to it. Later steps stay until something new is changed.</source>
   <translation>Klicken Sie auf einen Schritt, um zu ihm zurück- oder vorzugehen. Spätere Schritte bleiben, bis etwas Neues geändert wird.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>Open an image; strokes, predictions and filters then stand here, each one step of undo.</source>
   <translation>Öffnen Sie ein Bild; dann stehen hier Striche, Vorhersagen und Filter, jeder ein Schritt zum Zurücknehmen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>Nothing has changed yet; each change will be one step here.</source>
   <translation>Noch hat sich nichts geändert; jede Änderung ist hier ein Schritt.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>{done} of {n} steps done; {held} in memory.</source>
   <extracomment>Of one: {done} of {n} step done; {held} in memory.</extracomment>
   <translation>
    <numerusform>{done} von {n} Schritt getan; {held} im Speicher.</numerusform>
    <numerusform>{done} von {n} Schritten getan; {held} im Speicher.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_list.py" />
   <source>Click a label to paint with it; double-click its name or colour to change it. Ctrl and Shift choose several, to merge or delete them.</source>
   <translation>Ein Klick auf ein Label wählt es zum Malen; ein Doppelklick auf Name oder Farbe ändert diese. Strg und Umschalt wählen mehrere, um sie zusammenzuführen oder zu löschen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_list.py" />
   <source>Name of the label</source>
   <translation>Name des Labels</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>counting…</source>
   <translation>wird gezählt…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>{n:,} px</source>
   <translation>{n:,} px</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>empty</source>
   <translation>leer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>Label {number}.</source>
   <translation>Label {number}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>Double-click for another colour.</source>
   <translation>Doppelklick für eine andere Farbe.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>{name}: {facts}. Double-click to rename.</source>
   <translation>{name}: {facts}. Doppelklick zum Umbenennen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>Hide this label.</source>
   <translation>Dieses Label ausblenden.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>Show this label.</source>
   <translation>Dieses Label zeigen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>Unlock: let strokes and predictions change it.</source>
   <translation>Entsperren: Striche und Vorhersagen dürfen es ändern.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>Lock: nothing changes it.</source>
   <translation>Sperren: Nichts ändert es.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>colour of the label</source>
   <translation>Farbe des Labels</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>shown</source>
   <translation>gezeigt</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>hidden</source>
   <translation>ausgeblendet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>locked</source>
   <translation>gesperrt</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>not locked</source>
   <translation>nicht gesperrt</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Boundary and fill</source>
   <translation>Rand und Füllung</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Boundary</source>
   <translation>Rand</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>By number</source>
   <translation>Nach Nummer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>By name</source>
   <translation>Nach Name</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Largest first</source>
   <translation>Größte zuerst</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Search labels</source>
   <translation>Labels suchen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>List only labels whose number begins so or whose name holds this (Ctrl+F); Enter chooses the first, Esc lists all.</source>
   <translation>Nur Labels zeigen, deren Nummer so beginnt oder deren Name dies enthält (Strg+F); Eingabe wählt das erste, Esc zeigt alle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Order of the labels</source>
   <translation>Reihenfolge der Labels</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>List labels by number, name or size. By size, small and forgotten ones stand together.</source>
   <translation>Labels nach Nummer, Name oder Größe ordnen. Nach Größe stehen kleine und vergessene beisammen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Add label</source>
   <translation>Label hinzufügen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Add a label with the next free number (Shift+N).</source>
   <translation>Ein Label mit der nächsten freien Nummer hinzufügen (Umschalt+N).</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Change colour</source>
   <translation>Farbe ändern</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Choose another colour for this label, where it is hard to see on the image.</source>
   <translation>Eine andere Farbe für dieses Label wählen, wo es auf dem Bild schwer zu sehen ist.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Erase this label everywhere; one undo brings it back.</source>
   <translation>Dieses Label überall löschen; einmal Rückgängig holt es zurück.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Delete labels</source>
   <translation>Labels löschen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Erase the selected labels and take them off the list; one undo brings them back.</source>
   <translation>Die gewählten Labels löschen und aus der Liste nehmen; einmal Rückgängig holt sie zurück.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>More about labels</source>
   <translation>Mehr zu Labels</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Merge, renumber, and import or export the set of labels.</source>
   <translation>Zusammenführen, neu nummerieren, Labelsatz importieren oder exportieren.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Labels drawn as</source>
   <translation>Darstellung der Labels</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Draw labels as boundary lines, as fill, or both. Lines leave the image below them free.</source>
   <translation>Labels als Randlinien, als Füllung oder als beides zeichnen. Linien lassen das Bild darunter frei.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>D&amp;raw</source>
   <translation>&amp;Darstellung</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Fill opacity</source>
   <translation>Deckkraft der Füllung</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>How strongly the fill covers the image: less to judge boundaries, more to find small ones.</source>
   <translation>Wie stark die Füllung das Bild überdeckt: weniger, um Ränder zu beurteilen, mehr, um kleine zu finden.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Open an image to see its labels here: what each number means and how it looks.</source>
   <translation>Öffnen Sie ein Bild, um hier seine Labels zu sehen: was jede Nummer bedeutet und wie sie aussieht.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>{marked:,} labels: {facts}</source>
   <translation>{marked:,} Labels: {facts}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Painting the background, which erases.</source>
   <translation>Gemalt wird der Hintergrund, also radiert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Label {current} is not on the list.</source>
   <translation>Label {current} steht nicht in der Liste.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Painting {name}, which the search leaves out.</source>
   <translation>Gemalt wird {name}, das die Suche auslässt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Colour of {name}</source>
   <translation>Farbe von {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Delete the chosen correction; the next training does without it.</source>
   <translation>Die gewählte Korrektur löschen; das nächste Training kommt ohne sie aus.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Save correction</source>
   <translation>Korrektur speichern</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Add to a copy of the model</source>
   <translation>In Modellkopie ergänzen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Dice: how far two drawings of the same thing overlap, 1 is perfect.</source>
   <translation>Dice: wie weit sich zwei Zeichnungen derselben Sache überlappen, 1 ist perfekt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Accept</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Keep the old one</source>
   <translation>Altes behalten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Show old</source>
   <translation>Altes zeigen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Train longer</source>
   <translation>Länger trainieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Throw this result away and learn again from the old model with twice the steps.</source>
   <translation>Dieses Ergebnis verwerfen und vom alten Modell aus mit doppelt so vielen Schritten lernen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <location filename="../../segstudio/gui/panels/mixtures.py" />
   <source>How much of what was learned is taken over</source>
   <translation>Wie viel vom Gelernten übernommen wird</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>The corrections show {names}, for which {model} has no class; they teach nothing yet.</source>
   <extracomment>Of one: The corrections show {names}, for which {model} has no class; it teaches nothing yet.</extracomment>
   <translation>
    <numerusform>Die Korrekturen zeigen {names}, wofür {model} keine Klasse hat; das Label lehrt noch nichts.</numerusform>
    <numerusform>Die Korrekturen zeigen {names}, wofür {model} keine Klassen hat; die Labels lehren noch nichts.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>{n} corrections are kept. Choose a model that shall learn from them.</source>
   <extracomment>Of one: {n} correction is kept. Choose a model that shall learn from it.</extracomment>
   <translation>
    <numerusform>{n} Korrektur ist aufbewahrt. Wählen Sie ein Modell, das daraus lernen soll.</numerusform>
    <numerusform>{n} Korrekturen sind aufbewahrt. Wählen Sie ein Modell, das daraus lernen soll.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>{n} corrections to learn from.</source>
   <extracomment>Of one: {n} correction to learn from.</extracomment>
   <translation>
    <numerusform>{n} Korrektur zum Lernen.</numerusform>
    <numerusform>{n} Korrekturen zum Lernen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Open an image, correct it, mark it reviewed, and the model learns from it.</source>
   <translation>Öffnen Sie ein Bild, korrigieren Sie es und markieren Sie es als geprüft; das Modell lernt daraus.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Choose a model to teach; it learns from what you correct and mark reviewed.</source>
   <translation>Wählen Sie ein Modell zum Anlernen; es lernt aus dem, was Sie korrigieren und als geprüft markieren.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Correct the image with the brush, mark it reviewed, and the model learns from it.</source>
   <translation>Korrigieren Sie das Bild mit dem Pinsel und markieren Sie es als geprüft; das Modell lernt daraus.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Correct a slice with the brush, mark it reviewed, and the model learns from it.</source>
   <translation>Korrigieren Sie eine Schicht mit dem Pinsel und markieren Sie sie als geprüft; das Modell lernt daraus.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Accept: the new model draws from here on, and {old} stays among your models. Keep the old one: {old} draws on, and the new model is deleted.</source>
   <translation>Übernehmen: Von nun an zeichnet das neue Modell, und {old} bleibt unter Ihren Modellen. Altes behalten: {old} zeichnet weiter, und das neue Modell wird gelöscht.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Drawing both contours …</source>
   <translation>Beide Konturen werden gezeichnet …</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Open a case to see both contours on it.</source>
   <translation>Öffnen Sie einen Fall, um beide Konturen darauf zu sehen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Show new</source>
   <translation>Neues zeigen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Show both</source>
   <translation>Beide zeigen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <location filename="../../segstudio/services/lineage.py" />
   <source>{name} version {version}</source>
   <translation>{name} Version {version}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>from {name}</source>
   <translation>aus {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>{alpha:.0%} of the change taken, so that earlier cases stay right</source>
   <translation>{alpha:.0%} der Änderung übernommen, damit frühere Fälle richtig bleiben</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>stopped early</source>
   <translation>vorzeitig angehalten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn_run.py" />
   <source>Progress of fine-tuning</source>
   <translation>Fortschritt des Nachtrainings</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn_run.py" />
   <source>How far the fine-tuning is.</source>
   <translation>Wie weit das Nachtraining ist.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn_run.py" />
   <source>With the comparison of the old and the new model at the end.</source>
   <translation>Mit dem Vergleich des alten und des neuen Modells am Ende.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn_run.py" />
   <source>Stop, keep best</source>
   <translation>Anhalten, Bestes behalten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn_run.py" />
   <source>Cancel fine-tuning</source>
   <translation>Nachtraining abbrechen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn_run.py" />
   <source>End it and throw away what it learned; the model stays as it was.</source>
   <translation>Beenden und verwerfen, was es gelernt hat; das Modell bleibt, wie es war.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn_run.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Cancelling</source>
   <translation>Wird abgebrochen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/mixtures.py" />
   <source>100% takes over all that was learned, 0% would be the old model. Where all of it makes corrected images no better or others worse, smaller parts are tried; the first that does neither is offered.</source>
   <translation>100 % übernimmt alles Gelernte, 0 % wäre das alte Modell. Wo alles zusammen die korrigierten Bilder nicht besser oder andere schlechter macht, werden kleinere Teile versucht; angeboten wird der erste, bei dem weder das eine noch das andere gilt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/mixtures.py" />
   <source>Taken over</source>
   <translation>Übernommen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/mixtures.py" />
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Corrected</source>
   <translation>Korrigiert</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/mixtures.py" />
   <source>Others</source>
   <translation>Andere</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/mixtures.py" />
   <source>Offered: {reason}.</source>
   <translation>Angeboten: {reason}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/mixtures.py" />
   <source>Not offered: {reason}.</source>
   <translation>Nicht angeboten: {reason}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/mixtures.py" />
   <source>Dice {value:.3f}</source>
   <translation>Dice {value:.3f}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>GPU (CUDA)</source>
   <translation>GPU (CUDA)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>GPU (Apple)</source>
   <translation>GPU (Apple)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>The network that proposes the labels. Take one that was made for images like yours.</source>
   <translation>Das Netz, das die Labels vorschlägt. Nehmen Sie eines, das für Bilder wie Ihre gemacht ist.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Use another model</source>
   <translation>Anderes Modell nehmen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Choose the model that was made for such images; the labels stay as they are.</source>
   <translation>Das Modell wählen, das für solche Bilder gemacht wurde; die Labels bleiben, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Cancel segmenting</source>
   <translation>Segmentieren abbrechen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>End the prediction; the labels stay as they were before it.</source>
   <translation>Die Vorhersage beenden; die Labels bleiben, wie sie davor waren.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Progress of segmenting</source>
   <translation>Fortschritt des Segmentierens</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>How far the prediction is.</source>
   <translation>Wie weit die Vorhersage ist.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>What the network runs on; Automatic takes a GPU where there is one.</source>
   <translation>Worauf das Netz läuft; Automatisch nimmt eine GPU, wo es eine gibt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>&amp;Device</source>
   <translation>&amp;Gerät</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Choose a model</source>
   <translation>Modell wählen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>No model yet</source>
   <translation>Noch kein Modell</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>None of the models was made for this kind of image. Paint by hand, mark what is right as reviewed and save the correction; then train a new model on it.</source>
   <translation>Keines der Modelle wurde für diese Art von Bildern gemacht. Malen Sie von Hand, markieren Sie als geprüft, was stimmt, und speichern Sie die Korrektur; trainieren Sie dann daraus ein neues Modell.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Choose a model: it turns an image into labels.</source>
   <translation>Wählen Sie ein Modell: Es macht aus einem Bild Labels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Import a model, a .safetensors file of SegStudio: it turns an image into labels.</source>
   <translation>Importieren Sie ein Modell, eine .safetensors-Datei von SegStudio: Es macht aus einem Bild Labels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>From</source>
   <translation>Aus</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>The network that proposes the labels. Credit: {credit}.</source>
   <translation>Das Netz, das die Labels vorschlägt. Urheber: {credit}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Open an image to segment it.</source>
   <translation>Öffnen Sie ein Bild, um es zu segmentieren.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Use {name}</source>
   <translation>{name} verwenden</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>No.</source>
   <translation>Nr.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Its number, in the order in which the objects begin.</source>
   <translation>Seine Nummer, in der Reihenfolge, in der die Objekte beginnen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>What it is.</source>
   <translation>Was es ist.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Pixels</source>
   <translation>Pixel</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Area, mm²</source>
   <translation>Fläche, mm²</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Its area.</source>
   <translation>Seine Fläche.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Volume, mm³</source>
   <translation>Volumen, mm³</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Its volume.</source>
   <translation>Sein Volumen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>circle of its area</source>
   <translation>flächengleicher Kreis</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>ball of its volume</source>
   <translation>volumengleiche Kugel</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Diameter, {unit}</source>
   <translation>Durchmesser, {unit}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>That of the {shape}.</source>
   <translation>Bezugsfigur: {shape}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Outline, {unit}</source>
   <translation>Umfang, {unit}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Length of its outline, holes included.</source>
   <translation>Länge seiner Kontur, Löcher eingeschlossen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Mean, {unit}</source>
   <translation>Mittel, {unit}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Mean</source>
   <translation>Mittel</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Mean of its values in the image.</source>
   <translation>Mittelwert seiner Werte im Bild.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Column of its centre.</source>
   <translation>Spalte seiner Mitte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Row of its centre.</source>
   <translation>Zeile seiner Mitte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Slice of its centre.</source>
   <translation>Schicht seiner Mitte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>How many it has.</source>
   <translation>Wie viele es hat.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>How many it has. {why}</source>
   <translation>Wie viele es hat. {why}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Areas in mm² are not known: the image does not say how large a pixel is.</source>
   <translation>Flächen in mm² sind nicht bekannt: Das Bild sagt nicht, wie groß ein Pixel ist.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Volumes in mm³ are not known: the image does not say how large a voxel is.</source>
   <translation>Volumen in mm³ sind nicht bekannt: Das Bild sagt nicht, wie groß ein Voxel ist.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Volumes in mm³ are not known: the slices do not lie evenly.</source>
   <translation>Volumen in mm³ sind nicht bekannt: Die Schichten liegen nicht gleichmäßig.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Colour each</source>
   <translation>Einzeln färben</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Colour each object</source>
   <translation>Objekte einzeln färben</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Draw neighbouring objects in different colours instead of the colour of their label.</source>
   <translation>Benachbarte Objekte in verschiedenen Farben zeichnen statt in der Farbe ihres Labels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Export the table</source>
   <translation>Tabelle exportieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Save the table for a spreadsheet, one row an object.</source>
   <translation>Die Tabelle für eine Tabellenkalkulation speichern, eine Zeile je Objekt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Click a heading to sort; choose a row to bring its object to the middle of the canvas.</source>
   <translation>Ein Klick auf einen Spaltenkopf sortiert; die Wahl einer Zeile bringt ihr Objekt in die Mitte der Bildfläche.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>There is no object in the labels.</source>
   <translation>In den Labels gibt es kein Objekt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Open an image, and the objects of its labels are counted and measured here.</source>
   <translation>Öffnen Sie ein Bild, und hier werden die Objekte seiner Labels gezählt und gemessen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Export the table of objects</source>
   <translation>Tabelle der Objekte exportieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Tables (*.csv)</source>
   <translation>Tabellen (*.csv)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>{n:,} objects are in {name}.</source>
   <extracomment>Of one: {n:,} object is in {name}.</extracomment>
   <translation>
    <numerusform>{n:,} Objekt liegt in {name}.</numerusform>
    <numerusform>{n:,} Objekte liegen in {name}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>{found:,} objects: </source>
   <translation>{found:,} Objekte: </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>Unit of {words}</source>
   <translation>Einheit: {words}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>mm, or whole voxels.</source>
   <translation>mm oder ganze Voxel.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>{value}  (no such label)</source>
   <translation>{value}  (kein solches Label)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>Histogram with two limits</source>
   <translation>Histogramm mit zwei Grenzen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>Drag a limit. Left and Right move it, with Shift further; Up and Down take the other one.</source>
   <translation>Eine Grenze ziehen. Links und Rechts bewegen sie, mit Umschalt weiter; Hoch und Herunter nehmen die andere.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>Lowest grey level of the range</source>
   <translation>Niedrigster Grauwert des Bereichs</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>Highest grey level of the range</source>
   <translation>Höchster Grauwert des Bereichs</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>Otsu's threshold</source>
   <translation>Otsu-Schwellenwert</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>From the threshold that parts dark and bright best, by Otsu's criterion, upwards.</source>
   <translation>Ab dem Schwellenwert, der Dunkles und Helles nach Otsus Kriterium am besten trennt, aufwärts.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>The range is empty: its lowest level lies above its highest.</source>
   <translation>Der Bereich ist leer: Sein niedrigster Wert liegt über dem höchsten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Whole volume</source>
   <translation>Ganzes Volumen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Each slice by itself</source>
   <translation>Jede Schicht für sich</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Marked labels</source>
   <translation>Markierte Labels</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Operation</source>
   <translation>Operation</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>What is done to the label; the line below says what it is for.</source>
   <translation>Was mit dem Label geschieht; die Zeile darunter sagt, wofür es gut ist.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Help on operations</source>
   <translation>Hilfe zu Operationen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>The page on operations: what each of them does.</source>
   <translation>Die Seite über Operationen: was jede von ihnen tut.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>The current label, those marked in the list of labels, or all that are not locked.</source>
   <translation>Das aktuelle Label, die in der Liste markierten oder alle nicht gesperrten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>On</source>
   <translation>Auf</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Of</source>
   <translation>Aus</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Where the other label comes from.</source>
   <translation>Woher das andere Label kommt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>These labels</source>
   <translation>Diese Labels</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>The last prediction</source>
   <translation>Die letzte Vorhersage</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>The slice shown, every slice of its plane by itself, or the volume at once in all three axes.</source>
   <translation>Die gezeigte Schicht, jede Schicht ihrer Ebene für sich oder das Volumen in allen drei Achsen zugleich.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Keep reviewed slices</source>
   <translation>Geprüfte Schichten behalten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Slices that you declared right stay as they are.</source>
   <translation>Schichten, die Sie für richtig erklärt haben, bleiben, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Show on the canvas what would change: added in the label's colour, removed under hatching.</source>
   <translation>Auf der Bildfläche zeigen, was sich ändern würde: Hinzugefügtes in der Farbe des Labels, Entferntes schraffiert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>What the operation changes</source>
   <translation>Was die Operation ändert</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Label {number}</source>
   <translation>Label {number}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>No label chosen</source>
   <translation>Kein Label gewählt</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Open an image to work on its labels.</source>
   <translation>Öffnen Sie ein Bild, um an seinen Labels zu arbeiten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Preview: nothing is changed yet. {said}</source>
   <translation>Vorschau: Noch ist nichts geändert. {said}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Apply carries it out; Esc leaves the labels as they are.</source>
   <translation>„Anwenden“ führt es aus; Esc lässt die Labels, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Done: {said}</source>
   <translation>Erledigt: {said}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/paint_over.py" />
   <source>Only background</source>
   <translation>Nur Hintergrund</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/paint_over.py" />
   <source>Only these</source>
   <translation>Nur diese</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/paint_over.py" />
   <source>Paint over</source>
   <translation>Übermalen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/paint_over.py" />
   <source>What strokes, fills and operations may cover (Shift+L changes it). Locked labels never change, and erasing takes away the current label only, unless all labels may be covered.</source>
   <translation>Was Striche, Füllungen und Operationen überdecken dürfen (Umschalt+L wechselt). Gesperrte Labels ändern sich nie, und Radieren nimmt nur das aktuelle Label weg, außer alle Labels dürfen überdeckt werden.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/paint_over.py" />
   <source>such as 0, 3-5</source>
   <translation>etwa 0, 3-5</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/paint_over.py" />
   <source>Labels that may be painted over</source>
   <translation>Labels, die übermalt werden dürfen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/paint_over.py" />
   <source>Numbers of the labels that may be covered, such as 0, 3-5; 0 is the background.</source>
   <translation>Nummern der Labels, die überdeckt werden dürfen, etwa 0, 3-5; 0 ist der Hintergrund.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/parts.py" />
   <source>Nothing is labelled yet: segment the image, or paint with the brush.</source>
   <translation>Noch ist nichts gelabelt: Segmentieren Sie das Bild, oder malen Sie mit dem Pinsel.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/parts.py" />
   <source>Nothing is labelled yet: paint with the brush.</source>
   <translation>Noch ist nichts gelabelt: Malen Sie mit dem Pinsel.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>As added</source>
   <translation>Wie hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>By status</source>
   <translation>Nach Status</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Changed last</source>
   <translation>Zuletzt geändert</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Reviewed cases</source>
   <translation>Geprüfte Fälle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>How many cases are reviewed.</source>
   <translation>Wie viele Fälle geprüft sind.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Find cases</source>
   <translation>Fälle suchen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Only cases whose name or note holds this text.</source>
   <translation>Nur Fälle, deren Name oder Notiz diesen Text enthält.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Find by name or note</source>
   <translation>Nach Name oder Notiz suchen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Only cases of one status.</source>
   <translation>Nur Fälle mit einem Status.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Order</source>
   <translation>Reihenfolge</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>The order of the list, which the next case follows.</source>
   <translation>Die Reihenfolge der Liste, der auch der nächste Fall folgt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Find</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Find and order cases</source>
   <translation>Fälle suchen und ordnen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Show what finds cases by name, note or status, and orders them.</source>
   <translation>Zeigen, womit sich Fälle nach Name, Notiz oder Status finden und ordnen lassen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>A note on the open case, kept in the project.</source>
   <translation>Eine Notiz zum offenen Fall, im Projekt aufbewahrt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Cases of the project</source>
   <translation>Fälle des Projekts</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Enter or a double click opens a case; F2 renames it.</source>
   <translation>Eingabe oder ein Doppelklick öffnet einen Fall; F2 benennt ihn um.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Open for reading only</source>
   <translation>Nur zum Lesen geöffnet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>No case is like that.</source>
   <translation>Kein Fall passt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>No images yet.</source>
   <translation>Noch keine Bilder.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>{n:,} cases</source>
   <extracomment>Of one: 1 case</extracomment>
   <translation>
    <numerusform>{n:,} Fall</numerusform>
    <numerusform>{n:,} Fälle</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>{cases}, {done:,} reviewed</source>
   <translation>{cases}, {done:,} geprüft</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>&amp;Open</source>
   <translation>Ö&amp;ffnen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Take the review &amp;back…</source>
   <translation>Prüfung &amp;zurücknehmen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Se&amp;gment…</source>
   <translation>Se&amp;gmentieren…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>&amp;Rename</source>
   <translation>&amp;Umbenennen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Re&amp;move from the project…</source>
   <translation>Aus dem Projekt &amp;entfernen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Note on {alias}</source>
   <translation>Notiz zu {alias}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Boundary and overlap</source>
   <translation>Rand und Überlappung</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>For sharp boundaries; right for most images.</source>
   <translation>Für scharfe Ränder; passt für die meisten Bilder.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Sharp boundaries: Dice, contour-weighted cross-entropy, Hausdorff.</source>
   <translation>Scharfe Ränder: Dice, konturgewichtete Kreuzentropie, Hausdorff.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Tiny structures</source>
   <translation>Winzige Strukturen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>For vessels and specks.</source>
   <translation>Für Gefäße und Pünktchen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>For vessels and specks: signed distance, Dice over the batch.</source>
   <translation>Für Gefäße und Pünktchen: vorzeichenbehafteter Abstand, Dice über den Batch.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Region only</source>
   <translation>Nur Region</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>The boundary counts no more than the rest.</source>
   <translation>Der Rand zählt nicht mehr als der Rest.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Dice and cross-entropy; the boundary counts no more than the rest.</source>
   <translation>Dice und Kreuzentropie; der Rand zählt nicht mehr als der Rest.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Dice + CE</source>
   <translation>Dice + CE</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Dice + focal</source>
   <translation>Dice + Focal</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Tversky + CE</source>
   <translation>Tversky + CE</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>None</source>
   <translation>Keiner</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Hausdorff distance</source>
   <translation>Hausdorff-Abstand</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Signed distance</source>
   <translation>Vorzeichenbehafteter Abstand</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Gradient matching</source>
   <translation>Gradientenabgleich</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Ramp up</source>
   <translation>Ansteigend</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Constant</source>
   <translation>Konstant</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Hand over</source>
   <translation>Übergabe</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Moderate</source>
   <translation>Mäßig</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Strong</source>
   <translation>Stark</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Aim (loss)</source>
   <translation>Ziel (Loss)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>The loss says which errors count how much while it learns; a preset sets all of it.</source>
   <translation>Der Loss sagt, welche Fehler beim Lernen wie viel zählen; eine Vorgabe setzt alles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Aim (lo&amp;ss)</source>
   <translation>Ziel (Lo&amp;ss)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Details</source>
   <translation>Einzelheiten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Details of learning</source>
   <translation>Einzelheiten des Lernens</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Show the parts of the loss, steps, rate.</source>
   <translation>Die Teile des Loss, Schritte und Lernrate zeigen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Region term</source>
   <translation>Regionsterm</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Rewards overlap and, by cross-entropy (CE), every pixel; Tversky minds missed parts.</source>
   <translation>Belohnt Überlappung und, über Kreuzentropie (CE), jedes Pixel; Tversky achtet auf fehlende Teile.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Boundary term</source>
   <translation>Randterm</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Punishes the distance between drawn and found boundary.</source>
   <translation>Bestraft den Abstand zwischen gezeichnetem und gefundenem Rand.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Schedule of the boundary term</source>
   <translation>Zeitplan des Randterms</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Ramp up lets the region settle first; Hand over moves from region to boundary.</source>
   <translation>Ansteigend lässt die Region zuerst zur Ruhe kommen; Übergabe wechselt von der Region zum Rand.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Augmentation</source>
   <translation>Augmentierung</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>How strongly images are turned, scaled and brightened while it learns.</source>
   <translation>Wie stark Bilder beim Lernen gedreht, skaliert und aufgehellt werden.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Boundary emphasis</source>
   <translation>Randbetonung</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Pixels near the contour count more: 1 + strength · exp(−(d−1)² / 2 width²), d px from it.</source>
   <translation>Pixel nahe der Kontur zählen mehr: 1 + Stärke · exp(−(d−1)² / 2 Breite²), d px von ihr entfernt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Emphasis strength</source>
   <translation>Stärke der Betonung</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>How much more a contour pixel counts.</source>
   <translation>Wie viel mehr ein Konturpixel zählt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Emphasis width</source>
   <translation>Breite der Betonung</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>How far from the contour it reaches.</source>
   <translation>Wie weit sie von der Kontur reicht.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Largest boundary weight</source>
   <translation>Größtes Randgewicht</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Weight of the boundary term at the end of its schedule.</source>
   <translation>Gewicht des Randterms am Ende seines Zeitplans.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>How long it learns; automatic takes 20 steps for each correction, from 60 to 400.</source>
   <translation>Wie lange gelernt wird; automatisch sind es 20 Schritte je Korrektur, von 60 bis 400.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Learning rate</source>
   <translation>Lernrate</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Size of a step; automatic takes 0.001 for small networks, 0.0003 for larger ones.</source>
   <translation>Größe eines Schritts; automatisch 0,001 für kleine Netze, 0,0003 für größere.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>automatic</source>
   <translation>automatisch</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Dice over the whole batch</source>
   <translation>Dice über den ganzen Batch</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Sums over all patches of a step before dividing; for classes that many patches do not have.</source>
   <translation>Summiert vor dem Teilen über alle Ausschnitte eines Schritts; für Klassen, die vielen Ausschnitten fehlen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Re&amp;gion term</source>
   <translation>Re&amp;gionsterm</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Strength</source>
   <translation>Stärke</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Width</source>
   <translation>Breite</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>&amp;Boundary</source>
   <translation>&amp;Rand</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Weight</source>
   <translation>Gewicht</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Schedule</source>
   <translation>Zeitplan</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Learni&amp;ng rate</source>
   <translation>Lern&amp;rate</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>A&amp;ugmentation</source>
   <translation>A&amp;ugmentierung</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Own choice</source>
   <translation>Eigene Wahl</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>automatic ({automatic})</source>
   <translation>automatisch ({automatic})</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>contour emphasis</source>
   <translation>Konturbetonung</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Corrected cases</source>
   <translation>Korrigierte Fälle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Earlier</source>
   <translation>Frühere</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Earlier cases</source>
   <translation>Frühere Fälle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Synthetic</source>
   <translation>Synthetisch</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Synthetic images, which show whether something was forgotten</source>
   <translation>Synthetische Bilder, die zeigen, ob etwas vergessen wurde</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>better</source>
   <translation>besser</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>same</source>
   <translation>gleich</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>worse</source>
   <translation>schlechter</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Scores before and after</source>
   <translation>Kennzahlen vorher und nachher</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Dice: overlap, 1 is perfect. HD95: distance that 95 % of the boundary keeps, 0 is perfect.</source>
   <translation>Dice: Überlappung, 1 ist perfekt. HD95: Abstand, den 95 % des Randes einhalten, 0 ist perfekt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <location filename="../../segstudio/io/tiff_metadata.py" />
   <source>image {number}</source>
   <translation>Bild {number}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>. Double click to see both contours on it</source>
   <translation>. Ein Doppelklick zeigt beide Konturen darauf</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Look at the rows marked ▼ and at the contours before you decide; more corrected images usually settle it.</source>
   <translation>Sehen Sie sich die mit ▼ markierten Zeilen und die Konturen an, bevor Sie entscheiden; mehr korrigierte Bilder klären es meist.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>One small correction is often not enough: correct more, in this image or in others, mark it reviewed and fine-tune again.</source>
   <translation>Eine kleine Korrektur reicht oft nicht: Korrigieren Sie mehr, in diesem Bild oder in anderen, markieren Sie es als geprüft und trainieren Sie erneut nach.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>unchanged</source>
   <translation>unverändert</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>all {total} unchanged</source>
   <translation>alle {total} unverändert</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>all {total} better</source>
   <translation>alle {total} besser</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>all {total} worse</source>
   <translation>alle {total} schlechter</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>{count} of {total} better</source>
   <translation>{count} von {total} besser</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>{count} of {total} worse</source>
   <translation>{count} von {total} schlechter</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>about the same</source>
   <translation>etwa gleich</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Before {before}{tail}, after {after}{tail}: {words}.</source>
   <translation>Vorher {before}{tail}, nachher {after}{tail}: {words}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>bone</source>
   <translation>Knochen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>hot</source>
   <translation>Glut</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>How it is shown</source>
   <translation>Darstellung</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Over the case, or in linked views beside it.</source>
   <translation>Über dem Fall oder in gekoppelten Ansichten daneben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Share of the second image</source>
   <translation>Anteil des zweiten Bildes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>How dense it is over the case.</source>
   <translation>Wie deckend es über dem Fall liegt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Opacit&amp;y</source>
   <translation>&amp;Deckkraft</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Low values transparent</source>
   <translation>Niedrige Werte durchsichtig</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Lay only what is bright over the first image.</source>
   <translation>Nur Helles über das erste Bild legen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Colours of a grey second image.</source>
   <translation>Farben eines grauen zweiten Bildes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>&amp;Colours</source>
   <translation>&amp;Farben</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Window width</source>
   <translation>Fensterbreite</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Range of values from black to white.</source>
   <translation>Wertebereich von Schwarz bis Weiß.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Window level</source>
   <translation>Fensterlage</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>The value in the middle of the range.</source>
   <translation>Der Wert in der Mitte des Bereichs.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Automatic window of the second image</source>
   <translation>Automatisches Fenster des zweiten Bildes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Grey levels from the 0.5 to the 99.5 percentile; again for those of the file</source>
   <translation>Grauwerte vom 0,5- bis zum 99,5-Perzentil; noch einmal für die der Datei</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Level</source>
   <translation>Lage</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Its numbers are labels</source>
   <translation>Seine Zahlen sind Labels</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Each number has a colour, and nothing lies between two numbers.</source>
   <translation>Jede Zahl hat eine Farbe, und zwischen zwei Zahlen liegt nichts.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Open a case first; then another image, such as a PET over the CT, can lie over it.</source>
   <translation>Öffnen Sie zuerst einen Fall; dann kann ein weiteres Bild darüberliegen, etwa ein PET über dem CT.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Another image of the patient, such as a PET over the CT. Open one, or drop it on the window while you hold Ctrl.</source>
   <translation>Ein weiteres Bild des Patienten, etwa ein PET zum CT. Öffnen Sie eines, oder ziehen Sie es mit gehaltener Strg-Taste auf das Fenster.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Line at</source>
   <translation>Linie bei</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Where the line lies.</source>
   <translation>Wo die Linie liegt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>How dense it is over the case; Ctrl+[ and Ctrl+] too.</source>
   <translation>Wie deckend es über dem Fall liegt; auch Strg+[ und Strg+].</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/part_dialog.py" />
   <source>Open colours or a channel</source>
   <translation>Farben oder einen Kanal öffnen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/part_dialog.py" />
   <source>Open one image of several</source>
   <translation>Eines von mehreren Bildern öffnen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/part_dialog.py" />
   <source>What to open</source>
   <translation>Was geöffnet wird</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/part_dialog.py" />
   <source>Images in the file</source>
   <translation>Bilder in der Datei</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/part_dialog.py" />
   <source>The image is in colour</source>
   <translation>Das Bild ist farbig</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/part_dialog.py" />
   <source>The file holds {held} images</source>
   <translation>Die Datei enthält {held} Bilder</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/part_dialog.py" />
   <source>What of {name} is to be opened? Models that read grey see the luminance of colours.</source>
   <translation>Was soll von {name} geöffnet werden? Modelle, die Grau lesen, sehen die Helligkeit der Farben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/part_dialog.py" />
   <source>{name} is opened one image at a time, with labels of its own.</source>
   <translation>{name} wird Bild für Bild geöffnet, jedes mit eigenen Labels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>New project</source>
   <translation>Neues Projekt</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>What the project and its folder are called.</source>
   <translation>Wie das Projekt und sein Ordner heißen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Place</source>
   <translation>Ort</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>The folder in which that of the project is made.</source>
   <translation>Der Ordner, in dem der des Projekts entsteht.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Choose the place</source>
   <translation>Ort wählen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Choose the folder that holds the project.</source>
   <translation>Den Ordner wählen, der das Projekt enthält.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Your name in the audit trail</source>
   <translation>Ihr Name im Prüfprotokoll</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Who did what is noted under this name. An alias will do; Settings &gt; Privacy changes it later.</source>
   <translation>Wer was getan hat, wird unter diesem Namen notiert. Ein Pseudonym genügt; Einstellungen &gt; Datenschutz ändert ihn später.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Make project</source>
   <translation>Projekt anlegen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>A folder that keeps images to go through, their labels, corrections and models together. Images stay where they are and are never altered.</source>
   <translation>Ein Ordner, der durchzugehende Bilder, ihre Labels, Korrekturen und Modelle zusammenhält. Bilder bleiben, wo sie sind, und werden nie verändert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>&amp;Place</source>
   <translation>&amp;Ort</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Your name in the &amp;audit trail</source>
   <translation>Ihr Name im &amp;Prüfprotokoll</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Work in this project is by one person at a time: nobody is given cases, there are no roles, and no second person has to confirm a review.</source>
   <translation>In diesem Projekt arbeitet immer nur eine Person: Fälle werden niemandem zugeteilt, es gibt keine Rollen, und keine zweite Person muss eine Prüfung bestätigen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>The project will lie in {folder}</source>
   <translation>Das Projekt wird in {folder} liegen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Where the project lies</source>
   <translation>Wo das Projekt liegt</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_page.py" />
   <source>Add images…</source>
   <translation>Bilder hinzufügen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_page.py" />
   <source>Add the images of a folder…</source>
   <translation>Bilder eines Ordners hinzufügen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_page.py" />
   <source>This project holds no images yet. Images stay where they are and are never altered.</source>
   <translation>Dieses Projekt enthält noch keine Bilder. Bilder bleiben, wo sie sind, und werden nie verändert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_page.py" />
   <source>Every case is reviewed. A model can learn from them now; a double click opens one again.</source>
   <translation>Alle Fälle sind geprüft. Ein Modell kann nun aus ihnen lernen; ein Doppelklick öffnet einen wieder.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/project_page.py" />
   <source>{n:,} cases are still to be reviewed. Go on with the first, or double-click one in the list.</source>
   <extracomment>Of one: {n:,} case is still to be reviewed. Go on with it, or double-click another one in the list.</extracomment>
   <translation>
    <numerusform>{n:,} Fall ist noch zu prüfen. Machen Sie damit weiter, oder doppelklicken Sie in der Liste auf einen anderen.</numerusform>
    <numerusform>{n:,} Fälle sind noch zu prüfen. Machen Sie mit dem ersten weiter, oder doppelklicken Sie in der Liste auf einen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The project is open for reading only.</source>
   <translation>Das Projekt ist nur zum Lesen geöffnet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <location filename="../../segstudio/services/project_desk.py" />
   <source>No project is open.</source>
   <translation>Es ist kein Projekt geöffnet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>A prediction is running. Wait for it, or stop it.</source>
   <translation>Eine Vorhersage läuft. Warten Sie sie ab oder halten Sie sie an.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>A training is running. Wait for it, or stop it.</source>
   <translation>Ein Training läuft. Warten Sie es ab oder halten Sie es an.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The image has one slice only.</source>
   <translation>Das Bild hat nur eine Schicht.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The tool in hand works on one slice only.</source>
   <translation>Das gewählte Werkzeug wirkt nur auf eine Schicht.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The image does not say how large its pixels are.</source>
   <translation>Das Bild sagt nicht, wie groß seine Pixel sind.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>These windows are for CT; the values of this image are no Hounsfield units.</source>
   <translation>Diese Fenster sind für CT; die Werte dieses Bildes sind keine Hounsfield-Einheiten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The image does not come from a file.</source>
   <translation>Das Bild stammt aus keiner Datei.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The image is filtered with this size already.</source>
   <translation>Das Bild ist mit dieser Größe bereits gefiltert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>Show the three planes first.</source>
   <translation>Zeigen Sie zuerst die drei Ebenen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>Draw several slices as one first.</source>
   <translation>Lassen Sie zuerst mehrere Schichten als eine zeichnen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>Nothing is measured in this image.</source>
   <translation>In diesem Bild ist nichts gemessen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>Open a second image first, in the menu File.</source>
   <translation>Öffnen Sie zuerst ein zweites Bild, im Menü Datei.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The second image is shown beside the case, not over it.</source>
   <translation>Das zweite Bild steht neben dem Fall, nicht darüber.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>Open a reference first, in the menu File, to compare the labels with.</source>
   <translation>Öffnen Sie zuerst, im Menü Datei, eine Referenz, mit der die Labels verglichen werden.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>No reference is open.</source>
   <translation>Es ist keine Referenz geöffnet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>There is nothing to undo.</source>
   <translation>Es gibt nichts rückgängig zu machen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>There is nothing to redo.</source>
   <translation>Es gibt nichts zu wiederholen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>There is no other case on the list.</source>
   <translation>Auf der Liste steht kein anderer Fall.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>There is no label of this number. Add one in the Labels panel.</source>
   <translation>Es gibt kein Label mit dieser Nummer. Fügen Sie es im Bereich „Labels“ hinzu.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>Choose a model first, in the Model panel.</source>
   <translation>Wählen Sie zuerst ein Modell, im Bereich „Modell“.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>No slice is marked as reviewed yet; only what is reviewed teaches.</source>
   <translation>Noch ist keine Schicht als geprüft markiert; nur Geprüftes lehrt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The correction is saved already.</source>
   <translation>Die Korrektur ist bereits gespeichert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The model knows every class that your corrections show.</source>
   <translation>Das Modell kennt jede Klasse, die Ihre Korrekturen zeigen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>No new model waits for your decision.</source>
   <translation>Kein neues Modell wartet auf Ihre Entscheidung.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The new model did not pass its check, so it is not offered.</source>
   <translation>Das neue Modell hat die Prüfung nicht bestanden und wird daher nicht angeboten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>No training is running.</source>
   <translation>Es läuft kein Training.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>Nothing is running.</source>
   <translation>Es läuft nichts.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Unsaved edits</source>
   <translation>Ungespeicherte Änderungen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Edits that were not saved</source>
   <translation>Nicht gespeicherte Änderungen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Every edit is kept on this computer as you paint. Edits of cases that were closed without saving stay for a week.</source>
   <translation>Jede Änderung wird beim Malen auf diesem Computer festgehalten. Änderungen von Fällen, die ohne Speichern geschlossen wurden, bleiben eine Woche.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Cases with unsaved edits</source>
   <translation>Fälle mit ungespeicherten Änderungen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Recover</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Open the image with these labels; every step can still be undone</source>
   <translation>Das Bild mit diesen Labels öffnen; jeder Schritt lässt sich weiterhin zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Save labels as…</source>
   <translation>Labels speichern unter…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Write the labels to a file without opening the image</source>
   <translation>Die Labels in eine Datei schreiben, ohne das Bild zu öffnen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Delete these edits for good</source>
   <translation>Diese Änderungen endgültig löschen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Leave them; File &gt; Unsaved edits brings this list back</source>
   <translation>Liegen lassen; Datei &gt; Ungespeicherte Änderungen holt diese Liste zurück</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>{n} edits</source>
   <extracomment>Of one: 1 edit</extracomment>
   <translation>
    <numerusform>{n} Änderung</numerusform>
    <numerusform>{n} Änderungen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Case without a name</source>
   <translation>Fall ohne Namen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>The case was closed without saving.</source>
   <translation>Der Fall wurde ohne Speichern geschlossen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>The program ended before they were saved.</source>
   <translation>Das Programm endete, bevor sie gespeichert waren.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>The last record is damaged; everything before it is whole.</source>
   <translation>Der letzte Eintrag ist beschädigt; alles davor ist heil.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>The image came from no file: save the labels as a file.</source>
   <translation>Das Bild kam aus keiner Datei: Speichern Sie die Labels als Datei.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>&amp;Column</source>
   <translation>S&amp;palte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>First column, from 0.</source>
   <translation>Erste Spalte, ab 0.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>&amp;Row</source>
   <translation>&amp;Zeile</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>First row, from 0.</source>
   <translation>Erste Zeile, ab 0.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>&amp;Width</source>
   <translation>&amp;Breite</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>Columns of the region.</source>
   <translation>Spalten der Region.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>&amp;Height</source>
   <translation>&amp;Höhe</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>Rows of the region.</source>
   <translation>Zeilen der Region.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>First &amp;slice</source>
   <translation>Erste &amp;Schicht</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>First slice, from 0.</source>
   <translation>Erste Schicht, ab 0.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>S&amp;lices</source>
   <translation>S&amp;chichten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>How many slices.</source>
   <translation>Wie viele Schichten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>Open a region</source>
   <translation>Region öffnen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>Which region of {name}?</source>
   <translation>Welche Region von {name}?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>The picture is made small; this takes a while for large files.</source>
   <translation>Das Bild wird verkleinert; bei großen Dateien dauert das eine Weile.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <location filename="../../segstudio/io/pieces.py" />
   <location filename="../../segstudio/services/large_pictures.py" />
   <source>Making the picture small</source>
   <translation>Bild wird verkleinert</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>, {depth} slices; slice {z} is shown</source>
   <translation>, {depth} Schichten; gezeigt wird Schicht {z}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>{width} × {height} pixels{slices}. Draw a rectangle, or move it with the arrow keys.</source>
   <translation>{width} × {height} Pixel{slices}. Zeichnen Sie ein Rechteck, oder verschieben Sie es mit den Pfeiltasten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>{words} pixels, {size}</source>
   <translation>{words} Pixel, {size}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>: too large, {room} fit into the free memory</source>
   <translation>: zu groß, {room} passen in den freien Speicher</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_picture.py" />
   <source>The whole image with the region to open</source>
   <translation>Das ganze Bild mit der zu öffnenden Region</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Report a problem</source>
   <translation>Problem melden</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>What is known about the problem</source>
   <translation>Was über das Problem bekannt ist</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Nothing has been sent, and the program sends nothing. Names of patients, files and folders are left out; read the text all the same, change what you like, and add what happened.</source>
   <translation>Es wurde nichts gesendet, und das Programm sendet nichts. Namen von Patienten, Dateien und Ordnern sind weggelassen; lesen Sie den Text trotzdem, ändern Sie nach Belieben, und ergänzen Sie, was geschah.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>On this computer the log, notes of crashes and edits kept for recovery lie in {folder}.</source>
   <translation>Auf diesem Rechner liegen Protokoll, Aufzeichnungen von Abstürzen und Änderungen zur Wiederherstellung in {folder}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Text of the report</source>
   <translation>Text des Berichts</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>What would be saved, to be read and changed before.</source>
   <translation>Was gespeichert würde, zum vorherigen Lesen und Ändern.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Add a self-test</source>
   <translation>Selbsttest anfügen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Run the whole loop on the sample cases, and add what it finds to the text</source>
   <translation>Den ganzen Ablauf an den Beispielfällen ausführen und den Befund an den Text anfügen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Put the text on the clipboard</source>
   <translation>Den Text in die Zwischenablage legen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Close without keeping the text</source>
   <translation>Schließen, ohne den Text zu behalten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Write the text as it stands here to a file</source>
   <translation>Den Text, wie er hier steht, in eine Datei schreiben</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Save the report</source>
   <translation>Bericht speichern</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Text (*.txt)</source>
   <translation>Text (*.txt)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>The report is saved: {name}. It was sent to nobody.</source>
   <translation>Der Bericht ist gespeichert: {name}. Er wurde niemandem gesendet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Testing…</source>
   <translation>Test läuft…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Then save it, and give it to the person who installed SegStudio here, or put it on the project's page: &lt;a href="{page}"&gt;{page}&lt;/a&gt;</source>
   <translation>Speichern Sie ihn dann und geben Sie ihn der Person, die SegStudio hier installiert hat, oder stellen Sie ihn auf die Seite des Projekts: &lt;a href="{page}"&gt;{page}&lt;/a&gt;</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Then save it, and give it to the person who installed SegStudio here, or from whom you have it: they can mend the installation or pass the report on to the makers.</source>
   <translation>Speichern Sie ihn dann und geben Sie ihn der Person, die SegStudio hier installiert hat oder von der Sie es haben: Sie kann die Installation in Ordnung bringen oder den Bericht an die Hersteller weitergeben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>across</source>
   <translation>quer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>down</source>
   <translation>abwärts</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>between slices</source>
   <translation>zwischen Schichten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Values are interpolated linearly, labels take the nearest voxel. It becomes a new case that lies in no file yet; the image it comes from stays as it is.</source>
   <translation>Werte werden linear interpoliert, Labels nehmen das nächste Voxel. Es entsteht ein neuer Fall, der noch in keiner Datei liegt; das Ausgangsbild bleibt, wie es ist.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Resample</source>
   <translation>Neu abtasten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Bring the case to another grid</source>
   <translation>Den Fall auf ein anderes Gitter bringen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Make the new case</source>
   <translation>Den neuen Fall anlegen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Leave everything as it is</source>
   <translation>Alles lassen, wie es ist</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>New grid</source>
   <translation>Neues Gitter</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>A spacing of your own, or the grid of another image.</source>
   <translation>Ein eigener Abstand oder das Gitter eines anderen Bildes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Another spacing</source>
   <translation>Anderer Abstand</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>As the second image</source>
   <translation>Wie das zweite Bild</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>&amp;Grid</source>
   <translation>&amp;Gitter</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Spacing {words}</source>
   <translation>Abstand {words}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Distance between voxels {words}.</source>
   <translation>Abstand der Voxel {words}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Cubes</source>
   <translation>Würfel</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>The smallest of the three for all.</source>
   <translation>Den kleinsten der drei für alle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>{size} → {becomes} voxels; {image_bytes} for the image, {label_bytes} for labels.</source>
   <translation>{size} → {becomes} Voxel; {image_bytes} für das Bild, {label_bytes} für Labels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/sample_card.py" />
   <source>Drawing the samples</source>
   <translation>Beispiele werden gezeichnet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>drag</source>
   <translation>Ziehen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>middle drag</source>
   <translation>Mitteltaste</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>right drag</source>
   <translation>Rechts ziehen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>use the tool</source>
   <translation>das Werkzeug benutzen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>window and level: right for less contrast, up for brighter</source>
   <translation>Fensterung: rechts für weniger Kontrast, nach oben für heller</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>set the crosshair</source>
   <translation>das Fadenkreuz setzen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>choose the label under the mouse</source>
   <translation>das Label unter der Maus wählen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>move the slice</source>
   <translation>die Schicht verschieben</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>zoom: up to enlarge</source>
   <translation>zoomen: nach oben vergrößert</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>erase</source>
   <translation>radieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>next or previous slice; zoom in a picture</source>
   <translation>nächste oder vorige Schicht; Zoom in einem Einzelbild</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>zoom at the mouse</source>
   <translation>an der Maus zoomen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>size of the brush</source>
   <translation>Größe des Pinsels</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>pick the values to paint (Range brush)</source>
   <translation>die zu malenden Werte wählen (Bereichspinsel)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Ctrl + drag</source>
   <translation>Strg + Ziehen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>erase a region (Polygon, Lasso, Live wire, Magic wand, Grow)</source>
   <translation>eine Region löschen (Polygon, Lasso, Live-Wire, Zauberstab, Wachsen)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Ctrl + click or drag</source>
   <translation>Strg + Klick oder Ziehen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>more or less alike (Magic wand)</source>
   <translation>mehr oder weniger ähnlich (Zauberstab)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Drag right or left</source>
   <translation>Nach rechts oder links ziehen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>larger or smaller while the button is held (Grow)</source>
   <translation>größer oder kleiner bei gehaltener Taste (Wachsen)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Wheel</source>
   <translation>Mausrad</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>apply a region drawn as a line</source>
   <translation>eine als Linie gezeichnete Region anwenden</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Enter, double click</source>
   <translation>Eingabe, Doppelklick</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>remove a corner of such a region</source>
   <translation>eine Ecke einer solchen Region entfernen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Delete, Backspace</source>
   <translation>Entf, Rücktaste</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>wheel</source>
   <translation>Mausrad</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>window and level, five times finer</source>
   <translation>Fensterung, fünfmal feiner</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>{deed} while a brush is held</source>
   <translation>{deed}, solange ein Pinsel gewählt ist</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>move</source>
   <translation>Bewegen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>grey levels from the 0.5 to the 99.5 percentile</source>
   <translation>Grauwerte vom 0,5- bis zum 99,5-Perzentil</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>double click</source>
   <translation>Doppelklick</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>move the crosshair and the other planes with it (Navigate)</source>
   <translation>das Fadenkreuz und mit ihm die anderen Ebenen bewegen (Navigieren)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Drag in one of three planes</source>
   <translation>In drei Ebenen ziehen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>fill the canvas with one plane or show all, or fit (Navigate, Window)</source>
   <translation>die Bildfläche mit einer Ebene füllen oder alle zeigen, oder einpassen (Navigieren, Fensterung)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Double click</source>
   <translation>Doppelklick</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>menu of the canvas</source>
   <translation>Menü der Bildfläche</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Right click without a move</source>
   <translation>Rechtsklick ohne Bewegung</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>take back a stroke or a polygon that is begun; cancel running jobs</source>
   <translation>einen begonnenen Strich oder ein Polygon zurücknehmen; laufende Vorgänge abbrechen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>take a stroke back while it is painted</source>
   <translation>einen Strich beim Malen zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>hide the labels as long as it is held</source>
   <translation>die Labels ausblenden, solange sie gehalten wird</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Hold {key}</source>
   <translation>{key} halten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/second_look.py" />
   <source>Blended</source>
   <translation>Überblendet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/second_look.py" />
   <source>Checkerboard</source>
   <translation>Schachbrett</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/second_look.py" />
   <source>Swipe</source>
   <translation>Wischen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/second_look.py" />
   <source>Side by side</source>
   <translation>Nebeneinander</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>✓ passed</source>
   <translation>✓ bestanden</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>✗ failed</source>
   <translation>✗ misslungen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>– not here</source>
   <translation>– nicht hier</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Self-test</source>
   <translation>Selbsttest</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Does everything work on this computer?</source>
   <translation>Funktioniert alles auf diesem Computer?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Checks</source>
   <translation>Prüfungen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>What was tried, its result and time, and what was seen.</source>
   <translation>Was geprüft wurde, Ergebnis, Zeit und Befund.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>Check</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>Seen</source>
   <translation>Befund</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Progress of the self-test</source>
   <translation>Fortschritt des Selbsttests</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Run again</source>
   <translation>Erneut ausführen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Save report…</source>
   <translation>Bericht speichern…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Keep the result as PDF or as a web page; nothing of a case is in it</source>
   <translation>Das Ergebnis als PDF oder Webseite behalten; nichts von einem Fall ist darin</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Print the result</source>
   <translation>Das Ergebnis drucken</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Everything is tried on the drawn sample cases: reading, models, fine-tuning, saving. Your cases and models stay as they are.</source>
   <translation>Alles wird an den gezeichneten Beispielfällen versucht: Lesen, Modelle, Nachtrainieren, Speichern. Ihre Fälle und Modelle bleiben, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Waiting for other work to end</source>
   <translation>Wartet, bis andere Arbeit beendet ist</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Check {number} of {all}: {title}</source>
   <translation>Prüfung {number} von {all}: {title}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Exactly, of “{title}”: {exact}</source>
   <translation>Genau, zu „{title}“: {exact}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Choose a check, and what was seen exactly stands here.</source>
   <translation>Wählen Sie eine Prüfung, dann steht hier genau, was gesehen wurde.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Stopped. Nothing was left behind.</source>
   <translation>Angehalten. Nichts blieb zurück.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Save the result</source>
   <translation>Ergebnis speichern</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Web page (*.html)</source>
   <translation>Webseite (*.html)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>SegStudio self-test</source>
   <translation>SegStudio-Selbsttest</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>{sentence} Saved as {name}.</source>
   <translation>{sentence} Gespeichert als {name}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>Open a series</source>
   <translation>Serie öffnen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>Series in the folder</source>
   <translation>Serien im Ordner</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source> of {patients} patients</source>
   <translation> von {patients} Patienten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>The folder {place}</source>
   <translation>Der Ordner {place}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>The folder</source>
   <translation>Der Ordner</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>{where} holds {series} series{people}</source>
   <translation>{where} enthält {series} Serien{people}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>Patient {patient}</source>
   <translation>Patient {patient}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>warning: {badge}</source>
   <translation>Warnung: {badge}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_controls.py" />
   <source>Choose a folder.</source>
   <translation>Einen Ordner wählen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_controls.py" />
   <source>Choose a folder</source>
   <translation>Ordner wählen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_controls.py" />
   <source>Colour {index}</source>
   <translation>Farbe {index}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_controls.py" />
   <source>{colour}: click to choose another colour for label {index}.</source>
   <translation>{colour}: Klick für eine andere Farbe für Label {index}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_controls.py" />
   <source>The last one chosen</source>
   <translation>Das zuletzt gewählte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_dialog.py" />
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_dialog.py" />
   <source>Groups of settings</source>
   <translation>Gruppen der Einstellungen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_dialog.py" />
   <source>Choose one to see its settings.</source>
   <translation>Wählen Sie eine, um ihre Einstellungen zu sehen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_dialog.py" />
   <source>Reset everything</source>
   <translation>Alles zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_dialog.py" />
   <source>Show the values the program came with, on every page: {pages}. Nothing changes until OK, and Cancel leaves all as it was. Images, labels and models are not touched.</source>
   <translation>Die Werte zeigen, mit denen das Programm kam, auf jeder Seite: {pages}. Bis OK ändert sich nichts, und Abbrechen lässt alles, wie es war. Bilder, Labels und Modelle bleiben unberührt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_dialog.py" />
   <source>Every page shows what the program came with. OK changes the settings on: {pages}. Cancel leaves all as it was.</source>
   <translation>Jede Seite zeigt, womit das Programm kam. OK ändert die Einstellungen auf: {pages}. Abbrechen lässt alles, wie es war.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_dialog.py" />
   <source>Every page shows what the program came with, which is what is in use already.</source>
   <translation>Jede Seite zeigt, womit das Programm kam; das gilt schon jetzt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_folder.py" />
   <source>Images retrieved from a PACS</source>
   <translation>Aus einem PACS geholte Bilder</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_folder.py" />
   <source>Open folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_folder.py" />
   <source>Show its files, to look at them or delete them.</source>
   <translation>Seine Dateien zeigen, um sie anzusehen oder zu löschen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_folder.py" />
   <source>Nothing was retrieved yet.</source>
   <translation>Es wurde noch nichts geholt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_folder.py" />
   <source>They hold what the PACS sent, names of patients too, and stay until you delete this folder. Close their cases first. Another folder is chosen in File &gt; PACS.</source>
   <translation>Sie enthalten, was das PACS schickte, auch Namen von Patienten, und bleiben, bis Sie diesen Ordner löschen. Schließen Sie zuvor deren Fälle. Einen anderen Ordner wählen Sie unter Datei &gt; PACS.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Show only actions whose name, keys or menu hold these letters.</source>
   <translation>Nur Aktionen zeigen, deren Name, Tasten oder Menü diese Buchstaben enthalten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>New keys</source>
   <translation>Neue Tasten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Press the keys that should start the selected action.</source>
   <translation>Drücken Sie die Tasten, die die gewählte Aktion auslösen sollen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Use it here</source>
   <translation>Hier verwenden</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Take the key from the other action.</source>
   <translation>Die Taste der anderen Aktion wegnehmen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Built-in keys</source>
   <translation>Mitgelieferte Tasten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Give the selected action the keys of the scheme.</source>
   <translation>Der gewählten Aktion die Tasten des Schemas geben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Reset all keys</source>
   <translation>Alle Tasten zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Give every action the keys of the scheme.</source>
   <translation>Jeder Aktion die Tasten des Schemas geben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Select an action and press the keys that should start it.</source>
   <translation>Wählen Sie eine Aktion und drücken Sie die Tasten, die sie auslösen sollen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Actions and their keys</source>
   <translation>Aktionen und ihre Tasten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Keys that differ from those of the scheme are bold.</source>
   <translation>Tasten, die vom Schema abweichen, sind fett.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Action</source>
   <translation>Aktion</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Menu</source>
   <translation>Menü</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>The scheme needs keys that you gave to: {lost}.</source>
   <translation>Das Schema braucht Tasten, die Sie hier vergeben haben: {lost}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>{typed} already starts “{texts}”.</source>
   <translation>{typed} löst schon „{texts}“ aus.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>“{texts}” starts with {keys}.</source>
   <translation>„{texts}“ beginnt mit {keys}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>“{texts}” has one of these keys now; reset that first.</source>
   <translation>„{texts}“ hat jetzt eine dieser Tasten; setzen Sie diese zuerst zurück.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>“{texts}” has its built-in keys again.</source>
   <translation>„{texts}“ hat wieder seine mitgelieferten Tasten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Every action has the keys of the scheme again.</source>
   <translation>Jede Aktion hat wieder die Tasten des Schemas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/slice_bar.py" />
   <source>Marks of the slices</source>
   <translation>Marken der Schichten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/slice_bar.py" />
   <source>High and green: reviewed. Middle and blue: edited by hand. Low and grey: has labels.</source>
   <translation>Hoch und grün: geprüft. Mittel und blau: von Hand geändert. Niedrig und grau: hat Labels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/slice_bar.py" />
   <source>The slice on the screen: wheel, Up and Down, Page Up and Page Down</source>
   <translation>Die gezeigte Schicht: Mausrad, Hoch und Herunter, Bild auf- und abwärts</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/slice_bar.py" />
   <source>The plane that the slider steps through: the one used last</source>
   <translation>Die Ebene, durch die der Schieber geht: die zuletzt benutzte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/slice_bar.py" />
   <source>Play slices</source>
   <translation>Schichten abspielen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/slice_bar.py" />
   <source>Slices in a second</source>
   <translation>Schichten je Sekunde</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/slice_bar.py" />
   <source>How many slices pass in a second</source>
   <translation>Wie viele Schichten in einer Sekunde vorüberziehen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/splash.py" />
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Research use only</source>
   <translation>Nur für Forschung</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Progress of the running job</source>
   <translation>Fortschritt des laufenden Vorgangs</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Show every running job</source>
   <translation>Alle laufenden Vorgänge zeigen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Cancel the job</source>
   <translation>Vorgang abbrechen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Cancel this job; labels, models and files stay as they are</source>
   <translation>Diesen Vorgang abbrechen; Labels, Modelle und Dateien bleiben, wie sie sind</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Cancelling {title} …</source>
   <translation>{title} wird abgebrochen …</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Cancel: {words}</source>
   <translation>Abbrechen: {words}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>{title}: waiting</source>
   <translation>{title}: wartet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>{title} · after: {other}</source>
   <translation>{title} · nach: {other}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Position, value and label under the mouse</source>
   <translation>Position, Wert und Label unter der Maus</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>SegStudio is no medical device; do not base a diagnosis or treatment on it.</source>
   <translation>SegStudio ist kein Medizinprodukt; stützen Sie darauf keine Diagnose oder Behandlung.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>second {second_text}</source>
   <translation>zweites {second_text}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>All edits saved {clock}</source>
   <translation>Alle Änderungen gespeichert {clock}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>The labels as they are now lie in a file</source>
   <translation>Die Labels, wie sie jetzt sind, liegen in einer Datei</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>As saved</source>
   <translation>Wie gespeichert</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Every edit was undone; there is nothing to save</source>
   <translation>Alle Bearbeitungen wurden rückgängig gemacht; es gibt nichts zu speichern</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Edits are not kept</source>
   <translation>Änderungen werden nicht gesichert</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Not saved yet</source>
   <translation>Noch nicht gespeichert</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Edits are written to this computer's disk within a second</source>
   <translation>Änderungen stehen binnen einer Sekunde auf der Festplatte dieses Computers</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Not saved yet · kept for recovery {clock}</source>
   <translation>Noch nicht gespeichert · absturzsicher, Stand {clock}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Edits are on this computer's disk and come back after a crash or a power cut; saving makes a file</source>
   <translation>Änderungen liegen auf der Festplatte dieses Computers und sind nach einem Absturz oder Stromausfall wieder da; Speichern macht daraus eine Datei</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tip_follower.py" />
   <source>Not now: {why}</source>
   <translation>Jetzt nicht: {why}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tool_bar.py" />
   <source>Tools</source>
   <translation>Werkzeuge</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tool_bar.py" />
   <source>This comes next</source>
   <translation>Das kommt als Nächstes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>Lasso</source>
   <translation>Lasso</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>Draw around the region; with Ctrl it is erased. “Adjust” lets you move corners before Enter.</source>
   <translation>Umfahren Sie die Region; mit Strg wird sie gelöscht. Mit „Anpassen“ lassen sich Ecken vor der Eingabetaste verschieben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>Draw around a region with the button held down; nothing was changed.</source>
   <translation>Umfahren Sie eine Region mit gedrückter Taste; nichts wurde geändert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>Draw around what to erase, or with “outside” around what to keep. Locked labels stay.</source>
   <translation>Umfahren Sie, was gelöscht werden soll, oder mit „Außen“, was bleiben soll. Gesperrte Labels bleiben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>Draw a line around a region with the button held down; nothing was changed.</source>
   <translation>Ziehen Sie mit gedrückter Taste eine Linie um eine Region; nichts wurde geändert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>Cut outside</source>
   <translation>Außen schneiden</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>Cut inside</source>
   <translation>Innen schneiden</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>There is no label outside the line that may be erased.</source>
   <translation>Außerhalb der Linie liegt kein Label, das gelöscht werden darf.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>There is no label inside the line that may be erased.</source>
   <translation>Innerhalb der Linie liegt kein Label, das gelöscht werden darf.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/grow.py" />
   <source>Hold the button: the region grows. The wheel makes it larger or smaller. With Ctrl it erases.</source>
   <translation>Halten Sie die Taste: Die Region wächst. Das Mausrad vergrößert oder verkleinert sie. Mit Strg wird gelöscht.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/grow.py" />
   <source>Click on the image: there is no voxel to grow from.</source>
   <translation>Klicken Sie auf das Bild: Hier ist kein Voxel, von dem aus etwas wachsen könnte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/grow.py" />
   <source>The region is as large as it can grow from one place; go on from another.</source>
   <translation>Von einem Ort aus kann die Region nicht größer werden; fahren Sie an einem anderen fort.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>Ctrl+drag over the image picks the values to paint. Right-drag erases.</source>
   <translation>Strg+Ziehen über dem Bild wählt die zu malenden Werte. Rechts ziehen radiert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>Range brush</source>
   <translation>Bereichspinsel</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>There is no range yet: hold Ctrl and drag over what you want to paint.</source>
   <translation>Noch gibt es keinen Bereich: Halten Sie Strg und ziehen Sie über das, was Sie malen wollen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>{low:g} and {high:g}</source>
   <translation>{low:g} und {high:g}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>No value lies between {between}: change the range in the tool bar.</source>
   <translation>Kein Wert liegt zwischen {between}: Ändern Sie den Bereich in der Werkzeugleiste.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>No range was picked: there is no image under the box.</source>
   <translation>Kein Bereich wurde gewählt: Unter dem Kasten ist kein Bild.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>Nothing was painted: no value under the brush is from {low:g} to {high:g}.</source>
   <translation>Nichts wurde gemalt: Kein Wert unter dem Pinsel liegt zwischen {low:g} und {high:g}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>Keep the middle on what you want: the brush stops at edges.</source>
   <translation>Halten Sie die Mitte auf das Gewünschte: Der Pinsel hält an Kanten an.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>Adaptive brush</source>
   <translation>Adaptiver Pinsel</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>Nothing was painted: the middle of the brush was off the image.</source>
   <translation>Nichts wurde gemalt: Die Mitte des Pinsels lag außerhalb des Bildes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/measure.py" />
   <source>Drag from one end to the other, or click both. A handle can be dragged; Delete removes it.</source>
   <translation>Von einem Ende zum anderen ziehen, oder beide anklicken. Griffe lassen sich ziehen; Entf entfernt die Strecke.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/measure.py" />
   <source>Click three times; the second point is the corner. A handle can be dragged; Delete removes it.</source>
   <translation>Dreimal klicken; der zweite Punkt ist der Scheitel. Griffe lassen sich ziehen; Entf entfernt den Winkel.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/navigate.py" />
   <source>Drag to move. Ctrl+wheel zooms, a double click fits the image.</source>
   <translation>Ziehen verschiebt. Strg+Mausrad zoomt, ein Doppelklick passt das Bild ein.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/nudge.py" />
   <source>Drag the boundary to where it belongs; a larger ring moves more of it. Right-drag erases.</source>
   <translation>Ziehen Sie den Rand dorthin, wo er hingehört; ein größerer Ring bewegt mehr davon. Rechts ziehen radiert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/nudge.py" />
   <source>Choose a label first: the background has no boundary of its own.</source>
   <translation>Wählen Sie zuerst ein Label: Der Hintergrund hat keinen eigenen Rand.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/nudge.py" />
   <source>Nothing moved: no boundary of {name} came under the middle of the ring.</source>
   <translation>Nichts bewegte sich: Kein Rand von {name} kam unter die Mitte des Rings.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/outline.py" />
   <source>Enter applies the region, Esc drops it.</source>
   <translation>Eingabe wendet die Region an, Esc verwirft sie.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/outline.py" />
   <source>A region has three corners at least; nothing was changed.</source>
   <translation>Eine Region hat mindestens drei Ecken; nichts wurde geändert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/outline.py" />
   <source>Remove {title}</source>
   <translation>{title} entfernen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/outline.py" />
   <source>Nothing was changed: the region lies outside the image.</source>
   <translation>Nichts wurde geändert: Die Region liegt außerhalb des Bildes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/outline.py" />
   <source>Nothing was changed: the region is smaller than a voxel.</source>
   <translation>Nichts wurde geändert: Die Region ist kleiner als ein Voxel.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/outline.py" />
   <source>Click corners; drag to move, press a side to add, Delete to remove one. Enter applies, Esc drops.</source>
   <translation>Ecken klicken; ziehen verschiebt, Druck auf eine Seite fügt eine hinzu, Entf entfernt eine. Eingabe wendet an, Esc verwirft.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Drag to paint, right-drag to erase. Shift+wheel changes the size.</source>
   <translation>Ziehen malt, Ziehen mit der rechten Taste radiert. Umschalt+Mausrad ändert die Größe.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Erase</source>
   <translation>Radieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Nothing was painted: the brush did not touch the image.</source>
   <translation>Nichts wurde gemalt: Der Pinsel hat das Bild nicht berührt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Drag to erase. Shift+wheel changes the size.</source>
   <translation>Ziehen radiert. Umschalt+Mausrad ändert die Größe.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>The label {name} is locked. Unlock it in the list to paint with it.</source>
   <translation>Das Label {name} ist gesperrt. Entsperren Sie es in der Liste, um damit zu malen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Nothing was painted: the labels there are locked, or not among those to paint over.</source>
   <translation>Nichts wurde gemalt: Die Labels dort sind gesperrt oder nicht unter den übermalbaren.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Nothing was erased: the labels there are locked, or not among those to paint over.</source>
   <translation>Nichts wurde radiert: Die Labels dort sind gesperrt oder nicht unter den übermalbaren.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Nothing was painted: the labels there are locked.</source>
   <translation>Nichts wurde gemalt: Die Labels dort sind gesperrt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Nothing was erased: the labels there are locked.</source>
   <translation>Nichts wurde radiert: Die Labels dort sind gesperrt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/pick.py" />
   <source>Click a label to choose it.</source>
   <translation>Ein Klick auf ein Label wählt es.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/pick.py" />
   <source>Click on the image: there is no label here.</source>
   <translation>Klicken Sie auf das Bild: Hier ist kein Label.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/spread.py" />
   <source>The last region is still spreading; Esc takes it back.</source>
   <translation>Die letzte Region breitet sich noch aus; Esc nimmt sie zurück.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/spread.py" />
   <source>Click on the image: there is no voxel to begin with.</source>
   <translation>Klicken Sie auf das Bild: Hier ist kein Voxel als Anfang.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/spread.py" />
   <source>Click a region to give all of it the current label.</source>
   <translation>Klicken Sie auf eine Region, um ihr ganz das aktuelle Label zu geben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/spread.py" />
   <source>The label {name} is locked. Unlock it in the list to fill it.</source>
   <translation>Das Label {name} ist gesperrt. Entsperren Sie es in der Liste, um damit zu füllen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/spread.py" />
   <source>This region is {name} already.</source>
   <translation>Diese Region ist bereits {name}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/tools/spread.py" />
   <source>Magic wand</source>
   <translation>Zauberstab</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/spread.py" />
   <source>Click what you want; drag right for more, left for less. With Ctrl it erases. Esc takes it back.</source>
   <translation>Klicken Sie auf das Gewünschte; nach rechts ziehen für mehr, nach links für weniger. Mit Strg wird gelöscht. Esc nimmt zurück.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/window.py" />
   <source>Drag right for less contrast, up for a brighter image. Ctrl+Shift makes it finer.</source>
   <translation>Nach rechts ziehen: weniger Kontrast; nach oben: helleres Bild. Strg+Umschalt macht es feiner.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/wire.py" />
   <source>Live wire</source>
   <translation>Live-Wire</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/wire.py" />
   <source>Click along a boundary: the line follows it. Corners can be dragged. Enter applies, Esc drops.</source>
   <translation>Entlang eines Randes klicken: Die Linie folgt ihm. Ecken lassen sich ziehen. Eingabe wendet an, Esc verwirft.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour.py" />
   <source>The tour waits here; Help &gt; Guided tour goes on.</source>
   <translation>Die Tour wartet hier; Hilfe &gt; Geführte Tour führt weiter.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour.py" />
   <source>Without a mouse: {key}, then arrow keys and Enter</source>
   <translation>Ohne Maus: {key}, dann Pfeiltasten und Eingabetaste</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour.py" />
   <source>Key: {key}</source>
   <translation>Taste: {key}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour.py" />
   <source>Menu: {menu} &gt; {action}</source>
   <translation>Menü: {menu} &gt; {action}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour.py" />
   <source>Guided tour · step {number} of {count}</source>
   <translation>Geführte Tour · Schritt {number} von {count}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour.py" />
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour.py" />
   <source>First comes: {heading}.</source>
   <translation>Zuerst kommt: {heading}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>The model is at work …</source>
   <translation>Das Modell arbeitet …</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>It learns now; the panel shows how long it still takes. Skipping this step does not stop it.</source>
   <translation>Es lernt jetzt; der Bereich zeigt, wie lange es noch dauert. Überspringen hält es nicht an.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Decide</source>
   <translation>Entscheiden Sie</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>One stroke and a minute were too little this time, so Keep the old one is the right choice: nothing gets worse without your knowing. A few more corrected images usually make the difference.</source>
   <translation>Ein Strich und eine Minute waren diesmal zu wenig, daher ist „Altes behalten“ richtig: Nichts wird schlechter, ohne dass Sie es wissen. Einige korrigierte Bilder mehr machen meist den Unterschied.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Better where you corrected, in part worse on other images: this is yours to weigh. After one stroke Keep the old one is the careful choice; Accept is safe too, the old model stays in the list.</source>
   <translation>Besser, wo Sie korrigierten, auf anderen Bildern zum Teil schlechter: Das wägen Sie ab. Nach einem Strich ist „Altes behalten“ die vorsichtige Wahl; auch „Übernehmen“ ist sicher, das alte Modell bleibt in der Liste.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Take a sample case</source>
   <translation>Nehmen Sie einen Beispielfall</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>The tour needs a picture of nuclei under a fluorescence microscope, which comes with the program. It takes the place of the image that is open; if that has unsaved changes, you are asked first.</source>
   <translation>Die Tour braucht ein Bild von Zellkernen unter dem Fluoreszenzmikroskop, das zum Programm gehört. Es tritt an die Stelle des geöffneten Bildes; hat dieses ungespeicherte Änderungen, werden Sie vorher gefragt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Open the sample</source>
   <translation>Beispiel öffnen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Nuclei under a fluorescence microscope: click their picture, or let the tour open it.</source>
   <translation>Zellkerne unter dem Fluoreszenzmikroskop: Klicken Sie auf ihr Bild, oder lassen Sie die Tour es öffnen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Open it</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Let the model draw</source>
   <translation>Lassen Sie das Modell zeichnen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Press Segment. The model that was made for such images draws the boundary of every nucleus.</source>
   <translation>Drücken Sie „Segmentieren“. Das für solche Bilder gemachte Modell zeichnet den Rand jedes Zellkerns.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Take the brush</source>
   <translation>Nehmen Sie den Pinsel</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>No model is always right. The brush adds what is missing; its right button erases.</source>
   <translation>Kein Modell hat immer recht. Der Pinsel ergänzt, was fehlt; mit der rechten Maustaste radiert er.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Correct with one stroke</source>
   <translation>Korrigieren Sie mit einem Strich</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Where a boundary leaves out part of a nucleus, drag along it. Where two nuclei are joined, drag between them with the right button. Ctrl and the wheel zoom, Shift and the wheel change the brush; the tour has made it small.</source>
   <translation>Wo ein Rand einen Teil eines Zellkerns auslässt, ziehen Sie an ihm entlang. Wo zwei Zellkerne verbunden sind, ziehen Sie mit der rechten Taste zwischen ihnen hindurch. Strg+Mausrad zoomt, Umschalt+Mausrad ändert den Pinsel; die Tour hat ihn klein gemacht.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Say that it is right</source>
   <translation>Erklären Sie es für richtig</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Mark the image as reviewed. Only what somebody declared right teaches the model. In your own work correct everything first; here one place is enough.</source>
   <translation>Markieren Sie das Bild als geprüft. Nur was jemand für richtig erklärt hat, lehrt das Modell. Bei eigener Arbeit korrigieren Sie zuerst alles; hier genügt eine Stelle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Press Fine-tune: it keeps your correction and learns from it. For the tour the training is short, about a minute; you can go on working meanwhile.</source>
   <translation>Drücken Sie „Nachtrainieren“: Ihre Korrektur wird behalten, und das Modell lernt daraus. Für die Tour ist das Training kurz, etwa eine Minute; Sie können währenddessen weiterarbeiten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Better where you corrected, on the whole no worse elsewhere: Accept puts the new model beside the old one, which stays. Look first, if you like: dotted is the old boundary, dashed the new one.</source>
   <translation>Besser, wo Sie korrigierten, und anderswo insgesamt nicht schlechter: „Übernehmen“ stellt das neue Modell neben das alte, das bleibt. Sehen Sie es sich zuvor an, wenn Sie mögen: gepunktet der alte Rand, gestrichelt der neue.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>That is the whole loop</source>
   <translation>Das ist der ganze Ablauf</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Each image that you correct makes the model fit yours better. The manual tells the rest.</source>
   <translation>Mit jedem Bild, das Sie korrigieren, passt das Modell besser zu Ihren. Das Handbuch sagt den Rest.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>A good start for most images; quick without a GPU.</source>
   <translation>Ein guter Anfang für die meisten Bilder; schnell ohne GPU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>More kinds of images and finer detail; a GPU helps.</source>
   <translation>Mehr Arten von Bildern und feinere Einzelheiten; eine GPU hilft.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Large organs: it sees far around each pixel.</source>
   <translation>Große Organe: Es sieht weit um jedes Pixel.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>The same with more room to learn; a GPU helps.</source>
   <translation>Dasselbe mit mehr Raum zum Lernen; eine GPU hilft.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Thin structures such as vessels; slow without a GPU.</source>
   <translation>Dünne Strukturen wie Gefäße; langsam ohne GPU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>To compare with: it sees 5 × 5 pixels and no more.</source>
   <translation>Zum Vergleichen: Es sieht 5 × 5 Pixel und nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Train a new model</source>
   <translation>Neues Modell trainieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>What the new model is built as.</source>
   <translation>Als was das neue Modell gebaut wird.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Classes</source>
   <translation>Klassen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Which labels it learns; a double click on a name changes it.</source>
   <translation>Welche Labels es lernt; ein Doppelklick auf einen Namen ändert ihn.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Weights</source>
   <translation>Gewichte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Good for</source>
   <translation>Gut für</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Double click to change the name.</source>
   <translation>Doppelklick ändert den Namen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Mean filter</source>
   <translation>Mittelwertfilter</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Side of the mean filter that every image goes through, in training and in use; odd.</source>
   <translation>Seite des Mittelwertfilters, durch den jedes Bild geht, im Training und im Gebrauch; ungerade.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>How long it learns. A few hundred show whether it works; a good model may need some thousand.</source>
   <translation>Wie lange gelernt wird. Einige Hundert zeigen, ob es geht; ein gutes Modell kann einige Tausend brauchen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>What the new model will be called.</source>
   <translation>Wie das neue Modell heißen soll.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Train</source>
   <translation>Trainieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Train the new model beside the window.</source>
   <translation>Das neue Modell neben dem Fenster trainieren.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Train nothing.</source>
   <translation>Nichts trainieren.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Mean &amp;filter</source>
   <translation>Mittelwert&amp;filter</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>&amp;Steps</source>
   <translation>&amp;Schritte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>my model</source>
   <translation>mein Modell</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>The folder is being looked at.</source>
   <translation>Der Ordner wird durchgesehen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Every class needs a name of its own.</source>
   <translation>Jede Klasse braucht einen eigenen Namen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>The side of the mean filter is odd; {value} is not.</source>
   <translation>Die Seite des Mittelwertfilters ist ungerade; {value} nicht.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_folder.py" />
   <source>foreground</source>
   <translation>Vordergrund</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_folder.py" />
   <source>{n} of the {fewest} images with labels that a new model needs are there: it would learn from {learned}, and 1 is kept apart to measure it.</source>
   <extracomment>Of one: {n} of the {fewest} images with labels that a new model needs is there: it would learn from {learned}, and 1 is kept apart to measure it.</extracomment>
   <translation>
    <numerusform>{n} der {fewest} Bilder mit Labels, die ein neues Modell braucht, ist da: Es würde aus {learned} lernen, und 1 bleibt zum Messen zurück.</numerusform>
    <numerusform>{n} der {fewest} Bilder mit Labels, die ein neues Modell braucht, sind da: Es würde aus {learned} lernen, und 1 bleibt zum Messen zurück.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_folder.py" />
   <source>{n} images with labels: the new model would learn from all of them, and none is kept apart to measure it.</source>
   <extracomment>Of one: {n} image with labels: the new model would learn from it, and none is kept apart to measure it.</extracomment>
   <translation>
    <numerusform>{n} Bild mit Labels: Das neue Modell würde daraus lernen, und keines bleibt zum Messen zurück.</numerusform>
    <numerusform>{n} Bilder mit Labels: Das neue Modell würde aus allen lernen, und keines bleibt zum Messen zurück.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_folder.py" />
   <source>{n} images with labels: the new model learns from {learned} of them and is measured on {apart}, kept apart for that.</source>
   <extracomment>Of one: {n} image with labels: the new model learns from {learned}, and {apart} kept apart measures it.</extracomment>
   <translation>
    <numerusform>{n} Bild mit Labels: Das neue Modell lernt aus {learned} und wird an {apart} gemessen, das dafür zurückbleibt.</numerusform>
    <numerusform>{n} Bilder mit Labels: Das neue Modell lernt aus {learned} davon und wird an {apart} gemessen, dafür zurückgehalten.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_folder.py" />
   <source>{n} files are passed over.</source>
   <extracomment>Of one: {n} file is passed over.</extracomment>
   <translation>
    <numerusform>{n} Datei wird übergangen.</numerusform>
    <numerusform>{n} Dateien werden übergangen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_folder.py" />
   <source>And {n} more.</source>
   <extracomment>Of one: And {n} more.</extracomment>
   <translation>
    <numerusform>Und {n} weitere.</numerusform>
    <numerusform>Und {n} weitere.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_folder.py" />
   <source>The labels are empty in all of these images.</source>
   <translation>In allen diesen Bildern sind die Labels leer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_folder.py" />
   <source>The label files hold the labels {numbers}. Those of a new model run from 1 without a gap: renumber them first.</source>
   <translation>Die Labeldateien enthalten die Labels {numbers}. Die eines neuen Modells laufen lückenlos ab 1: Nummerieren Sie sie zuerst um.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_material.py" />
   <source>Tick at least one class to learn.</source>
   <translation>Wählen Sie mindestens eine Klasse zum Lernen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_material.py" />
   <source>Label {number} is ticked as {one} and as {other}: a model has one class for a number.</source>
   <translation>Label {number} ist als {one} und als {other} angekreuzt: Ein Modell hat je Nummer eine Klasse.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_material.py" />
   <source>The labels of a new model run from 1 without a gap: tick label {missing} too, or leave the higher ones out.</source>
   <translation>Die Labels eines neuen Modells laufen lückenlos ab 1: Wählen Sie auch Label {missing}, oder lassen Sie die höheren weg.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_material.py" />
   <source>{n} of the {fewest} reviewed cases that a new model needs are there: it would learn from {learned}, and 1 is kept apart to measure it.</source>
   <extracomment>Of one: {n} of the {fewest} reviewed cases that a new model needs is there: it would learn from {learned}, and 1 is kept apart to measure it.</extracomment>
   <translation>
    <numerusform>{n} der {fewest} geprüften Fälle, die ein neues Modell braucht, ist da: Es würde aus {learned} lernen, und 1 bleibt zum Messen zurück.</numerusform>
    <numerusform>{n} der {fewest} geprüften Fälle, die ein neues Modell braucht, sind da: Es würde aus {learned} lernen, und 1 bleibt zum Messen zurück.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_material.py" />
   <source>{cases} reviewed cases are there, but of {n} patients only: the new model would learn from all of them, and none is kept apart to measure it. That takes {fewest} patients.</source>
   <extracomment>Of one: {cases} reviewed cases are there, but of {n} patient only: the new model would learn from all of them, and none is kept apart to measure it. That takes {fewest} patients.</extracomment>
   <translation>
    <numerusform>{cases} geprüfte Fälle sind da, aber nur von {n} Patienten: Das neue Modell würde aus allen lernen, und keiner bleibt zum Messen zurück. Dazu braucht es {fewest} Patienten.</numerusform>
    <numerusform>{cases} geprüfte Fälle sind da, aber nur von {n} Patienten: Das neue Modell würde aus allen lernen, und keiner bleibt zum Messen zurück. Dazu braucht es {fewest} Patienten.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_material.py" />
   <source>{n} reviewed cases: the new model learns from {learned} of them and is measured on {apart}, kept apart for that.</source>
   <extracomment>Of one: {n} reviewed case: the new model learns from {learned}, and {apart} kept apart measures it.</extracomment>
   <translation>
    <numerusform>{n} geprüfter Fall: Das neue Modell lernt aus {learned} und wird an {apart} gemessen, der dafür zurückbleibt.</numerusform>
    <numerusform>{n} geprüfte Fälle: Das neue Modell lernt aus {learned} davon und wird an {apart} gemessen, dafür zurückgehalten.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_material.py" />
   <source>{n} cases show something else and are left out.</source>
   <extracomment>Of one: {n} case shows something else and is left out.</extracomment>
   <translation>
    <numerusform>{n} Fall zeigt etwas anderes und bleibt weg.</numerusform>
    <numerusform>{n} Fälle zeigen etwas anderes und bleiben weg.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_material.py" />
   <source>{n} of them are reviewed in part, and only their reviewed slices count.</source>
   <extracomment>Of one: {n} of them is reviewed in part, and only its reviewed slices count.</extracomment>
   <translation>
    <numerusform>{n} davon ist zum Teil geprüft, und nur seine geprüften Schichten zählen.</numerusform>
    <numerusform>{n} davon sind zum Teil geprüft, und nur ihre geprüften Schichten zählen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_material.py" />
   <source>{n} cases that the list calls reviewed do not count: none of their slices is kept as reviewed.</source>
   <extracomment>Of one: {n} case that the list calls reviewed does not count: none of its slices is kept as reviewed.</extracomment>
   <translation>
    <numerusform>{n} Fall, den die Liste geprüft nennt, zählt nicht: Keine seiner Schichten ist als geprüft festgehalten.</numerusform>
    <numerusform>{n} Fälle, die die Liste geprüft nennt, zählen nicht: Keine ihrer Schichten ist als geprüft festgehalten.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_material.py" />
   <source>For each one that is missing: open an image, correct its labels and mark it reviewed in the menu Learn. Or choose a folder.</source>
   <translation>Für jeden, der fehlt: Öffnen Sie ein Bild, korrigieren Sie seine Labels und markieren Sie es im Menü Lernen als geprüft. Oder wählen Sie einen Ordner.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Reviewed cases ({n})</source>
   <extracomment>Of one: Reviewed case ({n})</extracomment>
   <translation>
    <numerusform>Geprüfter Fall ({n})</numerusform>
    <numerusform>Geprüfte Fälle ({n})</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>A folder with images and labels…</source>
   <translation>Ein Ordner mit Bildern und Labels…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Train from the reviewed cases</source>
   <translation>Mit den geprüften Fällen trainieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Learn from what was corrected and marked as reviewed in this program.</source>
   <translation>Aus dem lernen, was in diesem Programm korrigiert und als geprüft markiert wurde.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Train from a folder with images and labels</source>
   <translation>Mit einem Ordner mit Bildern und Labels trainieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Choose a folder that holds images with labels beside them, as NAME.png with NAME-labels.png or NAME.nii.gz with NAME-labels.nii.gz; or a folder with the folders images and masks.</source>
   <translation>Wählen Sie einen Ordner, in dem neben den Bildern ihre Labels liegen, etwa NAME.png mit NAME-labels.png oder NAME.nii.gz mit NAME-labels.nii.gz; oder einen Ordner mit den Ordnern images und masks.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>How far the folder has been looked through.</source>
   <translation>Wie weit der Ordner durchgesehen ist.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Look no further into the folder.</source>
   <translation>Den Ordner nicht weiter durchsehen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Folder to train from</source>
   <translation>Ordner zum Trainieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <location filename="../../segstudio/services/training_folder.py" />
   <source>Looking at the folder</source>
   <translation>Der Ordner wird durchgesehen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Images with labels in {folder}…</source>
   <translation>Bilder mit Labels in {folder}…</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/apart.py" />
   <source>{path} cannot be read: what unpacked it asked for too much memory, took too long or broke down.</source>
   <translation>{path} ist nicht lesbar: Was es entpackte, verlangte zu viel Speicher, dauerte zu lange oder brach zusammen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/apart.py" />
   <source>The file is probably damaged. Copy it again, or save it with another compression.</source>
   <translation>Die Datei ist wahrscheinlich beschädigt. Kopieren Sie sie erneut, oder speichern Sie sie mit anderer Kompression.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/apart.py" />
   <location filename="../../segstudio/learning/unpickling.py" />
   <source>does not fit into the memory it may take</source>
   <translation>passt nicht in den Speicher, den es nehmen darf</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/apart.py" />
   <source>is damaged</source>
   <translation>ist beschädigt</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/apart.py" />
   <source>{path} {why}: it cannot be unpacked.</source>
   <translation>{path} {why}: Es lässt sich nicht entpacken.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/apart.py" />
   <location filename="../../segstudio/io/dicom_seg_read.py" />
   <location filename="../../segstudio/io/dicom_seg_refusals.py" />
   <location filename="../../segstudio/io/guard.py" />
   <location filename="../../segstudio/io/nifti.py" />
   <location filename="../../segstudio/io/nrrd.py" />
   <location filename="../../segstudio/io/picture.py" />
   <location filename="../../segstudio/io/tiff_directories.py" />
   <location filename="../../segstudio/io/tiff_images.py" />
   <location filename="../../segstudio/io/tiff_pieces.py" />
   <location filename="../../segstudio/io/values.py" />
   <source>Copy the file again.</source>
   <translation>Kopieren Sie die Datei erneut.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>The audit trail was not written: {error}.</source>
   <translation>Das Prüfprotokoll wurde nicht geschrieben: {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>Your work goes on; what was not noted stays missing in the trail.</source>
   <translation>Ihre Arbeit geht weiter; was nicht notiert wurde, fehlt im Protokoll.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>The last line is cut off, as by a power cut.</source>
   <translation>Die letzte Zeile ist abgeschnitten, wie durch einen Stromausfall.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>This line is no entry of an audit trail.</source>
   <translation>Diese Zeile ist kein Eintrag eines Prüfprotokolls.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>This line was altered.</source>
   <translation>Diese Zeile wurde verändert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>Lines before this one were taken out, put in, or moved.</source>
   <translation>Zeilen vor dieser wurden entfernt, eingefügt oder verschoben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>This line is not the one that was written here.</source>
   <translation>Diese Zeile ist nicht die, die hier geschrieben wurde.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/io/audit.py" />
   <source>{n} lines are</source>
   <extracomment>Of one: 1 line is</extracomment>
   <translation>
    <numerusform>1 Zeile fehlt</numerusform>
    <numerusform>{n} Zeilen fehlen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>{words} missing at the end.</source>
   <translation>{words} am Ende.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>The audit trail was not written: an entry is longer than a line may be.</source>
   <translation>Das Prüfprotokoll wurde nicht geschrieben: Ein Eintrag ist länger, als eine Zeile sein darf.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>The audit trail {path} cannot be read: {error}.</source>
   <translation>Das Prüfprotokoll {path} ist nicht lesbar: {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>The audit trail {path} is held by another program.</source>
   <translation>Das Prüfprotokoll {path} wird von einem anderen Programm gehalten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/blanking.py" />
   <source>A box is blanked in every slice, so it names none.</source>
   <translation>Ein Kasten wird in jeder Schicht geschwärzt, daher nennt er keine.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/blanking.py" />
   <source>Give x,y,width,height in pixels.</source>
   <translation>Geben Sie x,y,Breite,Höhe in Pixeln an.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/blanking.py" />
   <source>Nothing was exported: the box {words} does not lie within the images, which have {columns} × {rows} pixels.</source>
   <translation>Nichts wurde exportiert: Der Kasten {words} liegt nicht innerhalb der Bilder, die {columns} × {rows} Pixel haben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/blanking.py" />
   <source>Give x,y,width,height in pixels of every image.</source>
   <translation>Geben Sie x,y,Breite,Höhe in Pixeln jedes Bildes an.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/blanking.py" />
   <source>Nothing was exported: the pixels cannot be unpacked to paint boxes over them.</source>
   <translation>Nichts wurde exportiert: Die Pixel lassen sich nicht entpacken, um Kästen zu schwärzen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/blanking.py" />
   <source>Unpack the images with another program.</source>
   <translation>Entpacken Sie die Bilder mit einem anderen Programm.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/blanking.py" />
   <source>Nothing was exported: boxes cannot be painted over pixels that are stored so.</source>
   <translation>Nichts wurde exportiert: In so gespeicherten Pixeln lassen sich keine Kästen schwärzen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/blanking.py" />
   <source>Nothing was exported: an image holds fewer pixels than it tells of.</source>
   <translation>Nichts wurde exportiert: Ein Bild enthält weniger Pixel, als es angibt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>No slice is marked as reviewed, so there is nothing to learn from.</source>
   <translation>Keine Schicht ist als geprüft markiert, daher gibt es nichts zu lernen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>Mark the slices you have checked as reviewed (R) and save the correction again.</source>
   <translation>Markieren Sie die kontrollierten Schichten als geprüft (R) und speichern Sie die Korrektur erneut.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>A correction keeps the raw image, but this one is filtered.</source>
   <translation>Eine Korrektur bewahrt das Rohbild auf, aber dieses ist gefiltert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>The labels do not belong to this image: their sizes differ.</source>
   <translation>Die Labels gehören nicht zu diesem Bild: Ihre Größen unterscheiden sich.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>The correction was not saved: {strerror}.</source>
   <translation>Die Korrektur wurde nicht gespeichert: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>The correction {id} could not be deleted: {strerror}.</source>
   <translation>Die Korrektur {id} konnte nicht gelöscht werden: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>Its description is damaged.</source>
   <translation>Ihre Beschreibung ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>There is no correction {id}.</source>
   <translation>Es gibt keine Korrektur {id}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>The correction {id} was saved by another version of SegStudio.</source>
   <translation>Die Korrektur {id} wurde von einer anderen Version von SegStudio gespeichert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>The correction {id} is damaged and cannot be used; the others can.</source>
   <translation>Die Korrektur {id} ist beschädigt und nicht verwendbar; die anderen sind es.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>Remove it from the list, and correct the image again.</source>
   <translation>Entfernen Sie sie aus der Liste und korrigieren Sie das Bild erneut.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>The folder {images} holds no image.</source>
   <translation>Der Ordner {images} enthält kein Bild.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>The image that these labels are of is not beside them.</source>
   <translation>Das Bild zu diesen Labels liegt nicht daneben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>Another image has the same name but for the ending.</source>
   <translation>Ein anderes Bild heißt bis auf die Endung gleich.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>No labels lie beside this image.</source>
   <translation>Neben diesem Bild liegen keine Labels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>There are other labels of the same image.</source>
   <translation>Es gibt andere Labels desselben Bildes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>No image in the folder {images} has labels beside it.</source>
   <translation>Kein Bild im Ordner {images} hat Labels neben sich.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>Labels of NAME.png are called NAME-labels.png, and so with other endings; or put images and labels of the same name into folders called images and masks.</source>
   <translation>Labels von NAME.png heißen NAME-labels.png, bei anderen Endungen ebenso; oder legen Sie Bilder und gleichnamige Labels in Ordner namens images und masks.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>{images} is one image and needs one mask.</source>
   <translation>{images} ist ein Bild und braucht eine Maske.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>Name the file of its mask.</source>
   <translation>Nennen Sie die Datei seiner Maske.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>The folder {images} does not exist.</source>
   <translation>Der Ordner {images} existiert nicht.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>The folder {folder} with the masks does not exist.</source>
   <translation>Der Ordner {folder} mit den Masken existiert nicht.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>{index} names no image in a column `name`.</source>
   <translation>{index} nennt kein Bild in einer Spalte `name`.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>A list with columns `image` and `mask` is given without folders.</source>
   <translation>Eine Liste mit den Spalten `image` und `mask` wird ohne Ordner angegeben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>Entry {i} of {path} does not name an image and a mask.</source>
   <translation>Eintrag {i} von {path} nennt kein Bild mit Maske.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>Entry {i} of {path} names {file}, which does not exist.</source>
   <translation>Eintrag {i} von {path} nennt {file}, was nicht existiert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>{path} lists no images.</source>
   <translation>{path} führt keine Bilder auf.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>Entry {i} of {path} does not name an image.</source>
   <translation>Eintrag {i} von {path} nennt kein Bild.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>{path} is not a list of images and masks.</source>
   <translation>{path} ist keine Liste von Bildern und Masken.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>{missing} of {images} images have no mask of the same name: {first}.</source>
   <translation>{missing} von {images} Bildern haben keine gleichnamige Maske: {first}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>Add the masks to the folder {folder}, or take these images out.</source>
   <translation>Legen Sie die Masken in den Ordner {folder}, oder nehmen Sie diese Bilder heraus.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>{found} and {path} have the same name but for the ending.</source>
   <translation>{found} und {path} heißen bis auf die Endung gleich.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>{path} does not exist.</source>
   <translation>{path} existiert nicht.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>{path} is not a table in CSV form.</source>
   <translation>{path} ist keine Tabelle in CSV-Form.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentified.py" />
   <source>Nothing was exported</source>
   <translation>Nichts wurde exportiert</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentified.py" />
   <source>Image {done} of {paths}</source>
   <translation>Bild {done} von {paths}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentified.py" />
   <source>Writing the labels</source>
   <translation>Labels werden geschrieben</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentified.py" />
   <source>Nothing was exported. {reason}</source>
   <translation>Nichts wurde exportiert. {reason}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentified.py" />
   <source>Name boxes that cover the text, and they are painted over: --blank x,y,width,height.</source>
   <translation>Nennen Sie Kästen, die den Text bedecken, und sie werden geschwärzt: --blank x,y,width,height.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentified.py" />
   <source>Look at every image, and confirm that there is no text in the pixels.</source>
   <translation>Sehen Sie jedes Bild an, und bestätigen Sie, dass die Pixel keinen Text enthalten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>Removes identifiers by the Basic Profile; this does not guarantee anonymity.</source>
   <translation>Entfernt Kennungen nach dem Basic Profile; Anonymität ist damit nicht garantiert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>The images say that text is burned into their pixels.</source>
   <translation>Die Bilder geben an, dass Text in ihre Pixel eingebrannt ist.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>Images of the kind {kind} often carry names burned into their pixels.</source>
   <translation>Bilder der Art {kind} tragen oft in die Pixel eingebrannte Namen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>A face can be made visible from images of a head; the pixels were left as they are.</source>
   <translation>Aus Bildern eines Kopfes lässt sich ein Gesicht sichtbar machen; die Pixel blieben, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>{path} is damaged and cannot be read.</source>
   <translation>{path} ist beschädigt und nicht lesbar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <location filename="../../segstudio/io/dicom_series.py" />
   <source>Copy the series again.</source>
   <translation>Kopieren Sie die Serie erneut.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>One of the DICOM files holds no pixels.</source>
   <translation>Eine der DICOM-Dateien enthält keine Pixel.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>The de-identified images were not saved: a file does not read back as it should.</source>
   <translation>Die de-identifizierten Bilder wurden nicht gespeichert: Eine Datei lässt sich nicht so zurücklesen, wie sie sollte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>The de-identified images were not saved: a word that names the person was still in them.</source>
   <translation>Die de-identifizierten Bilder wurden nicht gespeichert: Ein Wort, das die Person nennt, war noch darin.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>It may stand in a comment inside the packed pixels; unpack the images with another program.</source>
   <translation>Es kann in einem Kommentar in den gepackten Pixeln stehen; entpacken Sie die Bilder mit einem anderen Programm.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_directory.py" />
   <source>{path} names more than {files_in_a_folder} files.</source>
   <translation>{path} nennt mehr als {files_in_a_folder} Dateien.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_directory.py" />
   <source>{path} names no file that is there.</source>
   <translation>{path} nennt keine vorhandene Datei.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_directory.py" />
   <source>Copy the whole disc, not the index alone.</source>
   <translation>Kopieren Sie die ganze Disc, nicht nur das Verzeichnis.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_directory.py" />
   <source>{index} names a file outside its folder and was not read.</source>
   <translation>{index} nennt eine Datei außerhalb seines Ordners und wurde nicht gelesen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_directory.py" />
   <source>Open the folder with the images instead; such an index was made to lead astray.</source>
   <translation>Öffnen Sie stattdessen den Ordner mit den Bildern; ein solches Verzeichnis soll in die Irre führen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>a segmentation</source>
   <translation>einer Segmentierung</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>a report</source>
   <translation>einem Bericht</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>contours of structures</source>
   <translation>Konturen von Strukturen</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>a treatment plan</source>
   <translation>einem Bestrahlungsplan</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>a presentation state</source>
   <translation>einem Presentation State</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>a list of key images</source>
   <translation>einer Liste von Schlüsselbildern</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>a document</source>
   <translation>einem Dokument</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>a waveform</source>
   <translation>einer Kurve</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>a registration</source>
   <translation>einer Registrierung</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>{path} announces {shape} pixels and holds {held}.</source>
   <translation>{path} kündigt {shape} Pixel an und enthält {held}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>{path} is an index of DICOM files.</source>
   <translation>{path} ist ein Verzeichnis von DICOM-Dateien.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>Open the folder with the images.</source>
   <translation>Öffnen Sie den Ordner mit den Bildern.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>Open its images first, then this file as their labels.</source>
   <translation>Öffnen Sie zuerst die zugehörigen Bilder, dann diese Datei als deren Labels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>{path} is a DICOM file with {no_image}, not with an image.</source>
   <translation>{path} ist eine DICOM-Datei mit {no_image}, nicht mit einem Bild.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <location filename="../../segstudio/io/dicom_pixels.py" />
   <source>{path} is a DICOM file without an image.</source>
   <translation>{path} ist eine DICOM-Datei ohne Bild.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>Several frames lie at the same place, and nothing tells them apart: lengths are in pixels.</source>
   <translation>Mehrere Frames liegen am selben Ort, und nichts unterscheidet sie: Längen sind in Pixeln.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <location filename="../../segstudio/io/parts.py" />
   <location filename="../../segstudio/io/tiff_images.py" />
   <source>the only one</source>
   <translation>die einzige</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>The position in the file makes no sense: lengths are in pixels.</source>
   <translation>Die Position in der Datei ergibt keinen Sinn: Längen sind in Pixeln.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>The file does not tell how far its frames lie apart: lengths are in pixels.</source>
   <translation>Die Datei sagt nicht, wie weit ihre Frames auseinanderliegen: Längen sind in Pixeln.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_frames.py" />
   <source>orientation {number_}</source>
   <translation>Ausrichtung {number_}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_frames.py" />
   <location filename="../../segstudio/io/dicom_sort.py" />
   <source>not given</source>
   <translation>nicht angegeben</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>two slices lie at the same place</source>
   <translation>zwei Schichten liegen am selben Ort</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>tilted by {tilt_deg:.1f}°</source>
   <translation>um {tilt_deg:.1f}° gekippt</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>The gantry was tilted by {tilt_deg:.1f}°: slices are shown as they were taken, and the grid of voxels is skewed.</source>
   <translation>Die Gantry war um {tilt_deg:.1f}° gekippt: Schichten werden wie aufgenommen gezeigt, und das Voxelgitter ist schief.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source> and at {size} more places</source>
   <translation> und an {size} weiteren Stellen</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>{n} gaps</source>
   <translation>{n} Lücken</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>gap of {size:.3g} mm</source>
   <translation>Lücke von {size:.3g} mm</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>There is a gap of {gaps_mm:.3g} mm after slice {i} (usual: {usual_mm:.3g} mm){more}: slices are missing, lengths across it are wrong, and volumes are not given in mm³.</source>
   <translation>Nach Schicht {i} ist eine Lücke von {gaps_mm:.3g} mm (üblich: {usual_mm:.3g} mm){more}: Schichten fehlen, Längen darüber hinweg sind falsch, und Volumen werden nicht in mm³ angegeben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>{gap:.3g} mm</source>
   <translation>{gap:.3g} mm</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>{step} ({n} times)</source>
   <extracomment>Of one: {step} (once)</extracomment>
   <translation>
    <numerusform>{step} (einmal)</numerusform>
    <numerusform>{step} ({n}-mal)</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>{min:.3g} to {max:.3g} mm</source>
   <translation>{min:.3g} bis {max:.3g} mm</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>uneven slices</source>
   <translation>ungleichmäßige Schichten</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>The slices do not lie evenly: {listed} apart. Lengths across slices are computed with {usual_mm:.3g} mm and are not exact; volumes are not given in mm³.</source>
   <translation>Die Schichten liegen nicht gleichmäßig: {listed} auseinander. Längen quer zu den Schichten werden mit {usual_mm:.3g} mm berechnet und sind nicht genau; Volumen werden nicht in mm³ angegeben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>shifted slices</source>
   <translation>verschobene Schichten</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>The slices do not lie above each other: slice {worst} is {size_mm:.3g} mm beside its place. Lengths across slices are wrong, and volumes are not given in mm³.</source>
   <translation>Die Schichten liegen nicht übereinander: Schicht {worst} liegt {size_mm:.3g} mm neben ihrem Ort. Längen quer zu den Schichten sind falsch, und Volumen werden nicht in mm³ angegeben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>doubled slices</source>
   <translation>doppelte Schichten</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>Several slices lie at the same place: {slices} slices at {places} places. Opened all the same, the first at each place is taken and the rest left out.</source>
   <translation>Mehrere Schichten liegen am selben Ort: {slices} Schichten an {places} Orten. Trotzdem geöffnet, wird an jedem Ort die erste genommen, die übrigen entfallen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_header.py" />
   <location filename="../../segstudio/io/pacs/records.py" />
   <source>born {born}</source>
   <translation>geb. {born}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_header.py" />
   <source>sex {sex}</source>
   <translation>Geschlecht {sex}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_header.py" />
   <source>{path} unpacks to more than {largest_inflated}.</source>
   <translation>{path} wird entpackt größer als {largest_inflated}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_header.py" />
   <source>The file was probably made to fill the memory.</source>
   <translation>Die Datei wurde wahrscheinlich gemacht, um den Speicher zu füllen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_pixels.py" />
   <source>{path} needs a decoder for {name}, and there is none here.</source>
   <translation>{path} braucht einen Decoder für {name}, und hier ist keiner.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_pixels.py" />
   <source>Convert it to an uncompressed DICOM file with the program it came from.</source>
   <translation>Wandeln Sie sie mit dem Programm, aus dem sie stammt, in eine unkomprimierte DICOM-Datei um.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg.py" />
   <source>Building the segments</source>
   <translation>Segmente werden erstellt</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg.py" />
   <source>{path} was not saved: the images lack what a DICOM segmentation repeats from them.</source>
   <translation>{path} wurde nicht gespeichert: Den Bildern fehlt, was eine DICOM-Segmentierung von ihnen wiederholt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg.py" />
   <location filename="../../segstudio/io/dicom_source.py" />
   <source>Choose NIfTI or .seg.nrrd, which stand alone.</source>
   <translation>Wählen Sie NIfTI oder .seg.nrrd, die für sich stehen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg.py" />
   <location filename="../../segstudio/io/rt_structure.py" />
   <location filename="../../segstudio/io/surface.py" />
   <source>Reading it back</source>
   <translation>Wird zurückgelesen</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg.py" />
   <source>{path} was not saved: no voxel has a label.</source>
   <translation>{path} wurde nicht gespeichert: Kein Voxel hat ein Label.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg.py" />
   <source>Segment or paint first.</source>
   <translation>Segmentieren oder malen Sie zuerst.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg.py" />
   <location filename="../../segstudio/io/formats.py" />
   <location filename="../../segstudio/io/label_bands.py" />
   <source>{path} was not saved: reading it back gave other labels. What was there is unchanged.</source>
   <translation>{path} wurde nicht gespeichert: Das Zurücklesen ergab andere Labels. Was dort war, ist unverändert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg.py" />
   <location filename="../../segstudio/io/formats.py" />
   <location filename="../../segstudio/io/label_bands.py" />
   <location filename="../../segstudio/io/rt_structure.py" />
   <location filename="../../segstudio/io/surface.py" />
   <source>Save to another place.</source>
   <translation>Speichern Sie an einem anderen Ort.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_read.py" />
   <source>The slices of {path} do not lie evenly, so they make no volume of their own.</source>
   <translation>Die Schichten von {path} liegen nicht gleichmäßig und ergeben daher kein eigenes Volumen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_read.py" />
   <source>Open the images it was drawn on, and then these labels.</source>
   <translation>Öffnen Sie die Bilder, auf denen sie gezeichnet wurden, und dann diese Labels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_read.py" />
   <source>{path} does not fit the image: its segments were drawn on other slices.</source>
   <translation>{path} passt nicht zum Bild: Die Segmente wurden auf anderen Schichten gezeichnet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_read.py" />
   <source>Open the series that the segmentation refers to.</source>
   <translation>Öffnen Sie die Serie, auf die die Segmentierung verweist.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_read.py" />
   <source>The segmentation holds fractions; voxels of one half and more count as labelled.</source>
   <translation>Die Segmentierung enthält Anteile; Voxel ab einer Hälfte gelten als gelabelt.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/io/dicom_seg_read.py" />
   <source>{n:,} voxels belong to several segments; the segment listed last was kept there.</source>
   <extracomment>Of one: {n:,} voxel belongs to several segments; the segment listed last was kept there.</extracomment>
   <translation>
    <numerusform>{n:,} Voxel gehört zu mehreren Segmenten; dort blieb das zuletzt aufgeführte Segment.</numerusform>
    <numerusform>{n:,} Voxel gehören zu mehreren Segmenten; dort blieb das zuletzt aufgeführte Segment.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_read.py" />
   <source>{path} is damaged or cut off: it cannot be read as a DICOM segmentation.</source>
   <translation>{path} ist beschädigt oder abgeschnitten: nicht lesbar als DICOM-Segmentierung.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_read.py" />
   <source>{path} has a frame of segment {segment}, which it does not describe.</source>
   <translation>{path} hat einen Frame des Segments {segment}, das es nicht beschreibt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_refusals.py" />
   <source>{path} is a tiled segmentation of a microscope slide, which cannot be opened as labels.</source>
   <translation>{path} ist eine gekachelte Segmentierung eines Objektträgers, die sich nicht als Labels öffnen lässt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_refusals.py" />
   <source>Convert it to a label picture with the program that made it.</source>
   <translation>Wandeln Sie sie mit dem Programm, das sie erstellt hat, in ein Labelbild um.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_refusals.py" />
   <source>{path} is a segmentation of the kind “{kind}”, which is not known.</source>
   <translation>{path} ist eine Segmentierung der unbekannten Art „{kind}“.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_refusals.py" />
   <source>{path} is cut off: {PixelData} of {wanted} bytes of segments are there.</source>
   <translation>{path} ist abgeschnitten: {PixelData} von {wanted} Bytes der Segmente sind da.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_series.py" />
   <source>Reading the first slice</source>
   <translation>Erste Schicht wird gelesen</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_series.py" />
   <source>{path}, a slice of the series, is damaged or cut off.</source>
   <translation>{path}, eine Schicht der Serie, ist beschädigt oder abgeschnitten.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/io/dicom_sort.py" />
   <source>{n} slices of {Rows} × {Columns}</source>
   <extracomment>Of one: {n} slice of {Rows} × {Columns}</extracomment>
   <translation>
    <numerusform>{n} Schicht mit {Rows} × {Columns}</numerusform>
    <numerusform>{n} Schichten mit {Rows} × {Columns}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_sort.py" />
   <source>series {series}</source>
   <translation>Serie {series}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_sort.py" />
   <location filename="../../segstudio/io/dicom_source.py" />
   <source>Reading the headers</source>
   <translation>Kopfdaten werden gelesen</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_sort.py" />
   <source>{path} is damaged and was left out.</source>
   <translation>{path} ist beschädigt und wurde ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_sort.py" />
   <source>{folder} holds more than {files_in_a_folder} files.</source>
   <translation>{folder} enthält mehr als {files_in_a_folder} Dateien.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_source.py" />
   <source>The DICOM files of this case are not there any more.</source>
   <translation>Die DICOM-Dateien dieses Falls sind nicht mehr da.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_source.py" />
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>This needs a case opened from DICOM files: labels are kept with the DICOM images they belong to.</source>
   <translation>Das braucht einen Fall, der aus DICOM-Dateien geöffnet wurde: Labels werden bei den DICOM-Bildern abgelegt, zu denen sie gehören.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_source.py" />
   <source>Two series in the folder fit this image equally well; the export can refer to only one.</source>
   <translation>Zwei Serien im Ordner passen gleich gut zu diesem Bild; der Export kann nur auf eine verweisen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_source.py" />
   <source>Move each series into a folder of its own and open it there.</source>
   <translation>Verschieben Sie jede Serie in einen eigenen Ordner und öffnen Sie sie dort.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/doubts.py" />
   <source>{path} was not opened. {caveats}</source>
   <translation>{path} wurde nicht geöffnet. {caveats}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/doubts.py" />
   <source>To open it all the same, choose so when asked, or add --accept {codes} to the command.</source>
   <translation>Um es trotzdem zu öffnen, wählen Sie dies auf die Rückfrage, oder geben Sie dem Befehl --accept {codes}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>it is a folder</source>
   <translation>es ist ein Ordner</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>{target} was written, but the disk did not confirm it: {error}.</source>
   <translation>{target} wurde geschrieben, aber die Festplatte hat es nicht bestätigt: {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>{target} was not saved: {error}. What was there before is unchanged.</source>
   <translation>{target} wurde nicht gespeichert: {error}. Was dort war, ist unverändert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>Save to another place, or make room and try again.</source>
   <translation>Speichern Sie an einem anderen Ort, oder schaffen Sie Platz und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>{failed}: {folder} is there already and is not an empty folder.</source>
   <translation>{failed}: {folder} gibt es schon und ist kein leerer Ordner.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>Choose a new folder.</source>
   <translation>Wählen Sie einen neuen Ordner.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>Choose another folder.</source>
   <translation>Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>{path} is too large to be a settings or description file.</source>
   <translation>{path} ist zu groß für eine Einstellungs- oder Beschreibungsdatei.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <location filename="../../segstudio/io/project_archive.py" />
   <source>{path} cannot be read: {error}.</source>
   <translation>{path} ist nicht lesbar: {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>{path} is not a valid JSON file.</source>
   <translation>{path} ist keine gültige JSON-Datei.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>The program's own resources are missing.</source>
   <translation>Die eigenen Ressourcen des Programms fehlen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>Install SegStudio again.</source>
   <translation>Installieren Sie SegStudio neu.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <location filename="../../segstudio/io/project_schema.py" />
   <source>the disk is full</source>
   <translation>die Festplatte ist voll</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>the disk quota is used up</source>
   <translation>das Kontingent auf der Festplatte ist verbraucht</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>the file would be larger than this disk or account allows</source>
   <translation>die Datei wäre größer, als dieses Laufwerk oder Konto erlaubt</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>the disk is read-only</source>
   <translation>das Laufwerk ist schreibgeschützt</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>there is no permission</source>
   <translation>die Berechtigung fehlt</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>the folder or file does not exist</source>
   <translation>der Ordner oder die Datei existiert nicht</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>part of the path is a file, not a folder</source>
   <translation>ein Teil des Pfads ist eine Datei, kein Ordner</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>the name is too long</source>
   <translation>der Name ist zu lang</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <location filename="../../segstudio/io/project_schema.py" />
   <source>the disk or network share reported an error</source>
   <translation>das Laufwerk oder die Netzwerkfreigabe meldete einen Fehler</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/folders.py" />
   <source>{place} is a file, not a folder.</source>
   <translation>{place} ist eine Datei, kein Ordner.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/format_table.py" />
   <source>Medical images ({patterns});;All files (*)</source>
   <translation>Medizinische Bilder ({patterns});;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/format_table.py" />
   <source>{path} was not saved: its ending names no format that can be written.</source>
   <translation>{path} wurde nicht gespeichert: Die Endung nennt kein Format, das geschrieben werden kann.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/format_table.py" />
   <source>Use one of {writable}.</source>
   <translation>Verwenden Sie eine von {writable}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} does not fit the image: {difference}.</source>
   <translation>{path} passt nicht zum Bild: {difference}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>Labels are drawn voxel by voxel, so both need the same grid.</source>
   <translation>Labels werden Voxel für Voxel gezeichnet, daher brauchen beide dasselbe Gitter.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <location filename="../../segstudio/io/label_bands.py" />
   <location filename="../../segstudio/io/object_table.py" />
   <source>{path} was not saved: there is no folder {parent}.</source>
   <translation>{path} wurde nicht gespeichert: Den Ordner {parent} gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <location filename="../../segstudio/io/label_bands.py" />
   <location filename="../../segstudio/io/object_table.py" />
   <source>Make the folder first.</source>
   <translation>Legen Sie den Ordner zuerst an.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} is a folder; labels are read from one file.</source>
   <translation>{path} ist ein Ordner; Labels werden aus einer Datei gelesen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} is neither a file nor a folder.</source>
   <translation>{path} ist weder eine Datei noch ein Ordner.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} holds one image; there is no number {number}.</source>
   <translation>{path} enthält ein Bild; es gibt keine Nummer {number}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} cannot be opened. {problem}</source>
   <translation>{path} lässt sich nicht öffnen. {problem}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} was not saved: {sentence}</source>
   <translation>{path} wurde nicht gespeichert: {sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} is empty.</source>
   <translation>{path} ist leer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} is named like a {named} file but holds something else, or is damaged.</source>
   <translation>{path} heißt wie eine {named}-Datei, enthält aber etwas anderes oder ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} is of none of the kinds that can be opened.</source>
   <translation>{path} ist von keiner Art, die sich öffnen lässt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>These can: {names}.</source>
   <translation>Möglich sind: {names}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>{name} cannot be opened: {sentence}</source>
   <translation>{name} lässt sich nicht öffnen: {sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>{name} does not exist.</source>
   <translation>{name} existiert nicht.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>Check the name and the folder.</source>
   <translation>Prüfen Sie Namen und Ordner.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>{name} cannot be read: there is no permission.</source>
   <translation>{name} ist nicht lesbar: Die Berechtigung fehlt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>{name} does not fit into the memory that is free.</source>
   <translation>{name} passt nicht in den freien Speicher.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>Close other programs.</source>
   <translation>Schließen Sie andere Programme.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>{name} cannot be read: the disk or network share reported an error.</source>
   <translation>{name} ist nicht lesbar: Das Laufwerk oder die Netzwerkfreigabe meldete einen Fehler.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>{name} file</source>
   <translation>{name}-Datei</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>file</source>
   <translation>Datei</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>{path} is damaged or cut off: it cannot be read as a {kind}.</source>
   <translation>{path} ist beschädigt oder abgeschnitten: nicht lesbar als {kind}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/journal.py" />
   <source>The journal {path} cannot be read: {error}.</source>
   <translation>Das Journal {path} ist nicht lesbar: {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/journal.py" />
   <source>The journal {path} is in use by another window.</source>
   <translation>Das Journal {path} wird von einem anderen Fenster benutzt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/journal.py" />
   <source>{path} is no journal of this program's version.</source>
   <translation>{path} ist kein Journal dieser Programmversion.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/journal.py" />
   <source>The journal {path} is damaged from its beginning.</source>
   <translation>Das Journal {path} ist von Anfang an beschädigt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/journal.py" />
   <source>Edits are not being kept against a power cut: {reason}.</source>
   <translation>Änderungen werden nicht gegen einen Stromausfall gesichert: {reason}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/journal.py" />
   <source>Go on working and save the labels soon; it is tried again by itself.</source>
   <translation>Arbeiten Sie weiter und speichern Sie die Labels bald; es wird von selbst erneut versucht.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_bands.py" />
   <source>{path} was not saved: labels of a picture larger than the memory are written as TIFF.</source>
   <translation>{path} wurde nicht gespeichert: Labels eines Bildes, das größer als der Speicher ist, werden als TIFF geschrieben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_bands.py" />
   <source>Use a name that ends in .tif.</source>
   <translation>Verwenden Sie einen Namen, der auf .tif endet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>Label sets (*.json *.label *.ctbl *.txt)</source>
   <translation>Labelsätze (*.json *.label *.ctbl *.txt)</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>{path} is too large for a set of labels.</source>
   <translation>{path} ist zu groß für einen Labelsatz.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>{path} could not be read: {error}.</source>
   <translation>{path} war nicht lesbar: {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>{path} names no labels.</source>
   <translation>{path} nennt keine Labels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>It needs at least one label besides the background.</source>
   <translation>Er braucht mindestens ein Label neben dem Hintergrund.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>{path} is no name for a set of labels.</source>
   <translation>{path} ist kein Name für einen Labelsatz.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>Let it end in .json, .label, .ctbl or .txt.</source>
   <translation>Lassen Sie ihn auf .json, .label, .ctbl oder .txt enden.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>{path} is no set of labels of this program ({name__}: {error}).</source>
   <translation>{path} ist kein Labelsatz dieses Programms ({name__}: {error}).</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>Such a file comes from Labels &gt; Export label set.</source>
   <translation>Eine solche Datei entsteht durch Labels &gt; Labelsatz exportieren.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>Line {at} of {path} describes no label: {error}.</source>
   <translation>Zeile {at} von {path} beschreibt kein Label: {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>Label sets are JSON of ours, label descriptions of ITK-SNAP, colour tables of 3D Slicer.</source>
   <translation>Labelsätze sind unser JSON, Labelbeschreibungen von ITK-SNAP, Farbtabellen von 3D Slicer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/limits.py" />
   <source>{path} claims an image of {sizes} voxels; a side is between 1 and {largest_side}.</source>
   <translation>{path} gibt ein Bild von {sizes} Voxeln an; eine Seite liegt zwischen 1 und {largest_side}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/limits.py" />
   <source>The file is probably damaged.</source>
   <translation>Die Datei ist wahrscheinlich beschädigt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/limits.py" />
   <source>{path} claims {shape} voxels, {size}; {fits} fit into the free memory.</source>
   <translation>{path} gibt {shape} Voxel an, {size}; in den freien Speicher passen {fits}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/limits.py" />
   <source>Close other programs or crop the image; if it should be small, the file is damaged.</source>
   <translation>Schließen Sie andere Programme, oder schneiden Sie das Bild zu; sollte es klein sein, ist die Datei beschädigt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/limits.py" />
   <source>{path} holds {stored} that claim to unpack to {inflated}.</source>
   <translation>{path} enthält {stored}, die entpackt {inflated} ergeben sollen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/limits.py" />
   <source>No image packs that well; the file was probably made to fill the memory.</source>
   <translation>Kein Bild packt so gut; die Datei wurde wahrscheinlich gemacht, um den Speicher zu füllen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/limits.py" />
   <source>{path} claims to hold {count} images; 1 to {most_parts} can be read.</source>
   <translation>{path} gibt {count} Bilder an; lesbar sind 1 bis {most_parts}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/limits.py" />
   <source>{value:.3g} PB</source>
   <translation>{value:.3g} PB</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/measures.py" />
   <source>{path} was not saved: reading it back gave other numbers.</source>
   <translation>{path} wurde nicht gespeichert: Das Zurücklesen ergab andere Zahlen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} is cut off: {there} of {end} bytes of voxels are there.</source>
   <translation>{path} ist abgeschnitten: {there} von {end} Bytes der Voxel sind da.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} is a header whose voxels lie in an .img file, which is not followed.</source>
   <translation>{path} ist ein Kopf, dessen Voxel in einer .img-Datei liegen, der nicht gefolgt wird.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>Save the image as one .nii or .nii.gz file.</source>
   <translation>Speichern Sie das Bild als eine .nii- oder .nii.gz-Datei.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} is not a NIfTI file in one piece.</source>
   <translation>{path} ist keine NIfTI-Datei aus einem Stück.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} is cut off within its header.</source>
   <translation>{path} ist innerhalb der Kopfdaten abgeschnitten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} says its voxels start at byte {offset:g}; the file is damaged.</source>
   <translation>{path} gibt an, die Voxel begännen bei Byte {offset:g}; die Datei ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} claims {count} dimensions; the file is damaged.</source>
   <translation>{path} gibt {count} Dimensionen an; die Datei ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>sixth axis</source>
   <translation>sechste Achse</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>seventh axis</source>
   <translation>siebte Achse</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} holds numbers of an unknown type (code {code}); the file is damaged.</source>
   <translation>{path} enthält Zahlen eines unbekannten Typs (Code {code}); die Datei ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} holds numbers of the type {stored}, which is no image.</source>
   <translation>{path} enthält Zahlen des Typs {stored}, der kein Bild ergibt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} says that its numbers are of the type {name} and have {bits} bits; the file is damaged.</source>
   <translation>{path} gibt an, die Zahlen seien vom Typ {name} und hätten {bits} Bit; die Datei ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>The scale of the voxel values is damaged (slope {slope:g}, intercept {intercept:g}); the stored numbers are shown.</source>
   <translation>Die Skalierung der Voxelwerte ist beschädigt (Steigung {slope:g}, Achsenabschnitt {intercept:g}); gezeigt werden die gespeicherten Zahlen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>NIfTI holds colours of 8 bits only.</source>
   <translation>NIfTI fasst nur Farben mit 8 Bit.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>Choose .nrrd or .tif.</source>
   <translation>Wählen Sie .nrrd oder .tif.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti_geometry.py" />
   <source>{qform_problem}; the sform is used.</source>
   <translation>{qform_problem}; verwendet wird die sform.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti_geometry.py" />
   <source>{sform_problem}; the qform is used.</source>
   <translation>{sform_problem}; verwendet wird die qform.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti_geometry.py" />
   <source>The position in the file (sform) is damaged.</source>
   <translation>Die Position in der Datei (sform) ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti_geometry.py" />
   <source>The file gives voxels of {words} (x × y × z), so its qform cannot be used.</source>
   <translation>Die Datei gibt Voxel von {words} an (x × y × z), daher ist ihre qform nicht verwendbar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti_geometry.py" />
   <source>The position in the file (qform) is damaged.</source>
   <translation>Die Position in der Datei (qform) ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti_geometry.py" />
   <source>The file gives two different positions (sform and qform, corners up to {gap:.3g} mm apart); the sform is used.</source>
   <translation>Die Datei gibt zwei verschiedene Positionen an (sform und qform, Ecken bis zu {gap:.3g} mm auseinander); verwendet wird die sform.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti_geometry.py" />
   <source>The file gives two voxel sizes, {sides} and by its sform {used} mm (x × y × z); those of the sform are used.</source>
   <translation>Die Datei gibt zwei Voxelgrößen an, {sides} und laut sform {used} mm (x × y × z); verwendet werden die der sform.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti_geometry.py" />
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>The file gives voxels of {words} (x × y × z), which is no size. {no_size}</source>
   <translation>Die Datei gibt Voxel von {words} an (x × y × z), was keine Größe ist. {no_size}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>{path} keeps its voxels so that no region of it can be read by itself.</source>
   <translation>{path} legt seine Voxel so ab, dass sich keine Region für sich lesen lässt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>Save it as .nii or as .nrrd with the encoding raw.</source>
   <translation>Speichern Sie es als .nii oder als .nrrd mit der Kodierung raw.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>{path} points to voxels in several files, which is not supported.</source>
   <translation>{path} verweist auf Voxel in mehreren Dateien, was nicht unterstützt wird.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>Save the image as one .nrrd file.</source>
   <translation>Speichern Sie das Bild als eine .nrrd-Datei.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>{path} points to a file outside its own folder, which is not followed.</source>
   <translation>{path} verweist auf eine Datei außerhalb des eigenen Ordners, der nicht gefolgt wird.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>{path} is only a header; the file with its voxels, {target}, is not beside it.</source>
   <translation>{path} ist nur ein Kopf; die Datei mit seinen Voxeln, {target}, liegt nicht daneben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>Copy both files into one folder.</source>
   <translation>Kopieren Sie beide Dateien in einen Ordner.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>{path} is cut off: {end} of {total} bytes of voxels are there.</source>
   <translation>{path} ist abgeschnitten: {end} von {total} Bytes der Voxel sind da.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>{path} is packed as “{encoding}”, which is not supported.</source>
   <translation>{path} ist als „{encoding}“ gepackt, was nicht unterstützt wird.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>{path} holds {size} of {count} voxels.</source>
   <translation>{path} enthält {size} von {count} Voxeln.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>{path} has a header longer than any; the file is damaged.</source>
   <translation>{path} hat längere Kopfdaten als jede andere; die Datei ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>{path} is damaged: its header has a line without a name.</source>
   <translation>{path} ist beschädigt: Die Kopfdaten haben eine Zeile ohne Namen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>{path} is damaged: its header does not tell the {name}.</source>
   <translation>{path} ist beschädigt: In den Kopfdaten fehlt {name}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>{path} claims {fields} dimensions; the file is damaged.</source>
   <translation>{path} gibt {fields} Dimensionen an; die Datei ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>{path} holds {every} voxels; an image with two or three sides can be opened.</source>
   <translation>{path} enthält {every} Voxel; öffnen lässt sich ein Bild mit zwei oder drei Seiten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>{path} holds numbers of the type “{named}”, which is no image.</source>
   <translation>{path} enthält Zahlen des Typs „{named}“, der kein Bild ergibt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>{path} is damaged: it does not tell the order of its bytes.</source>
   <translation>{path} ist beschädigt: Die Reihenfolge der Bytes ist nicht angegeben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>The position in the file (space directions) is damaged. {no_size}</source>
   <translation>Die Position in der Datei (space directions) ist beschädigt. {no_size}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/object_table.py" />
   <source>{path} is no name for a table.</source>
   <translation>{path} ist kein Name für eine Tabelle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/object_table.py" />
   <source>Let it end in .csv.</source>
   <translation>Lassen Sie ihn auf .csv enden.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/io/only_image.py" />
   <source>The folder holds {n} other files that are not part of this series.</source>
   <extracomment>Of one: The folder holds {n} other file that is not part of this series.</extracomment>
   <translation>
    <numerusform>Der Ordner enthält {n} weitere Datei, die nicht zu dieser Serie gehört.</numerusform>
    <numerusform>Der Ordner enthält {n} weitere Dateien, die nicht zu dieser Serie gehören.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/io/only_image.py" />
   <source>; and {choice} more</source>
   <translation>; und {choice} weitere</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/only_image.py" />
   <source>The folder {name} holds {choice} images, and one can be opened at a time: {first}{more}.</source>
   <translation>Der Ordner {name} enthält {choice} Bilder, und eines lässt sich auf einmal öffnen: {first}{more}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/only_image.py" />
   <source>Open one of its files, or move each series into a folder of its own.</source>
   <translation>Öffnen Sie eine seiner Dateien, oder verschieben Sie jede Serie in einen eigenen Ordner.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/only_image.py" />
   <source>The folder {name} holds no image that can be opened: {problem}</source>
   <translation>Der Ordner {name} enthält kein Bild, das sich öffnen lässt: {problem}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/only_image.py" />
   <location filename="../../segstudio/services/project_adding.py" />
   <source>The folder {name} holds no image.</source>
   <translation>Der Ordner {name} enthält kein Bild.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/only_image.py" />
   <source>Choose a folder with DICOM files.</source>
   <translation>Wählen Sie einen Ordner mit DICOM-Dateien.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/credentials.py" />
   <source>The keyring of the system did not take the password; it is used now and not kept.</source>
   <translation>Der Schlüsselbund des Systems nahm das Passwort nicht an; es wird jetzt verwendet und nicht behalten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/credentials.py" />
   <source>It will be asked for again after the next start.</source>
   <translation>Nach dem nächsten Start wird erneut danach gefragt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dicomweb.py" />
   <source>{name} did not take {path}; nothing there was changed.</source>
   <translation>{name} nahm {path} nicht an; dort wurde nichts geändert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dicomweb.py" />
   <source>something else</source>
   <translation>etwas anderem</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dicomweb.py" />
   <source>other JSON</source>
   <translation>anderem JSON</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>does not know this computer under the AE title {calling}</source>
   <translation>kennt diesen Computer nicht unter dem AE-Titel {calling}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>does not have the AE title {called}</source>
   <translation>hat nicht den AE-Titel {called}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>{name} does not take images of the kind or encoding of {path}.</source>
   <translation>{name} nimmt Bilder von der Art oder Kodierung von {path} nicht an.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>The connection to {name} was cut while {doing}, or {name} sent nothing for {read_s:.0f} s; what came before is kept.</source>
   <translation>Die Verbindung zu {name} wurde getrennt ({doing}), oder {name} sendete {read_s:.0f} s lang nichts; was zuvor kam, ist behalten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Try again; what has been transferred is not transferred again.</source>
   <translation>Versuchen Sie es erneut; was übertragen ist, wird nicht noch einmal übertragen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>it does not offer that</source>
   <translation>er bietet das nicht an</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>status {code:04X}</source>
   <translation>Status {code:04X}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>it does not know {calling_ae} as a place to send to</source>
   <translation>er kennt {calling_ae} nicht als Ziel zum Senden</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>it does not allow that to this AE title</source>
   <translation>er erlaubt das diesem AE-Titel nicht</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>{name} refused while {doing}: {why}.</source>
   <translation>{name} lehnte ab ({doing}): {why}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>Compare the AE titles with those of the server's list.</source>
   <translation>Vergleichen Sie die AE-Titel mit denen in der Liste des Servers.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>{name} does not offer what was asked for.</source>
   <translation>{name} bietet das Verlangte nicht an.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>{name} ended the connection before it was set up.</source>
   <translation>{name} beendete die Verbindung, bevor sie stand.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>The port may belong to another program, or TLS is set differently on both sides.</source>
   <translation>Der Port gehört vielleicht zu einem anderen Programm, oder TLS ist auf beiden Seiten verschieden eingestellt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <location filename="../../segstudio/io/pacs/receiving.py" />
   <source>{name} cannot be reached at {host}, port {port}.</source>
   <translation>{name} ist unter {host}, Port {port}, nicht erreichbar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>{name} cannot be reached at {host}, port {port}, or its certificate could not be verified.</source>
   <translation>{name} ist unter {host}, Port {port}, nicht erreichbar, oder sein Zertifikat ließ sich nicht prüfen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <location filename="../../segstudio/io/pacs/receiving.py" />
   <source>Check host, port and network.</source>
   <translation>Prüfen Sie Host, Port und Netzwerk.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>{path} does not say how it is encoded and cannot be sent.</source>
   <translation>{path} sagt nicht, wie es kodiert ist, und kann nicht gesendet werden.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/extra.py" />
   <source>Talking to a PACS needs the library {split}, which is not installed.</source>
   <translation>Der Austausch mit einem PACS braucht die Bibliothek {split}, die nicht installiert ist.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/extra.py" />
   <source>Install it with: pip install "segstudio[pacs]"</source>
   <translation>Installieren Sie sie mit: pip install "segstudio[pacs]"</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} is reached without encryption, and a password is not sent that way.</source>
   <translation>{name} wird ohne Verschlüsselung erreicht, und ein Passwort wird so nicht gesendet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Enter an https address.</source>
   <translation>Tragen Sie eine https-Adresse ein.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>The CA file of {name} holds no certificates.</source>
   <translation>Die CA-Datei von {name} enthält keine Zertifikate.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>The certificate of {name} could not be verified, so nothing was sent.</source>
   <translation>Das Zertifikat von {name} ließ sich nicht prüfen, daher wurde nichts gesendet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>If the server has a certificate of your own organisation, add its CA file to the server.</source>
   <translation>Hat der Server ein Zertifikat Ihrer eigenen Einrichtung, fügen Sie dem Server dessen CA-Datei hinzu.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} did not answer within {connect_s:.0f} s.</source>
   <translation>{name} hat binnen {connect_s:.0f} s nicht geantwortet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Check the address and the network.</source>
   <translation>Prüfen Sie Adresse und Netzwerk.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} sent nothing for {read_s:.0f} s while {doing}; what came before is kept.</source>
   <translation>{name} sendete {read_s:.0f} s lang nichts ({doing}); was zuvor kam, ist behalten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>no valid JSON</source>
   <translation>keinem gültigen JSON</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} leads to another address that is not safe to follow.</source>
   <translation>{name} führt zu einer anderen Adresse, der nicht sicher zu folgen ist.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>The address of {name} is not known to the network.</source>
   <translation>Die Adresse von {name} ist dem Netzwerk nicht bekannt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Check how the host is written.</source>
   <translation>Prüfen Sie die Schreibweise des Hosts.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} cannot be reached: nothing accepts connections at its address.</source>
   <translation>{name} ist nicht erreichbar: Unter dieser Adresse nimmt nichts Verbindungen an.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Check address, port and network.</source>
   <translation>Prüfen Sie Adresse, Port und Netzwerk.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>The connection to {name} failed while {doing}.</source>
   <translation>Die Verbindung zu {name} schlug fehl ({doing}).</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>searching</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>retrieving</source>
   <translation>Abrufen</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>storing</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>The connection to {name} was cut while {doing}; what came before is kept.</source>
   <translation>Die Verbindung zu {name} wurde getrennt ({doing}); was zuvor kam, ist behalten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} answered with {what} instead of DICOM.</source>
   <translation>{name} antwortete mit {what} statt DICOM.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>The address may lead to a web page; it should end at the DICOMweb service, as in …/dicom-web.</source>
   <translation>Die Adresse führt vielleicht zu einer Webseite; sie sollte beim DICOMweb-Dienst enden, etwa …/dicom-web.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} does not accept this user name and password.</source>
   <translation>{name} nimmt diesen Benutzernamen mit diesem Passwort nicht an.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} wants a user name and password.</source>
   <translation>{name} verlangt Benutzername und Passwort.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} does not allow this user to do that ({doing}).</source>
   <translation>{name} erlaubt diesem Benutzer das nicht ({doing}).</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Log in as another user.</source>
   <translation>Melden Sie sich als anderer Benutzer an.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} has nothing at this address (404) while {doing}.</source>
   <translation>{name} hat unter dieser Adresse nichts (404, {doing}).</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Check the address of DICOMweb; or the study is no longer there.</source>
   <translation>Prüfen Sie die DICOMweb-Adresse; oder die Untersuchung ist nicht mehr da.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} refused to store the file (409).</source>
   <translation>{name} lehnte es ab, die Datei zu speichern (409).</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} finds the file too large to store (413).</source>
   <translation>{name} findet die Datei zu groß zum Speichern (413).</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} reported an error of its own ({code}) while {doing}.</source>
   <translation>{name} meldete einen eigenen Fehler ({code}, {doing}).</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Try again later.</source>
   <translation>Versuchen Sie es später erneut.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} refused the request ({code}) while {doing}.</source>
   <translation>{name} lehnte die Anfrage ab ({code}, {doing}).</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/inbox.py" />
   <source>A file of the series is larger than {largest} and was not retrieved.</source>
   <translation>Eine Datei der Serie ist größer als {largest} und wurde nicht abgerufen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/inbox.py" />
   <source>The server sent another image than it was asked for; it was not kept.</source>
   <translation>Der Server sendete ein anderes Bild als das verlangte; es wurde nicht behalten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/inbox.py" />
   <source>The server sent something that is no DICOM file; it was not kept.</source>
   <translation>Der Server sendete etwas, das keine DICOM-Datei ist; es wurde nicht behalten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/inbox.py" />
   <source>The server sent a damaged DICOM file; it was not kept.</source>
   <translation>Der Server sendete eine beschädigte DICOM-Datei; sie wurde nicht behalten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/receiving.py" />
   <source>Images cannot be received on port {move_port}: {strerror}.</source>
   <translation>Auf Port {move_port} lassen sich keine Bilder empfangen: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/receiving.py" />
   <source>Another program may use it. Choose another port, and tell the PACS.</source>
   <translation>Vielleicht benutzt ihn ein anderes Programm. Wählen Sie einen anderen Port und teilen Sie ihn dem PACS mit.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/records.py" />
   <source>The study date is no date.</source>
   <translation>Das Untersuchungsdatum ist kein Datum.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/records.py" />
   <source>Write 20240131, or a range such as 20240101-20240131.</source>
   <translation>Schreiben Sie 20240131 oder einen Bereich wie 20240101-20240131.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>The server needs a name of up to 64 characters.</source>
   <translation>Der Server braucht einen Namen mit bis zu 64 Zeichen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>{protocol!r} is no protocol.</source>
   <translation>{protocol!r} ist kein Protokoll.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>Use dicomweb or dimse.</source>
   <translation>Verwenden Sie dicomweb oder dimse.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>There is no file of certificates {ca_file}.</source>
   <translation>Es gibt keine Zertifikatdatei {ca_file}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>The address of {name} is no http or https address.</source>
   <translation>Die Adresse von {name} ist keine http- oder https-Adresse.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>It looks like https://pacs.example.org/dicom-web.</source>
   <translation>Sie sieht aus wie https://pacs.example.org/dicom-web.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>The address of {name} must not hold a user name or password.</source>
   <translation>Die Adresse von {name} darf keinen Benutzernamen und kein Passwort enthalten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>They are asked for, and kept in the keyring of the system where it has one.</source>
   <translation>Nach ihnen wird gefragt, und der Schlüsselbund des Systems bewahrt sie auf, wo es einen gibt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>The host of {name} is no host name or address.</source>
   <translation>Der Host von {name} ist kein Hostname und keine Adresse.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>The port of {name} is not between 1 and 65535.</source>
   <translation>Der Port von {name} liegt nicht zwischen 1 und 65535.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>The port for receiving from {name} is not between 1024 and 65535.</source>
   <translation>Der Port zum Empfang von {name} liegt nicht zwischen 1024 und 65535.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>Images are not received by C-MOVE inside TLS.</source>
   <translation>Innerhalb von TLS werden keine Bilder per C-MOVE empfangen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>Leave the port for receiving at 0: C-GET.</source>
   <translation>Lassen Sie den Empfangsport auf 0: C-GET.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>The called AE title of {name} needs 1 to 16 plain characters.</source>
   <translation>Der AE-Titel des Servers {name} braucht 1 bis 16 einfache Zeichen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>The calling AE title of {name} needs 1 to 16 plain characters.</source>
   <translation>Unser AE-Titel für {name} braucht 1 bis 16 einfache Zeichen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>{called_ae} at {host}:{port}{which}</source>
   <translation>{called_ae} auf {host}:{port}{which}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>Not encrypted: names of patients, images and labels travel over http to {host}, and whoever listens on the network can read them. Use https if the server offers it.</source>
   <translation>Nicht verschlüsselt: Namen von Patienten, Bilder und Labels gehen über http an {host}, und wer im Netzwerk mithört, kann sie lesen. Verwenden Sie https, wenn der Server es anbietet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>Not encrypted: names of patients, images and labels travel without TLS to {host}, and whoever listens on the network can read them. Choose TLS if the server offers it.</source>
   <translation>Nicht verschlüsselt: Namen von Patienten, Bilder und Labels gehen ohne TLS an {host}, und wer im Netzwerk mithört, kann sie lesen. Wählen Sie TLS, wenn der Server es anbietet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>{path} is no list of servers.</source>
   <translation>{path} ist keine Liste von Servern.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>Move it away and enter the servers again.</source>
   <translation>Verschieben Sie sie und tragen Sie die Server erneut ein.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>; and {more} more</source>
   <translation>; und {more} weitere</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>Choose one by its number, as with --volume 1, up to {index}.</source>
   <translation>Wählen Sie eines über seine Nummer, etwa mit --volume 1, bis {index}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source> --channel 1 takes a channel by its own number.</source>
   <translation> --channel 1 nimmt einen Kanal über seine eigene Nummer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>{path} holds {parts} images, and one can be opened at a time: {first}{rest}.</source>
   <translation>{path} enthält {parts} Bilder, und eines lässt sich auf einmal öffnen: {first}{rest}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>{lead}all three channels as red, green and blue</source>
   <translation>{lead}alle drei Kanäle als Rot, Grün und Blau</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>{lead}grey (luminance of the three)</source>
   <translation>{lead}grau (Helligkeit der drei)</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>{path} is a volume in colour.</source>
   <translation>{path} ist ein farbiges Volumen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>Choose a channel, grey or all, as with --channel all.</source>
   <translation>Wählen Sie einen Kanal, grey oder all, etwa mit --channel all.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>keep the colours</source>
   <translation>Farben behalten</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>grey (luminance)</source>
   <translation>grau (Helligkeit)</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>channel {number} ({name})</source>
   <translation>Kanal {number} ({name})</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>{path} has {group} channels; there is no channel {channel}.</source>
   <translation>{path} hat {group} Kanäle; es gibt keinen Kanal {channel}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>Give a number from 1 to {group}.</source>
   <translation>Geben Sie eine Zahl von 1 bis {group} an.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>{path} has {group} channels, and {channel!r} needs three: red, green and blue.</source>
   <translation>{path} hat {group} Kanäle, und {channel!r} braucht drei: Rot, Grün und Blau.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>Choose one channel by its number, from 1 to {group}.</source>
   <translation>Wählen Sie einen Kanal über seine Nummer, von 1 bis {group}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>{path} holds {held}; there is no number {part}.</source>
   <translation>{path} enthält {held}; es gibt keine Nummer {part}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>Choose a number from 1 to {parts}.</source>
   <translation>Wählen Sie eine Zahl von 1 bis {parts}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/picture.py" />
   <source>{path} is cut off: part of its picture is missing.</source>
   <translation>{path} ist abgeschnitten: Ein Teil des Bildes fehlt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/picture.py" />
   <source>{path} is cut off: it ends within its picture.</source>
   <translation>{path} ist abgeschnitten: Die Datei endet mitten im Bild.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/picture.py" />
   <source>{path} is damaged: a checksum in it is wrong.</source>
   <translation>{path} ist beschädigt: Eine Prüfsumme darin ist falsch.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/picture.py" />
   <source>{path} is damaged: its 16-bit colours cannot be unpacked.</source>
   <translation>{path} ist beschädigt: Die 16-Bit-Farben lassen sich nicht entpacken.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/picture.py" />
   <source>a PNG picture holds one slice, there are {count}.</source>
   <translation>ein PNG-Bild fasst eine Schicht, hier sind es {count}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/picture.py" />
   <source>Choose .nii.gz, .nrrd or .tif.</source>
   <translation>Wählen Sie .nii.gz, .nrrd oder .tif.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/picture.py" />
   <source>a PNG picture holds whole numbers from 0 to 65535.</source>
   <translation>ein PNG-Bild fasst ganze Zahlen von 0 bis 65535.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/picture.py" />
   <source>the PNG picture could not be packed.</source>
   <translation>das PNG-Bild ließ sich nicht packen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pieces.py" />
   <source>This is a region of an image of {whole}: {width} × {height} from column {x}, row {y}.</source>
   <translation>Dies ist eine Region eines Bildes von {whole}: {width} × {height} ab Spalte {x}, Zeile {y}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pieces.py" />
   <source>{note}, slices {first} to {last}.</source>
   <translation>{note}, Schichten {first} bis {last}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pieces.py" />
   <source>{path} is packed in pieces of {size}, so no region of it can be read by itself.</source>
   <translation>{path} ist in Stücken von {size} gepackt, daher lässt sich keine Region für sich lesen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pieces.py" />
   <source>Save it with tiles of 256 or 512 pixels.</source>
   <translation>Speichern Sie es mit Kacheln von 256 oder 512 Pixeln.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_access.py" />
   <source>The project was changed by a newer SegStudio (version {version} of its index; this one knows {schema}), so it is opened for reading only.</source>
   <translation>Das Projekt wurde von einem neueren SegStudio geändert (Version {version} seines Verzeichnisses; dieses kennt {schema}), daher ist es nur zum Lesen geöffnet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_access.py" />
   <source>The project was opened for reading only.</source>
   <translation>Das Projekt wurde nur zum Lesen geöffnet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_access.py" />
   <source>The project lies on a disk or in a folder that is read-only; it is opened for reading.</source>
   <translation>Das Projekt liegt auf einem schreibgeschützten Laufwerk oder in einem solchen Ordner; es ist zum Lesen geöffnet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_access.py" />
   <source>The project is in use by {who}. It is opened for reading until that one closes it.</source>
   <translation>Das Projekt wird von {who} benutzt. Bis es dort geschlossen wird, ist es hier zum Lesen geöffnet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_access.py" />
   <source>{sentence} It is opened for reading only.</source>
   <translation>{sentence} Es ist nur zum Lesen geöffnet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_access.py" />
   <source>The project {folder} is not opened: {name} in it is a link to another place.</source>
   <translation>Das Projekt {folder} wird nicht geöffnet: {name} darin ist eine Verknüpfung zu einem anderen Ort.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_access.py" />
   <location filename="../../segstudio/io/project_schema.py" />
   <source>It was not made by this program.</source>
   <translation>Es wurde nicht von diesem Programm angelegt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>Nothing was unpacked</source>
   <translation>Nichts wurde entpackt</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>Packing {number} of {members}</source>
   <translation>{number} von {members} wird gepackt</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>{target} was not written: reading it back failed. {sentence}</source>
   <translation>{target} wurde nicht geschrieben: Das Zurücklesen schlug fehl. {sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>{target} was not written: it cannot be packed.</source>
   <translation>{target} wurde nicht geschrieben: Es lässt sich nicht packen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>Unpacking {number} of {files}</source>
   <translation>{number} von {files} wird entpackt</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>{name} is no file of a project, so the archive was not written.</source>
   <translation>{name} ist keine Datei eines Projekts, daher wurde das Archiv nicht geschrieben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>There is no archive {path}.</source>
   <translation>Es gibt kein Archiv {path}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>{path} is no archive of a project, or is damaged.</source>
   <translation>{path} ist kein Archiv eines Projekts oder ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>Copy the file again from where it came from.</source>
   <translation>Kopieren Sie die Datei erneut von ihrem Ursprungsort.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: it holds more files than any project.</source>
   <translation>Das Archiv wird abgelehnt: Es enthält mehr Dateien als jedes Projekt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: a name occurs twice in it.</source>
   <translation>Das Archiv wird abgelehnt: Ein Name kommt darin zweimal vor.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: it holds no manifest.</source>
   <translation>Das Archiv wird abgelehnt: Es enthält kein Manifest.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>Archives are made by export.</source>
   <translation>Archive entstehen durch den Export.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: its manifest is damaged.</source>
   <translation>Das Archiv wird abgelehnt: Sein Manifest ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive was made by a newer SegStudio.</source>
   <translation>Das Archiv wurde von einem neueren SegStudio erstellt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <location filename="../../segstudio/learning/card.py" />
   <source>Update SegStudio.</source>
   <translation>Aktualisieren Sie SegStudio.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: its manifest does not name the files that it holds.</source>
   <translation>Das Archiv wird abgelehnt: Sein Manifest nennt nicht die Dateien, die es enthält.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: it holds no index of a project.</source>
   <translation>Das Archiv wird abgelehnt: Es enthält kein Projektverzeichnis.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: {filename} in it is no plain file.</source>
   <translation>Das Archiv wird abgelehnt: {filename} darin ist keine gewöhnliche Datei.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: {filename} is no file of a project.</source>
   <translation>Das Archiv wird abgelehnt: {filename} ist keine Datei eines Projekts.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: it is encrypted, or packed in another way than by export.</source>
   <translation>Das Archiv wird abgelehnt: Es ist verschlüsselt oder anders gepackt als durch den Export.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: {filename} would grow more than {most_ratio}-fold.</source>
   <translation>Das Archiv wird abgelehnt: {filename} würde mehr als {most_ratio}-fach wachsen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive holds {total} unpacked; there is room for {room}.</source>
   <translation>Das Archiv enthält entpackt {total}; Platz ist für {room}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>Choose a folder on a larger disk.</source>
   <translation>Wählen Sie einen Ordner auf einem größeren Laufwerk.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>Checking {number} of {files}</source>
   <translation>{number} von {files} wird geprüft</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is damaged: {entry} is not what its manifest says.</source>
   <translation>Das Archiv ist beschädigt: {entry} ist nicht, was sein Manifest sagt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_case.py" />
   <source>The project is damaged: the field {name} of case {where} holds what does not belong.</source>
   <translation>Das Projekt ist beschädigt: Das Feld {name} von Fall {where} enthält, was nicht hineingehört.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_case.py" />
   <location filename="../../segstudio/io/project_schema.py" />
   <source>The label files in its folder 'labels' are whole and can be opened by themselves.</source>
   <translation>Die Labeldateien in seinem Ordner „labels“ sind heil und lassen sich für sich öffnen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_case.py" />
   <source>A case needs a name.</source>
   <translation>Ein Fall braucht einen Namen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_case.py" />
   <source>A name has at most {longest_alias} characters, all of them visible.</source>
   <translation>Ein Name hat höchstens {longest_alias} Zeichen, alle sichtbar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_index.py" />
   <source>The project {parent} holds more than {most_cases} cases.</source>
   <translation>Das Projekt {parent} enthält mehr als {most_cases} Fälle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_index.py" />
   <source>The project was not copied: {reason}.</source>
   <translation>Das Projekt wurde nicht kopiert: {reason}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_index.py" />
   <source>The project {parent} was not changed: {reason}.</source>
   <translation>Das Projekt {parent} wurde nicht geändert: {reason}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_index.py" />
   <source>What was there before is whole. Make room, or look at the disk, and try again.</source>
   <translation>Was vorher da war, ist heil. Schaffen Sie Platz, oder prüfen Sie das Laufwerk, und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>{user} on {host}</source>
   <translation>{user} auf {host}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>somebody</source>
   <translation>jemand</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>an unknown computer</source>
   <translation>einem unbekannten Rechner</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>, since {moment:%Y-%m-%d %H:%M}</source>
   <translation>, seit {moment:%Y-%m-%d %H:%M}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>{who} (process {pid}){since}</source>
   <translation>{who} (Prozess {pid}){since}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>another window</source>
   <translation>ein anderes Fenster</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>The project is in use by {who}.</source>
   <translation>Das Projekt ist in Gebrauch: {who}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>It can be opened for reading until that one closes it.</source>
   <translation>Bis es dort geschlossen wird, lässt es sich zum Lesen öffnen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>The project was opened by {words}, and it was not closed there.</source>
   <translation>Das Projekt wurde anderswo geöffnet ({words}) und dort nicht geschlossen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>If that program no longer runs, take the project over (--take-over); else open it for reading.</source>
   <translation>Läuft jenes Programm nicht mehr, übernehmen Sie das Projekt (--take-over); sonst öffnen Sie es zum Lesen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>The project cannot be written to: {error}.</source>
   <translation>In das Projekt lässt sich nicht schreiben: {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_making.py" />
   <source>{folder} is a project already.</source>
   <translation>{folder} ist schon ein Projekt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_making.py" />
   <source>Open it, or choose another folder.</source>
   <translation>Öffnen Sie es, oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_making.py" />
   <source>The project was not made: {error}.</source>
   <translation>Das Projekt wurde nicht angelegt: {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>The project was not made: {reason}.</source>
   <translation>Das Projekt wurde nicht angelegt: {reason}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>is a link to another place</source>
   <translation>ist eine Verknüpfung zu einem anderen Ort</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>is missing</source>
   <translation>fehlt</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>{parent} is no project that can be opened: {path} {what}.</source>
   <translation>{parent} ist kein Projekt, das sich öffnen lässt: {path} {what}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>Choose the folder that holds project.sqlite.</source>
   <translation>Wählen Sie den Ordner, der project.sqlite enthält.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>the disk or the folder is read-only</source>
   <translation>das Laufwerk oder der Ordner ist schreibgeschützt</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>the file cannot be opened</source>
   <translation>die Datei lässt sich nicht öffnen</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>another program holds it</source>
   <translation>ein anderes Programm hält sie</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>the file is damaged</source>
   <translation>die Datei ist beschädigt</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>the file is no SQLite file</source>
   <translation>die Datei ist keine SQLite-Datei</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>a value in it is larger than any that belongs there</source>
   <translation>ein Wert darin ist größer als jeder, der dorthin gehört</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>The project {parent} cannot be read: {reason_of_sqlite}.</source>
   <translation>Das Projekt {parent} ist nicht lesbar: {reason_of_sqlite}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>The project {parent} was left in the midst of a change and cannot be mended there.</source>
   <translation>Das Projekt {parent} blieb mitten in einer Änderung stehen und lässt sich dort nicht reparieren.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>Copy the whole folder to a disk that can be written to, and open it there.</source>
   <translation>Kopieren Sie den ganzen Ordner auf ein beschreibbares Laufwerk und öffnen Sie ihn dort.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>{path} in {parent} is no index of a project, or is damaged.</source>
   <translation>{path} in {parent} ist kein Projektverzeichnis oder ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>{path} in {parent} is an SQLite file of another program.</source>
   <translation>{path} in {parent} ist eine SQLite-Datei eines anderen Programms.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>{path} in {parent} is larger than the index of any project.</source>
   <translation>{path} in {parent} ist größer als das Verzeichnis jedes Projekts.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>The project {parent} is not opened: its index holds a {strange}.</source>
   <translation>Das Projekt {parent} wird nicht geöffnet: Sein Verzeichnis enthält Fremdes ({strange}).</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>The index of the project {parent} is damaged.</source>
   <translation>Das Verzeichnis des Projekts {parent} ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>The index of the project {parent} lacks a table.</source>
   <translation>Dem Verzeichnis des Projekts {parent} fehlt eine Tabelle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_sources.py" />
   <source>The series of this case is no longer in the folder {folder}.</source>
   <translation>Die Serie dieses Falls ist nicht mehr im Ordner {folder}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_sources.py" />
   <source>There is no image where this case had one.</source>
   <translation>Wo dieser Fall ein Bild hatte, ist keines.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_sources.py" />
   <source>is neither a file nor a folder</source>
   <translation>ist weder eine Datei noch ein Ordner</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_sources.py" />
   <source>is not there</source>
   <translation>ist nicht da</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_sources.py" />
   <source>{paths} cannot be read: {error}.</source>
   <translation>{paths} ist nicht lesbar: {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_sources.py" />
   <source>There is no folder {place}.</source>
   <translation>Es gibt keinen Ordner {place}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_sources.py" />
   <source>Looking for {alias}</source>
   <translation>{alias} wird gesucht</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_sources.py" />
   <source>The folder {folder} holds more than {most_files} files.</source>
   <translation>Der Ordner {folder} enthält mehr als {most_files} Dateien.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/regions.py" />
   <source>{path} can only be read as a whole.</source>
   <translation>{path} lässt sich nur als Ganzes lesen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/regions.py" />
   <source>Regions can be read of {names}.</source>
   <translation>Regionen lassen sich lesen aus {names}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/regions.py" />
   <source>Save it as a TIFF with tiles, of which regions can be opened.</source>
   <translation>Speichern Sie es als TIFF mit Kacheln, aus dem sich Regionen öffnen lassen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/regions.py" />
   <source>Open a region of it: choose one when asked, or add --region x,y,width,height. If it should be small, the file is damaged.</source>
   <translation>Öffnen Sie eine Region davon: Wählen Sie eine auf die Rückfrage, oder ergänzen Sie --region x,y,width,height. Sollte das Bild klein sein, ist die Datei beschädigt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure.py" />
   <source>{path} was not saved: the images have no frame of reference to place contours in.</source>
   <translation>{path} wurde nicht gespeichert: Die Bilder haben kein Bezugssystem, in dem Konturen liegen könnten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure.py" />
   <source>Choose a picture or NIfTI.</source>
   <translation>Wählen Sie ein Bild oder NIfTI.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure.py" />
   <source>{path} was not saved: reading it back gave other outlines. What was there is unchanged.</source>
   <translation>{path} wurde nicht gespeichert: Das Zurücklesen ergab andere Konturen. Was dort war, ist unverändert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure.py" />
   <source>{path} has a contour that lies in no slice of the image.</source>
   <translation>{path} hat eine Kontur, die in keiner Schicht des Bildes liegt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure.py" />
   <source>Drawing the outlines</source>
   <translation>Konturen werden gezeichnet</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{path} holds contours, and these need the image that they were drawn on.</source>
   <translation>{path} enthält Konturen, und diese brauchen das Bild, auf dem sie gezeichnet wurden.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>Open the image first and then this file as its labels; on the command line, with --like IMAGE.</source>
   <translation>Öffnen Sie zuerst das Bild und dann diese Datei als seine Labels; auf der Befehlszeile mit --like IMAGE.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{path} gives places in the patient, and the image does not tell where it lies.</source>
   <translation>{path} gibt Orte im Patienten an, und das Bild sagt nicht, wo es liegt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>Open the DICOM images that the contours were drawn on.</source>
   <translation>Öffnen Sie die DICOM-Bilder, auf denen die Konturen gezeichnet wurden.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{path} holds no contour that encloses a voxel of the image.</source>
   <translation>{path} enthält keine Kontur, die ein Voxel des Bildes umschließt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{count} voxels lie in several structures; each was given to the smallest of them.</source>
   <translation>{count} Voxel liegen in mehreren Strukturen; jedes bekam die kleinste davon.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{others} points or lines of the structure set enclose nothing and were left out.</source>
   <translation>{others} Punkte oder Linien des Structure Set umschließen nichts und wurden ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source> and more</source>
   <translation> und weitere</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>No voxel lies inside {names}.</source>
   <translation>Kein Voxel liegt innerhalb von {names}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{path} claims more points than any structure set has.</source>
   <translation>{path} gibt mehr Punkte an, als irgendein Structure Set hat.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{path} is damaged: a contour has {size} numbers.</source>
   <translation>{path} ist beschädigt: Eine Kontur hat {size} Zahlen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>Export it again.</source>
   <translation>Exportieren Sie es erneut.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{path} was drawn on images of another frame of reference, so its contours would lie in the wrong place.</source>
   <translation>{path} wurde auf Bildern eines anderen Bezugssystems gezeichnet; die Konturen lägen am falschen Ort.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>Open the images that it was drawn on.</source>
   <translation>Öffnen Sie die Bilder, auf denen es gezeichnet wurde.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{path} holds a contour of {name} that lies on no slice of the image.</source>
   <translation>{path} enthält eine Kontur von {name}, die auf keiner Schicht des Bildes liegt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>Open the images that it was drawn on, all of them.</source>
   <translation>Öffnen Sie alle Bilder, auf denen es gezeichnet wurde.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{path} holds a contour of {name} that reaches out of the image.</source>
   <translation>{path} enthält eine Kontur von {name}, die aus dem Bild hinausreicht.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/snapshot.py" />
   <source>{path} was not saved: there is no slice {z} of {shape}.</source>
   <translation>{path} wurde nicht gespeichert: Es gibt keine Schicht {z} von {shape}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/snapshot.py" />
   <source>{path} was not saved: reading it back gave another picture.</source>
   <translation>{path} wurde nicht gespeichert: Das Zurücklesen ergab ein anderes Bild.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/step_file.py" />
   <source>it is damaged</source>
   <translation>sie ist beschädigt</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/step_file.py" />
   <source>Old steps of undo stay in memory: {error}.</source>
   <translation>Alte Schritte zum Zurücknehmen bleiben im Speicher: {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/step_file.py" />
   <source>Free some space on the disk; it is tried again by itself.</source>
   <translation>Schaffen Sie Platz auf der Festplatte; es wird von selbst erneut versucht.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/step_file.py" />
   <source>its file is gone</source>
   <translation>ihre Datei ist weg</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/step_file.py" />
   <source>A step of undo cannot be read back from the disk: {why}.</source>
   <translation>Ein Schritt zum Zurücknehmen ist nicht von der Festplatte lesbar: {why}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/step_file.py" />
   <source>The labels are as they were; the steps after it can still be undone and redone.</source>
   <translation>Die Labels sind, wie sie waren; die Schritte danach lassen sich weiterhin zurücknehmen und wiederholen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/surface.py" />
   <source>{path} was not saved: the chosen labels have no voxels.</source>
   <translation>{path} wurde nicht gespeichert: Die gewählten Labels haben keine Voxel.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/surface.py" />
   <source>{path} was not saved: the size of the voxels is unknown, and a surface is in mm.</source>
   <translation>{path} wurde nicht gespeichert: Die Größe der Voxel ist unbekannt, und eine Oberfläche ist in mm.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/surface.py" />
   <source>Choose a picture or a table instead.</source>
   <translation>Wählen Sie stattdessen ein Bild oder eine Tabelle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/surface.py" />
   <source>Building the surface</source>
   <translation>Oberfläche wird erstellt</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/surface.py" />
   <location filename="../../segstudio/services/exporting.py" />
   <location filename="../../segstudio/services/label_sets.py" />
   <location filename="../../segstudio/services/model_tasks.py" />
   <location filename="../../segstudio/services/operating.py" />
   <location filename="../../segstudio/services/postprocessing.py" />
   <location filename="../../segstudio/services/resampling.py" />
   <location filename="../../segstudio/services/tasks.py" />
   <source>Writing {name}</source>
   <translation>{name} wird geschrieben</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/surface.py" />
   <source>{path} was not saved: reading it back gave another surface. What was there is unchanged.</source>
   <translation>{path} wurde nicht gespeichert: Das Zurücklesen ergab eine andere Oberfläche. Was dort war, ist unverändert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/taking.py" />
   <source>{path} keeps its channels apart, so they are not joined piece by piece.</source>
   <translation>{path} hält die Kanäle getrennt, daher werden sie nicht Stück für Stück zusammengefügt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff.py" />
   <source>The file holds {count} images of different kinds; the first is shown.</source>
   <translation>Die Datei enthält {count} Bilder verschiedener Art; gezeigt wird das erste.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_directories.py" />
   <source>{path} is damaged: its pages follow each other in a circle.</source>
   <translation>{path} ist beschädigt: Die Seiten folgen einander im Kreis.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_directories.py" />
   <source>{path} is cut off: a page lies behind its end.</source>
   <translation>{path} ist abgeschnitten: Eine Seite liegt hinter dem Ende.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_directories.py" />
   <source>{path} is damaged: a page claims {entries} tags.</source>
   <translation>{path} ist beschädigt: Eine Seite gibt {entries} Tags an.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_directories.py" />
   <source>{path} is damaged: a page does not tell its size.</source>
   <translation>{path} ist beschädigt: Eine Seite gibt ihre Größe nicht an.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_directories.py" />
   <source>{path} is damaged: a page claims tiles that are larger than any.</source>
   <translation>{path} ist beschädigt: Eine Seite gibt Kacheln an, die größer sind als alle üblichen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_directories.py" />
   <source>{path} is damaged: a tag claims {length}.</source>
   <translation>{path} ist beschädigt: Ein Tag gibt {length} an.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_directories.py" />
   <source>{path} is cut off: a tag lies behind its end.</source>
   <translation>{path} ist abgeschnitten: Ein Tag liegt hinter dem Ende.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_images.py" />
   <source>{path} holds no picture.</source>
   <translation>{path} enthält kein Bild.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_images.py" />
   <source>{path} has no rows and columns.</source>
   <translation>{path} hat keine Zeilen und Spalten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_images.py" />
   <source>{path} keeps its colours as lightness and two opponents (Lab), which is not supported.</source>
   <translation>{path} legt Farben als Helligkeit und zwei Gegenfarben ab (Lab), was nicht unterstützt wird.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_images.py" />
   <source>Save it as RGB.</source>
   <translation>Speichern Sie es als RGB.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_images.py" />
   <source>{path} holds numbers of the type {dtype}, which is no image.</source>
   <translation>{path} enthält Zahlen des Typs {dtype}, der kein Bild ergibt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_images.py" />
   <location filename="../../segstudio/io/tiff_pieces.py" />
   <source>{path} lacks pages that it tells of.</source>
   <translation>{path} fehlen Seiten, die es angibt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_images.py" />
   <source>Copy the file again; if its pages lie in several files, save them as one.</source>
   <translation>Kopieren Sie die Datei erneut; liegen ihre Seiten in mehreren Dateien, speichern Sie sie als eine.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_images.py" />
   <location filename="../../segstudio/io/tiff_pieces.py" />
   <source>{path} is cut off: part of a page is not there.</source>
   <translation>{path} ist abgeschnitten: Ein Teil einer Seite fehlt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_metadata.py" />
   <source>The file tells no distance between its slices: lengths are in pixels.</source>
   <translation>Die Datei nennt keinen Abstand ihrer Schichten: Längen sind in Pixeln.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_metadata.py" />
   <source>{path} is damaged: its description is no description of an image.</source>
   <translation>{path} ist beschädigt: Die Beschreibung beschreibt kein Bild.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_metadata.py" />
   <source>The file is one of {files} that belong together; only what it holds itself is shown.</source>
   <translation>Die Datei ist eine von {files}, die zusammengehören; gezeigt wird nur, was sie selbst enthält.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_pieces.py" />
   <source>{path} keeps several slices in one page, so no region of it can be read by itself.</source>
   <translation>{path} legt mehrere Schichten in einer Seite ab, daher lässt sich keine Region für sich lesen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_pieces.py" />
   <source>Save it as OME-TIFF with tiles.</source>
   <translation>Speichern Sie es als OME-TIFF mit Kacheln.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_pieces.py" />
   <source>{path} is damaged: a tile of it cannot be unpacked.</source>
   <translation>{path} ist beschädigt: Eine Kachel lässt sich nicht entpacken.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>The file does not tell how the image lies in the patient; left and right may be swapped.</source>
   <translation>Die Datei sagt nicht, wie das Bild im Patienten liegt; links und rechts können vertauscht sein.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>The image opens without physical size: lengths are in pixels.</source>
   <translation>Das Bild öffnet sich ohne physische Größe: Längen sind in Pixeln.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>{count} voxels are not finite numbers; the filter and the network treat them as the lowest value.</source>
   <translation>{count} Voxel sind keine endlichen Zahlen; Filter und Netz behandeln sie als niedrigsten Wert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>{path} is a colour picture, so its pixels are not label numbers.</source>
   <translation>{path} ist ein Farbbild, daher sind seine Pixel keine Labelnummern.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>Choose the file in which each pixel holds the number of its label.</source>
   <translation>Wählen Sie die Datei, in der jedes Pixel die Nummer seines Labels enthält.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>{path} holds fractions, as {voxels:g}, so its voxels are not label numbers.</source>
   <translation>{path} enthält Brüche wie {voxels:g}, daher sind seine Voxel keine Labelnummern.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>Choose the file in which each voxel holds the number of its label.</source>
   <translation>Wählen Sie die Datei, in der jedes Voxel die Nummer seines Labels enthält.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>{path} holds values from {low} to {high}; labels run from 0 to {largest_label}.</source>
   <translation>{path} enthält Werte von {low} bis {high}; Labels reichen von 0 bis {largest_label}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>The voxels are said to measure {sides} mm (z × y × x), which is unlikely; check before measuring.</source>
   <translation>Die Voxel sollen {sides} mm messen (z × y × x), was unwahrscheinlich ist; prüfen Sie das vor dem Messen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>{path} is cut off: {done} of {count} bytes of voxels are there.</source>
   <translation>{path} ist abgeschnitten: {done} von {count} Bytes der Voxel sind da.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>{path} is cut off: {count} bytes are missing.</source>
   <translation>{path} ist abgeschnitten: {count} Bytes der Voxel fehlen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>{path} holds more data than its header tells; it is probably damaged.</source>
   <translation>{path} enthält mehr Daten, als die Kopfdaten angeben; wahrscheinlich ist die Datei beschädigt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>The file holds {count} bytes more than its header tells of; check that the image is whole.</source>
   <translation>Die Datei enthält {count} Bytes mehr, als ihre Kopfdaten angeben; prüfen Sie, ob das Bild vollständig ist.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/acceptance.py" />
   <source>new weights are always taken</source>
   <translation>neue Gewichte werden immer genommen</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/acceptance.py" />
   <source>on average no better where corrected</source>
   <translation>im Mittel nicht besser, wo korrigiert wurde</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/acceptance.py" />
   <source>on average no worse where corrected</source>
   <translation>im Mittel nicht schlechter, wo korrigiert wurde</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/acceptance.py" />
   <source>on average more than 0.01 of Dice lost elsewhere, or 0.03 in one class</source>
   <translation>im Mittel mehr als 0,01 Dice anderswo verloren, oder 0,03 bei einer Klasse</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/acceptance.py" />
   <source>on average no worse where corrected, at most 0.01 of Dice lost elsewhere</source>
   <translation>im Mittel nicht schlechter, wo korrigiert wurde, und höchstens 0,01 Dice anderswo verloren</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/agreement.py" />
   <source>In {unchanged} of {cases} cases nobody changed what {model} drew: the new model would learn from that model, and its score would only say how far the two agree.</source>
   <translation>In {unchanged} von {cases} Fällen hat niemand geändert, was {model} gezeichnet hat: Das neue Modell würde von jenem lernen, und sein Messwert würde nur sagen, wie weit beide übereinstimmen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/agreement.py" />
   <source>In {unchanged} of {cases} cases nobody changed what {model} drew: there the new model would learn from that model, and its score would partly say how far the two agree.</source>
   <translation>In {unchanged} von {cases} Fällen hat niemand geändert, was {model} gezeichnet hat: Dort würde das neue Modell von jenem lernen, und sein Messwert würde zum Teil nur sagen, wie weit beide übereinstimmen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/agreement.py" />
   <source>In {unchanged} of {cases} cases nobody had changed what {model} drew: it learned from that model, and its score only says how far the two agree.</source>
   <translation>In {unchanged} von {cases} Fällen hatte niemand geändert, was {model} gezeichnet hat: Es hat von jenem Modell gelernt, und sein Messwert sagt nur, wie weit beide übereinstimmen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/agreement.py" />
   <source>In {unchanged} of {cases} cases nobody had changed what {model} drew: there it learned from that model, and its score partly says how far the two agree.</source>
   <translation>In {unchanged} von {cases} Fällen hatte niemand geändert, was {model} gezeichnet hat: Dort hat es von jenem Modell gelernt, und sein Messwert sagt zum Teil nur, wie weit beide übereinstimmen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/agreement.py" />
   <source>the model {name}</source>
   <translation>das Modell {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/agreement.py" />
   <location filename="../../segstudio/services/session.py" />
   <source>a model</source>
   <translation>einem Modell</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/binding.py" />
   <location filename="../../segstudio/learning/card.py" />
   <location filename="../../segstudio/learning/checkpoint.py" />
   <source>{name} is damaged: its weights cannot be read.</source>
   <translation>{name} ist beschädigt: Die Gewichte sind nicht lesbar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/binding.py" />
   <location filename="../../segstudio/learning/checkpoint.py" />
   <source>Export or download the model again.</source>
   <translation>Exportieren Sie das Modell erneut, oder laden Sie es erneut herunter.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/binding.py" />
   <source>The weights in {name} were changed: they are not those that its card tells of.</source>
   <translation>Die Gewichte in {name} wurden verändert: Es sind nicht die, von denen die Karte des Modells spricht.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/binding.py" />
   <source>Ask for the file again where it came from.</source>
   <translation>Fordern Sie die Datei dort, woher sie kam, noch einmal an.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/binding.py" />
   <source>The weights of this model were changed after it was measured. Its scores do not hold and are not shown.</source>
   <translation>Die Gewichte dieses Modells wurden verändert, nachdem es gemessen wurde. Seine Werte gelten nicht und werden nicht gezeigt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/binding.py" />
   <source>An older file: nothing ties its scores to its weights.</source>
   <translation>Eine ältere Datei: Nichts bindet ihre Werte an ihre Gewichte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>Choose a .safetensors file that SegStudio has written.</source>
   <translation>Wählen Sie eine .safetensors-Datei, die SegStudio geschrieben hat.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model's card is damaged: it is not JSON.</source>
   <translation>Die Modellkarte ist beschädigt: Sie ist kein JSON.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model's card is damaged: it holds no entries.</source>
   <translation>Die Modellkarte ist beschädigt: Sie enthält keine Einträge.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model was written by a newer SegStudio (card format {written}).</source>
   <translation>Das Modell wurde von einem neueren SegStudio geschrieben (Kartenformat {written}).</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model's card lacks {missing}.</source>
   <translation>Der Modellkarte fehlt {missing}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>it cannot be read</source>
   <translation>sie ist nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model file {path} cannot be opened: {reason}.</source>
   <translation>Die Modelldatei {path} lässt sich nicht öffnen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>{name} holds weights, but no SegStudio model card.</source>
   <translation>{name} enthält Gewichte, aber keine Modellkarte von SegStudio.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>{name} is not a SegStudio model file.</source>
   <translation>{name} ist keine Modelldatei von SegStudio.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>{name} lost its end: {there} of {needed} bytes are there.</source>
   <translation>{name} ist unvollständig: {there} von {needed} Bytes sind da.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>Copy the file again from where it came.</source>
   <translation>Kopieren Sie die Datei noch einmal von dort, woher sie kam.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>the case</source>
   <translation>der Fall</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model {name} was trained on images filtered with size {filter_size}; {name_2} is filtered with size {filter_size_2}.</source>
   <translation>Das Modell {name} wurde mit Bildern trainiert, die mit Größe {filter_size} gefiltert sind; {name_2} ist mit Größe {filter_size_2} gefiltert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>Give the raw image; the model applies its own filter.</source>
   <translation>Geben Sie das Rohbild; das Modell wendet seinen Filter selbst an.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/card.py" />
   <source>The model {name} reads {accepts} images with {n} channels; {name_2} is {words} with {channels}.</source>
   <extracomment>Of one: The model {name} reads {accepts} images with {n} channel; {name_2} is {words} with {channels}.</extracomment>
   <translation>
    <numerusform>Das Modell {name} liest Bilder ({accepts}) mit {n} Kanal; {name_2} ist {words}, Kanäle: {channels}.</numerusform>
    <numerusform>Das Modell {name} liest Bilder ({accepts}) mit {n} Kanälen; {name_2} ist {words}, Kanäle: {channels}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>Choose a model that accepts {words} images.</source>
   <translation>Wählen Sie ein Modell, das solche Bilder annimmt ({words}).</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model's card is damaged: {name} is {value!r}.</source>
   <translation>Die Modellkarte ist beschädigt: {name} ist {value!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model's card is damaged: {name} is not a list of texts.</source>
   <translation>Die Modellkarte ist beschädigt: {name} ist keine Liste von Texten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model's card is damaged: it needs classes with different numbers.</source>
   <translation>Die Modellkarte ist beschädigt: Sie braucht Klassen mit verschiedenen Nummern.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model's card is damaged: {entry!r} is not a class.</source>
   <translation>Die Modellkarte ist beschädigt: {entry!r} ist keine Klasse.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>it has no name</source>
   <translation>es hat keinen Namen</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>its version is {version}</source>
   <translation>seine Version ist {version}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>it reads {channels} channels, not 1 or 3</source>
   <translation>es liest {channels} Kanäle, nicht 1 oder 3</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>it accepts {accepts}, not grey or rgb</source>
   <translation>es nimmt {accepts} an, nicht grey oder rgb</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>its normalisation {normalisation!r} is unknown</source>
   <translation>seine Normalisierung {normalisation!r} ist unbekannt</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>its filter size {filter_size} is not odd</source>
   <translation>seine Filtergröße {filter_size} ist nicht ungerade</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>its network reads {network} channels, the card says {channels}</source>
   <translation>sein Netz liest {network} Kanäle, laut Karte {channels}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>its network gives {network} classes with the background, the card names {classes} without it</source>
   <translation>sein Netz liefert {network} Klassen mit dem Hintergrund, die Karte nennt {classes} ohne ihn</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model {name!r} cannot be used: {wrong}.</source>
   <translation>Das Modell {name!r} ist nicht verwendbar: {wrong}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model {name!r} cannot be used: {sentence}</source>
   <translation>Das Modell {name!r} ist nicht verwendbar: {sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/cases.py" />
   <source>The mask {name} holds the label {unknown}, but only {classes} classes are named.</source>
   <translation>Die Maske {name} enthält das Label {unknown}, aber nur {classes} Klassen sind benannt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/cases.py" />
   <source>Name every class, or name one class to learn everything above 0.</source>
   <translation>Benennen Sie jede Klasse, oder nur eine Klasse, um alles über 0 zu lernen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/checkpoint.py" />
   <source>{name} cannot be used. {sentence}</source>
   <translation>{name} ist nicht verwendbar. {sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/checkpoint.py" />
   <source>The weights in {name} do not belong to the network its card names: {weights} is {found}, the network has {wanted}.</source>
   <translation>Die Gewichte in {name} gehören nicht zum Netz, das seine Karte nennt: {weights} ist {found}, das Netz hat {wanted}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/checkpoint.py" />
   <source>missing</source>
   <translation>nicht da</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/checkpoint.py" />
   <source>no such weight</source>
   <translation>kein solches Gewicht</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/checkpoint.py" />
   <source>The model {name} holds weights that are not finite numbers ({key}).</source>
   <translation>Das Modell {name} enthält Gewichte, die keine endlichen Zahlen sind ({key}).</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/checkpoint.py" />
   <source>Use an earlier version of the model.</source>
   <translation>Verwenden Sie eine frühere Version des Modells.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/conversion.py" />
   <source>{source} is no file that can be read.</source>
   <translation>{source} ist keine lesbare Datei.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/conversion.py" />
   <source>{source} is larger than any network of this program.</source>
   <translation>{source} ist größer als jedes Netz dieses Programms.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/conversion.py" />
   <source>could not be read</source>
   <translation>war nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/conversion.py" />
   <source>{source} {sentence}. Nothing in it was executed.</source>
   <translation>{source} {sentence}. Nichts darin wurde ausgeführt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/conversion.py" />
   <source>Ask for a file that torch.save made of network.state_dict() alone.</source>
   <translation>Bitten Sie um eine Datei, die torch.save allein aus network.state_dict() erstellt hat.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/cross_validation.py" />
   <source>A cross-validation runs in one process.</source>
   <translation>Eine Kreuzvalidierung läuft in einem Prozess.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/cross_validation.py" />
   <source>Train the parts by --fold, each with several processes, or leave torchrun out.</source>
   <translation>Trainieren Sie die Teile mit --fold, jeden mit mehreren Prozessen, oder lassen Sie torchrun weg.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/cross_validation.py" />
   <source> Mean Dice over {folds} parts of a cross-validation: {means:.3f}.</source>
   <translation> Mittlerer Dice über {folds} Teile einer Kreuzvalidierung: {means:.3f}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/cross_validation.py" />
   <source>Part {part} of {parts}: {said}</source>
   <translation>Teil {part} von {parts}: {said}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/curve.py" />
   <source>Trial step {step} of {steps}</source>
   <translation>Probeschritt {step} von {steps}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/curve.py" />
   <source>Step {step} of {steps}</source>
   <translation>Schritt {step} von {steps}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <source>There is no device called {name!r}.</source>
   <translation>Es gibt kein Gerät namens {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <location filename="../../segstudio/services/setting_values.py" />
   <source>Choose auto, cpu, cuda, cuda:N or mps.</source>
   <translation>Wählen Sie auto, cpu, cuda, cuda:N oder mps.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <source>This computer has no {kind} device that the installed torch can use.</source>
   <translation>Dieser Computer hat kein Gerät {kind}, das das installierte torch nutzen kann.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <source>Choose auto or cpu.</source>
   <translation>Wählen Sie auto oder cpu.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <source>There is no device {name}: this computer has {device_count} CUDA device(s).</source>
   <translation>Es gibt kein Gerät {name}: Dieser Computer hat {device_count} CUDA-Geräte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <source>There is no engine called {name!r}.</source>
   <translation>Es gibt keinen Rechenweg namens {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <source>Choose one of: {engines}.</source>
   <translation>Wählen Sie einen von: {engines}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <source>The engine openvino needs a package that is not installed.</source>
   <translation>Der Rechenweg openvino braucht ein Paket, das nicht installiert ist.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <source>Type: pip install "segstudio[openvino]", or choose the engine auto.</source>
   <translation>Geben Sie ein: pip install "segstudio[openvino]", oder wählen Sie den Rechenweg auto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/evaluate.py" />
   <source>There are no images with masks to measure.</source>
   <translation>Es gibt keine Bilder mit Masken zum Messen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/evaluate.py" />
   <source>Check both folders.</source>
   <translation>Prüfen Sie beide Ordner.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/evaluate.py" />
   <source>Measuring {lesson_name}</source>
   <translation>{lesson_name} wird gemessen</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>Measuring the old model</source>
   <translation>Altes Modell wird gemessen</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <location filename="../../segstudio/learning/training.py" />
   <source>Saving the model</source>
   <translation>Modell wird gespeichert</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>Measuring the new model ({share:.0%} of the change)</source>
   <translation>Neues Modell wird gemessen ({share:.0%} der Änderung)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/finetune.py" />
   <source>on {n} corrected images from {old} to {new}</source>
   <extracomment>Of one: on {n} corrected image from {old} to {new}</extracomment>
   <translation>
    <numerusform>bei {n} korrigierten Bild von {old} auf {new}</numerusform>
    <numerusform>bei {n} korrigierten Bildern von {old} auf {new}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/finetune.py" />
   <source>on {n} synthetic images from {old} to {new}</source>
   <extracomment>Of one: on {n} synthetic image from {old} to {new}</extracomment>
   <translation>
    <numerusform>bei {n} synthetischen Bild von {old} auf {new}</numerusform>
    <numerusform>bei {n} synthetischen Bildern von {old} auf {new}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/finetune.py" />
   <source>on {n} earlier images from {old} to {new}</source>
   <extracomment>Of one: on {n} earlier image from {old} to {new}</extracomment>
   <translation>
    <numerusform>bei {n} früheren Bild von {old} auf {new}</numerusform>
    <numerusform>bei {n} früheren Bildern von {old} auf {new}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>mean Dice went {changes}</source>
   <translation>der mittlere Dice ging {changes}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>what it could do would be forgotten</source>
   <translation>was es konnte, würde vergessen</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>the corrected images did not become better on average</source>
   <translation>die korrigierten Bilder wurden im Mittel nicht besser</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>The old model stays, because {reason}: with all that was learned {moved}.</source>
   <translation>Das alte Modell bleibt, weil {reason}: Mit allem Gelernten gilt: {moved}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>{share:.0%} of what was learned was taken over, so that earlier images stay good: {moved}.</source>
   <translation>{share:.0%} des Gelernten wurden übernommen, damit frühere Bilder gut bleiben: {moved}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>No earlier images were there to compare with; synthetic ones stood in for them.</source>
   <translation>Frühere Bilder zum Vergleich fehlten; synthetische traten an ihre Stelle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>No earlier images were there to compare with, so what the model may have forgotten is not known.</source>
   <translation>Frühere Bilder zum Vergleich fehlten; was das Modell vergessen haben könnte, ist nicht bekannt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/growing.py" />
   <source>A class needs a name.</source>
   <translation>Eine Klasse braucht einen Namen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/growing.py" />
   <source>The model {model} has a class called {name} already.</source>
   <translation>Das Modell {model} hat schon eine Klasse namens {name}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/growing.py" />
   <source>A label has a number from 1 to {largest_label}, not {number}.</source>
   <translation>Ein Label hat eine Nummer von 1 bis {largest_label}, nicht {number}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/growing.py" />
   <source>Label {number} is {known_as} in the model {name} already.</source>
   <translation>Label {number} ist im Modell {name} schon {known_as}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/growing.py" />
   <source>A model tells at most {most_classes} classes apart.</source>
   <translation>Ein Modell unterscheidet höchstens {most_classes} Klassen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/growing.py" />
   <source>{color} is no colour: red, green and blue lie between 0 and 255.</source>
   <translation>{color} ist keine Farbe: Rot, Grün und Blau liegen zwischen 0 und 255.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/learner.py" />
   <source>There is not enough memory to train on {count} patches of {side} × {side} pixels at once.</source>
   <translation>Der Speicher reicht nicht, um mit {count} Ausschnitten von {side} × {side} Pixeln zugleich zu trainieren.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/learner.py" />
   <source>Choose a smaller batch, smaller patches, or a smaller network.</source>
   <translation>Wählen Sie einen kleineren Batch, kleinere Ausschnitte oder ein kleineres Netz.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/learner.py" />
   <source>Training stopped at step {done}: the loss was not a number {most_failures} times in a row.</source>
   <translation>Das Training hielt bei Schritt {done} an: Der Loss war {most_failures}-mal in Folge keine Zahl.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/learner.py" />
   <source>Choose a smaller learning rate, or look for images with broken values.</source>
   <translation>Wählen Sie eine kleinere Lernrate, oder suchen Sie nach Bildern mit defekten Werten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/lineage.py" />
   <source>The card of {name} does not say how the model was made.</source>
   <translation>Die Karte von {name} sagt nicht, wie das Modell entstand.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/lineage.py" />
   <source>Only models fine-tuned by this version or a later one can be made again.</source>
   <translation>Nur mit dieser oder einer späteren Version nachtrainierte Modelle lassen sich neu erstellen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/lineage.py" />
   <source>{name} learned from {lineage} earlier images too.</source>
   <translation>{name} hat auch aus {lineage} früheren Bildern gelernt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/lineage.py" />
   <source>Name their folder by --replay.</source>
   <translation>Nennen Sie ihren Ordner mit --replay.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/lineage.py" />
   <source>{missing} of {wanted} corrections that {name} learned from are no longer there as they were{first}.</source>
   <translation>{missing} von {wanted} Korrekturen, aus denen {name} gelernt hat, sind nicht mehr da, wie sie waren{first}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/lineage.py" />
   <source>Name the folder that holds them by --corrections.</source>
   <translation>Nennen Sie mit --corrections den Ordner, der sie enthält.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/material.py" />
   <source>Preparing the corrections</source>
   <translation>Korrekturen werden vorbereitet</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/material.py" />
   <source>There is nothing to learn from: no correction has a reviewed slice with labels that {name} knows.</source>
   <translation>Es gibt nichts zu lernen: Keine Korrektur hat eine geprüfte Schicht mit Labels, die {name} kennt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/material.py" />
   <source>Mark slices as reviewed and save the correction again.</source>
   <translation>Markieren Sie Schichten als geprüft und speichern Sie die Korrektur erneut.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/material.py" />
   <source>Reading earlier images</source>
   <translation>Frühere Bilder werden gelesen</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/material.py" />
   <source>Reading images that are not reviewed</source>
   <translation>Nicht geprüfte Bilder werden gelesen</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>The config of the network {name} has unknown entries: {map}.</source>
   <translation>Die Konfiguration des Netzes {name} hat unbekannte Einträge: {map}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>It may have: {config}.</source>
   <translation>Möglich sind: {config}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>There is no network called {name!r}.</source>
   <translation>Es gibt kein Netz namens {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>Choose one of: {networks}.</source>
   <translation>Wählen Sie eines von: {networks}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>The network {name} cannot be built with {entry} = {value!r}.</source>
   <translation>Das Netz {name} lässt sich nicht mit {entry} = {value!r} bauen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>Allowed: {allowed}.</source>
   <translation>Erlaubt: {allowed}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>a whole number from 1 to {largest_width}</source>
   <translation>eine ganze Zahl von 1 bis {largest_width}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>{shortest} to {longest}</source>
   <translation>{shortest} bis {longest}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>a list of {count} whole numbers from 1 to {largest_width}</source>
   <translation>eine Liste von {count} ganzen Zahlen von 1 bis {largest_width}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/outcomes.py" />
   <source>No better model came of it.</source>
   <translation>Ein besseres Modell kam nicht heraus.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/outcomes.py" />
   <source>The new model is worse.</source>
   <translation>Das neue Modell ist schlechter.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/outcomes.py" />
   <source>The new model is no better.</source>
   <translation>Das neue Modell ist nicht besser.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/outcomes.py" />
   <source>Better where you corrected, in part worse elsewhere.</source>
   <translation>Besser, wo Sie korrigierten, anderswo zum Teil schlechter.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/outcomes.py" />
   <source>Better where you corrected, on the whole no worse elsewhere.</source>
   <translation>Besser, wo Sie korrigierten, anderswo insgesamt nicht schlechter.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/outcomes.py" />
   <source>Better where you corrected; elsewhere it was not measured.</source>
   <translation>Besser, wo Sie korrigierten; anderswo wurde nicht gemessen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>A network reads 1 or 3 channels, not {channels}.</source>
   <translation>Ein Netz liest 1 oder 3 Kanäle, nicht {channels}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>Training needs the name of at least one class.</source>
   <translation>Das Training braucht den Namen mindestens einer Klasse.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>The patience is at least 1 look, not {patience}.</source>
   <translation>Die Geduld beträgt mindestens 1 Blick, nicht {patience}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>Changed pixels count at least 1, not {edited_weight}.</source>
   <translation>Geänderte Pixel zählen mindestens 1, nicht {edited_weight}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>There is no rule of acceptance called {acceptance!r}.</source>
   <translation>Es gibt keine Annahmeregel namens {acceptance!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>Choose one of: {acceptances}.</source>
   <translation>Wählen Sie eine von: {acceptances}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>Training takes at least 1 step, not {steps}.</source>
   <translation>Training braucht mindestens 1 Schritt, nicht {steps}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>The learning rate {learning_rate} is not between 0 and 1.</source>
   <translation>Die Lernrate {learning_rate} liegt nicht zwischen 0 und 1.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>A step needs 1 patch of 16 pixels at least, not {batch} of {patch}.</source>
   <translation>Ein Schritt braucht mindestens 1 Ausschnitt von 16 Pixeln, nicht {batch} von {patch}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>There is no augmentation called {augmentation!r}.</source>
   <translation>Es gibt keine Augmentierung namens {augmentation!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>Choose one of: {augmentations}.</source>
   <translation>Wählen Sie eine von: {augmentations}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>The engine openvino does not run on the device {device}.</source>
   <translation>Der Rechenweg openvino läuft nicht auf dem Gerät {device}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>Choose the device cpu or auto.</source>
   <translation>Wählen Sie das Gerät cpu oder auto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>Preparing</source>
   <translation>Wird vorbereitet</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <location filename="../../segstudio/learning/sweep.py" />
   <source>Segmented</source>
   <translation>Segmentiert</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>There is not enough memory to hold the prediction; the labels are unchanged.</source>
   <translation>Der Speicher reicht nicht für die Vorhersage; die Labels sind unverändert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>Close other cases or programs.</source>
   <translation>Schließen Sie andere Fälle oder Programme.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>The model {name} gave numbers that are not finite; the labels are unchanged.</source>
   <translation>Das Modell {name} lieferte Zahlen, die nicht endlich sind; die Labels sind unverändert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>Use another model, or an earlier version of this one.</source>
   <translation>Verwenden Sie ein anderes Modell oder eine frühere Version dieses Modells.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/predict.py" />
   <source>Segmenting slice {index} of {n}</source>
   <extracomment>Of one: Segmenting</extracomment>
   <translation>
    <numerusform>Schicht {index} von {n} wird segmentiert</numerusform>
    <numerusform>Schicht {index} von {n} wird segmentiert</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>The memory was short, so fewer slices were segmented at once.</source>
   <translation>Der Speicher war knapp, daher wurden weniger Schichten zugleich segmentiert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>The memory was short, so the image was segmented in smaller pieces.</source>
   <translation>Der Speicher war knapp, daher wurde das Bild in kleineren Stücken segmentiert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>The memory of the GPU was too small, so the CPU went on.</source>
   <translation>Der Speicher der GPU war zu klein, daher machte die CPU weiter.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>There is not enough memory to segment even a small piece; the labels are unchanged.</source>
   <translation>Der Speicher reicht nicht einmal für ein kleines Stück; die Labels sind unverändert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>Close other programs, or choose a smaller network.</source>
   <translation>Schließen Sie andere Programme, oder wählen Sie ein kleineres Netz.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/recipe.py" />
   <source>The loss has no {name} called {getattr!r}.</source>
   <translation>Der Loss hat kein {name} namens {getattr!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/recipe.py" />
   <location filename="../../segstudio/services/setting_values.py" />
   <source>Choose one of: {choices}.</source>
   <translation>Wählen Sie eines von: {choices}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/recipe.py" />
   <source>The loss cannot use {name} = {value}.</source>
   <translation>Der Loss kann {name} = {value} nicht verwenden.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/recipe.py" />
   <source>Give a finite number above zero.</source>
   <translation>Geben Sie eine endliche Zahl über null an.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/recipe.py" />
   <source>The loss recipe has unknown entries: {unknown}.</source>
   <translation>Das Loss-Rezept hat unbekannte Einträge: {unknown}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/recipe.py" />
   <source>It may have: {known}.</source>
   <translation>Möglich sind: {known}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The image is shown filtered with {size}×{size}; the model reads it raw.</source>
   <translation>Das Bild wird mit {size}×{size} gefiltert gezeigt; das Modell liest es roh.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The image is shown filtered with {size}×{size}; the model reads it filtered with {own}×{own}.</source>
   <translation>Das Bild wird mit {size}×{size} gefiltert gezeigt; das Modell liest es mit {own}×{own} gefiltert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>sides {span}</source>
   <translation>Seiten {span}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>pixels {span}</source>
   <translation>Pixel {span}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>values {lows:.4g} to {highs:.4g}</source>
   <translation>Werte {lows:.4g} bis {highs:.4g}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The image is in colour; the model learned from grey images only.</source>
   <translation>Das Bild ist farbig; das Modell lernte nur aus grauen Bildern.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The image is grey; the model learned from colour images only.</source>
   <translation>Das Bild ist grau; das Modell lernte nur aus farbigen Bildern.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The image is of the kind {modality}; the model learned from {value}.</source>
   <translation>Das Bild ist von der Art {modality}; das Modell lernte aus {value}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>A pixel is {span} wide; in the images the model learned from it was {known}.</source>
   <translation>Ein Pixel ist {span} breit; in den Bildern, aus denen das Modell lernte, war es {known}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The image has a physical size and those the model learned from had none; whether its pixels are of the right size is not known.</source>
   <translation>Das Bild hat eine physische Größe, die Bilder, aus denen das Modell lernte, hatten keine; ob seine Pixel die richtige Größe haben, ist nicht bekannt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The image has no physical size; the model learned from pixels that are {span} wide.</source>
   <translation>Das Bild hat keine physische Größe; das Modell lernte aus Pixeln von {span} Breite.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The image has sides of {span}; those the model learned from had {known}, so what it looks for may appear in another size.</source>
   <translation>Das Bild hat Seiten von {span}, die Bilder, aus denen das Modell lernte, hatten {known}; was es sucht, kann daher in anderer Größe erscheinen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The values run from {low:.4g} to {high:.4g}{units}; in the images the model learned from they ran from {lows:.4g} to {highs:.4g}.</source>
   <translation>Die Werte reichen von {low:.4g} bis {high:.4g}{units}; in den Bildern, aus denen das Modell lernte, von {lows:.4g} bis {highs:.4g}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>{low:.3g} to {high:.3g} {unit}</source>
   <translation>{low:.3g} bis {high:.3g} {unit}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/rehearsal.py" />
   <source>Preparing images to compare with</source>
   <translation>Vergleichsbilder werden vorbereitet</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/run_state.py" />
   <source>There is no unfinished training in {path}.</source>
   <translation>Es gibt kein unfertiges Training in {path}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/run_state.py" />
   <source>Start it without --resume.</source>
   <translation>Starten Sie es ohne --resume.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/run_state.py" />
   <source>The unfinished training in {path} is damaged.</source>
   <translation>Das unfertige Training in {path} ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/run_state.py" />
   <source>Start it again without --resume.</source>
   <translation>Starten Sie es ohne --resume neu.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/run_state.py" />
   <source>The unfinished training in {path} is another one: its plan or its images differ.</source>
   <translation>Das unfertige Training in {path} ist ein anderes: Sein Plan oder seine Bilder weichen ab.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/run_state.py" />
   <source>Give the same options as when it was started, or start again without --resume.</source>
   <translation>Geben Sie dieselben Optionen wie beim Start an, oder beginnen Sie ohne --resume neu.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/suiting.py" />
   <source>All {n} corrections are for other models: they show {names}, which {model} does not know.</source>
   <extracomment>Of one: The only correction is for another model: it shows {names}, which {model} does not know.</extracomment>
   <translation>
    <numerusform>Die einzige Korrektur ist für ein anderes Modell: Sie zeigt {names}, was {model} nicht kennt.</numerusform>
    <numerusform>Alle {n} Korrekturen sind für andere Modelle: Sie zeigen {names}, was {model} nicht kennt.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/suiting.py" />
   <source>Correct an image with this model first, or choose the model that they were made for.</source>
   <translation>Korrigieren Sie zuerst ein Bild mit diesem Modell, oder wählen Sie das Modell, für das sie gemacht wurden.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/suiting.py" />
   <source>{n} corrections are for other models and were left out.</source>
   <extracomment>Of one: {n} correction is for other models and was left out.</extracomment>
   <translation>
    <numerusform>{n} Korrektur ist für andere Modelle und wurde ausgelassen.</numerusform>
    <numerusform>{n} Korrekturen sind für andere Modelle und wurden ausgelassen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/sweep.py" />
   <source>Segmenting block {z} of {depth}</source>
   <translation>Block {z} von {depth} wird segmentiert</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/sweep.py" />
   <source>Measuring the grey levels</source>
   <translation>Grauwerte werden gemessen</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/teaching.py" />
   <location filename="../../segstudio/learning/training.py" />
   <source>Stopped after {step} of {steps} steps.</source>
   <translation>Angehalten nach {step} von {steps} Schritten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/team.py" />
   <source>A batch of {batch} patches cannot be divided among {size} processes.</source>
   <translation>Ein Batch von {batch} Ausschnitten lässt sich nicht auf {size} Prozesse verteilen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/team.py" />
   <source>Choose a batch that is a multiple of {size}.</source>
   <translation>Wählen Sie einen Batch, der ein Vielfaches von {size} ist.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/team.py" />
   <source>The {size} training processes cannot reach each other.</source>
   <translation>Die {size} Trainingsprozesse erreichen einander nicht.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/team.py" />
   <source>Start them by: torchrun --nproc-per-node N -m segstudio train …</source>
   <translation>Starten Sie sie mit: torchrun --nproc-per-node N -m segstudio train …</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training.py" />
   <source>Stopped after {step} of {steps} steps, since nothing became better.</source>
   <translation>Angehalten nach {step} von {steps} Schritten, da nichts besser wurde.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training.py" />
   <source>The training under way could not be kept. {sentence}</source>
   <translation>Das laufende Training konnte nicht festgehalten werden. {sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training.py" />
   <location filename="../../segstudio/learning/training_start.py" />
   <source>Reading images</source>
   <translation>Bilder werden gelesen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/training.py" />
   <source>Trained for {steps} steps on {n} cases; none was kept apart to measure it.</source>
   <extracomment>Of one: Trained for {steps} steps on {n} case; none was kept apart to measure it.</extracomment>
   <translation>
    <numerusform>{steps} Schritte mit {n} Fall trainiert; keiner blieb zum Messen zurück.</numerusform>
    <numerusform>{steps} Schritte mit {n} Fällen trainiert; keiner blieb zum Messen zurück.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/training.py" />
   <source>Trained for {steps} steps on {learned} of {n} cases, with {apart} kept apart to measure it.</source>
   <extracomment>Of one: Trained for {steps} steps on {learned} of {n} case, with {apart} kept apart to measure it.</extracomment>
   <translation>
    <numerusform>{steps} Schritte mit {learned} von {n} Fall trainiert; {apart} blieb zum Messen zurück.</numerusform>
    <numerusform>{steps} Schritte mit {learned} von {n} Fällen trainiert; zum Messen zurückgehalten: {apart}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/training.py" />
   <source>Mean Dice on the {n} that were kept apart: {means:.3f}.</source>
   <extracomment>Of one: Mean Dice on the {n} that was kept apart: {means:.3f}.</extracomment>
   <translation>
    <numerusform>Mittlerer Dice auf dem {n} zurückgehaltenen: {means:.3f}.</numerusform>
    <numerusform>Mittlerer Dice auf den {n} zurückgehaltenen: {means:.3f}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training_start.py" />
   <source>Choose fewer parts, or add images.</source>
   <translation>Wählen Sie weniger Teile, oder fügen Sie Bilder hinzu.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training_start.py" />
   <source>There are no images with masks to train on.</source>
   <translation>Es gibt keine Bilder mit Masken zum Trainieren.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training_start.py" />
   <source>Check the folders and the manifest.</source>
   <translation>Prüfen Sie die Ordner und das Verzeichnis.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training_start.py" />
   <source>Stopping early needs images that are held out, and there are none.</source>
   <translation>Vorzeitiges Anhalten braucht zurückgehaltene Bilder, und es gibt keine.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training_start.py" />
   <source>Leave the patience out, or add images.</source>
   <translation>Lassen Sie die Geduld weg, oder fügen Sie Bilder hinzu.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training_start.py" />
   <source>None of the {store} images to learn from shows: {names}.</source>
   <translation>Keines der {store} Bilder zum Lernen zeigt: {names}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training_start.py" />
   <source>Name only classes that are in the masks, and check that the masks are not empty.</source>
   <translation>Nennen Sie nur Klassen, die in den Masken vorkommen, und prüfen Sie, dass die Masken nicht leer sind.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/unpickling.py" />
   <source>holds no weights: a state dict of named tensors was expected</source>
   <translation>enthält keine Gewichte: Erwartet wurde ein State Dict benannter Tensoren</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/unpickling.py" />
   <source>is no state dict of tensors alone ({name__})</source>
   <translation>ist kein State Dict nur aus Tensoren ({name__})</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/accepting.py" />
   <source>The prediction has the size {of_prediction}, the case has {of_case} (z, y, x).</source>
   <translation>Die Vorhersage hat die Größe {of_prediction}, der Fall {of_case} (z, y, x).</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/aliases.py" />
   <source>Image</source>
   <translation>Bild</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/aliases.py" />
   <source>Image {number}</source>
   <translation>Bild {number}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/background.py" />
   <source>Something could not be kept because of an error in the program.</source>
   <translation>Etwas konnte wegen eines Programmfehlers nicht behalten werden.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/case_order.py" />
   <source>{unknown!r} is no status of a case.</source>
   <translation>{unknown!r} ist kein Status eines Falls.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/case_order.py" />
   <location filename="../../segstudio/services/projects.py" />
   <source>There are: {statuses}.</source>
   <translation>Es gibt: {statuses}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/case_order.py" />
   <source>Cases are not sorted by {sort!r}.</source>
   <translation>Fälle werden nicht nach {sort!r} sortiert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/case_order.py" />
   <source>There are: {orders}.</source>
   <translation>Es gibt: {orders}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/class_changes.py" />
   <source>All {largest_label:,} label numbers are taken.</source>
   <translation>Alle {largest_label:,} Labelnummern sind vergeben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/class_changes.py" />
   <source>Delete or merge some of them first.</source>
   <translation>Löschen Sie zuerst einige oder führen Sie welche zusammen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/class_changes.py" />
   <source>Add label: {name}</source>
   <translation>Label hinzufügen: {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/class_changes.py" />
   <source>Rename label: {name}</source>
   <translation>Label umbenennen: {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/class_changes.py" />
   <source>Colour: {name}</source>
   <translation>Farbe: {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/cluster.py" />
   <source>It did not run.</source>
   <translation>Es lief nicht.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/cluster.py" />
   <source>{done} of {total}</source>
   <translation>{done} von {total}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/cluster.py" />
   <source>The cluster lost this one: {why}</source>
   <translation>Der Cluster hat diesen verloren: {why}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/cluster.py" />
   <source>Run the command again with --resume.</source>
   <translation>Führen Sie den Befehl erneut mit --resume aus.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/cluster.py" />
   <source>A cluster needs the package Ray, which is not installed.</source>
   <translation>Ein Cluster braucht das Paket Ray, das nicht installiert ist.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/cluster.py" />
   <source>Type: pip install "segstudio[cluster]".</source>
   <translation>Geben Sie ein: pip install "segstudio[cluster]".</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/cluster.py" />
   <source>The cluster {address} cannot be reached.</source>
   <translation>Der Cluster {address} ist nicht erreichbar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/cluster.py" />
   <source>Check the address and that it runs, or use --cluster auto for this computer.</source>
   <translation>Prüfen Sie die Adresse und ob er läuft, oder nehmen Sie --cluster auto für diesen Computer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparing.py" />
   <location filename="../../segstudio/services/live_scores.py" />
   <source>Comparing</source>
   <translation>Vergleich</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparing.py" />
   <source>{path} and {reference} do not lie on the same grid: {difference}.</source>
   <translation>{path} und {reference} liegen nicht auf demselben Gitter: {difference}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparing.py" />
   <source>Labels are compared voxel by voxel.</source>
   <translation>Labels werden Voxel für Voxel verglichen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparing.py" />
   <source>There is no slice {z}; the labels have {shape} slices.</source>
   <translation>Es gibt keine Schicht {z}; die Labels haben {shape} Schichten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparing.py" />
   <source>too much</source>
   <translation>zu viel</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparing.py" />
   <source>another label</source>
   <translation>anderes Label</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparison.py" />
   <source>Measuring distances</source>
   <translation>Abstände werden gemessen</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparison.py" />
   <source>Opening the reference</source>
   <translation>Referenz wird geöffnet</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparison.py" />
   <location filename="../../segstudio/services/label_sets.py" />
   <location filename="../../segstudio/services/model_tasks.py" />
   <source>Reading {name}</source>
   <translation>{name} wird gelesen</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/doubting.py" />
   <source>Looking for doubtful places</source>
   <translation>Unsichere Stellen werden gesucht</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>There is no export {name!r}.</source>
   <translation>Es gibt keinen Export {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>These are: {keys}.</source>
   <translation>Es gibt: {keys}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>The ending of {name} names no export.</source>
   <translation>Die Endung von {name} nennt keinen Export.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Use one of {endings}, or say which with --format.</source>
   <translation>Verwenden Sie eine von {endings}, oder geben Sie mit --format an, welchen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>A PNG picture holds one slice; this case has several.</source>
   <translation>Ein PNG-Bild fasst eine Schicht; dieser Fall hat mehrere.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>The size of the voxels is unknown, and a surface is in millimetres.</source>
   <translation>Die Größe der Voxel ist unbekannt, und eine Oberfläche ist in Millimetern.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>The slices do not lie evenly, so a surface would have the wrong shape.</source>
   <translation>Die Schichten liegen nicht gleichmäßig, eine Oberfläche hätte daher die falsche Form.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>The images do not tell where they lie, and contours need a place.</source>
   <translation>Die Bilder sagen nicht, wo sie liegen, und Konturen brauchen einen Ort.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>No voxel has a label yet. Segment or paint first.</source>
   <translation>Noch hat kein Voxel ein Label. Segmentieren oder malen Sie zuerst.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/exporting.py" />
   <source>{name} was not saved. {reason}</source>
   <translation>{name} wurde nicht gespeichert. {reason}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/exporting.py" />
   <source>{kind} saved and read back: {name}</source>
   <translation>{kind} gespeichert und zurückgelesen: {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/exporting.py" />
   <source>Voxels and grid were written anew; look whether the pixels themselves show text or a face.</source>
   <translation>Voxel und Gitter wurden neu geschrieben; sehen Sie nach, ob die Pixel selbst Text oder ein Gesicht zeigen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/fitting.py" />
   <source>{name} was made for another kind of image, and none of the models for this one.</source>
   <translation>{name} wurde für eine andere Art von Bildern gemacht, und keines der Modelle für diese.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/fitting.py" />
   <source>{name} was made for another kind of image; {better} was made for this one.</source>
   <translation>{name} wurde für eine andere Art von Bildern gemacht; {better} für diese.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/history.py" />
   <source>Remove filter</source>
   <translation>Filter entfernen</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/history.py" />
   <source>Mean filter {size}×{size}</source>
   <translation>Mittelwertfilter {size}×{size}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/jobs.py" />
   <source>{value} s left</source>
   <translation>noch {value} s</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/jobs.py" />
   <source>{seconds} min left</source>
   <translation>noch {seconds} min</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/jobs.py" />
   <source>{seconds:.1f} h left</source>
   <translation>noch {seconds:.1f} h</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_counts.py" />
   <source>Counting voxels</source>
   <translation>Voxel werden gezählt</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <source>{name} is locked; nothing was erased.</source>
   <translation>{name} ist gesperrt; nichts wurde gelöscht.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <source>Unlock it in the list to erase it.</source>
   <translation>Entsperren Sie es in der Liste, um es zu löschen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <source>Clear {name}</source>
   <translation>{name} leeren</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <source>Nothing carries the label {name}.</source>
   <translation>Nichts trägt das Label {name}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <source>Changing labels</source>
   <translation>Labels werden geändert</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <source>Reading the label set</source>
   <translation>Labelsatz wird gelesen</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <source>Saving the label set</source>
   <translation>Labelsatz wird gespeichert</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <location filename="../../segstudio/services/quiet.py" />
   <source>Counting</source>
   <translation>Zählen läuft</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <source>Label set {source}</source>
   <translation>Labelsatz {source}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/large_pictures.py" />
   <location filename="../../segstudio/services/segment_files.py" />
   <location filename="../../segstudio/services/tasks.py" />
   <source>Segmenting</source>
   <translation>Segmentieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/large_pictures.py" />
   <location filename="../../segstudio/services/model_tasks.py" />
   <location filename="../../segstudio/services/tasks.py" />
   <source>Loading the model</source>
   <translation>Modell wird geladen</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/large_pictures.py" />
   <source>Post-processing ({words}) was not done: it needs the whole picture in memory.</source>
   <translation>Die Nachbearbeitung ({words}) entfiel: Sie braucht das ganze Bild im Speicher.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/learning_tasks.py" />
   <source>Fine-tuning</source>
   <translation>Nachtraining</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/learning_tasks.py" />
   <source>Reading correction {number} of {ids}</source>
   <translation>Korrektur {number} von {ids} wird gelesen</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/learning_tasks.py" />
   <source>Evaluating</source>
   <translation>Auswertung</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/learning_tasks.py" />
   <source>Making the model again</source>
   <translation>Modell wird neu erstellt</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <location filename="../../segstudio/services/samples.py" />
   <source>Did you mean {close}? </source>
   <translation>Meinten Sie {close}? </translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>Known models: {known}.</source>
   <translation>Bekannte Modelle: {known}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>No models are installed.</source>
   <translation>Keine Modelle sind installiert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>There is no model called {name_or_path!r}.</source>
   <translation>Es gibt kein Modell namens {name_or_path!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>The model {name} was trained from nothing; there is no earlier one.</source>
   <translation>Das Modell {name} wurde von Grund auf trainiert; es gibt kein früheres.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>The model that {name} was made from is no longer at hand (id {parent}).</source>
   <translation>Das Modell, aus dem {name} entstand, ist nicht mehr vorhanden (Kennung {parent}).</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>Import its file again, if you have it.</source>
   <translation>Importieren Sie seine Datei erneut, falls Sie sie haben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>The model {name} comes with SegStudio and stays.</source>
   <translation>Das Modell {name} gehört zu SegStudio und bleibt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>{path} lies outside the models folder.</source>
   <translation>{path} liegt außerhalb des Modellordners.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>There is a model called {name} already.</source>
   <translation>Ein Modell namens {name} gibt es schon.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>Export it under another name, and import that file.</source>
   <translation>Exportieren Sie es unter einem anderen Namen und importieren Sie diese Datei.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <location filename="../../segstudio/services/pacs_servers.py" />
   <location filename="../../segstudio/services/projects.py" />
   <source>Choose another name.</source>
   <translation>Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>the system gave no reason</source>
   <translation>das System gab keinen Grund an</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>The model {name} was not renamed: {reason}.</source>
   <translation>Das Modell {name} wurde nicht umbenannt: {reason}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>{name} does not end in {suffix}.</source>
   <translation>{name} endet nicht auf {suffix}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>Model files need that ending.</source>
   <translation>Modelldateien brauchen diese Endung.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>Delete the file itself if you mean it.</source>
   <translation>Löschen Sie die Datei selbst, wenn Sie das wollen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>The model {name} was not deleted: {reason}.</source>
   <translation>Das Modell {name} wurde nicht gelöscht: {reason}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>Fine-tuning gave no model that is good enough.</source>
   <translation>Das Nachtraining ergab kein Modell, das gut genug ist.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>{name} cannot be read: {strerror}.</source>
   <translation>{name} ist nicht lesbar: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>A model needs a name.</source>
   <translation>Ein Modell braucht einen Namen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>The name {name}… is too long for a file.</source>
   <translation>Der Name {name}… ist zu lang für eine Datei.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>a dot at either end</source>
   <translation>ein Punkt an einem Ende</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>The name {name} cannot be a file's name because of {shown}.</source>
   <translation>{name} kann kein Dateiname sein wegen: {shown}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>The name {name} is reserved by Windows, where no file can be called so.</source>
   <translation>Der Name {name} ist in Windows reserviert; keine Datei kann dort so heißen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/lineage.py" />
   <source>{name}, no longer here</source>
   <translation>{name}, nicht mehr hier</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/looking.py" />
   <source>Looking through the folder</source>
   <translation>Ordner wird durchgesehen</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/looking.py" />
   <source> The first file that does not open: {problem}</source>
   <translation> Die erste Datei, die sich nicht öffnen lässt: {problem}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/looking.py" />
   <source>The folder {name} holds no image.{reason}</source>
   <translation>Der Ordner {name} enthält kein Bild.{reason}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/looking.py" />
   <source>Choose a folder with pictures, volumes or one DICOM series.</source>
   <translation>Wählen Sie einen Ordner mit Bildern, Volumen oder einer DICOM-Serie.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/looking.py" />
   <source>Drawing small pictures</source>
   <translation>Kleine Bilder werden gezeichnet</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/model_pictures.py" />
   <source>Drawing a model</source>
   <translation>Modell wird gezeichnet</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/model_tasks.py" />
   <source>Adding classes</source>
   <translation>Klassen werden hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/model_tasks.py" />
   <source>Converting a model</source>
   <translation>Modell wird umgewandelt</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/model_tasks.py" />
   <source>There are {given} {what} for {names} classes.</source>
   <translation>Es gibt {given} {what} für {names} Klassen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/model_tasks.py" />
   <source>{said!r} is no colour.</source>
   <translation>{said!r} ist keine Farbe.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/model_tasks.py" />
   <source>Write it as #56B4E9.</source>
   <translation>Schreiben Sie sie als #56B4E9.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/opening.py" />
   <source>Opening a second image</source>
   <translation>Zweites Bild wird geöffnet</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/operating.py" />
   <source>Operating on labels</source>
   <translation>Operation auf Labels</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/operating.py" />
   <source>Counting grey levels</source>
   <translation>Grauwerte werden gezählt</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Asking the PACS</source>
   <translation>PACS wird gefragt</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Asking {name}</source>
   <translation>{name} wird gefragt</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Searching the PACS</source>
   <translation>PACS wird durchsucht</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Searching {name}</source>
   <translation>{name} wird durchsucht</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Reading the list of series</source>
   <translation>Liste der Serien wird gelesen</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Fetching a preview</source>
   <translation>Vorschau wird geholt</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Retrieving from the PACS</source>
   <translation>Abruf aus dem PACS</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Reading the list of images</source>
   <translation>Liste der Bilder wird gelesen</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>{name} has no images there.</source>
   <translation>{name} hat dort keine Bilder.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Search again.</source>
   <translation>Suchen Sie erneut.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Looking what is already here</source>
   <translation>Nachsehen, was schon hier ist</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Image {came} of {total}</source>
   <translation>Bild {came} von {total}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>{name} did not send {lost} of {of_series} images of a series; the others are kept.</source>
   <translation>{name} hat {lost} von {of_series} Bildern einer Serie nicht gesendet; die anderen sind behalten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Try again; it may not send this kind of images or this encoding.</source>
   <translation>Versuchen Sie es erneut; vielleicht sendet er diese Art von Bildern oder diese Kodierung nicht.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Sending to the PACS</source>
   <translation>Senden an das PACS</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>File {done} of {paths}</source>
   <translation>Datei {done} von {paths}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>{name} does not say which image it is and cannot be sent.</source>
   <translation>{name} sagt nicht, welches Bild es ist, und kann nicht gesendet werden.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Sending the labels to the PACS</source>
   <translation>Labels werden an das PACS gesendet</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>{name} is no DICOM file or is damaged, and was not sent.</source>
   <translation>{name} ist keine DICOM-Datei oder beschädigt und wurde nicht gesendet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>{name} cannot be read.</source>
   <translation>{name} ist nicht lesbar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs_servers.py" />
   <source>Known are: {known}.</source>
   <translation>Bekannt sind: {known}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs_servers.py" />
   <source>Add one first.</source>
   <translation>Fügen Sie zuerst einen hinzu.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs_servers.py" />
   <source>There is no server {name!r}.</source>
   <translation>Es gibt keinen Server {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs_servers.py" />
   <source>There is already a server named {name}.</source>
   <translation>Einen Server namens {name} gibt es schon.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/places.py" />
   <location filename="../../segstudio/services/project_tasks.py" />
   <location filename="../../segstudio/services/tasks.py" />
   <source>Opening</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/postprocessing.py" />
   <source>Saving the post-processing</source>
   <translation>Nachbearbeitung wird gespeichert</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/postprocessing.py" />
   <source>Saving the table</source>
   <translation>Tabelle wird gespeichert</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_adding.py" />
   <source>Looking for images</source>
   <translation>Bilder werden gesucht</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_adding.py" />
   <source>Looking at {number} of {paths}</source>
   <translation>Prüfung von {number} von {paths}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_adding.py" />
   <source>{name} is nothing that can be opened.</source>
   <translation>{name} lässt sich nicht öffnen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_adding.py" />
   <source>There is no image to add. {problems}</source>
   <translation>Es gibt kein Bild zum Hinzufügen. {problems}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_adding.py" />
   <source>Choose pictures, volumes, or folders of DICOM series.</source>
   <translation>Wählen Sie Bilder, Volumen oder Ordner mit DICOM-Serien.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source>Looking for moved images</source>
   <translation>Verschobene Bilder werden gesucht</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source> and {names} more</source>
   <translation> und {names} weitere</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source>A cloud service left a second copy of a file ({names}{more}), which is not used.</source>
   <translation>Ein Cloud-Dienst hat eine zweite Kopie einer Datei hinterlassen ({names}{more}), die nicht verwendet wird.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source>Checking the project</source>
   <translation>Projekt wird geprüft</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <location filename="../../segstudio/services/project_sharing.py" />
   <source>{number} of {cases}: {alias}</source>
   <translation>{number} von {cases}: {alias}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source>Audit trail, line {line}: {sentence}</source>
   <translation>Prüfprotokoll, Zeile {line}: {sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <location filename="../../segstudio/services/project_sharing.py" />
   <source>Its image is no longer where it was.</source>
   <translation>Sein Bild ist nicht mehr an seinem Ort.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source>The hash of its image was never taken.</source>
   <translation>Der Hashwert seines Bildes wurde nie genommen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source>Its image has changed since it was added.</source>
   <translation>Sein Bild hat sich seit dem Hinzufügen geändert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source>Its label file is missing.</source>
   <translation>Seine Labeldatei fehlt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source>Its labels were changed outside of the project.</source>
   <translation>Seine Labels wurden außerhalb des Projekts geändert.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/project_labels.py" />
   <source>The labels of {n:,} cases were taken.</source>
   <extracomment>Of one: The labels of {n:,} case were taken.</extracomment>
   <translation>
    <numerusform>Die Labels von {n:,} Fall wurden übernommen.</numerusform>
    <numerusform>Die Labels von {n:,} Fällen wurden übernommen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/project_labels.py" />
   <source>The labels of {n:,} cases could not be taken, the first of them: {alias} ({why})</source>
   <extracomment>Of one: The labels of {n:,} case could not be taken: {alias} ({why})</extracomment>
   <translation>
    <numerusform>Die Labels von {n:,} Fall konnten nicht übernommen werden: {alias} ({why})</numerusform>
    <numerusform>Die Labels von {n:,} Fällen konnten nicht übernommen werden, zuerst: {alias} ({why})</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_labels.py" />
   <source>Taking the labels</source>
   <translation>Labels werden übernommen</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_review.py" />
   <source>Taking the review back</source>
   <translation>Prüfung wird zurückgenommen</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_sharing.py" />
   <source>Exporting the project</source>
   <translation>Projekt wird exportiert</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_sharing.py" />
   <source>The archive was not written: it would lie in the project itself.</source>
   <translation>Das Archiv wurde nicht geschrieben: Es läge im Projekt selbst.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_sharing.py" />
   <source>Importing the project</source>
   <translation>Projekt wird importiert</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_sharing.py" />
   <source>The archive is refused: its index names paths of another computer.</source>
   <translation>Das Archiv wird abgelehnt: Sein Verzeichnis nennt Pfade eines anderen Computers.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_sharing.py" />
   <source>The archive was not written: {reason}.</source>
   <translation>Das Archiv wurde nicht geschrieben: {reason}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_sharing.py" />
   <source>The archive was not written: {error}.</source>
   <translation>Das Archiv wurde nicht geschrieben: {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>Opening the project</source>
   <translation>Projekt wird geöffnet</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>Adding images</source>
   <translation>Bilder werden hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>The image of {alias} is no longer where it was.</source>
   <translation>Das Bild von {alias} ist nicht mehr an seinem Ort.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>Project &gt; Find moved images… or segstudio project relink looks for it.</source>
   <translation>Projekt &gt; Verschobene Bilder suchen… oder segstudio project relink sucht danach.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>This is not the image that was added: its voxels or its grid have changed.</source>
   <translation>Dies ist nicht das hinzugefügte Bild: Seine Voxel oder sein Gitter haben sich geändert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>The label file of {alias} is missing from the project.</source>
   <translation>Die Labeldatei von {alias} fehlt im Projekt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>The labels were changed outside of the project; no slice counts as reviewed.</source>
   <translation>Die Labels wurden außerhalb des Projekts geändert; keine Schicht gilt als geprüft.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <location filename="../../segstudio/services/tasks.py" />
   <source>Saving labels</source>
   <translation>Labels werden gespeichert</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>Writing the labels of {alias}</source>
   <translation>Labels von {alias} werden geschrieben</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <location filename="../../segstudio/services/tasks.py" />
   <source>Writing the correction</source>
   <translation>Korrektur wird geschrieben</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>{n} cases predicted.</source>
   <extracomment>Of one: {n} case predicted.</extracomment>
   <translation>
    <numerusform>{n} Fall vorhergesagt.</numerusform>
    <numerusform>{n} Fälle vorhergesagt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>{n} cases that you have worked on stay as they are.</source>
   <extracomment>Of one: {n} case that you have worked on stays as it is.</extracomment>
   <translation>
    <numerusform>{n} Fall, an dem Sie gearbeitet haben, bleibt, wie er ist.</numerusform>
    <numerusform>{n} Fälle, an denen Sie gearbeitet haben, bleiben, wie sie sind.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source> and {failed} more</source>
   <translation> und {failed} weitere</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>Not predicted: {alias} ({why}){more}.</source>
   <translation>Nicht vorhergesagt: {alias} ({why}){more}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>Segmenting the cases</source>
   <translation>Fälle werden segmentiert</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>{number} of {ids}: {alias}</source>
   <translation>{number} von {ids}: {alias}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>It was edited meanwhile.</source>
   <translation>Er wurde inzwischen geändert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>{folder} is no project: it holds no {index_name}.</source>
   <translation>{folder} ist kein Projekt: {index_name} fehlt darin.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>segstudio project new makes one.</source>
   <translation>segstudio project new legt eines an.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>The project {name} holds no such case.</source>
   <translation>Das Projekt {name} enthält keinen solchen Fall.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>The project {project} holds no case {name!r}.</source>
   <translation>Das Projekt {project} enthält keinen Fall {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>The project {project} holds {count} cases that begin with {name!r}.</source>
   <translation>Das Projekt {project} enthält {count} Fälle, die mit {name!r} beginnen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>segstudio project list shows them.</source>
   <translation>segstudio project list zeigt sie.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>The labels of {alias} are a link to another place, which is not followed.</source>
   <translation>Die Labels von {alias} sind eine Verknüpfung zu einem anderen Ort, der nicht gefolgt wird.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>There is a case called {alias} already.</source>
   <translation>Einen Fall namens {alias} gibt es schon.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>The labels of {alias} were not saved: a link leads to another place.</source>
   <translation>Die Labels von {alias} wurden nicht gespeichert: Eine Verknüpfung führt an einen anderen Ort.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>The labels of {alias} were not saved: {error}.</source>
   <translation>Die Labels von {alias} wurden nicht gespeichert: {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>{values!r} is no status of a case.</source>
   <translation>{values!r} ist kein Status eines Falls.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>A note has at most {longest_note:,} characters.</source>
   <translation>Eine Notiz hat höchstens {longest_note:,} Zeichen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>{alias} is not reviewed: not every slice is marked so.</source>
   <translation>{alias} ist nicht geprüft: Nicht jede Schicht ist so markiert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>Open it, mark its slices as reviewed (Shift+R), and save.</source>
   <translation>Öffnen Sie ihn, markieren Sie seine Schichten als geprüft (Umschalt+R) und speichern Sie.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>The project {name} is closed.</source>
   <translation>Das Projekt {name} ist geschlossen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/quiet.py" />
   <source>Trying the filter</source>
   <translation>Filter wird ausprobiert</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/quiet.py" />
   <source>Trying the post-processing</source>
   <translation>Nachbearbeitung wird ausprobiert</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/quiet.py" />
   <source>Comparing with the training images</source>
   <translation>Vergleich mit den Trainingsbildern</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>More than one of the unsaved edits begin with {name!r}.</source>
   <translation>Mehrere der nicht gespeicherten Änderungen beginnen mit {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>No unsaved edits begin with {name!r}.</source>
   <translation>Keine nicht gespeicherten Änderungen beginnen mit {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>segstudio recover list shows them.</source>
   <translation>segstudio recover list zeigt sie.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>Recovering edits</source>
   <translation>Änderungen werden wiederhergestellt</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>The image of {name} came from no file.</source>
   <translation>Das Bild von {name} kam aus keiner Datei.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>these edits</source>
   <translation>dieser Änderungen</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>Save its labels as a file instead.</source>
   <translation>Speichern Sie stattdessen seine Labels als Datei.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>The image {name} has changed since its labels were edited: {gap}.</source>
   <translation>Das Bild {name} hat sich geändert, seit seine Labels bearbeitet wurden: {gap}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>Save the edits as a label file instead; they are unchanged.</source>
   <translation>Speichern Sie die Änderungen stattdessen als Labeldatei; sie sind unverändert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>The image has changed since these labels were edited; check them.</source>
   <translation>Das Bild hat sich geändert, seit diese Labels bearbeitet wurden; prüfen Sie sie.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>Looking for unsaved edits</source>
   <translation>Ungespeicherte Änderungen werden gesucht</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>Reading unsaved edits</source>
   <translation>Ungespeicherte Änderungen werden gelesen</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>Saving recovered labels</source>
   <translation>Wiederhergestellte Labels werden gespeichert</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/resampling.py" />
   <source>An image of {shape} voxels takes {image_bytes}, which does not fit into the free memory.</source>
   <translation>Ein Bild mit {shape} Voxeln braucht {image_bytes}, mehr als der freie Speicher fasst.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/resampling.py" />
   <source>Choose a larger spacing, or close other programs.</source>
   <translation>Wählen Sie einen größeren Abstand, oder schließen Sie andere Programme.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/resampling.py" />
   <source>{said!r} is no spacing.</source>
   <translation>{said!r} ist kein Abstand.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/resampling.py" />
   <source>Write one number of mm, or three for z, y and x: 1 or 2.5,0.7,0.7.</source>
   <translation>Geben Sie eine Zahl in mm an oder drei für z, y und x: 1 oder 2.5,0.7,0.7.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/resampling.py" />
   <source>Resampling</source>
   <translation>Neuabtasten</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/resampling.py" />
   <source>Resampling the image</source>
   <translation>Bild wird neu abgetastet</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/resampling.py" />
   <source>Resampling the labels</source>
   <translation>Labels werden neu abgetastet</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/resampling.py" />
   <source>Saving the image</source>
   <translation>Bild wird gespeichert</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/safekeeping.py" />
   <source>an error in the program</source>
   <translation>ein Programmfehler</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>There is no sample called {name!r}.</source>
   <translation>Es gibt kein Beispiel namens {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>{hint}Samples: {known}.</source>
   <translation>{hint}Beispiele: {known}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/segment_files.py" />
   <source>{name} is larger than the memory, and {needing_all} needs the whole picture.</source>
   <translation>{name} ist größer als der Speicher, und {needing_all} braucht das ganze Bild.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/segment_files.py" />
   <source>Leave {needing_all} out, or choose a part with --region.</source>
   <translation>Lassen Sie {needing_all} weg, oder wählen Sie mit --region einen Teil.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/segment_files.py" />
   <source>It is larger than the memory and was segmented block by block.</source>
   <translation>Es ist größer als der Speicher und wurde Block für Block segmentiert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/apart.py" />
   <source>This program cannot start itself to read a doubtful file apart.</source>
   <translation>Dieses Programm kann sich nicht selbst starten, um eine zweifelhafte Datei getrennt zu lesen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/apart.py" />
   <source>A file read in a process of its own came over changed.</source>
   <translation>Eine Datei, in einem eigenen Prozess gelesen, kam verändert an.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/apart.py" />
   <source>A file that might be damaged is read where it cannot harm your work, and it arrived whole.</source>
   <translation>Eine möglicherweise beschädigte Datei wird dort gelesen, wo sie Ihrer Arbeit nicht schaden kann, und kam vollständig an.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/apart.py" />
   <source>{nbytes} KiB from a process of its own</source>
   <translation>{nbytes} KiB aus einem eigenen Prozess</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/dicom.py" />
   <source>A DICOM series was not read as it was written.</source>
   <translation>Eine DICOM-Serie wurde nicht so gelesen, wie sie geschrieben wurde.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/dicom.py" />
   <source>A DICOM segmentation did not come back the same.</source>
   <translation>Eine DICOM-Segmentierung kam nicht gleich zurück.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/dicom.py" />
   <source>A series was read the right way round, and its segmentation came back the same.</source>
   <translation>Eine Serie wurde richtig herum gelesen, und ihre Segmentierung kam unverändert zurück.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/dicom.py" />
   <source>{slices} slices of {width}×{height}, labels equal</source>
   <translation>{slices} Schichten mit {width}×{height}, Labels gleich</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>The network {name} gives numbers that are not finite.</source>
   <translation>Das Netz {name} liefert Zahlen, die nicht endlich sind.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>A network made ready for speed differs by {worst:.1e} of its largest output.</source>
   <translation>Ein auf Tempo vorbereitetes Netz weicht um {worst:.1e} seiner größten Ausgabe ab.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>Each gives the same in its fast form as in its plain one.</source>
   <translation>Jedes liefert in seiner schnellen Form dasselbe wie in der einfachen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>{networks}; largest difference {worst:.0e}</source>
   <translation>{networks}; größte Abweichung {worst:.0e}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>The loss {name} has no usable gradient.</source>
   <translation>Der Loss {name} hat keinen brauchbaren Gradienten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>The loss {name} does not fall along its gradient.</source>
   <translation>Der Loss {name} fällt nicht entlang seines Gradienten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>The loss {name} is not finite where a class is missing.</source>
   <translation>Der Loss {name} ist nicht endlich, wo eine Klasse fehlt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>A model can learn by each of them.</source>
   <translation>Ein Modell kann nach jeder von ihnen lernen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>{n} losses fall along their gradients</source>
   <extracomment>Of one: {n} loss falls along its gradient</extracomment>
   <translation>
    <numerusform>{n} Loss-Funktion fällt entlang ihres Gradienten</numerusform>
    <numerusform>{n} Loss-Funktionen fallen entlang ihrer Gradienten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>The shipped model {name} is missing. Install SegStudio again.</source>
   <translation>Das mitgelieferte Modell {name} fehlt. Installieren Sie SegStudio neu.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>The model {name} reaches a Dice of {measured:.3f}, not {score:.3f}.</source>
   <translation>Das Modell {name} erreicht einen Dice von {measured:.3f}, nicht {score:.3f}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>{name}: Dice {measured:.3f}; stored {score:.3f}, so {low:.3f} to {high:.3f} passes.</source>
   <translation>{name}: Dice {measured:.3f}; hinterlegt {score:.3f}, also besteht {low:.3f} bis {high:.3f}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>Each model works here as it did where it was made, measured on the drawn sample:</source>
   <translation>Jedes Modell arbeitet hier wie dort, wo es gemacht wurde, gemessen am gezeichneten Beispiel:</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>How good a model is stands in the Model panel: its score on other images, kept apart.</source>
   <translation>Wie gut ein Modell ist, steht im Bereich Modell: seine Kennzahl an anderen, zurückgelegten Bildern.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>Fine-tuning gave no model. {sentence}</source>
   <translation>Das Nachtraining ergab kein Modell. {sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>Fine-tuning left every weight as it was.</source>
   <translation>Das Nachtraining ließ jedes Gewicht, wie es war.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>The same model gave two different results on the same image.</source>
   <translation>Dasselbe Modell lieferte zwei verschiedene Ergebnisse für dasselbe Bild.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>A model learned from a correction, was saved, and gave the same result when opened again.</source>
   <translation>Ein Modell lernte aus einer Korrektur, wurde gespeichert und lieferte nach dem Öffnen dasselbe Ergebnis.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>{steps} steps; {moved} of {new} tensors changed; loaded again</source>
   <translation>{steps} Schritte; {moved} von {new} Tensoren geändert; wieder geladen</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>There is no graphics card here that the program can use; the processor does the work.</source>
   <translation>Hier gibt es keine Grafikkarte, die das Programm nutzen kann; der Prozessor übernimmt die Arbeit.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>torch {version} sees no GPU</source>
   <translation>torch {version} sieht keine GPU</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>{share:.2%} of the labels differ between {device_words} and CPU.</source>
   <translation>{share:.2%} der Labels unterscheiden sich zwischen {device_words} und CPU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>Both draw the same labels.</source>
   <translation>Beide zeichnen dieselben Labels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>{device_words}: {share:.3%} of the labels differ, up to {most:.1%} passes</source>
   <translation>{device_words}: {share:.3%} der Labels sind verschieden, bis {most:.1%} besteht</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/outcome.py" />
   <source> ({skipped} could not be made here)</source>
   <translation> ({skipped} hier nicht möglich)</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/outcome.py" />
   <source>All {done} checks passed{aside} in {seconds:.0f} s.</source>
   <translation>Alle {done} Prüfungen bestanden{aside} in {seconds:.0f} s.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/outcome.py" />
   <source>{failures} of {checks} checks failed{aside}: {names}.</source>
   <translation>{failures} von {checks} Prüfungen misslungen{aside}: {names}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>System</source>
   <translation>System</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>Processor</source>
   <translation>Prozessor</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>Only drawn sample cases were used. For research and education; not a medical device.</source>
   <translation>Nur gezeichnete Beispielfälle wurden verwendet. Für Forschung und Lehre; kein Medizinprodukt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>This computer</source>
   <translation>Dieser Computer</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>{n} sample cases</source>
   <extracomment>Of one: {n} sample case</extracomment>
   <translation>
    <numerusform>{n} Beispielfall</numerusform>
    <numerusform>{n} Beispielfälle</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>{n} icons</source>
   <extracomment>Of one: {n} icon</extracomment>
   <translation>
    <numerusform>{n} Symbol</numerusform>
    <numerusform>{n} Symbole</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>{n} help pages</source>
   <extracomment>Of one: {n} help page</extracomment>
   <translation>
    <numerusform>{n} Hilfeseite</numerusform>
    <numerusform>{n} Hilfeseiten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>{n} models</source>
   <extracomment>Of one: {n} model</extracomment>
   <translation>
    <numerusform>{n} Modell</numerusform>
    <numerusform>{n} Modelle</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>The program's folder {folder} holds no {pattern} file. Install SegStudio again.</source>
   <translation>Im Programmordner {folder} fehlt eine Datei {pattern}. Installieren Sie SegStudio neu.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>The sample case {name} lacks {missing}. Install SegStudio again.</source>
   <translation>Dem Beispielfall {name} fehlt {missing}. Installieren Sie SegStudio neu.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>All are there: {files}.</source>
   <translation>Alles ist da: {files}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>The mean of {size}×{size} pixels of {dtype} differs from the loop.</source>
   <translation>Der Mittelwert über {size}×{size} Pixel von {dtype} weicht von der Schleife ab.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>The mean filter gives every pixel the value that its definition gives.</source>
   <translation>Der Mittelwertfilter gibt jedem Pixel den Wert, den seine Definition verlangt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>{tried} sizes and number types, each equal to a plain loop over every pixel</source>
   <translation>{tried} Größen und Zahlentypen, jeweils gleich einer einfachen Schleife über alle Pixel</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>Labels saved as {name} did not come back the same.</source>
   <translation>Als {name} gespeicherte Labels kamen nicht gleich zurück.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>They came back the same from every format: {formats}.</source>
   <translation>Sie kamen aus jedem Format unverändert zurück: {formats}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>An image packed as {name} is unpacked to other numbers.</source>
   <translation>Ein als {name} gepacktes Bild wird zu anderen Zahlen entpackt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>They are unpacked without loss: {packers}.</source>
   <translation>Sie werden ohne Verlust entpackt: {packers}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Files of the program</source>
   <translation>Dateien des Programms</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Smoothing of images</source>
   <translation>Glätten von Bildern</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Labels saved and opened again</source>
   <translation>Labels gespeichert und wieder geöffnet</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Compressed images</source>
   <translation>Komprimierte Bilder</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>DICOM series and segmentation</source>
   <translation>DICOM-Serie und -Segmentierung</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Doubtful files read apart</source>
   <translation>Zweifelhafte Dateien getrennt gelesen</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Networks (what a model is built of)</source>
   <translation>Netze (woraus ein Modell besteht)</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Losses (what training goes by)</source>
   <translation>Loss-Funktionen (wonach trainiert wird)</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Models that come with the program</source>
   <translation>Mitgelieferte Modelle</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Fine-tuning a model</source>
   <translation>Ein Modell nachtrainieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Graphics card and processor alike</source>
   <translation>Grafikkarte und Prozessor im Vergleich</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>{cpu_count} cores</source>
   <translation>{cpu_count} Kerne</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/session.py" />
   <source>The labels do not lie on the image: {gap}.</source>
   <translation>Die Labels liegen nicht auf dem Bild: {gap}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/session.py" />
   <source>Segment with {name}</source>
   <translation>Segmentieren mit {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/session.py" />
   <source>Prediction of {name}</source>
   <translation>Vorhersage von {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/session.py" />
   <source>Remove label: {name}</source>
   <translation>Label entfernen: {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>A setting is given as NAME=VALUE, not as {said!r}.</source>
   <translation>Eine Einstellung wird als NAME=WERT angegeben, nicht als {said!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>{value!r} is no value for the setting {name} ({title}).</source>
   <translation>{value!r} ist kein Wert für die Einstellung {name} ({title}).</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>{value!r} are no colours.</source>
   <translation>{value!r} sind keine Farben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>Write them as #56B4E9, at least one.</source>
   <translation>Schreiben Sie sie als #56B4E9, mindestens eine.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>It can be from {low:g} to {high:g}.</source>
   <translation>Erlaubt ist {low:g} bis {high:g}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>The setting {name} ({title}) is {value}.</source>
   <translation>Die Einstellung {name} ({title}) ist {value}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>There is no device called {value!r}.</source>
   <translation>Es gibt kein Gerät namens {value!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>yes or no</source>
   <translation>ja oder nein</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>a number</source>
   <translation>eine Zahl</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>The setting {name} takes {kind}, not {said!r}.</source>
   <translation>Die Einstellung {name} nimmt {kind}, nicht {said!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>{last_model!r} is no name of a model.</source>
   <translation>{last_model!r} ist kein Name eines Modells.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>{last_folders!r} are no folders last used.</source>
   <translation>{last_folders!r} sind keine zuletzt benutzten Ordner.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>The settings in {path} cannot be read and are at their defaults: {error}</source>
   <translation>Die Einstellungen in {path} sind nicht lesbar und stehen auf ihren Vorgaben: {error}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>The settings in {path} are damaged and are at their defaults.</source>
   <translation>Die Einstellungen in {path} sind beschädigt und stehen auf ihren Vorgaben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>A setting in {path} was not used: {sentence}</source>
   <translation>Eine Einstellung in {path} wurde nicht verwendet: {sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>There is no setting called {name!r}.</source>
   <translation>Es gibt keine Einstellung namens {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Settings: {known}.</source>
   <translation>Einstellungen: {known}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/sweeping.py" />
   <source>Tidying</source>
   <translation>Aufräumen</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>Reading the image</source>
   <translation>Bild wird gelesen</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>{name} is grey: it has one channel.</source>
   <translation>{name} ist grau: Es hat einen Kanal.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>Filtering</source>
   <translation>Filtern</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>The model file {path} cannot be read: {strerror}.</source>
   <translation>Die Modelldatei {path} ist nicht lesbar: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>Saving the picture</source>
   <translation>Bild wird gespeichert</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>{name} was not saved: what lies there is no DICOM segmentation.</source>
   <translation>{name} wurde nicht gespeichert: Was dort liegt, ist keine DICOM-Segmentierung.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>Save the labels under another name.</source>
   <translation>Speichern Sie die Labels unter einem anderen Namen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>Saving the correction</source>
   <translation>Korrektur wird gespeichert</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>Loading networks</source>
   <translation>Netze werden geladen</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/training_folder.py" />
   <source>Reading image {number} of {images}</source>
   <translation>Bild {number} von {images} wird gelesen</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/unchanged.py" />
   <source>{path} was not saved: it was changed by someone else since it was opened here.</source>
   <translation>{path} wurde nicht gespeichert: Jemand anderes hat die Datei geändert, seit sie hier geöffnet wurde.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/unchanged.py" />
   <source>Save under another name, or write over what is there.</source>
   <translation>Speichern Sie unter einem anderen Namen, oder überschreiben Sie die vorhandene Datei.</translation>
  </message>
  <message>
   <location filename="../../segstudio/words.py" />
   <source>{several} and {last}</source>
   <translation>{several} und {last}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Open…</source>
   <translation>Ö&amp;ffnen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open images: pictures, TIFF, NIfTI, NRRD or DICOM. Dropping files on the window does the same.</source>
   <translation>Bilder öffnen: PNG, JPEG, TIFF, NIfTI, NRRD oder DICOM. Dateien auf das Fenster zu ziehen bewirkt dasselbe.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open &amp;folder…</source>
   <translation>&amp;Ordner öffnen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open a DICOM series, or every image of a folder. For scans, whose slices are files of one folder.</source>
   <translation>Eine DICOM-Serie oder alle Bilder eines Ordners öffnen. Für Aufnahmen, deren Schichten Dateien eines Ordners sind.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open &amp;labels…</source>
   <translation>&amp;Labels öffnen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Load labels for the open case from a file.</source>
   <translation>Labels des offenen Falls aus einer Datei laden.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Compare the labels with those of another file, such as those of a second reader.</source>
   <translation>Die Labels mit denen einer anderen Datei vergleichen, etwa denen eines zweiten Befunders.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Close reference</source>
   <translation>Referenz schließen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Compare with the reference no longer.</source>
   <translation>Nicht mehr mit der Referenz vergleichen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open c&amp;hannel…</source>
   <translation>&amp;Kanal öffnen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>One channel of the open image, its luminance, or its colours.</source>
   <translation>Einen Kanal des offenen Bildes, seine Helligkeit oder seine Farben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open a second &amp;image…</source>
   <translation>&amp;Zweites Bild öffnen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Lay another image over the case, or show it beside it, such as a PET or an earlier scan.</source>
   <translation>Ein weiteres Bild über den Fall legen oder daneben zeigen, etwa ein PET oder eine frühere Aufnahme.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open a second image from a folder…</source>
   <translation>Zweites Bild aus einem Ordner öffnen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Lay a DICOM series over the case, or show it beside it.</source>
   <translation>Eine DICOM-Serie über den Fall legen oder daneben zeigen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Close &amp;the second image</source>
   <translation>Z&amp;weites Bild schließen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Take the second image away; the case stays.</source>
   <translation>Das zweite Bild wegnehmen; der Fall bleibt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open re&amp;gion…</source>
   <translation>Re&amp;gion öffnen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>A rectangle of the open image's file, chosen on a small picture of it.</source>
   <translation>Ein Rechteck aus der Datei des offenen Bildes, gewählt auf einem kleinen Abbild.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Save labels</source>
   <translation>Labels &amp;speichern</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Save the labels with the geometry of the image, in a file that other programs read.</source>
   <translation>Die Labels mit der Geometrie des Bildes speichern, in einer Datei, die andere Programme lesen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Save labels &amp;as…</source>
   <translation>Labels speichern &amp;unter…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Save the labels under another name or in another format.</source>
   <translation>Die Labels unter anderem Namen oder in anderem Format speichern.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Unsaved &amp;edits…</source>
   <translation>Ungespe&amp;icherte Änderungen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Bring back what a crash or a case closed too soon left unsaved.</source>
   <translation>Zurückholen, was nach einem Absturz oder einem zu früh geschlossenen Fall ungespeichert blieb.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Sa&amp;ve image as…</source>
   <translation>&amp;Bild speichern unter…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Write the open image itself to a file, as after resampling.</source>
   <translation>Das offene Bild selbst in eine Datei schreiben, etwa nach dem Neuabtasten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>E&amp;xport…</source>
   <translation>E&amp;xportieren…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>DICOM SEG, contours, surfaces, tables, pictures, de-identified cases.</source>
   <translation>DICOM SEG, Konturen, Oberflächen, Tabellen, Bilder, de-identifizierte Fälle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>PACS (&amp;DICOM server)…</source>
   <translation>PACS (&amp;DICOM-Server)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Search a PACS, retrieve series, send labels back.</source>
   <translation>Ein PACS durchsuchen, Serien abrufen, Labels zurücksenden.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Next case</source>
   <translation>&amp;Nächster Fall</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open the next case of the list.</source>
   <translation>Den nächsten Fall der Liste öffnen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Previous case</source>
   <translation>&amp;Voriger Fall</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open the previous case of the list.</source>
   <translation>Den vorigen Fall der Liste öffnen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Close case</source>
   <translation>Fall s&amp;chließen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Let the open case go.</source>
   <translation>Den offenen Fall schließen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Quit</source>
   <translation>B&amp;eenden</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Close the window.</source>
   <translation>Das Fenster schließen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;New project…</source>
   <translation>&amp;Neues Projekt…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Keep images, labels, corrections and models of one task together.</source>
   <translation>Bilder, Labels, Korrekturen und Modelle einer Aufgabe zusammenhalten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Open project…</source>
   <translation>Projekt ö&amp;ffnen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go on with a project.</source>
   <translation>An einem Projekt weiterarbeiten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Close project</source>
   <translation>Projekt s&amp;chließen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Let the project go; others can write into it then.</source>
   <translation>Das Projekt freigeben; dann können andere darin schreiben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Add images…</source>
   <translation>&amp;Bilder hinzufügen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Add image files to the project; they stay where they are.</source>
   <translation>Bilddateien zum Projekt hinzufügen; sie bleiben, wo sie sind.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Add the images of a &amp;folder…</source>
   <translation>Bilder eines &amp;Ordners hinzufügen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Add every image and every DICOM series of a folder.</source>
   <translation>Alle Bilder und DICOM-Serien eines Ordners hinzufügen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Segment the cases…</source>
   <translation>Fälle &amp;segmentieren…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Predict the labels of all cases that are new, one by one.</source>
   <translation>Die Labels aller neuen Fälle nacheinander vorhersagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Find &amp;moved images…</source>
   <translation>&amp;Verschobene Bilder suchen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Look in a folder for images that are no longer where they were.</source>
   <translation>In einem Ordner nach Bildern suchen, die nicht mehr an ihrem Ort sind.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>C&amp;heck the project</source>
   <translation>Projekt &amp;prüfen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Compare images and labels with what was noted of them.</source>
   <translation>Bilder und Labels mit dem vergleichen, was von ihnen notiert ist.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Export the project…</source>
   <translation>Projekt &amp;exportieren…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>One checked file to give away, with images or without.</source>
   <translation>Eine geprüfte Datei zum Weitergeben, mit oder ohne Bilder.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Import a project…</source>
   <translation>Projekt &amp;importieren…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Check such a file and unpack it into a new folder.</source>
   <translation>Eine solche Datei prüfen und in einen neuen Ordner entpacken.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Take the last step back. Strokes, predictions and filters alike; the panel History lists them.</source>
   <translation>Den letzten Schritt zurücknehmen. Striche, Vorhersagen und Filter gleichermaßen; der Bereich „Verlauf“ führt sie auf.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Bring the step back that was undone last. It is there until something else is changed.</source>
   <translation>Den zuletzt zurückgenommenen Schritt wiederholen. Er bleibt, bis etwas anderes geändert wird.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Copy view</source>
   <translation>Ansicht &amp;kopieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Copy what the canvas shows, without words about the patient.</source>
   <translation>Kopieren, was die Bildfläche zeigt, ohne Angaben zum Patienten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Settings…</source>
   <translation>&amp;Einstellungen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Device, memory, colours, keys and folders.</source>
   <translation>Gerät, Speicher, Farben, Tasten und Ordner.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Fit</source>
   <translation>Ein&amp;passen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show the whole slice.</source>
   <translation>Die ganze Schicht zeigen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Zoom &amp;in</source>
   <translation>Ver&amp;größern</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show less, larger.</source>
   <translation>Weniger zeigen, dafür größer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Zoom &amp;out</source>
   <translation>Ver&amp;kleinern</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show more, smaller.</source>
   <translation>Mehr zeigen, dafür kleiner.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Actual size</source>
   <translation>&amp;Originalgröße</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>One voxel on one pixel of the screen.</source>
   <translation>Ein Voxel auf einem Bildschirmpixel.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Three pla&amp;nes</source>
   <translation>&amp;Drei Ebenen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Axial, coronal and sagittal planes with a common cross-hair.</source>
   <translation>Axiale, koronare und sagittale Ebene mit gemeinsamem Fadenkreuz.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Ma&amp;ximise plane</source>
   <translation>Ebene &amp;maximieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Fill the canvas with the plane under the mouse, or show all.</source>
   <translation>Die Bildfläche mit der Ebene unter der Maus füllen oder alle zeigen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Next vie&amp;w</source>
   <translation>&amp;Nächste Ansicht</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Give the keyboard to the canvas, or to its next plane.</source>
   <translation>Die Tastatur der Bildfläche oder ihrer nächsten Ebene geben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>S&amp;econd image</source>
   <translation>&amp;Zweites Bild</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show or hide the second image.</source>
   <translation>Das zweite Bild ein- oder ausblenden.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Side b&amp;y side</source>
   <translation>Neben&amp;einander</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show the second image in linked views beside the case, or over it.</source>
   <translation>Das zweite Bild in gekoppelten Ansichten neben dem Fall oder darüber zeigen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Blend, checkerboard, swi&amp;pe</source>
   <translation>Überblenden, Schach&amp;brett, Wischen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Blend the second image over the case, show it in squares, or on one side of a line.</source>
   <translation>Das zweite Bild über den Fall blenden, in Quadraten oder auf einer Seite einer Linie zeigen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>More of the second image</source>
   <translation>Mehr vom zweiten Bild</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Make the second image denser, or move the line.</source>
   <translation>Das zweite Bild deckender machen oder die Linie verschieben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Less of the second image</source>
   <translation>Weniger vom zweiten Bild</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Make the second image fainter, or move the line.</source>
   <translation>Das zweite Bild schwächer machen oder die Linie verschieben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show la&amp;bels</source>
   <translation>&amp;Labels zeigen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show or hide all labels.</source>
   <translation>Alle Labels ein- oder ausblenden.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Boundary, fill or bo&amp;th</source>
   <translation>&amp;Rand, Füllung oder beides</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Draw labels as boundary lines, as fill, or both.</source>
   <translation>Labels als Randlinien, als Füllung oder als beides zeichnen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Colour each ob&amp;ject</source>
   <translation>Objekte einzeln &amp;färben</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Draw neighbouring objects of a label in different colours.</source>
   <translation>Benachbarte Objekte eines Labels in verschiedenen Farben zeichnen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Denser fill</source>
   <translation>Füllung dich&amp;ter</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Make the fill of the labels denser.</source>
   <translation>Die Füllung der Labels deckender machen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Fainter fi&amp;ll</source>
   <translation>Füllung &amp;schwächer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Make the fill of the labels fainter.</source>
   <translation>Die Füllung der Labels schwächer machen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Markers and corner text</source>
   <translation>M&amp;arkierungen und Ecktexte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Orientation letters, scale bar and corner text.</source>
   <translation>Richtungsbuchstaben, Maßstab und Ecktexte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Crosshair</source>
   <translation>Fadenkre&amp;uz</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show or hide the crosshair.</source>
   <translation>Das Fadenkreuz ein- oder ausblenden.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Flic&amp;ker contours</source>
   <translation>Konturen &amp;wechseln</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Change between your labels and those they are compared with. What moves is where they differ.</source>
   <translation>Zwischen Ihren Labels und denen des Vergleichs wechseln. Was sich bewegt, ist der Unterschied.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show what differs</source>
   <translation>Unterschiede zeigen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Colour what differs from the reference, then the boundary by its distance, then neither.</source>
   <translation>Färben, was von der Referenz abweicht, dann den Rand nach seinem Abstand, dann keines von beiden.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Can&amp;vas alone</source>
   <translation>Nur Bildfläc&amp;he</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Hide everything but the canvas, and bring it back.</source>
   <translation>Alles außer der Bildfläche ausblenden und wieder einblenden.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>F&amp;ull screen</source>
   <translation>&amp;Vollbild</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Fill the whole screen.</source>
   <translation>Den ganzen Bildschirm füllen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Apply mean filter</source>
   <translation>&amp;Mittelwertfilter anwenden</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Smooth by the mean of a square of the chosen size. For noisy images; the raw one stays at hand.</source>
   <translation>Glätten durch den Mittelwert eines Quadrats der gewählten Größe. Für verrauschte Bilder; das Rohbild bleibt zur Hand.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show &amp;raw image</source>
   <translation>&amp;Rohbild zeigen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Change between the filtered and the raw image, to see what smoothing takes away.</source>
   <translation>Zwischen gefiltertem Bild und Rohbild wechseln, um zu sehen, was das Glätten wegnimmt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Resample…</source>
   <translation>Neu abtasten…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Bring the case to another distance between voxels, as a new case.</source>
   <translation>Den Fall auf einen anderen Voxelabstand bringen, als neuen Fall.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Invert grey levels</source>
   <translation>Grauwerte &amp;invertieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Change black and white over.</source>
   <translation>Schwarz und Weiß vertauschen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Next palette</source>
   <translation>Nächste Palette</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Colours of grey images: grey, inferno, viridis, bone, hot.</source>
   <translation>Farben von Graubildern: Grau, Inferno, Viridis, Bone, Hot.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>A&amp;utomatic window</source>
   <translation>&amp;Automatisches Fenster</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Grey levels from the 0.5 to the 99.5 percentile.</source>
   <translation>Grauwerte vom 0,5- bis zum 99,5-Perzentil.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Window of the fi&amp;le</source>
   <translation>Fenster der &amp;Datei</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Grey levels as at first: those the file asks for, else by its values.</source>
   <translation>Grauwerte wie am Anfang: die, die die Datei vorgibt, sonst nach ihren Werten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;1 Soft tissue</source>
   <translation>&amp;1 Weichteile</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Width 400 HU, level 40 HU.</source>
   <translation>Breite 400 HU, Lage 40 HU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;2 Lung</source>
   <translation>&amp;2 Lunge</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Width 1500 HU, level -600 HU.</source>
   <translation>Breite 1500 HU, Lage −600 HU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;3 Bone</source>
   <translation>&amp;3 Knochen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Width 2500 HU, level 480 HU.</source>
   <translation>Breite 2500 HU, Lage 480 HU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;4 Brain</source>
   <translation>&amp;4 Gehirn</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Width 80 HU, level 40 HU.</source>
   <translation>Breite 80 HU, Lage 40 HU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;5 Liver</source>
   <translation>&amp;5 Leber</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Width 150 HU, level 90 HU.</source>
   <translation>Breite 150 HU, Lage 90 HU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;6 Mediastinum</source>
   <translation>&amp;6 Mediastinum</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Width 350 HU, level 50 HU.</source>
   <translation>Breite 350 HU, Lage 50 HU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;7 CT angiography</source>
   <translation>&amp;7 CT-Angiographie</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Width 600 HU, level 300 HU.</source>
   <translation>Breite 600 HU, Lage 300 HU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Pla&amp;y slices</source>
   <translation>Schichten ab&amp;spielen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Let the slices pass by themselves, again and again.</source>
   <translation>Die Schichten von selbst durchlaufen lassen, immer wieder.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Slab: &amp;highest, lowest, mean</source>
   <translation>Dickschicht: Ma&amp;ximum, Minimum, Mittel</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Draw several slices as their highest, lowest or mean value.</source>
   <translation>Mehrere Schichten als ihren höchsten, niedrigsten oder mittleren Wert zeichnen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Thicker slab</source>
   <translation>Dickschicht dicker</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Draw more slices as one.</source>
   <translation>Mehr Schichten zu einer zusammenfassen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Thinner slab</source>
   <translation>Dickschicht dünner</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Draw fewer slices as one.</source>
   <translation>Weniger Schichten zu einer zusammenfassen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Next slice</source>
   <translation>&amp;Nächste Schicht</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go one slice on.</source>
   <translation>Eine Schicht weiter.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Previous slice</source>
   <translation>&amp;Vorige Schicht</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go one slice back.</source>
   <translation>Eine Schicht zurück.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Ten slices on</source>
   <translation>&amp;Zehn Schichten weiter</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go ten slices on.</source>
   <translation>Zehn Schichten weiter.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Ten slices &amp;back</source>
   <translation>Zehn Schichten z&amp;urück</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go ten slices back.</source>
   <translation>Zehn Schichten zurück.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;First slice</source>
   <translation>&amp;Erste Schicht</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go to the first slice.</source>
   <translation>Zur ersten Schicht.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>La&amp;st slice</source>
   <translation>&amp;Letzte Schicht</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go to the last slice.</source>
   <translation>Zur letzten Schicht.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>N&amp;ext slice with the label</source>
   <translation>Nächste Schicht mit La&amp;bel</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go to the next slice with the current label.</source>
   <translation>Zur nächsten Schicht mit dem aktuellen Label.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Next d&amp;oubtful place</source>
   <translation>Nächste unsi&amp;chere Stelle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go to where the model was least sure, then to the next such place.</source>
   <translation>Dorthin, wo das Modell am unsichersten war, dann zur nächsten solchen Stelle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Pre&amp;vious slice with the label</source>
   <translation>V&amp;orige Schicht mit Label</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go to the previous slice that holds the current label.</source>
   <translation>Zur vorigen Schicht mit dem aktuellen Label.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Ne&amp;xt label</source>
   <translation>&amp;Nächstes Label</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Choose the next label of the list.</source>
   <translation>Das nächste Label der Liste wählen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Previous label</source>
   <translation>&amp;Voriges Label</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Choose the previous label of the list.</source>
   <translation>Das vorige Label der Liste wählen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Swap with background</source>
   <translation>Mit &amp;Hintergrund tauschen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Change between the current label and the background.</source>
   <translation>Zwischen dem aktuellen Label und dem Hintergrund wechseln.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Lock label</source>
   <translation>Label &amp;sperren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Protect the current label from every edit, or free it.</source>
   <translation>Das aktuelle Label vor jeder Änderung schützen oder freigeben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Paint &amp;over: next choice</source>
   <translation>Üb&amp;ermalen: nächste Wahl</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>What strokes may cover: all labels, only the background, only these labels.</source>
   <translation>Was Striche überdecken dürfen: alle Labels, nur den Hintergrund, nur diese Labels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;New label</source>
   <translation>Ne&amp;ues Label</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Add a label with the next free number.</source>
   <translation>Ein Label mit der nächsten freien Nummer hinzufügen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>F&amp;ind label…</source>
   <translation>Label su&amp;chen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Search the list of labels by number or name.</source>
   <translation>Die Liste der Labels nach Nummer oder Name durchsuchen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Mer&amp;ge marked labels</source>
   <translation>Markierte Labels &amp;zusammenführen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Make one label of those marked in the list; the one chosen last keeps its number.</source>
   <translation>Aus den in der Liste markierten Labels eines machen; das zuletzt gewählte behält seine Nummer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show onl&amp;y marked labels, or all</source>
   <translation>Nur markierte Labels oder &amp;alle zeigen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Hide all labels but those marked in the list; once more shows all again.</source>
   <translation>Alle Labels außer den in der Liste markierten ausblenden; noch einmal zeigt alle wieder.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Ren&amp;umber labels</source>
   <translation>Labels neu nummer&amp;ieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Number the labels 1, 2, 3 … in the order they have.</source>
   <translation>Die Labels in ihrer Reihenfolge mit 1, 2, 3 … nummerieren.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Cl&amp;ear label</source>
   <translation>Label &amp;leeren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Erase the current label everywhere; it stays on the list.</source>
   <translation>Das aktuelle Label überall löschen; in der Liste bleibt es.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Delete marked labels</source>
   <translation>Ma&amp;rkierte Labels löschen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Erase the labels marked in the list, contents and all.</source>
   <translation>Die in der Liste markierten Labels mitsamt Inhalt löschen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Import la&amp;bel set…</source>
   <translation>Labelsatz imp&amp;ortieren…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Take names and colours from a file: JSON, ITK-SNAP or 3D Slicer.</source>
   <translation>Namen und Farben aus einer Datei übernehmen: JSON, ITK-SNAP oder 3D Slicer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Expor&amp;t label set…</source>
   <translation>Labelsatz e&amp;xportieren…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Save names and colours: as JSON, for ITK-SNAP or for 3D Slicer.</source>
   <translation>Namen und Farben speichern: als JSON, für ITK-SNAP oder für 3D Slicer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Count and measure objects</source>
   <translation>Objekte zählen und &amp;messen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show how many objects there are, and their sizes.</source>
   <translation>Zeigen, wie viele Objekte es gibt und wie groß sie sind.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>S&amp;maller brush</source>
   <translation>Pinsel &amp;kleiner</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Make the brush a fifth smaller.</source>
   <translation>Den Pinsel um ein Fünftel verkleinern.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>La&amp;rger brush</source>
   <translation>Pinsel &amp;größer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Make the brush a fifth larger.</source>
   <translation>Den Pinsel um ein Fünftel vergrößern.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Panel of operations</source>
   <translation>Bereich „O&amp;perationen“</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Every operation on labels, with a preview.</source>
   <translation>Alle Operationen auf Labels, mit Vorschau.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Apply the chosen operation</source>
   <translation>Gewählte Operation &amp;anwenden</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Do what the panel shows, as one step that can be undone. Once the preview shows what you want.</source>
   <translation>Ausführen, was der Bereich zeigt, als ein Schritt, der sich zurücknehmen lässt. Sobald die Vorschau zeigt, was Sie wollen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>End the pre&amp;view</source>
   <translation>&amp;Vorschau abbrechen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show the labels as they are again, and stop working out a preview (Esc).</source>
   <translation>Die Labels wieder zeigen, wie sie sind, und keine Vorschau mehr berechnen (Esc).</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Keep the &amp;largest island</source>
   <translation>&amp;Größte Insel behalten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Remove all islands of the label but the largest.</source>
   <translation>Alle Inseln des Labels außer der größten entfernen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Remove small islands…</source>
   <translation>&amp;Kleine Inseln entfernen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Remove islands of the label below a size.</source>
   <translation>Inseln des Labels unter einer Größe entfernen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Split &amp;islands into labels…</source>
   <translation>&amp;Inseln in Labels aufteilen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Give each island a label of its own.</source>
   <translation>Jeder Insel ein eigenes Label geben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Pi&amp;ck one island…</source>
   <translation>&amp;Eine Insel wählen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Keep, remove or relabel the island under the cross-hair.</source>
   <translation>Die Insel unter dem Fadenkreuz behalten, entfernen oder einem anderen Label geben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Split &amp;touching objects…</source>
   <translation>&amp;Berührende Objekte trennen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Part objects that grew together at their necks.</source>
   <translation>Zusammengewachsene Objekte an ihren Engstellen trennen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Fill &amp;holes</source>
   <translation>&amp;Löcher füllen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Fill background that the label encloses.</source>
   <translation>Hintergrund füllen, den das Label umschließt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Smooth…</source>
   <translation>Glä&amp;tten…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Round the outline of the label, or of all labels jointly.</source>
   <translation>Die Kontur des Labels oder aller Labels gemeinsam runden.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Grow…</source>
   <translation>&amp;Wachsen lassen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Spread the label by a distance.</source>
   <translation>Das Label um eine Strecke ausdehnen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Shrin&amp;k…</source>
   <translation>&amp;Schrumpfen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Draw the label back by a distance.</source>
   <translation>Das Label um eine Strecke zurücknehmen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Hollo&amp;w…</source>
   <translation>Aus&amp;höhlen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Leave only a wall along the boundary of the label.</source>
   <translation>Nur eine Wand entlang des Randes des Labels übrig lassen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Combine la&amp;bels…</source>
   <translation>Labels verknüp&amp;fen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Union, intersection, subtraction and more of two labels.</source>
   <translation>Vereinigung, Schnitt, Differenz und mehr von zwei Labels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Thr&amp;eshold…</source>
   <translation>S&amp;chwellenwert…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Give voxels of a range of grey levels the label.</source>
   <translation>Voxeln eines Grauwertbereichs das Label geben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Cop&amp;y from the slice before</source>
   <translation>Aus v&amp;origer Schicht kopieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Take the label over from the slice before.</source>
   <translation>Das Label aus der vorigen Schicht übernehmen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Copy from the slice a&amp;fter</source>
   <translation>Aus &amp;nächster Schicht kopieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Take the label over from the slice after.</source>
   <translation>Das Label aus der nächsten Schicht übernehmen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>I&amp;nterpolate slices…</source>
   <translation>Schichten interpolie&amp;ren…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Fill in the label's shape between slices that have it.</source>
   <translation>Die Form des Labels zwischen Schichten ergänzen, die es haben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Navigate</source>
   <translation>&amp;Navigieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Click a place to read its value; drag to move the slice. For looking around: it changes nothing.</source>
   <translation>Klicken, um einen Wert abzulesen; ziehen, um die Schicht zu verschieben. Zum Umsehen: Es ändert nichts.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Window and level</source>
   <translation>Fensterun&amp;g</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Drag right for less contrast, up for a brighter image. For what is hard to see; labels stay.</source>
   <translation>Nach rechts ziehen für weniger Kontrast, nach oben für ein helleres Bild. Für schwer Sichtbares; Labels bleiben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Brush</source>
   <translation>&amp;Pinsel</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Paint the current label; the right button erases. The first choice for small corrections.</source>
   <translation>Das aktuelle Label malen; die rechte Taste radiert. Die erste Wahl für kleine Korrekturen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Ran&amp;ge brush</source>
   <translation>&amp;Bereichspinsel</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Paint only voxels with values of a range; Ctrl and a drag pick it. For bright or dark structures.</source>
   <translation>Nur Voxel mit Werten eines Bereichs malen; Strg und Ziehen wählt ihn. Für helle oder dunkle Strukturen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Adapti&amp;ve brush</source>
   <translation>&amp;Adaptiver Pinsel</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Paint the material under the mouse up to the edges of the image. For borders that are well seen.</source>
   <translation>Das Material unter der Maus bis zu den Kanten des Bildes malen. Für gut sichtbare Grenzen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Eraser</source>
   <translation>&amp;Radierer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Paint the background with the same brush. For what is labelled and should not be.</source>
   <translation>Mit demselben Pinsel den Hintergrund malen. Für das, was gelabelt ist und es nicht sein sollte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>N&amp;udge boundary</source>
   <translation>Rand &amp;schieben</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Push or pull the boundary of the label with a soft disc. For a boundary that is nearly right.</source>
   <translation>Den Rand des Labels mit einer weichen Scheibe drücken oder ziehen. Für einen fast richtigen Rand.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Fill</source>
   <translation>&amp;Füllen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Give the region under the mouse the current label. For holes, and for regions of a wrong label.</source>
   <translation>Der Region unter der Maus das aktuelle Label geben. Für Löcher und Regionen mit falschem Label.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Magic wand</source>
   <translation>&amp;Zauberstab</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Label what is connected and similar; drag for more or less. For what stands out from around it.</source>
   <translation>Zusammenhängendes und Ähnliches labeln; ziehen für mehr oder weniger. Für das, was sich von seiner Umgebung abhebt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Gr&amp;ow</source>
   <translation>&amp;Wachsen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Let a region grow from the mouse while the button is held. For regions with a soft border.</source>
   <translation>Eine Region von der Maus aus wachsen lassen, solange die Taste gedrückt ist. Für Regionen mit weicher Grenze.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Polygon</source>
   <translation>Pol&amp;ygon</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Click the corners of a region; Enter fills it. For large regions with straight sides.</source>
   <translation>Die Ecken einer Region klicken; Eingabe füllt sie. Für große Regionen mit geraden Seiten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Lasso</source>
   <translation>&amp;Lasso</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Draw around a region to label or to erase it. For large regions of any shape.</source>
   <translation>Eine Region umfahren, um sie zu labeln oder zu löschen. Für große Regionen jeder Form.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>L&amp;ive wire</source>
   <translation>L&amp;ive-Wire</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Click along a boundary of the image: the line follows it. For long, sharp boundaries.</source>
   <translation>Entlang eines Randes im Bild klicken: Die Linie folgt ihm. Für lange, scharfe Ränder.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Scissors</source>
   <translation>S&amp;chere</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Erase inside or outside a line, on this slice or on all. For what a model labelled elsewhere.</source>
   <translation>Innerhalb oder außerhalb einer Linie löschen, auf dieser Schicht oder auf allen. Für das, was ein Modell anderswo gelabelt hat.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Pic&amp;k label</source>
   <translation>Label aufne&amp;hmen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Choose the label under the mouse. For painting on with a label that is there already.</source>
   <translation>Das Label unter der Maus wählen. Um mit einem schon vorhandenen Label weiterzumalen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Distance</source>
   <translation>Strec&amp;ke</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Drag from one end to the other; its handles correct it. In mm where the image has a scale.</source>
   <translation>Von einem Ende zum anderen ziehen; die Griffe korrigieren. In mm, wo das Bild einen Maßstab hat.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Angle</source>
   <translation>Wink&amp;el</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Click three points; the second is the corner. For the angle between two lines, in degrees.</source>
   <translation>Drei Punkte klicken; der zweite ist der Scheitel. Für den Winkel zwischen zwei Linien, in Grad.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Pointer by ke&amp;ys</source>
   <translation>Zeiger per &amp;Tasten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Arrow keys move a pointer, Space presses it, Enter holds it down; Esc ends this.</source>
   <translation>Pfeiltasten bewegen einen Zeiger, die Leertaste drückt ihn, Eingabe hält ihn gedrückt; Esc beendet das.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Through slices</source>
   <translation>&amp;Durch Schichten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Let the tool work on this slice alone or through all of them.</source>
   <translation>Das Werkzeug nur auf dieser Schicht oder durch alle wirken lassen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Remove measurements</source>
   <translation>&amp;Messungen entfernen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Remove every distance and angle of this case.</source>
   <translation>Alle Strecken und Winkel dieses Falls entfernen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Segment</source>
   <translation>&amp;Segmentieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Predict the labels; your edits and reviewed slices stay as they are. The first step with an image.</source>
   <translation>Die Labels vorhersagen; Ihre Änderungen und geprüfte Schichten bleiben, wie sie sind. Der erste Schritt mit einem Bild.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Segment and &amp;replace everything</source>
   <translation>Segmentieren und alles &amp;ersetzen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Predict the labels and replace your own edits too; one undo brings them back.</source>
   <translation>Die Labels vorhersagen und auch Ihre Änderungen ersetzen; einmal Rückgängig holt sie zurück.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Cancel running jobs</source>
   <translation>Laufende Vorgänge a&amp;bbrechen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>End all that runs; labels and models stay as they are.</source>
   <translation>Alles Laufende beenden; Labels und Modelle bleiben, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Models…</source>
   <translation>&amp;Modelle…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Every model, its scores and descent.</source>
   <translation>Alle Modelle mit Kennzahlen und Abstammung.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Import a model…</source>
   <translation>Modell &amp;importieren…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Copy a model file to your own models and choose it. For models made on another computer.</source>
   <translation>Eine Modelldatei zu den eigenen Modellen kopieren und wählen. Für Modelle von einem anderen Computer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Mark &amp;reviewed</source>
   <translation>Als &amp;geprüft markieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Declare what you see right, once nothing is left to correct. Only what is reviewed teaches.</source>
   <translation>Das Gezeigte für richtig erklären, sobald nichts mehr zu korrigieren ist. Nur Geprüftes lehrt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Mark &amp;all slices reviewed</source>
   <translation>&amp;Alle Schichten als geprüft markieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Declare the whole case right.</source>
   <translation>Den ganzen Fall für richtig erklären.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Save &amp;correction</source>
   <translation>&amp;Korrektur speichern</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Keep the image and what is reviewed of it for fine-tuning. For every case that is to teach.</source>
   <translation>Das Bild und was davon geprüft ist für das Nachtraining aufbewahren. Für jeden Fall, der lehren soll.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Fine-tune</source>
   <translation>&amp;Nachtrainieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Teach the model from your corrections; you judge the result first. Worth it after a few more cases.</source>
   <translation>Das Modell aus Ihren Korrekturen lernen lassen; das Ergebnis beurteilen zuerst Sie. Lohnt sich nach einigen weiteren Fällen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Train a &amp;new model…</source>
   <translation>Neues &amp;Modell trainieren…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Train a network from nothing, on your reviewed cases or on a folder of images with labels.</source>
   <translation>Ein Netz von Grund auf trainieren, mit Ihren geprüften Fällen oder einem Ordner von Bildern mit Labels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>A&amp;dd missing classes to the model</source>
   <translation>&amp;Fehlende Klassen zum Modell hinzufügen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Copy the model and give it the classes that your corrections show and it does not know.</source>
   <translation>Das Modell kopieren und ihm die Klassen geben, die Ihre Korrekturen zeigen und die es nicht kennt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Stop and &amp;keep the best</source>
   <translation>Anhalten und das &amp;Beste behalten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>End the training and keep the best model so far. For when the curve has become flat.</source>
   <translation>Das Training beenden und das bisher beste Modell behalten. Wenn die Kurve flach geworden ist.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Acce&amp;pt the new model</source>
   <translation>Neues Modell übernehm&amp;en</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Put the new model beside the old one and use it. The old one stays, so you can go back to it.</source>
   <translation>Das neue Modell neben das alte stellen und verwenden. Das alte bleibt, Sie können also zu ihm zurückkehren.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Keep the &amp;old model</source>
   <translation>A&amp;ltes Modell behalten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Delete the new model and go on with the old one. For when scores or boundaries became worse.</source>
   <translation>Das neue Modell löschen und mit dem alten weiterarbeiten. Wenn Kennzahlen oder Ränder schlechter wurden.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Manual</source>
   <translation>&amp;Handbuch</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Opens at the page about the tool in hand or the place where the keys are; all the others stand beside it.</source>
   <translation>Öffnet die Seite über das Werkzeug in der Hand oder die Stelle, an der die Tasten wirken; alle anderen stehen daneben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Keys</source>
   <translation>&amp;Tasten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Every key and mouse action on one page.</source>
   <translation>Alle Tasten und Mausaktionen auf einer Seite.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Guided tour</source>
   <translation>Ge&amp;führte Tour</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>The whole loop on a sample case, step by step, each beside the control that does it.</source>
   <translation>Der ganze Ablauf an einem Beispielfall, Schritt für Schritt, jeder neben seinem Bedienelement.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Self-test…</source>
   <translation>&amp;Selbsttest…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Run the whole loop on the sample cases and tell what works here.</source>
   <translation>Den ganzen Ablauf an den Beispielfällen ausführen und sagen, was hier funktioniert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>A&amp;udit trail…</source>
   <translation>&amp;Prüfprotokoll…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Who did what and when, in the project or outside of projects.</source>
   <translation>Wer wann was getan hat, im Projekt oder außerhalb von Projekten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Report a problem…</source>
   <translation>Problem &amp;melden…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Collect log, versions and crashes as a text to read and save. Nothing is sent, no image is in it.</source>
   <translation>Protokoll, Versionen und Abstürze als Text zum Lesen und Speichern sammeln. Nichts wird gesendet, kein Bild ist dabei.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;What it is for, and what not</source>
   <translation>&amp;Wofür es gedacht ist, wofür nicht</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>For research and education; not a medical device, not for diagnosis or treatment.</source>
   <translation>Für Forschung und Lehre; kein Medizinprodukt, nicht für Diagnose oder Behandlung.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Formulas and the original text</source>
   <translation>F&amp;ormeln und der ursprüngliche Text</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>For developers and researchers: the formulas of the original text, and what the program computes.</source>
   <translation>Für Entwickler und Forscher: die Formeln des ursprünglichen Textes und was das Programm rechnet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;About SegStudio</source>
   <translation>Über Se&amp;gStudio</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Version, licence and what the program stands on.</source>
   <translation>Version, Lizenz und worauf das Programm aufbaut.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Keep the largest island</source>
   <translation>Größte Insel behalten</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Islands</source>
   <translation>Inseln</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Of each label only the largest island stays; islands do not touch, not even at a corner.</source>
   <translation>Von jedem Label bleibt nur die größte Insel; Inseln berühren sich nicht, auch nicht an einer Ecke.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Remove small islands</source>
   <translation>Kleine Inseln entfernen</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Islands smaller than a size become background.</source>
   <translation>Inseln unter einer Größe werden Hintergrund.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Smaller than</source>
   <translation>Kleiner als</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Islands of this size and larger stay.</source>
   <translation>Inseln dieser Größe und größere bleiben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Split islands into labels</source>
   <translation>Inseln in Labels aufteilen</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Each island becomes a label of its own; the largest keeps its number.</source>
   <translation>Jede Insel wird ein eigenes Label; die größte behält ihre Nummer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>At least</source>
   <translation>Mindestens</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Smaller islands keep the label.</source>
   <translation>Kleinere Inseln behalten das Label.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Pick one island</source>
   <translation>Eine Insel wählen</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Keep the island under the cross-hair alone, remove it, or give it another label.</source>
   <translation>Nur die Insel unter dem Fadenkreuz behalten, sie entfernen oder ihr ein anderes Label geben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>What to do</source>
   <translation>Was tun</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>What becomes of the island.</source>
   <translation>Was aus der Insel wird.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Remove the others</source>
   <translation>Die anderen entfernen</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Remove it</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Relabel it</source>
   <translation>Umlabeln</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>The label that the island gets.</source>
   <translation>Das Label, das die Insel bekommt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Objects that grew together, such as cells, are parted at their necks by a watershed.</source>
   <translation>Zusammengewachsene Objekte, etwa Zellen, werden an ihren Engstellen durch eine Wasserscheide getrennt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>What the objects are parted by.</source>
   <translation>Wodurch die Objekte getrennt werden.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Line of background</source>
   <translation>Linie aus Hintergrund</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>A label for each</source>
   <translation>Je ein Label</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Neck</source>
   <translation>Engstelle</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>How narrow a neck is, as a part of the smaller object's width; 1 splits most.</source>
   <translation>Wie schmal eine Engstelle ist, als Teil der Breite des kleineren Objekts; 1 trennt am meisten.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Shape</source>
   <translation>Form</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Background that the label encloses alone becomes the label.</source>
   <translation>Hintergrund, den das Label allein umschließt, wird zum Label.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Up to</source>
   <translation>Bis</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Larger holes stay; 0 fills holes of any size.</source>
   <translation>Größere Löcher bleiben; 0 füllt Löcher jeder Größe.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Smooth</source>
   <translation>Glätten</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Round the outline; details smaller than the radius go.</source>
   <translation>Die Kontur runden; Einzelheiten kleiner als der Radius verschwinden.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Method</source>
   <translation>Verfahren</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>How the outline is smoothed.</source>
   <translation>Wie die Kontur geglättet wird.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Median</source>
   <translation>Median</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Opening: remove thin parts</source>
   <translation>Öffnen: dünne Teile entfernen</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Closing: close gaps and bays</source>
   <translation>Schließen: Lücken und Buchten schließen</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Joint: all labels, without gaps</source>
   <translation>Gemeinsam: alle Labels, ohne Lücken</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Details smaller than this go.</source>
   <translation>Kleinere Einzelheiten verschwinden.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>The label spreads by a distance on all sides; of several labels each voxel takes the nearest.</source>
   <translation>Das Label dehnt sich nach allen Seiten um eine Strecke aus; von mehreren Labels nimmt jedes Voxel das nächste.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>By</source>
   <translation>Um</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>How far the label spreads.</source>
   <translation>Wie weit sich das Label ausdehnt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Shrink</source>
   <translation>Schrumpfen</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>The label draws back by a distance from everything else; the image's edge is no boundary.</source>
   <translation>Das Label weicht von allem anderen um eine Strecke zurück; der Bildrand ist kein Rand.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>How far the label draws back.</source>
   <translation>Wie weit das Label zurückweicht.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Hollow</source>
   <translation>Aushöhlen</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Only a wall along the boundary of the label stays.</source>
   <translation>Nur eine Wand entlang des Randes des Labels bleibt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Wall</source>
   <translation>Wand</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>How thick the wall is.</source>
   <translation>Wie dick die Wand ist.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>On which side of the boundary the wall lies.</source>
   <translation>Auf welcher Seite des Randes die Wand liegt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Half on each side</source>
   <translation>Je zur Hälfte</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Combine labels</source>
   <translation>Labels verknüpfen</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Union, intersection, subtraction and more of the label with another one.</source>
   <translation>Vereinigung, Schnitt, Differenz und mehr des Labels mit einem anderen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>How</source>
   <translation>Wie</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>What the label becomes.</source>
   <translation>Was aus dem Label wird.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Union: both</source>
   <translation>Vereinigung: beide</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Intersection: what both share</source>
   <translation>Schnitt: was beide teilen</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Subtraction: without the other</source>
   <translation>Differenz: ohne das andere</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Exclusive or: one of them alone</source>
   <translation>Exklusiv-oder: nur eines von beiden</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Copy: what the other is</source>
   <translation>Kopie: was das andere ist</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Invert: what it is not</source>
   <translation>Umkehrung: was es nicht ist</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>With</source>
   <translation>Mit</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>The other label.</source>
   <translation>Das andere Label.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Copy from another slice</source>
   <translation>Aus anderer Schicht kopieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>The slice shown gets the label of the nearest slice before or after it that has the label.</source>
   <translation>Die gezeigte Schicht bekommt das Label der nächstgelegenen Schicht davor oder danach, die es hat.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Where the label comes from.</source>
   <translation>Woher das Label kommt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Slice before</source>
   <translation>Vorige Schicht</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Slice after</source>
   <translation>Nächste Schicht</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Replace what is here</source>
   <translation>Vorhandenes ersetzen</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Take the label away from this slice first.</source>
   <translation>Zuerst das Label von dieser Schicht nehmen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Interpolate slices</source>
   <translation>Schichten interpolieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Slices without the label that lie between two slices with it get the shape in between.</source>
   <translation>Schichten ohne das Label, die zwischen zwei Schichten mit ihm liegen, erhalten die Form dazwischen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Between</source>
   <translation>Zwischen</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Which slices are kept as they are.</source>
   <translation>Welche Schichten bleiben, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Slices with the label</source>
   <translation>Schichten mit dem Label</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Slices edited by hand</source>
   <translation>Von Hand geänderte</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Follow shapes that move</source>
   <translation>Wandernden Formen folgen</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Move the shapes of both slices along the line between their centroids.</source>
   <translation>Die Formen beider Schichten auf der Linie zwischen ihren Schwerpunkten verschieben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Threshold</source>
   <translation>Schwellenwert</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Grey levels</source>
   <translation>Grauwerte</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Voxels whose grey level lies in a range take the label.</source>
   <translation>Voxel, deren Grauwert in einem Bereich liegt, bekommen das Label.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Range</source>
   <translation>Bereich</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>The lowest and the highest grey level.</source>
   <translation>Der niedrigste und der höchste Grauwert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>What becomes of the label's other voxels.</source>
   <translation>Was aus den übrigen Voxeln des Labels wird.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Add to the label</source>
   <translation>Zum Label hinzufügen</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Replace the label</source>
   <translation>Das Label ersetzen</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Clear outside the range</source>
   <translation>Außerhalb leeren</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>All that is connected to the voxel under the cross-hair and about as bright takes the label.</source>
   <translation>Alles, was mit dem Voxel unter dem Fadenkreuz zusammenhängt und etwa gleich hell ist, bekommt das Label.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>How far grey levels may lie from that of the voxel.</source>
   <translation>Wie weit Grauwerte von dem des Voxels abweichen dürfen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Grow from a voxel</source>
   <translation>Von einem Voxel aus wachsen</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>What is about as bright as the voxel under the cross-hair takes the label, up to a way through it.</source>
   <translation>Was etwa so hell ist wie das Voxel unter dem Fadenkreuz, bekommt das Label, bis zu einem Weg hindurch.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>The longest way through voxels that are alike.</source>
   <translation>Der längste Weg durch ähnliche Voxel.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/restart.py" />
   <source>SegStudio speaks English from its next start on.</source>
   <translation>SegStudio spricht ab dem nächsten Start Deutsch.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/restart.py" />
   <source>Restart now</source>
   <translation>Jetzt neu starten</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/restart.py" />
   <source>Text and controls change their size at the next start.</source>
   <translation>Text und Bedienelemente ändern ihre Größe beim nächsten Start.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>DICOM SEG</source>
   <translation>DICOM SEG</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Labels as DICOM segments with names, colours, codes and model. It refers to the opened series, so a PACS shows both together.</source>
   <translation>Labels als DICOM-Segmente mit Namen, Farben, Codes und Modell. Sie verweisen auf die geöffnete Serie, sodass ein PACS beide zusammen zeigt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>NIfTI</source>
   <translation>NIfTI</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Label numbers on the grid of the image. Names and colours are not part of the format.</source>
   <translation>Labelnummern auf dem Gitter des Bildes. Namen und Farben gehören nicht zum Format.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Segmentation for 3D Slicer</source>
   <translation>Segmentierung für 3D Slicer</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Label numbers with names, colours and codes, which 3D Slicer opens as a segmentation.</source>
   <translation>Labelnummern mit Namen, Farben und Codes, die 3D Slicer als Segmentierung öffnet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>TIFF</source>
   <translation>TIFF</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Label numbers, one page a slice. The place in the patient is not part of the format.</source>
   <translation>Labelnummern, eine Seite je Schicht. Der Ort im Patienten gehört nicht zum Format.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>PNG labels</source>
   <translation>PNG-Labels</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Label numbers of a single slice as grey values.</source>
   <translation>Labelnummern einer einzelnen Schicht als Grauwerte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>RT structure set</source>
   <translation>RT Structure Set</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Outlines of every slice in millimetres for treatment planning. They run along voxel edges and enclose exactly the labels.</source>
   <translation>Konturen jeder Schicht in Millimetern für die Bestrahlungsplanung. Sie laufen entlang der Voxelkanten und umschließen genau die Labels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Shapes</source>
   <translation>Formen</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>STL surface</source>
   <translation>STL-Oberfläche</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>One closed surface around the labels, in millimetres, for 3-D printing.</source>
   <translation>Eine geschlossene Oberfläche um die Labels, in Millimetern, für den 3D-Druck.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>OBJ surfaces</source>
   <translation>OBJ-Oberflächen</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>A closed surface of each label, in millimetres, for 3-D programs.</source>
   <translation>Eine geschlossene Oberfläche je Label, in Millimetern, für 3D-Programme.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Measures as CSV</source>
   <translation>Maße als CSV</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Voxels, volume or area, pieces and intensities of each label, for a spreadsheet.</source>
   <translation>Voxel, Volumen oder Fläche, Teile und Intensitäten jedes Labels, für eine Tabellenkalkulation.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Numbers and pictures</source>
   <translation>Zahlen und Bilder</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Measures as JSON</source>
   <translation>Maße als JSON</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>The same numbers with grid, units and model, for scripts.</source>
   <translation>Dieselben Zahlen mit Gitter, Einheiten und Modell, für Skripte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Objects as CSV</source>
   <translation>Objekte als CSV</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Every object by itself: size, place, mean, diameter.</source>
   <translation>Jedes Objekt für sich: Größe, Ort, Mittelwert, Durchmesser.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Picture with scale bar</source>
   <translation>Bild mit Maßstab</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>The slice in true proportions with its labels, scale bar and orientation letters, for a page or a slide.</source>
   <translation>Die Schicht in wahren Proportionen mit Labels, Maßstab und Richtungsbuchstaben, für eine Seite oder Folie.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>De-identified case</source>
   <translation>De-identifizierter Fall</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>The images without the person, by the Basic Profile of DICOM PS3.15, and the labels. This does not guarantee anonymity.</source>
   <translation>Die Bilder ohne die Person, nach dem Basic Profile von DICOM PS3.15, und die Labels. Anonymität ist damit nicht garantiert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Sharing</source>
   <translation>Weitergabe</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>What networks run on: by itself a GPU where there is one. One of several is typed, as cuda:1.</source>
   <translation>Worauf Netze laufen: automatisch auf einer GPU, wo es eine gibt. Eine von mehreren wird eingetippt, etwa cuda:1.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Computing</source>
   <translation>Rechnen</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Engine</source>
   <translation>Rechenweg</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>What runs a network: by itself PyTorch. OpenVINO, an extra package, is faster on the CPU alone.</source>
   <translation>Womit ein Netz gerechnet wird: automatisch PyTorch. OpenVINO, ein Zusatzpaket, ist schneller, wo nur die CPU rechnet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>PyTorch</source>
   <translation>PyTorch</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>OpenVINO</source>
   <translation>OpenVINO</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Memory for segmenting</source>
   <translation>Speicher zum Segmentieren</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Larger images are segmented in pieces that fit; the result is the same.</source>
   <translation>Größere Bilder werden in passenden Stücken segmentiert; das Ergebnis ist dasselbe.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>What is free</source>
   <translation>Was frei ist</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>CPU threads</source>
   <translation>CPU-Threads</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Threads that segmenting and training use. One core less leaves the window quick.</source>
   <translation>Threads für Segmentieren und Training. Ein Kern weniger lässt das Fenster flink bleiben.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>All cores but one</source>
   <translation>Alle Kerne bis auf einen</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Memory for undo</source>
   <translation>Speicher für Rückgängig</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Steps beyond it are moved to the disk and come back when they are undone; none is lost.</source>
   <translation>Schritte darüber hinaus wandern auf die Festplatte und kommen beim Zurücknehmen wieder; keiner geht verloren.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Model at start</source>
   <translation>Modell beim Start</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>The model to start with, also of commands that name none. With the last one used, an image of another kind gets a model that fits it.</source>
   <translation>Das Modell zu Beginn, auch für Befehle, die keines nennen. Mit dem zuletzt verwendeten bekommt ein Bild anderer Art ein Modell, das dazu passt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Show patient data</source>
   <translation>Patientendaten zeigen</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Shows name, id and birth date of a DICOM image in its corner and in segstudio info, and names of files in place of aliases. Off, none is shown.</source>
   <translation>Zeigt Name, Kennung und Geburtsdatum eines DICOM-Bildes in dessen Ecke und in segstudio info sowie Dateinamen statt Pseudonymen. Aus zeigt nichts davon.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Privacy</source>
   <translation>Datenschutz</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Aliases for</source>
   <translation>Pseudonyme für</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Which images have an alias in titles and lists while patient data is hidden: those of DICOM, which are often called after patients, or all.</source>
   <translation>Welche Bilder in Titeln und Listen ein Pseudonym haben, solange Patientendaten verborgen sind: die aus DICOM, die oft nach Patienten heißen, oder alle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>DICOM images</source>
   <translation>DICOM-Bilder</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>All images</source>
   <translation>Alle Bilder</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Name in audit trails</source>
   <translation>Name in Prüfprotokollen</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Who did what is noted under this name; it can be an alias. Empty: your login name in projects, and no name elsewhere.</source>
   <translation>Wer was getan hat, wird unter diesem Namen notiert; er darf ein Pseudonym sein. Leer: Ihr Anmeldename in Projekten, sonst kein Name.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Remember recent files</source>
   <translation>Zuletzt geöffnete merken</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Where the files lie that were opened last, for the menu File &gt; Recent. Off, none is remembered.</source>
   <translation>Wo die zuletzt geöffneten Dateien liegen, für das Menü Datei &gt; Zuletzt geöffnet. Aus merkt nichts.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>What the window speaks, from its next start on. Files and the command line stay in English.</source>
   <translation>Welche Sprache das Fenster ab dem nächsten Start spricht. Dateien und Befehlszeile bleiben englisch.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Appearance</source>
   <translation>Darstellung</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>English</source>
   <translation>English</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>简体中文</source>
   <translation>简体中文</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Deutsch</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Français</source>
   <translation>Français</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Español</source>
   <translation>Español</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Theme</source>
   <translation>Farbschema</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Colours of the window: as the system has them, light, or dark. High contrast has stronger colours and frames, and a white and a black line around labels. The image stays on a dark ground.</source>
   <translation>Farben des Fensters: wie das System, hell oder dunkel. Hoher Kontrast hat kräftigere Farben und Rahmen und eine weiße und eine schwarze Linie um Labels. Das Bild bleibt auf dunklem Grund.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>High contrast, light</source>
   <translation>Hoher Kontrast, hell</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>High contrast, dark</source>
   <translation>Hoher Kontrast, dunkel</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Size of text and controls</source>
   <translation>Größe von Text und Bedienelementen</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>A scale for everything in the window but the image, larger than the system has it, from the next start on. QT_SCALE_FACTOR, where it is set, goes before it.</source>
   <translation>Skaliert alles im Fenster außer dem Bild, größer als das System es hat, ab dem nächsten Start. QT_SCALE_FACTOR geht vor, wo es gesetzt ist.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Sides</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>The patient's left is on the right of the screen, or on the left, which a badge says.</source>
   <translation>Die linke Seite des Patienten liegt rechts auf dem Bildschirm, oder links, worauf ein Hinweis steht.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Radiological</source>
   <translation>Radiologisch</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Neurological</source>
   <translation>Neurologisch</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Labels appear as boundary lines, as fill, or both. Lines leave the image below them free.</source>
   <translation>Labels erscheinen als Randlinien, als Füllung oder als beides. Linien lassen das Bild darunter frei.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Boundary width</source>
   <translation>Randbreite</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Width of the boundary lines, each with a halo of 1 px. Wide ones are seen from afar.</source>
   <translation>Breite der Randlinien, jede mit einem Saum von 1 px. Breite sind von Weitem zu sehen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Label colours</source>
   <translation>Labelfarben</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Colours given to new labels, in turn. Labels that exist keep theirs.</source>
   <translation>Farben, die neue Labels der Reihe nach bekommen. Vorhandene Labels behalten ihre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Scheme</source>
   <translation>Schema</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Keys and mouse as this program, ITK-SNAP or 3D Slicer has them.</source>
   <translation>Tasten und Maus wie in diesem Programm, in ITK-SNAP oder in 3D Slicer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>SegStudio</source>
   <translation>SegStudio</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>ITK-SNAP</source>
   <translation>ITK-SNAP</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>3D Slicer</source>
   <translation>3D Slicer</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Pen pressure</source>
   <translation>Stiftdruck</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>A pen that is pressed less paints with a smaller brush. Its eraser end erases in any case.</source>
   <translation>Ein schwächer gedrückter Stift malt mit kleinerem Pinsel. Sein Radierende radiert in jedem Fall.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Keys that differ from the scheme's: name of the action and its keys, such as actionUndo.</source>
   <translation>Tasten, die vom Schema abweichen: Name der Aktion und ihre Tasten, etwa actionUndo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Data folder</source>
   <translation>Datenordner</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Where models and corrections lie unless set below. Empty: the usual place of this system.</source>
   <translation>Wo Modelle und Korrekturen liegen, sofern unten nichts steht. Leer: der übliche Ort dieses Systems.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Folders</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Models folder</source>
   <translation>Modellordner</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Where imported and fine-tuned models lie. Empty: in the data folder.</source>
   <translation>Wo importierte und nachtrainierte Modelle liegen. Leer: im Datenordner.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Corrections folder</source>
   <translation>Korrekturordner</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Where corrections are saved and found. Empty: in the data folder.</source>
   <translation>Wo Korrekturen gespeichert und gefunden werden. Leer: im Datenordner.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>Cells</source>
   <translation>Zellen</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>Nuclei under a fluorescence microscope; the starter model finds them.</source>
   <translation>Zellkerne unter dem Fluoreszenzmikroskop; das Startmodell findet sie.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>Retinal vessels</source>
   <translation>Netzhautgefäße</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>Dark branching vessels at the back of an eye; thin structures to paint and to learn.</source>
   <translation>Dunkle, verzweigte Gefäße am Augenhintergrund; dünne Strukturen zum Malen und Lernen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>Chest X-ray</source>
   <translation>Röntgen-Thorax</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>A frontal chest radiograph with both lungs.</source>
   <translation>Eine frontale Thoraxaufnahme mit beiden Lungen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>Chest CT</source>
   <translation>CT-Thorax</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>Forty slices in Hounsfield units, 5 mm apart; for scrolling, windowing and editing.</source>
   <translation>Vierzig Schichten in Hounsfield-Einheiten, 5 mm auseinander; zum Blättern, Fenstern und Bearbeiten.</translation>
  </message>
  <message>
   <location filename="../../resources/models" />
   <source>Nuclei that touch come out as one region unless they are split afterwards. Colour is read as brightness, so stains that differ in hue alone are missed. It misses most nuclei of brightfield images, of which 7 were there.</source>
   <translation>Sich berührende Kerne werden zu einer Region, sofern sie nicht danach getrennt werden. Farbe wird als Helligkeit gelesen, Färbungen, die sich nur im Farbton unterscheiden, gehen daher verloren. In Hellfeldbildern, von denen 7 dabei waren, fehlen die meisten Kerne.</translation>
  </message>
  <message>
   <location filename="../../resources/models" />
   <source>Nuclei that touch come out as one region unless they are split afterwards. Colour is read as brightness, so stains that differ in hue alone are missed. Only 7 images are brightfield: treat scores there as uncertain.</source>
   <translation>Sich berührende Kerne werden zu einer Region, sofern sie nicht danach getrennt werden. Farbe wird als Helligkeit gelesen, Färbungen, die sich nur im Farbton unterscheiden, gehen daher verloren. Nur 7 Bilder sind Hellfeldbilder: Die Kennzahlen sind dort unsicher.</translation>
  </message>
  <message>
   <location filename="../../resources/models" />
   <source>Only frontal adult chest X-rays of one hospital, padded to 512 × 512, were seen; half of them show tuberculosis. Some reference masks are noisy. Side views, children, CT and images with large devices are untested. Objects below 5,000 pixels are dropped, so a collapsed lung of that size is missed.</source>
   <translation>Gesehen wurden nur frontale Thoraxaufnahmen Erwachsener aus einem Krankenhaus, aufgefüllt auf 512 × 512; die Hälfte zeigt Tuberkulose. Manche Referenzmasken sind ungenau. Seitaufnahmen, Kinder, CT und Bilder mit großen Fremdmaterialien sind ungeprüft. Objekte unter 5.000 Pixeln entfallen, eine kollabierte Lunge dieser Größe wird daher übersehen.</translation>
  </message>
  <message>
   <location filename="../../resources/models" />
   <source>Learned from 8 fundus photographs of 4 children taken by one camera; scores come from a cross-validation that leaves out both eyes of a child. The finest vessels and those beside bright lesions are missed; the disc's rim can be taken for a vessel.</source>
   <translation>Gelernt aus 8 Fundusaufnahmen von 4 Kindern mit einer Kamera; die Kennzahlen stammen aus einer Kreuzvalidierung, die beide Augen eines Kindes auslässt. Die feinsten Gefäße und solche neben hellen Läsionen werden übersehen; der Rand der Papille kann für ein Gefäß gehalten werden.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/operations/table.py" />
   <source>{n:,} slices filled</source>
   <extracomment>Of one: {n:,} slice filled</extracomment>
   <translation>
    <numerusform>{n:,} Schicht gefüllt</numerusform>
    <numerusform>{n:,} Schichten gefüllt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/operations/table.py" />
   <source>{n:,} objects more</source>
   <extracomment>Of one: {n:,} object more</extracomment>
   <translation>
    <numerusform>{n:,} Objekt mehr</numerusform>
    <numerusform>{n:,} Objekte mehr</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/operations/table.py" />
   <source>{n:,} islands changed</source>
   <extracomment>Of one: {n:,} island changed</extracomment>
   <translation>
    <numerusform>{n:,} Insel geändert</numerusform>
    <numerusform>{n:,} Inseln geändert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/operations/table.py" />
   <source>{n:,} islands removed</source>
   <extracomment>Of one: {n:,} island removed</extracomment>
   <translation>
    <numerusform>{n:,} Insel entfernt</numerusform>
    <numerusform>{n:,} Inseln entfernt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/operations/table.py" />
   <source>{n:,} holes filled</source>
   <extracomment>Of one: {n:,} hole filled</extracomment>
   <translation>
    <numerusform>{n:,} Loch gefüllt</numerusform>
    <numerusform>{n:,} Löcher gefüllt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/operations/table.py" />
   <source>{n:,} new labels</source>
   <extracomment>Of one: {n:,} new label</extracomment>
   <translation>
    <numerusform>{n:,} neues Label</numerusform>
    <numerusform>{n:,} neue Labels</numerusform>
   </translation>
  </message>
 </context>
</TS>
