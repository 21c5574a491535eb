<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>segstudio</name>
  <message>
   <location filename="../../segstudio/core/annotator.py" />
   <location filename="../../segstudio/core/painting.py" />
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Brush stroke</source>
   <translation>Trait de pinceau</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/annotator.py" />
   <source>Eraser stroke</source>
   <translation>Trait de gomme</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/channels.py" />
   <source>There is no channel called {channel!r}.</source>
   <translation>Aucun canal ne s'appelle {channel!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/channels.py" />
   <source>Give a number from 1, grey for the luminance, or all to keep the colours.</source>
   <translation>Donnez un numéro à partir de 1, grey pour la luminance, ou all pour garder les couleurs.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/channels.py" />
   <source>{n} channels</source>
   <extracomment>Of one: one channel</extracomment>
   <translation>
    <numerusform>{n} canal</numerusform>
    <numerusform>{n} canaux</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/core/channels.py" />
   <source>{name} has {held}; there is no channel {channel}.</source>
   <translation>{name} a {held} ; le canal {channel} n'existe pas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/channels.py" />
   <source>The image</source>
   <translation>L'image</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/channels.py" />
   <source>Give a number from 1 to {channels}, grey, or all.</source>
   <translation>Donnez un numéro de 1 à {channels}, grey ou all.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/channels.py" />
   <source>{channels} channels make no colours: these need three.</source>
   <translation>{channels} canaux ne font pas des couleurs : il en faut trois.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/channels.py" />
   <location filename="../../segstudio/io/taking.py" />
   <source>Choose one channel by its number.</source>
   <translation>Choisissez un canal par son numéro.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>The smallest object is given in px or mm, not in {unit!r}.</source>
   <translation>Le plus petit objet se donne en px ou en mm, et non en {unit!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>The smallest object cannot have the size {smallest}.</source>
   <translation>Le plus petit objet ne peut pas avoir la taille {smallest}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>There is no post-processing called {name!r}.</source>
   <translation>Aucun post-traitement ne s'appelle {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>Known: {known}.</source>
   <translation>Connus : {known}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>The post-processing {name} cannot be {value!r}.</source>
   <translation>Le post-traitement {name} ne peut pas être {value!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>fill holes</source>
   <translation>combler les trous</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>split touching objects</source>
   <translation>séparer les objets accolés</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>largest object only</source>
   <translation>plus grand objet seul</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>mm² or mm³</source>
   <translation>mm² ou mm³</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>at least {smallest:g} {unit}</source>
   <translation>au moins {smallest:g} {unit}</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>The model's smallest object is given in millimetres, but this image has no physical size; small objects were kept.</source>
   <translation>Le plus petit objet du modèle est donné en millimètres, mais cette image n'a pas de taille physique ; les petits objets ont été gardés.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/display.py" />
   <source>Soft tissue</source>
   <translation>Tissus mous</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/display.py" />
   <source>Lung</source>
   <translation>Poumon</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/display.py" />
   <source>Bone</source>
   <translation>Os</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/display.py" />
   <source>Brain</source>
   <translation>Cerveau</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/display.py" />
   <source>Liver</source>
   <translation>Foie</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/display.py" />
   <source>Mediastinum</source>
   <translation>Médiastin</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/filters.py" />
   <source>{below} and {above}</source>
   <translation>{below} et {above}</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/filters.py" />
   <source>1, 3 and 5</source>
   <translation>1, 3 et 5</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/filters.py" />
   <source>filtered (mean {size}×{size})</source>
   <translation>filtré (moyenne {size}×{size})</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/filters.py" />
   <source>Filtering slice {z} of {depth}</source>
   <translation>Filtrage de la coupe {z} sur {depth}</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/filters.py" />
   <source>Filtered</source>
   <translation>Filtré</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/flood.py" />
   <location filename="../../segstudio/core/painting.py" />
   <location filename="../../segstudio/gui/panels/labels.py" />
   <location filename="../../segstudio/gui/tools/spread.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Fill</source>
   <translation>Remplissage</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>An image of size {shape} (z, y, x) has no voxels.</source>
   <translation>Une image de taille {shape} (z, y, x) n'a pas de voxels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>The voxel spacing {spacing_mm} mm is not positive.</source>
   <translation>L'espacement des voxels {spacing_mm} mm n'est pas positif.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>The image position {origin_mm} is not a number.</source>
   <translation>La position de l'image {origin_mm} n'est pas un nombre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>The image directions are not a 3x3 matrix of numbers.</source>
   <translation>Les directions de l'image ne sont pas une matrice 3x3 de nombres.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>The image directions are not unit vectors.</source>
   <translation>Les directions de l'image ne sont pas des vecteurs unitaires.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>The image axes lie in one plane; voxels cannot be placed in space.</source>
   <translation>Les axes de l'image sont dans un même plan ; les voxels ne peuvent pas être situés dans l'espace.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>The distances between the slices do not belong to this image.</source>
   <translation>Les distances entre les coupes ne sont pas celles de cette image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>The image's affine matrix does not place its voxels in space.</source>
   <translation>La matrice affine de l'image ne situe pas ses voxels dans l'espace.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>size {sizes} against {theirs} (z × y × x)</source>
   <translation>taille {sizes} contre {theirs} (z × y × x)</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>spacing {lengths} against {theirs} mm (z × y × x)</source>
   <translation>espacement {lengths} contre {theirs} mm (z × y × x)</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>{differing_numbers}corners up to {gap_mm:.3g} mm apart</source>
   <translation>{differing_numbers}coins distants de {gap_mm:.3g} mm au plus</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>spacing {lengths} against {theirs} mm (z × y × x), </source>
   <translation>espacement {lengths} contre {theirs} mm (z × y × x), </translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>origin ({lengths}) against ({theirs}) mm, </source>
   <translation>origine ({lengths}) contre ({theirs}) mm, </translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>The slices do not lie evenly, but this file holds one distance for all, {step:.3g} mm: positions and volumes that other programs read from it are wrong across slices. DICOM SEG keeps the true positions.</source>
   <translation>Les coupes ne sont pas régulières, mais ce fichier contient une seule distance pour toutes, {step:.3g} mm : les positions et les volumes que d'autres programmes en tirent sont faux à travers les coupes. DICOM SEG garde les vraies positions.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/growth.py" />
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Grow</source>
   <translation>Dilater</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_numbers.py" />
   <source>“{part}” names no labels.</source>
   <translation>« {part} » ne nomme aucune étiquette.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_numbers.py" />
   <source>Write numbers from 0 to {largest_label}, as "1, 3-5".</source>
   <translation>Écrivez des numéros de 0 à {largest_label}, comme "1, 3-5".</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Merging takes two labels or more.</source>
   <translation>La fusion demande au moins deux étiquettes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Choose several in the list, then merge.</source>
   <translation>Choisissez-en plusieurs dans la liste, puis fusionnez.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Merge {names} into {name}</source>
   <translation>Fusionner {names} dans {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>No label is chosen to delete.</source>
   <translation>Aucune étiquette n'est choisie pour la suppression.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Choose one or more in the list.</source>
   <translation>Choisissez-en une ou plusieurs dans la liste.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Delete {names}</source>
   <translation>Supprimer {names}</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>The labels have these numbers already.</source>
   <translation>Les étiquettes ont déjà ces numéros.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <location filename="../../segstudio/core/labels.py" />
   <source>A label number is between 1 and {largest_label}.</source>
   <translation>Un numéro d'étiquette est compris entre 1 et {largest_label}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Two labels would have the number {twice}.</source>
   <translation>Deux étiquettes auraient le numéro {twice}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>To make one label of two, merge them.</source>
   <translation>Pour en faire une seule étiquette, fusionnez-les.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Renumber labels</source>
   <translation>Renuméroter les étiquettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Renumber label {old} to {number}</source>
   <translation>Renuméroter l'étiquette {old} en {number}</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>The labels have these names and colours already.</source>
   <translation>Les étiquettes ont déjà ces noms et ces couleurs.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/label_sets.py" />
   <source>{names} are locked; nothing was changed.</source>
   <extracomment>Of one: {names} is locked; nothing was changed.</extracomment>
   <translation>
    <numerusform>{names} est verrouillée ; rien n'a été changé.</numerusform>
    <numerusform>{names} sont verrouillées ; rien n'a été changé.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Unlock in the list of labels first.</source>
   <translation>Déverrouillez d'abord dans la liste des étiquettes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <location filename="../../segstudio/core/operations/words.py" />
   <location filename="../../segstudio/gui/tools/nudge.py" />
   <location filename="../../segstudio/services/label_sets.py" />
   <source>label {number}</source>
   <translation>l'étiquette {number}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/label_sets.py" />
   <source>{n} labels</source>
   <extracomment>Of one: {n} label</extracomment>
   <translation>
    <numerusform>{n} étiquette</numerusform>
    <numerusform>{n} étiquettes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/core/labels.py" />
   <source>The labels have the size {shape}, the image has {of_image} (z, y, x).</source>
   <translation>Les étiquettes ont la taille {shape}, l'image {of_image} (z, y, x).</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/labels.py" />
   <source>Label numbers run from {low} to {high}; 0 to 65535 can be kept.</source>
   <translation>Les numéros d'étiquettes vont de {low} à {high} ; 0 à 65535 peuvent être conservés.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/labels.py" />
   <source>Mark reviewed</source>
   <translation>Marquer comme relue</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/labels.py" />
   <source>Unmark reviewed</source>
   <translation>Ne plus marquer comme relue</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/nudge.py" />
   <source>Nudge boundary</source>
   <translation>Pousser le contour</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/objects.py" />
   <source>There are {total:,} objects; a map of objects holds {largest_label:,} at most.</source>
   <translation>Il y a {total:,} objets ; une carte d'objets en contient {largest_label:,} au plus.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/objects.py" />
   <source>Drop the smallest ones by post-processing.</source>
   <translation>Éliminez les plus petits par le post-traitement.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/islands.py" />
   <source>There are {found:,} islands, but not as many label numbers are left.</source>
   <translation>Il y a {found:,} îlots, mais il ne reste pas autant de numéros d'étiquettes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/islands.py" />
   <source>Remove the smallest islands first.</source>
   <translation>Retirez d'abord les plus petits îlots.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/logic.py" />
   <source>A label cannot be combined with itself.</source>
   <translation>Une étiquette ne peut pas être combinée avec elle-même.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/logic.py" />
   <source>Choose another label to combine with.</source>
   <translation>Choisissez une autre étiquette à combiner.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/logic.py" />
   <source>The label to combine with is not there.</source>
   <translation>L'étiquette à combiner n'est pas là.</translation>
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
   <translation>--{name} ne peut pas être {said!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>Examples: {examples}.</source>
   <translation>Exemples : {examples}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>--{name} takes a number, not {said!r}.</source>
   <translation>--{name} prend un nombre, et non {said!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>{words} cannot be {value!r}.</source>
   <translation>{words} ne peut pas être {value!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>It can be {choices}.</source>
   <translation>Choix possibles : {choices}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>Examples: 100:300, {otsu}.</source>
   <translation>Exemples : 100:300, {otsu}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>The range from {low:g} to {high:g} is empty.</source>
   <translation>La plage de {low:g} à {high:g} est vide.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>Give the smaller value first.</source>
   <translation>Donnez d'abord la plus petite valeur.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>{words} cannot be {amount:g}.</source>
   <translation>{words} ne peut pas être {amount:g}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>It goes from {low:g} to {high:g}.</source>
   <translation>Cela va de {low:g} à {high:g}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>It is {low:g} or more.</source>
   <translation>C'est {low:g} ou plus.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>This image has no millimetres, but {what} is given in mm.</source>
   <translation>Cette image n'a pas de millimètres, mais {what} est donné en mm.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>Give it in px.</source>
   <translation>Donnez-le en px.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>The slices do not lie evenly, so {what} across them is not known in mm.</source>
   <translation>Les coupes ne sont pas régulièrement espacées : {what} à travers elles n'est pas connu en mm.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>Work on this slice, or on each slice by itself.</source>
   <translation>Travaillez sur cette coupe, ou coupe par coupe.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>no parameters</source>
   <translation>aucun paramètre</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>{words} has no parameter {name!r}.</source>
   <translation>{words} n'a pas de paramètre {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>It takes {takes}.</source>
   <translation>Paramètres : {takes}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>--{name} takes LOW:HIGH, not {words!r}.</source>
   <translation>--{name} prend BAS:HAUT, et non {words!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>Examples: 100:300, 100:, {otsu}.</source>
   <translation>Exemples : 100:300, 100:, {otsu}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Nothing in this slice carries {labels}.</source>
   <translation>Rien dans cette coupe ne porte {labels}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Nothing in this image carries {labels}.</source>
   <translation>Rien dans cette image ne porte {labels}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Nothing changes: {amount:g} {unit} is less than a voxel, {finest:.3g} {of_voxel}.</source>
   <translation>Rien ne change : {amount:g} {unit} est moins qu'un voxel, {finest:.3g} {of_voxel}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>No label is chosen.</source>
   <translation>Aucune étiquette n'est choisie.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Choose a label to work on; the background is none.</source>
   <translation>Choisissez une étiquette à traiter ; le fond n'en est pas une.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>{words} works on one label at a time.</source>
   <translation>{words} traite une étiquette à la fois.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Choose one label.</source>
   <translation>Choisissez une seule étiquette.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>{names} is locked.</source>
   <translation>{names} est verrouillée.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Unlock it to give it voxels.</source>
   <translation>Déverrouillez-la pour lui donner des voxels.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/operations/run.py" />
   <source>{names} are locked.</source>
   <extracomment>Of one: {names} is locked.</extracomment>
   <translation>
    <numerusform>{names} est verrouillée.</numerusform>
    <numerusform>{names} sont verrouillées.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Unlock a label to change it.</source>
   <translation>Déverrouillez une étiquette pour la changer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>There is no label under the cross-hair.</source>
   <translation>Il n'y a pas d'étiquette sous le réticule.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Set it on an island with Ctrl+click.</source>
   <translation>Placez-le sur un îlot avec Ctrl+clic.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>No island is pointed at.</source>
   <translation>Aucun îlot n'est désigné.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>No voxel is pointed at.</source>
   <translation>Aucun voxel n'est désigné.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Set the cross-hair on it with Ctrl+click, or give --at X,Y,Z to the command.</source>
   <translation>Placez-y le réticule avec Ctrl+clic, ou donnez --at X,Y,Z à la commande.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>The place lies outside the image.</source>
   <translation>L'endroit se trouve hors de l'image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Point at a place inside it.</source>
   <translation>Pointez un endroit dans l'image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>There is no slice {index}.</source>
   <translation>La coupe {index} n'existe pas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>The image has {shape} of them.</source>
   <translation>L'image en a {shape}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>{words} needs the image.</source>
   <translation>{words} a besoin de l'image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Give the image of these labels.</source>
   <translation>Donnez l'image de ces étiquettes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>The image does not lie on the labels: {gap}.</source>
   <translation>L'image ne se superpose pas aux étiquettes : {gap}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>{size} stays as it is: locked, reviewed, or not to be painted over.</source>
   <translation>{size} restent tels quels : verrouillés, relus ou à ne pas recouvrir.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/slices.py" />
   <source>No slice before this one has the label.</source>
   <translation>Aucune coupe avant celle-ci ne porte l'étiquette.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/slices.py" />
   <source>No slice after this one has the label.</source>
   <translation>Aucune coupe après celle-ci ne porte l'étiquette.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/slices.py" />
   <source>Copied from slice {source}.</source>
   <translation>Copié depuis la coupe {source}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/slices.py" />
   <source>The slices do not lie evenly, and the shape was worked out by their numbers, as if they did: look at it.</source>
   <translation>Les coupes ne sont pas régulières, et la forme a été calculée d'après leurs numéros, comme si elles l'étaient : vérifiez-la.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/slices.py" />
   <source>There are no two edited slices with the label and others between them.</source>
   <translation>Il n'y a pas deux coupes modifiées portant l'étiquette et séparées par d'autres.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/slices.py" />
   <source>The label is on no two slices with empty ones between them.</source>
   <translation>L'étiquette n'est pas sur deux coupes séparées par des coupes vides.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>There is no operation called {name!r}.</source>
   <translation>Aucune opération ne s'appelle {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>There are {operations}.</source>
   <translation>Il existe {operations}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/threshold.py" />
   <source>All voxels here have one grey level, so there is no threshold between two.</source>
   <translation>Tous les voxels ont ici un seul niveau de gris, aucun seuil ne peut donc en séparer deux.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/threshold.py" />
   <source>The image has no grey levels here.</source>
   <translation>L'image n'a pas de niveaux de gris ici.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/threshold.py" />
   <source>Otsu's threshold is {low:.6g}.</source>
   <translation>Le seuil d'Otsu est {low:.6g}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/words.py" />
   <source>{listed:,} labels</source>
   <translation>{listed:,} étiquettes</translation>
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
    <numerusform>{n:,} voxel</numerusform>
    <numerusform>{n:,} voxels</numerusform>
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
   <translation>réétiquetés</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/words.py" />
   <source>added</source>
   <translation>ajoutés</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/words.py" />
   <source>removed</source>
   <translation>retirés</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/words.py" />
   <source>This removes all of {emptied}.</source>
   <translation>Cela supprime entièrement {emptied}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/words.py" />
   <source>Nothing changes.</source>
   <translation>Rien ne change.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/painting.py" />
   <location filename="../../segstudio/gui/tools/outline.py" />
   <source>Polygon</source>
   <translation>Polygone</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/painting.py" />
   <source>Cut</source>
   <translation>Couper</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/painting.py" />
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Clear label</source>
   <translation>Effacer l'étiquette</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/planes.py" />
   <source>Sagittal</source>
   <translation>Sagittal</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/planes.py" />
   <source>Coronal</source>
   <translation>Coronal</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/planes.py" />
   <source>Axial</source>
   <translation>Axial</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/region.py" />
   <source>Give x,y,width,height in pixels, as in 1000,2000,4096,4096; for volumes also first slice,slices.</source>
   <translation>Donnez x,y,largeur,hauteur en pixels, comme 1000,2000,4096,4096 ; pour les volumes, aussi première coupe,coupes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/region.py" />
   <source>There is no region {words}.</source>
   <translation>La région {words} n'existe pas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/region.py" />
   <source>{said!r} is no region.</source>
   <translation>{said!r} n'est pas une région.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/region.py" />
   <source>The region {words} does not lie within the image of {size} (x × y × z).</source>
   <translation>La région {words} ne se trouve pas dans l'image de {size} (x × y × z).</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/resampling.py" />
   <source>The distance between the voxels is not known, so there is no other one to bring them to.</source>
   <translation>La distance entre les voxels n'est pas connue, il n'y en a donc pas d'autre où les amener.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/resampling.py" />
   <source>Use an image whose file tells its spacing and whose slices lie evenly.</source>
   <translation>Utilisez une image dont le fichier donne l'espacement et dont les coupes sont régulières.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/resampling.py" />
   <source>A spacing is three positive numbers of mm, for z, y and x.</source>
   <translation>Un espacement est fait de trois nombres positifs de mm, pour z, y et x.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/resampling.py" />
   <source>The slices of the image do not lie evenly, so values between them cannot be computed.</source>
   <translation>Les coupes de l'image ne sont pas régulièrement espacées, les valeurs entre elles ne peuvent pas être calculées.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/resampling.py" />
   <source>Use a series without gaps.</source>
   <translation>Utilisez une série sans lacune.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/resampling.py" />
   <source>{what} cannot be brought onto another grid, because one of the two has no place in space.</source>
   <translation>{what} : impossible de passer sur une autre grille, car l'une des deux n'a pas de position dans l'espace.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/resampling.py" />
   <source>Use files that tell where their voxels lie, such as NIfTI, NRRD or DICOM.</source>
   <translation>Utilisez des fichiers qui disent où se trouvent leurs voxels, comme NIfTI, NRRD ou DICOM.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/rulers.py" />
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>not known</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/rulers.py" />
   <source>Slices are missing or lie at unequal distances, so lengths and angles across slices would be wrong. Measure within a slice.</source>
   <translation>Des coupes manquent ou sont inégalement espacées : longueurs et angles à travers les coupes seraient faux. Mesurez dans une coupe.</translation>
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
   <translation>{name} ne peut pas être superposée à l'image ouverte : {unplaced} aucune position dans l'espace, et leurs tailles diffèrent ({size} et {of_case} voxels).</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>The second image</source>
   <translation>La deuxième image</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>Open an image of the same size, or files that tell where they lie, such as NIfTI or DICOM.</source>
   <translation>Ouvrez une image de même taille, ou des fichiers qui disent où ils se trouvent, comme NIfTI ou DICOM.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>another patient: placed by coordinates only</source>
   <translation>autre patient : situé par coordonnées seules</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>The second image is of another patient. It is placed by its coordinates, which say nothing about where the first image's structures lie in it.</source>
   <translation>La seconde image est celle d'un autre patient. Elle est située par ses coordonnées, qui ne disent rien de l'endroit où s'y trouvent les structures de la première.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>another frame of reference: placed by coordinates only</source>
   <translation>autre repère : situé par coordonnées seules</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>The two images were not taken in one position of the patient, or their positions are counted from different points. Structures may lie beside each other.</source>
   <translation>Les deux images n'ont pas été prises dans la même position du patient, ou leurs positions partent de points différents. Des structures peuvent se trouver l'une à côté de l'autre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>placed by coordinates</source>
   <translation>situé par coordonnées</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>At least one of the files does not say which frame of reference it is in; both are taken to share one.</source>
   <translation>Au moins un des fichiers ne dit pas dans quel repère il se trouve ; les deux sont supposés le partager.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>uneven slices: not placed exactly across them</source>
   <translation>coupes irrégulières : position inexacte à travers elles</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>The slices of one of the two images do not lie evenly, so places between them are not known.</source>
   <translation>Les coupes d'une des deux images ne sont pas régulièrement espacées, les endroits entre elles ne sont donc pas connus.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>pixel on pixel</source>
   <translation>pixel sur pixel</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>voxel on voxel</source>
   <translation>voxel sur voxel</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>laid {word}</source>
   <translation>posée {word}</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>Laid {word}, because {unplaced} no place in space.</source>
   <translation>Posée {word}, car {unplaced} aucune position dans l'espace.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>both have</source>
   <translation>les deux n'ont</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>it has</source>
   <translation>elle n'a</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>the open image has</source>
   <translation>l'image ouverte n'a</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/volume.py" />
   <source>The voxels have the shape {shape}, the geometry says {of_geometry}.</source>
   <translation>Les voxels ont la forme {shape}, la géométrie dit {of_geometry}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/volume.py" />
   <source>An image with {shape} channels is neither grey nor colour.</source>
   <translation>Une image de {shape} canaux n'est ni grise ni en couleur.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>About SegStudio</source>
   <translation>À propos de SegStudio</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Segment medical images, correct the boundary with a brush, and let the network learn from the correction.&lt;br&gt;&lt;br&gt;Free software under the Apache License 2.0.&lt;br&gt;Research use only: it is no medical device.</source>
   <translation>Segmentez des images médicales, corrigez le contour au pinceau, et laissez le réseau apprendre de la correction.&lt;br&gt;&lt;br&gt;Logiciel libre sous licence Apache 2.0.&lt;br&gt;Réservé à la recherche : ce n'est pas un dispositif médical.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Made by the SegStudio contributors.</source>
   <translation>Réalisé par les contributeurs de SegStudio.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>What it stands on</source>
   <translation>Ce sur quoi il repose</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Model &gt; Models… shows the licence of the data that each model learned from.</source>
   <translation>Modèle &gt; Modèles… indique la licence des données dont chaque modèle a appris.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Each part of the program, its version and its licence.</source>
   <translation>Chaque composant du programme, sa version et sa licence.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Part</source>
   <translation>Composant</translation>
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
   <translation>Licence</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Copy all versions</source>
   <translation>Copier toutes les versions</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>The program, this system and every part with its version and licence, as text.</source>
   <translation>Le programme, ce système et chaque composant avec sa version et sa licence, en texte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Licence texts…</source>
   <translation>Textes des licences…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Opens the page with every licence in full.</source>
   <translation>Ouvre la page de toutes les licences en entier.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Copied</source>
   <translation>Copié</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;File</source>
   <translation>&amp;Fichier</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Project</source>
   <translation>&amp;Projet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Edit</source>
   <translation>É&amp;dition</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;View</source>
   <translation>Affic&amp;hage</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Image</source>
   <translation>&amp;Image</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>L&amp;abels</source>
   <translation>Éti&amp;quettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Operations</source>
   <translation>&amp;Opérations</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Tools</source>
   <translation>Ou&amp;tils</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Model</source>
   <translation>&amp;Modèle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Learn</source>
   <translation>App&amp;rentissage</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Window</source>
   <translation>Fe&amp;nêtre</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Help</source>
   <translation>&amp;Aide</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/image.py" />
   <source>Width {width:g} HU, level {level:g} HU.</source>
   <translation>Largeur {width:g} HU, niveau {level:g} HU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/labels.py" />
   <source>Label &amp;{number}</source>
   <translation>Étiquette &amp;{number}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/labels.py" />
   <source>Background (&amp;0)</source>
   <translation>Fond (&amp;0)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/labels.py" />
   <source>Paint label {number}.</source>
   <translation>Peindre l'étiquette {number}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/labels.py" />
   <source>Paint the background, which erases.</source>
   <translation>Peindre le fond, ce qui efface.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_set.py" />
   <source>&amp;Undo {step}</source>
   <translation>&amp;Annuler : {step}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <location filename="../../segstudio/gui/action_set.py" />
   <source>&amp;Undo</source>
   <translation>&amp;Annuler</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_set.py" />
   <source>&amp;Redo {step}</source>
   <translation>&amp;Rétablir : {step}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <location filename="../../segstudio/gui/action_set.py" />
   <source>&amp;Redo</source>
   <translation>&amp;Rétablir</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Audit trail</source>
   <translation>Journal d'audit</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Which trail</source>
   <translation>Quel journal</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>The project's trail, or that of other work.</source>
   <translation>Le journal du projet, ou celui des autres travaux.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Project {name}</source>
   <translation>Projet {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Work outside of projects</source>
   <translation>Travaux hors projet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Find lines</source>
   <translation>Rechercher des lignes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Only lines that hold this text.</source>
   <translation>Seulement les lignes qui contiennent ce texte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>The chosen line, whole</source>
   <translation>La ligne choisie, en entier</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Everything that the trail holds of the chosen line.</source>
   <translation>Tout ce que le journal contient de la ligne choisie.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Lines of the trail</source>
   <translation>Lignes du journal</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>What was done, by whom and when, one line each.</source>
   <translation>Ce qui a été fait, par qui et quand, une ligne chacun.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Save as…</source>
   <translation>Enregistrer sous…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>The lines shown here as a table for spreadsheets (CSV) or as a page to hand over (PDF).</source>
   <translation>Les lignes affichées ici en tableau pour tableurs (CSV) ou en page à remettre (PDF).</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Save the audit trail</source>
   <translation>Enregistrer le journal d'audit</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Table for spreadsheets (*.csv)</source>
   <translation>Tableau pour tableurs (*.csv)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>PDF to print or send (*.pdf)</source>
   <translation>PDF à imprimer ou à envoyer (*.pdf)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Only lines with “{words}”.</source>
   <translation>Seulement les lignes contenant « {words} ».</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <location filename="../../segstudio/gui/audit_page.py" />
   <source>Audit trail: {name}</source>
   <translation>Journal d'audit : {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>{n:,} lines are in {name}.</source>
   <extracomment>Of one: {n:,} line is in {name}.</extracomment>
   <translation>
    <numerusform>{n:,} ligne est dans {name}.</numerusform>
    <numerusform>{n:,} lignes sont dans {name}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source> And {problems} more.</source>
   <translation> Et {problems} de plus.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Line {line}: {sentence}{more}</source>
   <translation>Ligne {line} : {sentence}{more}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>All {n:,} lines are</source>
   <extracomment>Of one: The one line is</extracomment>
   <translation>
    <numerusform>{n:,} ligne est</numerusform>
    <numerusform>Les {n:,} lignes sont toutes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>{lines} as written.</source>
   <translation>{lines} dans l'état d'origine.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Nothing is noted yet.</source>
   <translation>Rien n'est encore noté.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_page.py" />
   <source>Made by SegStudio {version} on {now}.</source>
   <translation>Établi par SegStudio {version} le {now}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_rows.py" />
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Line</source>
   <translation>Ligne</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_rows.py" />
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>Time</source>
   <translation>Heure</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_rows.py" />
   <source>Done by</source>
   <translation>Fait par</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_rows.py" />
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Person</source>
   <translation>Personne</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_rows.py" />
   <location filename="../../segstudio/gui/docks.py" />
   <location filename="../../segstudio/gui/titles.py" />
   <source>Case</source>
   <translation>Cas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_rows.py" />
   <source>What was done</source>
   <translation>Ce qui a été fait</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <location filename="../../segstudio/gui/docks.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Program</source>
   <translation>Programme</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Id of the model</source>
   <translation>Identifiant du modèle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Fingerprint of the model's file (SHA-256)</source>
   <translation>Empreinte du fichier du modèle (SHA-256)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Fingerprint of the image's file (SHA-256)</source>
   <translation>Empreinte du fichier de l'image (SHA-256)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Fingerprint of the saved file (SHA-256)</source>
   <translation>Empreinte du fichier enregistré (SHA-256)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Mean filter, side in pixels (1: none)</source>
   <translation>Filtre moyenneur, côté en pixels (1 : aucun)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Computed on</source>
   <translation>Calculé sur</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Post-processing, where it is not the model's own</source>
   <translation>Post-traitement, s'il n'est pas celui du modèle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <location filename="../../segstudio/gui/export_dialog.py" />
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Voxels</source>
   <translation>Voxels</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/audit_words.py" />
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>Slices</source>
   <translation>Coupes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Steps</source>
   <translation>Étapes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Steps undone or redone</source>
   <translation>Étapes annulées ou rétablies</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Minutes</source>
   <translation>Minutes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Reviewed slices</source>
   <translation>Coupes vérifiées</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Kind of file</source>
   <translation>Type de fichier</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Cases</source>
   <translation>Cas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Files</source>
   <translation>Fichiers</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Before</source>
   <translation>Avant</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>After</source>
   <translation>Après</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>a person who gave no name</source>
   <translation>une personne qui n'a pas donné de nom</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>no case</source>
   <translation>aucun cas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Line {number}, {time}. Case: {case}.</source>
   <translation>Ligne {number}, {time}. Cas : {case}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Done by a model, started by {who}.</source>
   <translation>Fait par un modèle, lancé par {who}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Done by the program.</source>
   <translation>Fait par le programme.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Done by {who}.</source>
   <translation>Fait par {who}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Fingerprint of this line in the chain: {hash}</source>
   <translation>Empreinte de cette ligne dans la chaîne : {hash}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Fingerprint of the image's values</source>
   <translation>Empreinte des valeurs de l'image</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Changed labels: {voxels} in {slices}, in {steps}.</source>
   <translation>Étiquettes modifiées : {voxels} dans {slices}, en {steps}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>{n:,} slices</source>
   <extracomment>Of one: {n:,} slice</extracomment>
   <translation>
    <numerusform>{n:,} coupe</numerusform>
    <numerusform>{n:,} coupes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>{n:,} steps</source>
   <extracomment>Of one: {n:,} step</extracomment>
   <translation>
    <numerusform>{n:,} étape</numerusform>
    <numerusform>{n:,} étapes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>{n:,} steps were undone or redone.</source>
   <extracomment>Of one: {n:,} step was undone or redone.</extracomment>
   <translation>
    <numerusform>{n:,} étape a été annulée ou rétablie.</numerusform>
    <numerusform>{n:,} étapes ont été annulées ou rétablies.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>{n:,} slices are reviewed.</source>
   <extracomment>Of one: {n:,} slice is reviewed.</extracomment>
   <translation>
    <numerusform>{n:,} coupe est relue.</numerusform>
    <numerusform>{n:,} coupes sont relues.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Saved the labels.</source>
   <translation>Étiquettes enregistrées.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>A model drew the labels: {model}, on {device}.</source>
   <translation>Un modèle a tracé les étiquettes : {model}, sur {device}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Set the state of the case from “{before}” to “{after}”.</source>
   <translation>État du cas passé de « {before} » à « {after} ».</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Opened the image.</source>
   <translation>Image ouverte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Exported data. Kind: {kind}</source>
   <translation>Données exportées. Type : {kind}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Accepted a new model. Model: {model}</source>
   <translation>Nouveau modèle accepté. Modèle : {model}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Made the project.</source>
   <translation>Projet créé.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Added {n:,} cases.</source>
   <extracomment>Of one: Added {n:,} case.</extracomment>
   <translation>
    <numerusform>{n:,} cas ajouté.</numerusform>
    <numerusform>{n:,} cas ajoutés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Removed {n:,} cases.</source>
   <extracomment>Of one: Removed {n:,} case.</extracomment>
   <translation>
    <numerusform>{n:,} cas retiré.</numerusform>
    <numerusform>{n:,} cas retirés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Found the moved images of {n:,} cases again.</source>
   <extracomment>Of one: Found the moved image of {n:,} case again.</extracomment>
   <translation>
    <numerusform>Image déplacée de {n:,} cas retrouvée.</numerusform>
    <numerusform>Images déplacées de {n:,} cas retrouvées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Imported the project; it holds {n:,} files.</source>
   <extracomment>Of one: Imported the project; it holds {n:,} file.</extracomment>
   <translation>
    <numerusform>Projet importé ; il contient {n:,} fichier.</numerusform>
    <numerusform>Projet importé ; il contient {n:,} fichiers.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>x,y,width,height; …</source>
   <translation>x,y,largeur,hauteur; …</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Boxes to paint over</source>
   <translation>Rectangles à noircir</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Pixels of every slice, as 0,0,300,40.</source>
   <translation>Pixels de chaque coupe, comme 0,0,300,40.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>&amp;Draw…</source>
   <translation>&amp;Tracer…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Draw a box</source>
   <translation>Tracer un rectangle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Draw one more box on the slice.</source>
   <translation>Tracer un rectangle de plus sur la coupe.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Paint &amp;over</source>
   <translation>&amp;Noircir</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Paint a box over</source>
   <translation>Noircir un rectangle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>The slice with the box to paint over</source>
   <translation>La coupe avec le rectangle à noircir</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Add box</source>
   <translation>Ajouter le rectangle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Paint this rectangle over in every slice.</source>
   <translation>Noircir ce rectangle dans toutes les coupes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Draw a rectangle over the text. It is painted black in every slice.</source>
   <translation>Tracez un rectangle sur le texte. Il sera noirci dans toutes les coupes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/callout.py" />
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>Guided tour</source>
   <translation>Visite guidée</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/callout.py" />
   <source>Stop the tour</source>
   <translation>Arrêter la visite</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/callout.py" />
   <source>Stop here (Esc). The menu Help goes on.</source>
   <translation>S'arrêter ici (Échap). Le menu Aide permet de continuer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/callout.py" />
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/callout.py" />
   <source>The step before this one.</source>
   <translation>L'étape précédente.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/callout.py" />
   <location filename="../../segstudio/gui/tour.py" />
   <source>Skip</source>
   <translation>Passer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/callout.py" />
   <source>The next step, without doing this one.</source>
   <translation>L'étape suivante, sans faire celle-ci.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/callout.py" />
   <source>Let the program do it.</source>
   <translation>Laisser le programme le faire.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/cursor_info.py" />
   <source>{world_text} mm</source>
   <translation>{world_text} mm</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/cursor_info.py" />
   <source>{place}  slice {slice} / {slices}</source>
   <translation>{place}  coupe {slice} / {slices}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/cursor_info.py" />
   <source>label {label}</source>
   <translation>étiquette {label}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>{count:.3g} mm</source>
   <translation>{count:.3g} mm</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>{count} slices</source>
   <translation>{count} coupes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>reviewed</source>
   <translation>relu</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>preview, not in the labels yet</source>
   <translation>aperçu, pas encore dans les étiquettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>preview of an operation, Esc ends it</source>
   <translation>aperçu d'une opération, Échap y met fin</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>left is left: not the radiological side</source>
   <translation>gauche à gauche : pas la vue radiologique</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>{length_text} across</source>
   <translation>{length_text} en largeur</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>zoom {pixels_per_voxel:.0%}</source>
   <translation>zoom {pixels_per_voxel:.0%}</translation>
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
   <translation>coupe {index}/{count}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>second image</source>
   <translation>seconde image</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>inverted</source>
   <translation>inversé</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>interpolation off</source>
   <translation>sans interpolation</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture_layer.py" />
   <source>no case is open</source>
   <translation>aucun cas ouvert</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture_layer.py" />
   <location filename="../../segstudio/gui/tools/spread.py" />
   <source>background</source>
   <translation>fond</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture_layer.py" />
   <source>, reviewed</source>
   <translation>, relue</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture_layer.py" />
   <source>{plane} slice</source>
   <translation>plan {plane}, coupe</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture_layer.py" />
   <source>slice</source>
   <translation>coupe</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture_layer.py" />
   <source>{kind} {index} of {shape}, label {name}{reviewed}</source>
   <translation>{kind} {index} sur {shape}, étiquette {name}{reviewed}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture_layer.py" />
   <source>second image over the case: {said}</source>
   <translation>seconde image par-dessus le cas : {said}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture_layer.py" />
   <source>second image, {said}</source>
   <translation>seconde image, {said}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/plane_views.py" />
   <source>Maximise or restore the plane</source>
   <translation>Agrandir ou rétablir le plan</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/slice_view.py" />
   <location filename="../../segstudio/gui/docks.py" />
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Second image</source>
   <translation>Seconde image</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/slice_view.py" />
   <source>Canvas</source>
   <translation>Zone d'image</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Label 1 to {numbered}</source>
   <translation>Étiquette 1 à {numbered}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Show or hide {panel}</source>
   <translation>Afficher ou masquer : {panel}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Mouse</source>
   <translation>Souris</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>{style}&lt;p class='way'&gt;No action and no key holds “{wanted}”.&lt;/p&gt;</source>
   <translation>{style}&lt;p class='way'&gt;Aucune action ni touche ne contient « {wanted} ».&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>{style}&lt;table width='100%'&gt;&lt;tr&gt;{columns}&lt;/tr&gt;&lt;/table&gt;</source>
   <translation>{style}&lt;table width='100%'&gt;&lt;tr&gt;{columns}&lt;/tr&gt;&lt;/table&gt;</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Keys and mouse</source>
   <translation>Clavier et souris</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Find an action or a key</source>
   <translation>Chercher une action ou une touche</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Show only what holds these letters.</source>
   <translation>Ne montrer que ce qui contient ces lettres.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>{title} keys</source>
   <translation>Touches : {title}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>, {own} changed</source>
   <translation>, modifiées : {own}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Change keys…</source>
   <translation>Changer les touches…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Choose another scheme, or keys of your own.</source>
   <translation>Choisir une autre disposition, ou vos propres touches.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Every key and mouse action in use now.</source>
   <translation>Toutes les touches et tous les gestes de souris actuels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Close this page.</source>
   <translation>Fermer cette page.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Print…</source>
   <translation>Imprimer…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Print this page, or keep it as PDF.</source>
   <translation>Imprimer cette page, ou la garder en PDF.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>&lt;h2&gt;SegStudio: keys and mouse&lt;/h2&gt;&lt;p&gt;{said}&lt;/p&gt;{lines}</source>
   <translation>&lt;h2&gt;SegStudio : clavier et souris&lt;/h2&gt;&lt;p&gt;{said}&lt;/p&gt;{lines}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Keys and pen</source>
   <translation>Touches et stylet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>SegStudio keys and mouse</source>
   <translation>SegStudio, clavier et souris</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>menu {menu}</source>
   <translation>menu {menu}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/closing.py" />
   <location filename="../../segstudio/gui/handlers/window.py" />
   <source>Work is running</source>
   <translation>Travail en cours</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/closing.py" />
   <source>Close while work is running?</source>
   <translation>Fermer alors qu'un travail est en cours ?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/closing.py" />
   <source>Still running: {names}. Stopping it leaves labels, models and files as they are.</source>
   <translation>Encore en cours : {names}. L'arrêter laisse étiquettes, modèles et fichiers tels quels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/closing.py" />
   <source>Stop and close</source>
   <translation>Arrêter et fermer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/closing.py" />
   <source>Close when done</source>
   <translation>Fermer une fois fini</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/closing.py" />
   <location filename="../../segstudio/gui/handlers/window.py" />
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/dialogs.py" />
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Replace a file</source>
   <translation>Remplacer un fichier</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/dialogs.py" />
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Replace {name}?</source>
   <translation>Remplacer {name} ?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/dialogs.py" />
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Replace</source>
   <translation>Remplacer</translation>
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
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/dock.py" />
   <source>Close {panel}</source>
   <translation>Fermer {panel}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/dock.py" />
   <source>Close {panel}; the Window menu brings it back</source>
   <translation>Fermer {panel} ; pour rouvrir, menu Fenêtre</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/docks.py" />
   <location filename="../../segstudio/gui/export_dialog.py" />
   <location filename="../../segstudio/gui/panels/label_list.py" />
   <location filename="../../segstudio/gui/panels/operations.py" />
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Labels</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/docks.py" />
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Filter</source>
   <translation>Filtre</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/docks.py" />
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/docks.py" />
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Objects</source>
   <translation>Objets</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/docks.py" />
   <source>Learn</source>
   <translation>Apprentissage</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/docks.py" />
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/docks.py" />
   <source>Operations</source>
   <translation>Opérations</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/doubt_dialog.py" />
   <source>Opened all the same, the image keeps a badge that tells what is wrong, and no volume in millimetres is given where it would be false. The files themselves are not changed.</source>
   <translation>Si vous l'ouvrez quand même, l'image garde une mention qui dit ce qui ne va pas, et aucun volume en millimètres n'est donné là où il serait faux. Les fichiers eux-mêmes ne changent pas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/doubt_dialog.py" />
   <source>Lengths, areas and volumes in millimetres are right. In the other two planes the body looks slanted by this angle. The files themselves are not changed.</source>
   <translation>Les longueurs, surfaces et volumes en millimètres sont justes. Dans les deux autres plans, le corps paraît incliné de cet angle. Les fichiers eux-mêmes ne sont pas modifiés.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/doubt_dialog.py" />
   <source>Not a clean volume</source>
   <translation>Volume irrégulier</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/doubt_dialog.py" />
   <source>{name} was taken with a tilted gantry</source>
   <translation>{name} a été acquis avec un statif incliné</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/doubt_dialog.py" />
   <source>The slices of {name} do not make a clean volume</source>
   <translation>Les coupes de {name} ne forment pas un volume régulier</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/doubt_dialog.py" />
   <source>Open as it was taken</source>
   <translation>Ouvrir tel qu’acquis</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/doubt_dialog.py" />
   <source>Open all the same</source>
   <translation>Ouvrir quand même</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/doubt_dialog.py" />
   <source>Do not open</source>
   <translation>Ne pas ouvrir</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>Open an image</source>
   <translation>Ouvrir une image</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>A picture, a volume, a folder or a DICOM series. Dropping it here is enough.</source>
   <translation>Une photo, un volume, un dossier ou une série DICOM. Il suffit de la déposer ici.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>Segment and correct</source>
   <translation>Segmenter et corriger</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>A model draws the boundaries; you put right what it got wrong.</source>
   <translation>Un modèle trace les contours ; vous rectifiez ce qu'il a mal fait.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Teach the model</source>
   <translation>Instruire le modèle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>It learns from your corrections, and you judge it before it is used.</source>
   <translation>Il apprend de vos corrections, et vous le jugez avant de l'utiliser.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Open…</source>
   <translation>Ouvrir…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>Open folder…</source>
   <translation>Ouvrir un dossier…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <location filename="../../segstudio/gui/manual.py" />
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Manual</source>
   <translation>Manuel</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>Segment, correct, teach</source>
   <translation>Segmenter, corriger, instruire</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>Or begin with a sample: drawn by a program, of no patient</source>
   <translation>Ou commencez par un exemple : dessiné par un programme, ne provenant d'aucun patient</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>Opened before</source>
   <translation>Ouverts auparavant</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <location filename="../../segstudio/gui/project_page.py" />
   <source>Open {name}</source>
   <translation>Ouvrir {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Round off the &amp;steps</source>
   <translation>Adoucir les &amp;marches</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Corners move by half a voxel at most, which changes the volume a little.</source>
   <translation>Les sommets bougent d'un demi-voxel au plus, ce qui change un peu le volume.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Keep dates, &amp;shifted</source>
   <translation>Garder les dates, dé&amp;calées</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>All dates of a person move by the same secret number of days; otherwise they are removed.</source>
   <translation>Toutes les dates d'une personne sont décalées du même nombre secret de jours ; sinon elles sont supprimées.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>I looked: there is no &amp;text in the pixels</source>
   <translation>J'ai vérifié : aucun &amp;texte dans les pixels</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Ultrasound, angiography and captured screens often show names in the picture itself.</source>
   <translation>Les échographies, les angiographies et les captures d'écran montrent souvent des noms dans l'image même.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>What to export</source>
   <translation>Que faut-il exporter</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Choose one to see what it holds.</source>
   <translation>Choisissez-en un pour voir ce qu'il contient.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/export_dialog.py" />
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Where</source>
   <translation>Destination</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>The file or folder to write.</source>
   <translation>Le fichier ou le dossier à écrire.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>C&amp;hoose…</source>
   <translation>C&amp;hoisir…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Choose where</source>
   <translation>Choisir la destination</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Choose a folder and a name.</source>
   <translation>Choisir un dossier et un nom.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/export_dialog.py" />
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Label</source>
   <translation>Étiquette</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Which label the surface surrounds.</source>
   <translation>L'étiquette que la surface entoure.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>The file is there already. It stays as it is if the export fails.</source>
   <translation>Le fichier existe déjà. Il reste tel quel si l'export échoue.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <location filename="../../segstudio/gui/panels/compare.py" />
   <location filename="../../segstudio/services/comparing.py" />
   <source>all labels</source>
   <translation>toutes les étiquettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Write it, and read it back before it counts as saved.</source>
   <translation>L'écrire, puis le relire avant de le tenir pour enregistré.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Write nothing.</source>
   <translation>Ne rien écrire.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>&amp;Label</source>
   <translation>Éti&amp;quette</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>&amp;Where</source>
   <translation>&amp;Destination</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <location filename="../../segstudio/gui/panels/compare.py" />
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <location filename="../../segstudio/gui/slice_bar.py" />
   <source>Slice</source>
   <translation>Coupe</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>the one on the canvas</source>
   <translation>celle de la zone d'image</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>none yet</source>
   <translation>aucune encore</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Made by</source>
   <translation>Produit par</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Spacing</source>
   <translation>Espacement</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>{sizes} mm</source>
   <translation>{sizes} mm</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>unknown</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Say where it should go.</source>
   <translation>Indiquez la destination.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>There is no folder {parent}.</source>
   <translation>Le dossier {parent} n'existe pas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>{name} is a folder; give a name for the file.</source>
   <translation>{name} est un dossier ; donnez un nom de fichier.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>The name should end in {ending}.</source>
   <translation>Le nom doit se terminer par {ending}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Where the new folder goes</source>
   <translation>Emplacement du nouveau dossier</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Export: {name}</source>
   <translation>Exporter : {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/file_menus.py" />
   <source>&amp;Recent</source>
   <translation>&amp;Récents</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/file_menus.py" />
   <source>Clear the list</source>
   <translation>Vider la liste</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/file_menus.py" />
   <source>Sa&amp;mples</source>
   <translation>Exemp&amp;les</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/first_look.py" />
   <source>First slice of the image that is being read</source>
   <translation>Première coupe de l'image en cours de lecture</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/first_look.py" />
   <source>First look: the other slices are being read</source>
   <translation>Premier aperçu : lecture des autres coupes</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/case_list.py" />
   <source>The list shows this folder now; {n} images opened before have left it.</source>
   <extracomment>Of one: The list shows this folder now; {n} image opened before has left it.</extracomment>
   <translation>
    <numerusform>La liste montre maintenant ce dossier ; {n} image ouverte auparavant n’y figure plus.</numerusform>
    <numerusform>La liste montre maintenant ce dossier ; {n} images ouvertes auparavant n’y figurent plus.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/case_list.py" />
   <source>Keep both</source>
   <translation>Garder les deux</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/comparing.py" />
   <source>Open a reference</source>
   <translation>Ouvrir une référence</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/comparing.py" />
   <source>There is nothing to compare with. Open a reference (menu File) first.</source>
   <translation>Il n'y a rien à quoi comparer. Ouvrez d'abord une référence (menu Fichier).</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/doubting.py" />
   <source>Segment this case first; then J goes to where the model was least sure.</source>
   <translation>Segmentez d'abord ce cas ; ensuite, J mène là où le modèle était le moins sûr.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/doubting.py" />
   <source>Every slice in which the model was unsure is reviewed.</source>
   <translation>Toutes les coupes où le modèle hésitait sont relues.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/doubting.py" />
   <source>The model was sure everywhere.</source>
   <translation>Le modèle était sûr partout.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/doubting.py" />
   <source>Here the model was least sure; there is one such place for each slice.</source>
   <translation>Ici le modèle était le moins sûr ; il y a un tel endroit par coupe.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/doubting.py" />
   <source>Place {number} of {places}, the least sure first: here the model was undecided.</source>
   <translation>Endroit {number} sur {places}, le moins sûr d'abord : ici le modèle hésitait.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/exporting.py" />
   <source>a person, by hand</source>
   <translation>une personne, à la main</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/exporting.py" />
   <source>The file of these labels still holds the earlier ones, until you save.</source>
   <translation>Le fichier de ces étiquettes contient encore les précédentes, jusqu’à ce que vous enregistriez.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/files.py" />
   <source>Open images</source>
   <translation>Ouvrir des images</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/files.py" />
   <source>Open a folder or a DICOM series</source>
   <translation>Ouvrir un dossier ou une série DICOM</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/files.py" />
   <source>Unsaved labels</source>
   <translation>Étiquettes non enregistrées</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/files.py" />
   <source>Save the labels of {open_name}?</source>
   <translation>Enregistrer les étiquettes de {open_name} ?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/files.py" />
   <source>Discard</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/files.py" />
   <source>This image is no case of the project. Project &gt; Add images… makes it one.</source>
   <translation>Cette image n'est pas un cas du projet. Projet &gt; Ajouter des images… l'y ajoute.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/files.py" />
   <source>A copy of the labels is in {name}.</source>
   <translation>Une copie des étiquettes est dans {name}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/keeping.py" />
   <source>The correction of {name} is kept: the model can learn from it.</source>
   <translation>La correction de {name} est gardée : le modèle peut en apprendre.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/keeping.py" />
   <source>The correction of {name} is kept, {n} reviewed slices: the model can learn from them.</source>
   <extracomment>Of one: The correction of {name} is kept, {n} reviewed slice: the model can learn from it.</extracomment>
   <translation>
    <numerusform>La correction de {name} est gardée, {n} coupe relue : le modèle peut en apprendre.</numerusform>
    <numerusform>La correction de {name} est gardée, {n} coupes relues : le modèle peut en apprendre.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Label pictures (*.png *.tif *.tiff)</source>
   <translation>Images d'étiquettes (*.png *.tif *.tiff)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Label volumes (*.nii.gz *.nii *.nrrd *.tif *.tiff)</source>
   <translation>Volumes d'étiquettes (*.nii.gz *.nii *.nrrd *.tif *.tiff)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>DICOM segmentation (*.dcm)</source>
   <translation>Segmentation DICOM (*.dcm)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Labels (*.nii.gz *.nii *.nrrd *.dcm *.png *.tif *.tiff)</source>
   <translation>Étiquettes (*.nii.gz *.nii *.nrrd *.dcm *.png *.tif *.tiff)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Open labels</source>
   <translation>Ouvrir des étiquettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Save labels</source>
   <translation>Enregistrer les étiquettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Save a copy…</source>
   <translation>Enregistrer une copie…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Changed by someone else</source>
   <translation>Modifié par quelqu'un d'autre</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Write over {name}?</source>
   <translation>Écraser {name} ?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Another program or person changed it since it was opened here. Nothing is saved yet.</source>
   <translation>Un autre programme ou une autre personne l'a modifié depuis son ouverture ici. Rien n'est encore enregistré.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Write over it</source>
   <translation>L'écraser</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>Merging takes two labels or more: hold Ctrl or Shift and click them in the list. The one clicked last keeps its number.</source>
   <translation>La fusion demande au moins deux étiquettes : maintenez Ctrl ou Maj et cliquez-les dans la liste. La dernière cliquée garde son numéro.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>{title}: done.</source>
   <translation>{title} : fait.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>{title}: done. Undo brings it back.</source>
   <translation>{title} : fait. Annuler rétablit tout.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>{title}: {size}. Undo brings it back.</source>
   <translation>{title} : {size}. Annuler rétablit tout.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>Import a label set</source>
   <translation>Importer un jeu d'étiquettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>Export the label set</source>
   <translation>Exporter le jeu d'étiquettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>Label sets (*.json);;ITK-SNAP (*.label);;3D Slicer (*.ctbl *.txt)</source>
   <translation>Jeux d'étiquettes (*.json);;ITK-SNAP (*.label);;3D Slicer (*.ctbl *.txt)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>{classes:,} labels are in {name}.</source>
   <translation>{classes:,} étiquettes sont dans {name}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>{n:,} pixels</source>
   <extracomment>Of one: {n:,} pixel</extracomment>
   <translation>
    <numerusform>{n:,} pixel</numerusform>
    <numerusform>{n:,} pixels</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>{name} is now the model in use: Segment draws with it from here on.</source>
   <translation>{name} est maintenant le modèle utilisé : Segmenter dessine désormais avec lui.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>{name} stays among your models.</source>
   <translation>{name} reste parmi vos modèles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>{name} stays the model in use; the new one is deleted.</source>
   <translation>{name} reste le modèle utilisé ; le nouveau est supprimé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <location filename="../../segstudio/gui/model_manager.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Import a model</source>
   <translation>Importer un modèle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>SegStudio models (*.safetensors)</source>
   <translation>Modèles SegStudio (*.safetensors)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>Dashed lines show the new model, dotted ones the old; Y shows one at a time.</source>
   <translation>Le nouveau modèle est en tirets, l'ancien en pointillés ; Y montre l'un ou l'autre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>The corrections show {names}, and {model} has no class for that.</source>
   <translation>Les corrections montrent {names}, et {model} n'a pas de classe pour cela.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>Add the missing classes to the model (menu Learn), or choose another model.</source>
   <translation>Ajoutez au modèle les classes manquantes (menu Apprentissage), ou choisissez un autre modèle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>Comparing the models</source>
   <translation>Comparaison des modèles</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>The old model</source>
   <translation>L'ancien modèle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>The new model</source>
   <translation>Le nouveau modèle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/likeness.py" />
   <source>Unlike the training images of {name}: </source>
   <translation>Différent des images d'entraînement de {name} : </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/likeness.py" />
   <source>Model {name}: it was made for images of this kind.</source>
   <translation>Modèle {name} : il a été fait pour ce genre d'images.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>Another training is running; start this one when it has ended.</source>
   <translation>Un autre entraînement est en cours ; lancez celui-ci quand il sera fini.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>Training {name} was stopped; the same training again goes on from there.</source>
   <translation>L'entraînement de {name} a été arrêté ; relancé à l'identique, il reprend à cet endroit.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>Training {name}</source>
   <translation>Entraînement de {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>{name} is among your models now, and in use.</source>
   <translation>{name} est maintenant parmi vos modèles, et utilisé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>{name} is among your models now.</source>
   <translation>{name} est maintenant parmi vos modèles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>Show it</source>
   <translation>Le montrer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>Use it</source>
   <translation>L'utiliser</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>{name} is now the model in use.</source>
   <translation>{name} est maintenant le modèle utilisé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>{name} is now the model in use; fine-tune it, and it learns {names}.</source>
   <translation>{name} est maintenant le modèle utilisé ; affinez-le, et il apprend {names}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/operations.py" />
   <source>Working it out …</source>
   <translation>Calcul en cours …</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/operations.py" />
   <source>Stopped. Change a value to try again.</source>
   <translation>Arrêté. Changez une valeur pour réessayer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/operations.py" />
   <source>The labels changed meanwhile, so nothing was done. Try again.</source>
   <translation>Les étiquettes ont changé entre-temps, rien n'a donc été fait. Réessayez.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/pacs.py" />
   <location filename="../../segstudio/gui/panels/filter.py" />
   <location filename="../../segstudio/gui/reasons.py" />
   <location filename="../../segstudio/services/second.py" />
   <location filename="../../segstudio/services/session.py" />
   <source>Open an image first.</source>
   <translation>Ouvrez d'abord une image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/pacs.py" />
   <source>The segmentation was retrieved, but no case is open to show it on.</source>
   <translation>La segmentation a été récupérée, mais aucun cas n'est ouvert pour l'afficher.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/pacs.py" />
   <source>Retrieve and open its images, then the segmentation again.</source>
   <translation>Récupérez et ouvrez ses images, puis de nouveau la segmentation.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Add images to the project</source>
   <translation>Ajouter des images au projet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Add the images of a folder</source>
   <translation>Ajouter les images d'un dossier</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>{n:,} images</source>
   <extracomment>Of one: 1 image</extracomment>
   <translation>
    <numerusform>{n:,} image</numerusform>
    <numerusform>{n:,} images</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Add to the project</source>
   <translation>Ajouter au projet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>How shall {what} be called?</source>
   <translation>Quel nom donner à {what} ?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Aliases stand in lists, titles, exports and the audit trail. File names will do where they name no patient.</source>
   <translation>Les alias figurent dans les listes, les titres, les exports et le journal d'audit. Les noms de fichiers conviennent s'ils ne nomment aucun patient.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Numbered: case-0001</source>
   <translation>Numérotés : case-0001</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Like the files</source>
   <translation>Comme les fichiers</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Labels beside the images</source>
   <translation>Étiquettes à côté des images</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>{n:,} images have files of labels beside them. Take them?</source>
   <extracomment>Of one: {n:,} image has a file of labels beside it. Take it?</extracomment>
   <translation>
    <numerusform>Un fichier d'étiquettes se trouve à côté de {n:,} image. Le reprendre ?</numerusform>
    <numerusform>Des fichiers d'étiquettes se trouvent à côté de {n:,} images. Les reprendre ?</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>They are copied into the project; the files stay as they are. To be reviewed: each case is looked at before it teaches. As reviewed: you say that every slice of all of them is right, and a model can learn from them at once. The audit trail notes which.</source>
   <translation>Elles sont copiées dans le projet ; les fichiers restent tels quels. À relire : chaque cas est examiné avant d'enseigner. Comme relues : vous déclarez que chaque coupe de toutes est juste, et un modèle peut en apprendre aussitôt. Le journal d'audit note lequel des deux.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Take, to be reviewed</source>
   <translation>Reprendre, à relire</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Take as reviewed</source>
   <translation>Reprendre comme relues</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Images only</source>
   <translation>Images seules</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>{n:,} cases added.</source>
   <extracomment>Of one: {n:,} case added.</extracomment>
   <translation>
    <numerusform>{n:,} cas ajouté.</numerusform>
    <numerusform>{n:,} cas ajoutés.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>All of these are in the project already.</source>
   <translation>Tous sont déjà dans le projet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source> {count:,} passed over: {first}</source>
   <translation> Laissés de côté : {count:,}. {first}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>SegStudio projects (*.segproject)</source>
   <translation>Projets SegStudio (*.segproject)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>Export the project</source>
   <translation>Exporter le projet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>Shall the images come along?</source>
   <translation>Joindre les images ?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>Without images, the other side finds its own by their hashes. Without the person, DICOM loses what names a patient, cases are numbered, and notes and audit trail stay here. Whether pixels show text is for you to see.</source>
   <translation>Sans les images, le destinataire retrouve les siennes par leur empreinte. Sans la personne, le DICOM perd ce qui nomme un patient, les cas sont numérotés, et les notes et le journal d'audit restent ici. À vous de vérifier si les pixels montrent du texte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>Labels only</source>
   <translation>Étiquettes seules</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>With images</source>
   <translation>Avec les images</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>Without the person</source>
   <translation>Sans la personne</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>{name}: {n:,} cases, read back.</source>
   <extracomment>Of one: {name}: {n:,} case, read back.</extracomment>
   <translation>
    <numerusform>{name} : {n:,} cas, relecture vérifiée.</numerusform>
    <numerusform>{name} : {n:,} cas, relecture vérifiée.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source> {left_out} go without their image: {alias} ({why})</source>
   <translation> Partis sans leur image : {left_out}. {alias} ({why})</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>In which folder the project is made</source>
   <translation>Dans quel dossier créer le projet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>Import a project</source>
   <translation>Importer un projet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>{ids} cases</source>
   <translation>{ids} cas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Remove from the project</source>
   <translation>Retirer du projet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Remove {what} from the project?</source>
   <translation>Retirer {what} du projet ?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Images stay where they are, and label files in the folder of the project. Status, notes, and where a hand decided are forgotten.</source>
   <translation>Les images restent où elles sont, et les fichiers d'étiquettes dans le dossier du projet. L'état, les notes et les décisions faites à la main sont oubliés.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <location filename="../../segstudio/gui/option_bar.py" />
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <location filename="../../segstudio/gui/panels/correction_removal.py" />
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>Keep</source>
   <translation>Conserver</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Take the review back</source>
   <translation>Annuler la relecture</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Take the review of {name} back?</source>
   <translation>Annuler la relecture de {name} ?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Take the review of {n:,} cases back?</source>
   <translation>Annuler la relecture de {n:,} cas ?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Their labels stay as they are, no slice counts as reviewed any more, and what was reviewed teaches no more until it is reviewed again.</source>
   <translation>Les étiquettes restent telles quelles ; plus aucune coupe ne compte comme relue, et ce qui l'était n'enseigne plus rien jusqu'à une nouvelle relecture.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Take back</source>
   <translation>Annuler la relecture</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>No case is new: what you have worked on stays as it is.</source>
   <translation>Aucun cas n'est nouveau : vos travaux restent tels quels.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>{n:,} new cases</source>
   <extracomment>Of one: 1 new case</extracomment>
   <translation>
    <numerusform>{n:,} nouveau cas</numerusform>
    <numerusform>{n:,} nouveaux cas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Segment {words}</source>
   <translation>Segmenter {words}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>{count:,} predicted before</source>
   <translation>les cas déjà prédits ({count:,})</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>{count:,} predicted before too</source>
   <translation>aussi les cas déjà prédits ({count:,})</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Segment the cases</source>
   <translation>Segmenter les cas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Segment with {name}?</source>
   <translation>Segmenter avec {name} ?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Each case is saved as soon as it is done. Cancelled (Ctrl+.), it goes on from there the next time. What you have worked on stays as it is.</source>
   <translation>Chaque cas est enregistré dès qu'il est fini. Interrompu (Ctrl+.), le travail reprend à cet endroit la fois suivante. Ce que vous avez travaillé reste tel quel.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Where the images may lie now</source>
   <translation>Où les images peuvent se trouver</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>{n:,} images found again.</source>
   <extracomment>Of one: {n:,} image found again.</extracomment>
   <translation>
    <numerusform>{n:,} image retrouvée.</numerusform>
    <numerusform>{n:,} images retrouvées.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Every image is where it was.</source>
   <translation>Toutes les images sont à leur place.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>{n:,} images are still missing.</source>
   <extracomment>Of one: {n:,} image is still missing.</extracomment>
   <translation>
    <numerusform>{n:,} image manque encore.</numerusform>
    <numerusform>{n:,} images manquent encore.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>All is well with {n:,} cases and the audit trail.</source>
   <extracomment>Of one: All is well with {n:,} case and the audit trail.</extracomment>
   <translation>
    <numerusform>Tout va bien pour {n:,} cas et le journal d'audit.</numerusform>
    <numerusform>Tout va bien pour {n:,} cas et le journal d'audit.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source> And {lines:,} more; segstudio project verify lists them.</source>
   <translation> Et {lines:,} de plus ; segstudio project verify les énumère.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/projects.py" />
   <source>{why} File &gt; Save labels as… writes a copy elsewhere.</source>
   <translation>{why} Fichier &gt; Enregistrer les étiquettes sous… écrit une copie ailleurs.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/projects.py" />
   <source>Open a project</source>
   <translation>Ouvrir un projet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/projects.py" />
   <source>Project in use</source>
   <translation>Projet déjà utilisé</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/projects.py" />
   <source>Another computer may be working in this project.</source>
   <translation>Un autre ordinateur travaille peut-être dans ce projet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/projects.py" />
   <source>{sentence} Two that write at once could lose each other's work.</source>
   <translation>{sentence} Deux qui écrivent en même temps pourraient perdre le travail l'un de l'autre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/projects.py" />
   <source>Open for reading</source>
   <translation>Ouvrir en lecture</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/projects.py" />
   <source>It no longer runs: take over</source>
   <translation>Il ne tourne plus : prendre la main</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/projects.py" />
   <source>Work in this project is noted under the name {user}; Settings &gt; Privacy changes it.</source>
   <translation>Le travail dans ce projet est noté sous le nom {user} ; Paramètres &gt; Confidentialité le change.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>Recover…</source>
   <translation>Récupérer…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>SegStudio ended last time because of a crash. What is known of it stays on this computer.</source>
   <translation>SegStudio s'est arrêté brutalement la dernière fois. Ce qu'on en sait reste sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>Show…</source>
   <translation>Afficher…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>There are no unsaved edits of earlier runs.</source>
   <translation>Aucune modification non enregistrée de sessions antérieures.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>{n} edits are back. Save the labels (Ctrl+S) to keep them in a file.</source>
   <extracomment>Of one: {n} edit is back. Save the labels (Ctrl+S) to keep it in a file.</extracomment>
   <translation>
    <numerusform>{n} modification est de retour. Enregistrez les étiquettes (Ctrl+S) pour la garder dans un fichier.</numerusform>
    <numerusform>{n} modifications sont de retour. Enregistrez les étiquettes (Ctrl+S) pour les garder dans un fichier.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>Save recovered labels</source>
   <translation>Enregistrer les étiquettes récupérées</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>The recovered labels are in {name}.</source>
   <translation>Les étiquettes récupérées sont dans {name}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>Delete unsaved edits</source>
   <translation>Supprimer les modifications non enregistrées</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>Delete the unsaved edits of {title}?</source>
   <translation>Supprimer les modifications non enregistrées de {title} ?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>this case</source>
   <translation>ce cas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>They are in no other file, and cannot be brought back afterwards.</source>
   <translation>Elles ne sont dans aucun autre fichier et ne pourront pas être rétablies.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>The program ended before {edits} unsaved edits of {cases} cases were saved. They are safe.</source>
   <translation>Le programme s'est arrêté avant l'enregistrement de {edits} modifications de {cases} cas. Elles sont en sûreté.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>The program ended before {n} unsaved edits of a case were saved. They are safe.</source>
   <extracomment>Of one: The program ended before {n} unsaved edit of a case was saved. It is safe.</extracomment>
   <translation>
    <numerusform>Le programme s'est arrêté avant l'enregistrement de {n} modification d'un cas. Elle est en sûreté.</numerusform>
    <numerusform>Le programme s'est arrêté avant l'enregistrement de {n} modifications d'un cas. Elles sont en sûreté.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>The program ended before {n} unsaved edits of {title} were saved. They are safe.</source>
   <extracomment>Of one: The program ended before {n} unsaved edit of {title} was saved. It is safe.</extracomment>
   <translation>
    <numerusform>Le programme s'est arrêté avant l'enregistrement de {n} modification de {title}. Elle est en sûreté.</numerusform>
    <numerusform>Le programme s'est arrêté avant l'enregistrement de {n} modifications de {title}. Elles sont en sûreté.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/resampling.py" />
   <source>Pictures (*.tif *.tiff *.png)</source>
   <translation>Images (*.tif *.tiff *.png)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/resampling.py" />
   <source>Volumes (*.nii.gz *.nii *.nrrd *.tif *.tiff)</source>
   <translation>Volumes (*.nii.gz *.nii *.nrrd *.tif *.tiff)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/resampling.py" />
   <source>The image is saved as {name}.</source>
   <translation>L'image est enregistrée sous {name}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/resampling.py" />
   <source>Save the image</source>
   <translation>Enregistrer l'image</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/resampling.py" />
   <source>{open_name} {sides} mm</source>
   <translation>{open_name} {sides} mm</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/second.py" />
   <source>Open a second image</source>
   <translation>Ouvrir une seconde image</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/second.py" />
   <source>Open a folder with a second image</source>
   <translation>Ouvrir un dossier avec une seconde image</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/second.py" />
   <location filename="../../segstudio/services/second.py" />
   <location filename="../../segstudio/services/session.py" />
   <source>No case is open.</source>
   <translation>Aucun cas n'est ouvert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/second.py" />
   <source>Open an image first, then a second.</source>
   <translation>Ouvrez d'abord une image, puis une seconde.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/second.py" />
   <source>{name} holds {found} images, and one is laid over the case.</source>
   <translation>{name} contient {found} images, et une seule se superpose au cas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/second.py" />
   <source>Open that file as the second image.</source>
   <translation>Ouvrez ce fichier comme seconde image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/segmenting.py" />
   <source>{replaced} voxels held no number; the filter took 0 in their place.</source>
   <translation>{replaced} voxels ne contenaient aucun nombre ; le filtre a pris 0 à leur place.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/segmenting.py" />
   <source>The prediction of {name} took the place of labels that were opened; undo brings them back.</source>
   <translation>La prédiction de {name} a pris la place d’étiquettes ouvertes ; Annuler les ramène.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/segmenting.py" />
   <source>The prediction leaves the labels as they are: what you drew or marked as reviewed stays.</source>
   <translation>La prédiction laisse les étiquettes telles quelles : ce que vous avez dessiné ou marqué comme vérifié reste.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/window.py" />
   <source>Cancel what is running?</source>
   <translation>Interrompre ce qui est en cours ?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/window.py" />
   <source>Running: {names}. Cancelling it leaves labels, models and files as they are.</source>
   <translation>En cours : {names}. L'interrompre laisse étiquettes, modèles et fichiers tels quels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/window.py" />
   <source>Cancel it</source>
   <translation>Interrompre</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/job_thread.py" />
   <source>Pausing for: {title}</source>
   <translation>En pause pour : {title}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/job_thread.py" />
   <source>{title} stopped because of an error in the program ({name__}); your labels are as they were.</source>
   <translation>{title} : arrêt dû à une erreur du programme ({name__}) ; vos étiquettes sont comme avant.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/job_thread.py" />
   <source>Try again. If it happens again: Help &gt; Report a problem.</source>
   <translation>Réessayez. Si cela se reproduit : Aide &gt; Signaler un problème.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/job_thread.py" />
   <source>Starting</source>
   <translation>Démarrage</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/job_thread.py" />
   <source>Waits until this ends: {title}</source>
   <translation>Attend la fin de : {title}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Ctrl</source>
   <translation>Ctrl</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Shift</source>
   <translation>Maj</translation>
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
   <translation>Espace</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>Return</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>Esc</source>
   <translation>Échap</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>Backspace</source>
   <translation>Retour arrière</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>Del</source>
   <translation>Suppr</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>Ins</source>
   <translation>Inser</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>Home</source>
   <translation>Début</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>End</source>
   <translation>Fin</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>PgUp</source>
   <translation>Page ↑</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>PgDown</source>
   <translation>Page ↓</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/language_button.py" />
   <source>Choose the language of the window; files stay in English.</source>
   <translation>Choisissez la langue de la fenêtre ; les fichiers restent en anglais.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/language_button.py" />
   <source>Language: {name}</source>
   <translation>Langue : {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/log.py" />
   <source>An error in the program ({kind}) stopped the last action; your labels are as they were.</source>
   <translation>Une erreur du programme ({kind}) a interrompu la dernière action ; vos étiquettes sont telles qu'elles étaient.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/log.py" />
   <source>Report it with Help &gt; Report a problem.</source>
   <translation>Signalez-la avec Aide &gt; Signaler un problème.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Quick start</source>
   <translation>Démarrage rapide</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>What it is for, and what not</source>
   <translation>À quoi il sert, à quoi non</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Opening images</source>
   <translation>Ouvrir des images</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Drawing and correcting</source>
   <translation>Dessiner et corriger</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Undo, keys and mouse</source>
   <translation>Annuler, clavier et souris</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Operations on labels</source>
   <translation>Opérations sur les étiquettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Labels and comparing</source>
   <translation>Étiquettes et comparaison</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Projects and the audit trail</source>
   <translation>Projets et journal d'audit</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>A second image, and other grids</source>
   <translation>Seconde image, autres grilles</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Losses</source>
   <translation>Pertes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Judging a new model</source>
   <translation>Juger un nouveau modèle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <location filename="../../segstudio/services/exporting.py" />
   <source>Exporting</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Scripting</source>
   <translation>Scripts</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>When something does not work</source>
   <translation>En cas de problème</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Data protection</source>
   <translation>Protection des données</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>For a paper</source>
   <translation>Pour un article</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>For developers and researchers</source>
   <translation>Pour développeurs et chercheurs</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Find in all pages</source>
   <translation>Chercher dans toutes les pages</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Lists the pages with these words, the best first; Return goes to the next place on the page</source>
   <translation>Liste les pages contenant ces mots, la meilleure d'abord ; Entrée va au prochain endroit de la page</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Page</source>
   <translation>Page</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>&lt;h2&gt;Nothing found for “{words}”.&lt;/h2&gt;&lt;p&gt;Try a shorter word, or another word for the same. Empty the line to see all pages again.&lt;/p&gt;</source>
   <translation>&lt;h2&gt;Rien trouvé pour « {words} ».&lt;/h2&gt;&lt;p&gt;Essayez un mot plus court, ou un autre mot pour la même chose. Videz la ligne pour revoir toutes les pages.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Help: {pages}</source>
   <translation>Aide : {pages}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>The page “{pages}” of the manual (F1).</source>
   <translation>La page « {pages} » du manuel (F1).</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual_search.py" />
   <source>approved, CE mark, certified, diagnosis, FDA, medical device, internet, cloud, upload</source>
   <translation>agréé, marquage CE, certifié, diagnostic, FDA, dispositif médical, internet, cloud, envoyer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual_search.py" />
   <source>shortcut, shortcuts, hotkeys, keyboard</source>
   <translation>raccourci, raccourcis, clavier</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual_search.py" />
   <source>annotator, annotators, assign, distribute, reviewer, roles, share, team, second reading</source>
   <translation>annotateur, annotateurs, attribuer, répartir, relecteur, rôles, partager, équipe, seconde lecture</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual_search.py" />
   <source>accuracy, evaluation, previous version, quality, roll back, score, validation, delete a model, remove a model, training data, training images</source>
   <translation>exactitude, précision, évaluation, version précédente, qualité, revenir, validation, supprimer un modèle, effacer un modèle, données d'entraînement, images d'entraînement</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual_search.py" />
   <source>anonymize, anonymise, anonymous, pseudonym, save as, share</source>
   <translation>anonymiser, anonyme, pseudonyme, enregistrer sous, partager</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual_search.py" />
   <source>anonymize, anonymise, cloud, GDPR, HIPAA, internet, network, privacy, upload</source>
   <translation>anonymiser, cloud, RGPD, internet, réseau, vie privée, confidentialité, envoyer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Leave everything as it is.</source>
   <translation>Tout laisser tel quel.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Only the name changes; the model and those made from it stay as they are.</source>
   <translation>Seul le nom change ; le modèle et ceux qui en sont issus restent tels quels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Rename a model</source>
   <translation>Renommer un modèle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <location filename="../../segstudio/gui/pacs_page.py" />
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <location filename="../../segstudio/gui/project_dialog.py" />
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>What the model will be called.</source>
   <translation>Comment le modèle s'appellera.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <location filename="../../segstudio/gui/project_dialog.py" />
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>&amp;Name</source>
   <translation>&amp;Nom</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>A copy of {model} of your own, which you can rename, change and delete.</source>
   <translation>Une copie de {model} à vous, que vous pouvez renommer, modifier et supprimer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Make a copy</source>
   <translation>Créer une copie</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Make copy</source>
   <translation>Créer la copie</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>What the copy will be called.</source>
   <translation>Nom que portera la copie.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>A copy of the model gets one more class. It finds the old ones exactly as before, and the new one once it was fine-tuned on cases that show it.</source>
   <translation>Une copie du modèle reçoit une classe de plus. Elle trouve les anciennes exactement comme avant, et la nouvelle une fois affinée sur des cas qui la montrent.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Add a class</source>
   <translation>Ajouter une classe</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Name of the class</source>
   <translation>Nom de la classe</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>What people call it, such as vessel.</source>
   <translation>Son nom courant, par exemple vaisseau.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>The number that stands for the class in labels; the same as in your corrections.</source>
   <translation>Le numéro qui représente la classe dans les étiquettes ; le même que dans vos corrections.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Colour of the class</source>
   <translation>Couleur de la classe</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Choose another colour.</source>
   <translation>Choisir une autre couleur.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>&amp;Colour</source>
   <translation>&amp;Couleur</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <location filename="../../segstudio/gui/panels/second.py" />
   <location filename="../../segstudio/learning/card.py" />
   <location filename="../../segstudio/learning/record.py" />
   <source>grey</source>
   <translation>gris</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <location filename="../../segstudio/learning/card.py" />
   <location filename="../../segstudio/learning/record.py" />
   <source>colour</source>
   <translation>couleur</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Surface Dice</source>
   <translation>Dice de surface</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Images kept apart, which it did not learn from</source>
   <translation>Images mises à part, dont il n'a pas appris</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Cross-validated: each image by a model that did not see it</source>
   <translation>Validation croisée : chaque image par un modèle qui ne l'a pas vue</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Corrected images, which it learned from</source>
   <translation>Images corrigées, dont il a appris</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Earlier images, which it must not forget</source>
   <translation>Images antérieures, qu'il ne doit pas oublier</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Synthetic images in place of earlier ones</source>
   <translation>Images synthétiques à la place d'images antérieures</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>images</source>
   <translation>images</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>images kept apart</source>
   <translation>images mises à part</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>images whose labels nobody changed</source>
   <translation>images dont personne n'a modifié les étiquettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>labels drawn by</source>
   <translation>étiquettes tracées par</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>steps</source>
   <translation>pas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>patches a step</source>
   <translation>patchs par pas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>side of a patch in px</source>
   <translation>côté d'un patch en px</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>learning rate</source>
   <translation>taux d'apprentissage</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>augmentation</source>
   <translation>augmentation</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>earlier images replayed</source>
   <translation>images antérieures réutilisées</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>share of new weights</source>
   <translation>part des nouveaux poids</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>seconds</source>
   <translation>secondes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>split</source>
   <translation>partage</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>{accepts} images</source>
   <translation>images : {accepts}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>, colour as brightness</source>
   <translation>, la couleur comme luminance</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Finds</source>
   <translation>Trouve</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>{name} (label {number})</source>
   <translation>{name} (étiquette {number})</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Reads</source>
   <translation>Lit</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>none: raw images</source>
   <translation>aucun : images brutes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Afterwards</source>
   <translation>Ensuite</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Weak at</source>
   <translation>Points faibles</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>a model that is no longer here (id {parent})</source>
   <translation>un modèle qui n'est plus ici (id {parent})</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>nothing: trained from the start</source>
   <translation>rien : entraîné depuis le début</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>, {first} to {last}</source>
   <translation>, du {first} au {last}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>{n} of your own{span}</source>
   <extracomment>Of one: {n} of your own{span}</extracomment>
   <translation>
    <numerusform>{n} personnelle{span}</numerusform>
    <numerusform>{n} personnelles{span}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Made from</source>
   <translation>Issu de</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Data</source>
   <translation>Données</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/correction_list.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Corrections</source>
   <translation>Corrections</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Credit</source>
   <translation>Crédit</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Made on</source>
   <translation>Créé le</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>: {learned} to learn from, {apart} to measure</source>
   <translation> : {learned} pour apprendre, {apart} pour mesurer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>, {spell_count} weights</source>
   <translation>, poids : {spell_count}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Network</source>
   <translation>Réseau</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Loss</source>
   <translation>Perte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/services/learning_tasks.py" />
   <source>Training</source>
   <translation>Entraînement</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Command</source>
   <translation>Commande</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>pixels near the contour up to {times:g} times</source>
   <translation>pixels proches du contour jusqu'à {times:g} fois</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source> up to {weight:g}</source>
   <translation> jusqu'à {weight:g}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Dice over the batch</source>
   <translation>Dice sur le lot</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Surface Dice: share of the boundary that lies within {tolerance:g} px of the right one, 1 is perfect. It looks at the boundary alone, so that it can be low where the Dice of a large object is high.</source>
   <translation>Dice de surface : part du contour à moins de {tolerance:g} px du bon, 1 est parfait. Il ne regarde que le contour et peut donc être bas alors que le Dice d'un grand objet est élevé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>mm, or px where images have no size</source>
   <translation>mm, ou px si les images n'ont pas de taille</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Dice: overlap of the areas, 1 is perfect.</source>
   <translation>Dice : recouvrement des surfaces, 1 est parfait.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>IoU: overlap of the areas divided by both together, 1 is perfect.</source>
   <translation>IoU : recouvrement des surfaces divisé par leur réunion, 1 est parfait.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>HD95: 95 % of the boundary lies nearer than this to the right one, in {unit}.</source>
   <translation>HD95 : 95 % du contour est à moins de cette distance du bon, en {unit}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>ASSD: mean distance of the boundary from the right one, in {unit}.</source>
   <translation>ASSD : distance moyenne entre le contour et le bon, en {unit}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/pacs_page.py" />
   <location filename="../../segstudio/gui/pacs_tree.py" />
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Images</source>
   <translation>Images</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Dice before</source>
   <translation>Dice avant</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>class {name}</source>
   <translation>classe {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>all</source>
   <translation>toutes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>{name} ({tolerance:g} px)</source>
   <translation>{name} ({tolerance:g} px)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>{count:.0f} thousand</source>
   <translation>{count:.0f} 000</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>{count:.1f} million</source>
   <translation>{count:.1f} M</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_import.py" />
   <source>{file} is the model {name}, which was there already.</source>
   <translation>{file} est le modèle {name}, qui était déjà présent.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_import.py" />
   <source>The model {name} is imported.</source>
   <translation>Le modèle {name} est importé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>SegStudio models (*{suffix})</source>
   <translation>Modèles SegStudio (*{suffix})</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <location filename="../../segstudio/gui/model_tree.py" />
   <source>Models</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Use this model</source>
   <translation>Utiliser ce modèle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Predict and fine-tune with this model from now on.</source>
   <translation>Prédire et affiner désormais avec ce modèle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Use the parent again</source>
   <translation>Reprendre le parent</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Go back to the model that this one was made from, bit for bit as it was.</source>
   <translation>Revenir au modèle dont celui-ci est issu, identique au bit près.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Add class…</source>
   <translation>Ajouter une classe…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Make a copy that can learn one more class.</source>
   <translation>Créer une copie qui peut apprendre une classe de plus.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Make a copy…</source>
   <translation>Créer une copie…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Put a copy among your own models, under a name of its own.</source>
   <translation>Placer une copie, sous un nom à elle, parmi vos propres modèles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Rename…</source>
   <translation>Renommer…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Give the model another name.</source>
   <translation>Donner un autre nom au modèle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Delete…</source>
   <translation>Supprimer…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Delete the model's file, after a question.</source>
   <translation>Supprimer le fichier du modèle, après confirmation.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Import…</source>
   <translation>Importer…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Copy a model file to your own models.</source>
   <translation>Copier un fichier de modèle parmi vos modèles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Copy the model to a file, to give it to somebody.</source>
   <translation>Copier le modèle dans un fichier, pour le transmettre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Copy for a paper</source>
   <translation>Copier pour un article</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Put a paragraph for a methods section, with references, on the clipboard.</source>
   <translation>Mettre dans le presse-papiers un paragraphe de méthodes, avec références.</translation>
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
   <translation>Fermer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Close this dialog.</source>
   <translation>Fermer ce dialogue.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>A methods paragraph about {name} is on the clipboard.</source>
   <translation>Un paragraphe de méthodes sur {name} est dans le presse-papiers.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>{copy} is a copy of {name}.</source>
   <translation>{copy} est une copie de {name}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>The model {name} is exported as {path}.</source>
   <translation>Le modèle {name} est exporté sous {path}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Export a model</source>
   <translation>Exporter un modèle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Its file is deleted; labels and corrections stay. This cannot be undone.</source>
   <translation>Son fichier est supprimé ; étiquettes et corrections restent. C'est irréversible.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>{names} can then no longer go back to it.</source>
   <translation>{names} ne pourront plus y revenir.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>{name} is used from then on.</source>
   <translation>{name} est utilisé ensuite.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>No model is left to use.</source>
   <translation>Il ne reste aucun modèle à utiliser.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Delete a model</source>
   <translation>Supprimer un modèle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Delete the model {name}?</source>
   <translation>Supprimer le modèle {name} ?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>About the model</source>
   <translation>À propos du modèle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>What the chosen model does, how well, and where it comes from.</source>
   <translation>Ce que fait le modèle choisi, avec quelle qualité, et d'où il vient.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>No models yet</source>
   <translation>Aucun modèle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>A model turns an image into labels. Import one that SegStudio has written, or train a new one from your reviewed cases.</source>
   <translation>Un modèle transforme une image en étiquettes. Importez-en un écrit par SegStudio, ou entraînez-en un nouveau sur vos cas relus.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>This model is no longer here (id {id}). Models that were made from it work without it, but cannot go back to it. Importing its file brings it back.</source>
   <translation>Ce modèle n'est plus ici (id {id}). Les modèles qui en sont issus fonctionnent sans lui, mais ne peuvent pas y revenir. Importer son fichier le ramène.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>Version {version}, comes with SegStudio</source>
   <translation>Version {version}, fourni avec SegStudio</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>Version {version}, your own</source>
   <translation>Version {version}, à vous</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>, in use</source>
   <translation>, utilisé</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>No score was measured.</source>
   <translation>Aucun score n'a été mesuré.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>What it does</source>
   <translation>Ce qu'il fait</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>Where it comes from</source>
   <translation>D'où il vient</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>How it learned</source>
   <translation>Comment il a appris</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>Scores</source>
   <translation>Scores</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>Drawing…</source>
   <translation>Dessin en cours…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>Picture of what the model finds</source>
   <translation>Image de ce que le modèle trouve</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>The picture is being drawn</source>
   <translation>L'image est en cours de dessin</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>No picture</source>
   <translation>Pas d'image</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>{name} found nothing in this image.</source>
   <translation>{name} n'a rien trouvé dans cette image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>The labels stay as they were.</source>
   <translation>Les étiquettes restent comme elles étaient.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>Choose another model, look whether the image is filtered otherwise than the model wants it, or paint by hand.</source>
   <translation>Choisissez un autre modèle, vérifiez si l’image est filtrée autrement que le modèle ne l’attend, ou peignez à la main.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <location filename="../../segstudio/gui/tool_bar.py" />
   <source>Segment</source>
   <translation>Segmenter</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>Replace the labels that were opened?</source>
   <translation>Remplacer les étiquettes ouvertes ?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>They show {labels}, which {model} does not know. Its prediction takes their place; undo brings them back.</source>
   <translation>Elles montrent {labels}, que {model} ne connaît pas. Sa prédiction prend leur place ; Annuler les ramène.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>Replace the labels</source>
   <translation>Remplacer les étiquettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>{model} would learn {shown} as {own}.</source>
   <translation>{model} apprendrait {shown} comme {own}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>{name} was made for another kind of image.</source>
   <translation>{name} a été conçu pour un autre type d’image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <location filename="../../segstudio/gui/tool_bar.py" />
   <source>Fine-tune</source>
   <translation>Affiner</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>Teach {model} all the same?</source>
   <translation>Affiner {model} malgré tout ?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_reasons.py" />
   <source>No model is chosen.</source>
   <translation>Aucun modèle n'est choisi.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_reasons.py" />
   <source>This model is no longer here.</source>
   <translation>Ce modèle n'est plus ici.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_reasons.py" />
   <source>This model is in use.</source>
   <translation>Ce modèle est utilisé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_reasons.py" />
   <source>Models keep their names and files while a job is running.</source>
   <translation>Les modèles gardent leur nom et leur fichier tant qu'une tâche est en cours.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_reasons.py" />
   <source>{name} comes with SegStudio and keeps its name; a copy of it can have any.</source>
   <translation>{name} est livré avec SegStudio et garde son nom ; une copie peut en porter un autre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_scores.py" />
   <source>Fine-tuned: Dice {changes}</source>
   <translation>Affiné : Dice {changes}</translation>
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
    <numerusform>{score} sur {n} image</numerusform>
    <numerusform>{score} sur {n} images</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_scores.py" />
   <source>weights were changed</source>
   <translation>poids modifiés</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/model_scores.py" />
   <source>Measured on {n} images only: so few say little of how it does on others.</source>
   <extracomment>Of one: Measured on {n} image only: so few say little of how it does on others.</extracomment>
   <translation>
    <numerusform>Mesuré sur {n} image seulement : si peu en dit peu sur les autres.</numerusform>
    <numerusform>Mesuré sur {n} images seulement : si peu en dit peu sur les autres.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/model_scores.py" />
   <source>on {n} unseen images</source>
   <extracomment>Of one: on {n} unseen image</extracomment>
   <translation>
    <numerusform>sur {n} image non vue</numerusform>
    <numerusform>sur {n} images non vues</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/model_scores.py" />
   <source>on {n} cross-validated images</source>
   <extracomment>Of one: on {n} cross-validated image</extracomment>
   <translation>
    <numerusform>sur {n} image en validation croisée</numerusform>
    <numerusform>sur {n} images en validation croisée</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/model_scores.py" />
   <source>on {n} earlier images</source>
   <extracomment>Of one: on {n} earlier image</extracomment>
   <translation>
    <numerusform>sur {n} image antérieure</numerusform>
    <numerusform>sur {n} images antérieures</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/model_scores.py" />
   <source>on {n} synthetic images</source>
   <extracomment>Of one: on {n} synthetic image</extracomment>
   <translation>
    <numerusform>sur {n} image synthétique</numerusform>
    <numerusform>sur {n} images synthétiques</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/model_scores.py" />
   <source>on {n} corrected images</source>
   <extracomment>Of one: on {n} corrected image</extracomment>
   <translation>
    <numerusform>sur {n} image corrigée</numerusform>
    <numerusform>sur {n} images corrigées</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_tree.py" />
   <source>Every model; one that was made from another stands below it.</source>
   <translation>Tous les modèles ; ceux qui sont issus d'un autre figurent sous lui.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_tree.py" />
   <source>{name}
no longer here</source>
   <translation>{name}
n'est plus ici</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_tree.py" />
   <source>in use</source>
   <translation>utilisé</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/notices.py" />
   <source>Close the notice</source>
   <translation>Fermer l'avis</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Tool options</source>
   <translation>Options de l'outil</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Automatic</source>
   <translation>Automatique</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <location filename="../../segstudio/gui/panels/history.py" />
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>As opened</source>
   <translation>À l'ouverture</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Shape of the brush</source>
   <translation>Forme du pinceau</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Disc: a round brush</source>
   <translation>Disque : un pinceau rond</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Square: half its side is the radius</source>
   <translation>Carré : la moitié de son côté est le rayon</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Brush</source>
   <translation>Pinceau</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>This slice only (Ctrl+B)</source>
   <translation>Cette coupe seule (Ctrl+B)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Through slices: a disc is a ball of the same radius (Ctrl+B)</source>
   <translation>À travers les coupes : un disque est une boule de même rayon (Ctrl+B)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Radius of the brush</source>
   <translation>Rayon du pinceau</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Radius of the brush: keys [ and ], or Shift and the wheel</source>
   <translation>Rayon du pinceau : touches [ et ], ou Maj et la molette</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Unit of the brush's radius</source>
   <translation>Unité du rayon du pinceau</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Pixels, or millimetres where the image is calibrated: those stay the same from case to case.</source>
   <translation>Pixels, ou millimètres si l'image est calibrée : ceux-ci restent les mêmes d'un cas à l'autre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>{which} value of the range</source>
   <translation>{which} de la plage</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>{which} value that is painted</source>
   <translation>{which} des valeurs peintes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Lowest</source>
   <translation>Minimum</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Highest</source>
   <translation>Maximum</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>What counts as the same material, in spreads of the noise</source>
   <translation>Ce qui compte comme la même matière, en écarts-types du bruit</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>How unlike the middle a voxel may be, in spreads of the noise: less respects fainter edges</source>
   <translation>Écart permis d'un voxel au centre, en écarts-types du bruit : une petite valeur respecte des bords plus faibles</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Radius</source>
   <translation>Rayon</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Values</source>
   <translation>Valeurs</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>to</source>
   <translation>à</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Edges</source>
   <translation>Bords</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Region</source>
   <translation>Région</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>On this slice only (Ctrl+B)</source>
   <translation>Sur cette coupe seule (Ctrl+B)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Through all slices (Ctrl+B)</source>
   <translation>À travers toutes les coupes (Ctrl+B)</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/option_bar.py" />
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Tolerance</source>
   <translation>Tolérance</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>How far values may differ from the one that was clicked</source>
   <translation>Écart permis des valeurs à celle du point cliqué</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>What a region does</source>
   <translation>Ce que fait une région</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>The region gets the current label</source>
   <translation>La région reçoit l'étiquette active</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>The region is erased; so it is with Ctrl held</source>
   <translation>La région est effacée ; c'est aussi le cas avec Ctrl</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>When a lasso is applied</source>
   <translation>Quand un lasso s'applique</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>At once</source>
   <translation>Aussitôt</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>The region is applied when the button is let go</source>
   <translation>La région s'applique dès que le bouton est relâché</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Adjust</source>
   <translation>Ajuster</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Corners can be moved before Enter applies the region</source>
   <translation>Les sommets se déplacent avant qu'Entrée applique la région</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>What is erased</source>
   <translation>Ce qui est effacé</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Inside</source>
   <translation>Dedans</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Erase what lies inside the line</source>
   <translation>Effacer ce qui est à l'intérieur de la ligne</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Outside</source>
   <translation>Dehors</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Erase what lies outside the line</source>
   <translation>Effacer ce qui est à l'extérieur de la ligne</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Which slices are cut</source>
   <translation>Quelles coupes sont coupées</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>This slice</source>
   <translation>Cette coupe</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Cut this slice only (Ctrl+B)</source>
   <translation>Couper cette coupe seule (Ctrl+B)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>All slices</source>
   <translation>Toutes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Cut every slice (Ctrl+B)</source>
   <translation>Couper toutes les coupes (Ctrl+B)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>{what} on one slice or through several</source>
   <translation>{what} : une coupe ou plusieurs</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Retrieve into a folder</source>
   <translation>Récupérer dans un dossier</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Cancelled. What came before is kept.</source>
   <translation>Interrompu. Ce qui est déjà arrivé est gardé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Asking {name}…</source>
   <translation>Interrogation de {name}…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>{name} answered in {s:.0f} ms.</source>
   <translation>{name} a répondu en {s:.0f} ms.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>{n} studies.</source>
   <extracomment>Of one: {n} study.</extracomment>
   <translation>
    <numerusform>{n} examen.</numerusform>
    <numerusform>{n} examens.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>No study matches.</source>
   <translation>Aucun examen ne correspond.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>The first {count} studies; narrow the search to see others.</source>
   <translation>Les {count} premiers examens ; précisez la recherche pour en voir d'autres.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Searching…</source>
   <translation>Recherche…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Reading the list of series…</source>
   <translation>Lecture de la liste des séries…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>{series} series.</source>
   <translation>Séries : {series}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <location filename="../../segstudio/io/parts.py" />
   <location filename="../../segstudio/learning/record.py" />
   <source>{n} images</source>
   <extracomment>Of one: 1 image</extracomment>
   <translation>
    <numerusform>{n} image</numerusform>
    <numerusform>{n} images</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>; {present} were already here</source>
   <translation> ; déjà présentes : {present}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Retrieved {images}{there}.</source>
   <translation>Récupéré : {images}{there}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Retrieved {images} from the PACS{there}.</source>
   <translation>Récupéré du PACS : {images}{there}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Reading the list of images…</source>
   <translation>Lecture de la liste des images…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>{name} stored the labels as a new series.</source>
   <translation>{name} a enregistré les étiquettes comme nouvelle série.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Building the segmentation…</source>
   <translation>Construction de la segmentation…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Retrieve and open as labels</source>
   <translation>Récupérer et ouvrir comme étiquettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Retrieve and open</source>
   <translation>Récupérer et ouvrir</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>No PACS is known yet.</source>
   <translation>Aucun PACS n’est encore connu.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <location filename="../../segstudio/gui/reasons.py" />
   <source>Other work is running. Wait for it, or stop it; then this can be used.</source>
   <translation>Un autre travail est en cours. Attendez-le ou arrêtez-le ; ceci sera alors possible.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>Log in to {server}</source>
   <translation>Se connecter à {server}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>User name</source>
   <translation>Nom d'utilisateur</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>As the administrator of the PACS gave it to you.</source>
   <translation>Tel que l'administrateur du PACS vous l'a donné.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>Password</source>
   <translation>Mot de passe</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>It is sent inside TLS only.</source>
   <translation>Il n'est envoyé que sous TLS.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>Keep in the keyring of this computer</source>
   <translation>Garder dans le trousseau de cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>Keep in the keyring</source>
   <translation>Garder dans le trousseau</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>The operating system keeps it, encrypted.</source>
   <translation>Le système d'exploitation le garde, chiffré.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>This system has no keyring; the password is asked for after each start.</source>
   <translation>Ce système n'a pas de trousseau ; le mot de passe est demandé après chaque démarrage.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>Log in</source>
   <translation>Se connecter</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>Try again with this user.</source>
   <translation>Réessayer avec cet utilisateur.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>Ask nothing of the server.</source>
   <translation>Ne rien demander au serveur.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>No PACS is known yet.

Enter one with “Servers…”: the address of its DICOMweb service, or host, port and AE title.</source>
   <translation>Aucun PACS n'est encore connu.

Saisissez-en un avec « Serveurs… » : l'adresse de son service DICOMweb, ou hôte, port et titre AE.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Fill in what you know and press Search.

What is left empty matches everything. * stands for anything, and a date may be a range such as 20240101-20240131.</source>
   <translation>Remplissez ce que vous savez et pressez Rechercher.

Un champ vide correspond à tout. * remplace n'importe quoi, et une date peut être une période comme 20240101-20240131.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Preview</source>
   <translation>Aperçu</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Fetching a preview…</source>
   <translation>Chargement d'un aperçu…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>Series</source>
   <translation>Série</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <location filename="../../segstudio/gui/pacs_tree.py" />
   <source>Modality</source>
   <translation>Modalité</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Choose a series
to see it</source>
   <translation>Choisissez une série
pour la voir</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <location filename="../../segstudio/gui/pacs_tree.py" />
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>No picture
of this series</source>
   <translation>Pas d'image
de cette série</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Server</source>
   <translation>Serveur</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Which PACS to ask.</source>
   <translation>Quel PACS interroger.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Servers…</source>
   <translation>Serveurs…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Add, change or remove servers.</source>
   <translation>Ajouter, modifier ou retirer des serveurs.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Test</source>
   <translation>Tester</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Ask whether the server is there and lets us in.</source>
   <translation>Demander si le serveur est là et nous laisse entrer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>How a server is entered, and what is kept where.</source>
   <translation>Comment saisir un serveur, et ce qui est gardé où.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Show patients</source>
   <translation>Afficher les patients</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Show names, numbers and birth dates in the list.</source>
   <translation>Afficher noms, numéros et dates de naissance dans la liste.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Any modality</source>
   <translation>Toute modalité</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Patient ID</source>
   <translation>ID patient</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>* stands for anything.</source>
   <translation>* remplace n'importe quoi.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Patient name</source>
   <translation>Nom du patient</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Its beginning, family name first.</source>
   <translation>Son début, nom de famille d'abord.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Study date</source>
   <translation>Date d'examen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>20240131, or a range: 20240101-20240131, 20240101-.</source>
   <translation>20240131, ou une période : 20240101-20240131, 20240101-.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Accession number</source>
   <translation>Numéro d'accès</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Of the request.</source>
   <translation>De la demande.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Of any series in the study.</source>
   <translation>De n'importe quelle série de l'examen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Search</source>
   <translation>Rechercher</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>List the studies that match.</source>
   <translation>Lister les examens correspondants.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>End what runs; what came before is kept.</source>
   <translation>Arrêter ce qui tourne ; ce qui est déjà arrivé est gardé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Change…</source>
   <translation>Changer…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Retrieve into another folder.</source>
   <translation>Récupérer dans un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Send labels</source>
   <translation>Envoyer les étiquettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Store the labels of the open case as a DICOM SEG, a new series.</source>
   <translation>Stocker les étiquettes du cas ouvert en DICOM SEG, comme nouvelle série.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Retrieve</source>
   <translation>Récupérer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Fetch what is not here yet.</source>
   <translation>Aller chercher ce qui n'est pas encore ici.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Fetch and open it.</source>
   <translation>Aller la chercher et l'ouvrir.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Close this dialog; a retrieval goes on.</source>
   <translation>Fermer ce dialogue ; une récupération en cours continue.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Into</source>
   <translation>Dans</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>PACS servers</source>
   <translation>Serveurs PACS</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Servers</source>
   <translation>Serveurs</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>The servers that are known.</source>
   <translation>Les serveurs connus.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Encrypted (TLS)</source>
   <translation>Chiffré (TLS)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>None: C-GET</source>
   <translation>Aucun : C-GET</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>DIMSE (AE title)</source>
   <translation>DIMSE (titre AE)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Only for certificates of your own organisation</source>
   <translation>Seulement pour les certificats de votre établissement</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>What you call the server.</source>
   <translation>Comment vous appelez le serveur.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Protocol</source>
   <translation>Protocole</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>DICOMweb goes over https; DIMSE knows AE titles.</source>
   <translation>DICOMweb passe par https ; DIMSE connaît les titres AE.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Where its DICOMweb service is; https, with a checked certificate.</source>
   <translation>Où se trouve son service DICOMweb ; https, avec un certificat vérifié.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Host</source>
   <translation>Hôte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Host name or address.</source>
   <translation>Nom d'hôte ou adresse.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Port</source>
   <translation>Port</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Often 104 or 11112.</source>
   <translation>Souvent 104 ou 11112.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>AE title of the server</source>
   <translation>Titre AE du serveur</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Up to 16 characters.</source>
   <translation>16 caractères au plus.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Our AE title</source>
   <translation>Notre titre AE</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>The server must know it, with this computer.</source>
   <translation>Le serveur doit le connaître, avec cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Receive on port</source>
   <translation>Port de réception</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Images come by C-MOVE to this port, for servers without C-GET; 0 uses C-GET.</source>
   <translation>Les images arrivent par C-MOVE sur ce port, pour les serveurs sans C-GET ; 0 utilise C-GET.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Encrypted</source>
   <translation>Chiffré</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Inside TLS, with a checked certificate.</source>
   <translation>Sous TLS, avec un certificat vérifié.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>CA file</source>
   <translation>Fichier CA</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Certificates to trust beside those of the system (PEM).</source>
   <translation>Certificats de confiance en plus de ceux du système (PEM).</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <location filename="../../segstudio/gui/project_dialog.py" />
   <location filename="../../segstudio/gui/settings_controls.py" />
   <source>Choose…</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Choose a PEM file.</source>
   <translation>Choisir un fichier PEM.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Its AE title</source>
   <translation>Son titre AE</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Add server</source>
   <translation>Ajouter un serveur</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Enter a new server.</source>
   <translation>Saisir un nouveau serveur.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Forget the server and its password.</source>
   <translation>Oublier le serveur et son mot de passe.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Keep what is entered.</source>
   <translation>Garder ce qui est saisi.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>User name and password are asked for when the server wants them, and never kept here.</source>
   <translation>Le nom d'utilisateur et le mot de passe sont demandés quand le serveur les exige, et jamais gardés ici.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Save what you entered for the server?</source>
   <translation>Enregistrer ce que vous avez saisi pour le serveur ?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>{name} is not saved yet.</source>
   <translation>{name} n’est pas encore enregistré.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>It is not saved yet.</source>
   <translation>Ce n’est pas encore enregistré.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Do not save</source>
   <translation>Ne pas enregistrer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Go on entering</source>
   <translation>Continuer la saisie</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Choose a file of certificates</source>
   <translation>Choisir un fichier de certificats</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
   <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_tree.py" />
   <source>Study or series</source>
   <translation>Examen ou série</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_tree.py" />
   <source>Patient</source>
   <translation>Patient</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_tree.py" />
   <source>Studies and series</source>
   <translation>Examens et séries</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_tree.py" />
   <source>Choose a study or a series.</source>
   <translation>Choisissez un examen ou une série.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_tree.py" />
   <source>Study without a description</source>
   <translation>Examen sans description</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_tree.py" />
   <source>Series without a description</source>
   <translation>Série sans description</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>The opened files; click one to go on with it.</source>
   <translation>Les fichiers ouverts ; cliquez-en un pour le poursuivre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>About the image</source>
   <translation>Sur l'image</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>Show its size and kind, and the sizes of its labels.</source>
   <translation>Montrer sa taille et sa nature, et la taille de ses étiquettes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/part_dialog.py" />
   <location filename="../../segstudio/gui/region_dialog.py" />
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>Show as second image</source>
   <translation>Afficher comme seconde image</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/panels/correction_list.py" />
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>Unnamed case</source>
   <translation>Cas sans nom</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <location filename="../../segstudio/gui/panels/learn.py" />
   <location filename="../../segstudio/gui/tool_bar.py" />
   <source>Reviewed</source>
   <translation>Relu</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>{reviewed} of {shape} slices</source>
   <translation>{reviewed} sur {shape} coupes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>Open an image, or drop files or a DICOM folder on the window.</source>
   <translation>Ouvrez une image, ou déposez des fichiers ou un dossier DICOM sur la fenêtre.</translation>
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
   <translation>Taille</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>Voxel</source>
   <translation>Voxel</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>Kind</source>
   <translation>Type</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_marks.py" />
   <source>edited, not saved</source>
   <translation>modifié, non enregistré</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_marks.py" />
   <source>correction kept</source>
   <translation>correction gardée</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_marks.py" />
   <source>labels saved</source>
   <translation>étiquettes enregistrées</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_marks.py" />
   <source>labels saved beside it</source>
   <translation>étiquettes enregistrées à côté</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_marks.py" />
   <source>open</source>
   <translation>ouvert</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_marks.py" />
   <source>not changed</source>
   <translation>non modifié</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_measures.py" />
   <location filename="../../segstudio/services/quiet.py" />
   <source>Measuring</source>
   <translation>Mesure</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_measures.py" />
   <source>and {more:,} more</source>
   <translation>et {more:,} de plus</translation>
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
    <numerusform>{n} morceau</numerusform>
    <numerusform>{n} morceaux</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/case_measures.py" />
   <source>{name}: {voxels:,} voxels in {n} pieces; mean {mean:.4g} ± {std:.3g}{unit}, from {min:.4g} to {max:.4g}{unit}</source>
   <extracomment>Of one: {name}: {voxels:,} voxels in {n} piece; mean {mean:.4g} ± {std:.3g}{unit}, from {min:.4g} to {max:.4g}{unit}</extracomment>
   <translation>
    <numerusform>{name} : {voxels:,} voxels en {n} morceau ; moyenne {mean:.4g} ± {std:.3g}{unit}, de {min:.4g} à {max:.4g}{unit}</numerusform>
    <numerusform>{name} : {voxels:,} voxels en {n} morceaux ; moyenne {mean:.4g} ± {std:.3g}{unit}, de {min:.4g} à {max:.4g}{unit}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>New</source>
   <translation>Nouveau</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <source>Predicted</source>
   <translation>Prédit</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <source>In work</source>
   <translation>En cours</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <source>Trained on</source>
   <translation>Appris</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <source>, with a note</source>
   <translation>, avec une note</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <source>, {reviewed} of {slices} slices reviewed</source>
   <translation>, {reviewed} coupes relues sur {slices}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <source>, open, not saved</source>
   <translation>, ouvert, non enregistré</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <source>, open</source>
   <translation>, ouvert</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <source>not saved</source>
   <translation>non enregistré</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Fill holes</source>
   <translation>Combler les trous</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Background that one label encloses becomes that label.</source>
   <translation>Le fond entouré d'une seule étiquette prend cette étiquette.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Split touching objects</source>
   <translation>Séparer les objets accolés</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Objects that grew together are parted at their necks by a line one pixel wide.</source>
   <translation>Les objets réunis sont séparés à leur col par une ligne d'un pixel de large.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Largest object only</source>
   <translation>Plus grand objet seul</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Of each label only the largest object stays.</source>
   <translation>De chaque étiquette, seul le plus grand objet reste.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Reset post-processing</source>
   <translation>Réinitialiser le post-traitement</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Take the values that the model holds.</source>
   <translation>Reprendre les valeurs que contient le modèle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Post-processing</source>
   <translation>Post-traitement</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>any</source>
   <translation>libre</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Smallest object</source>
   <translation>Plus petit objet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Objects smaller than this become background. An object is a part that no other part touches.</source>
   <translation>Les objets plus petits deviennent du fond. Un objet est une partie qu'aucune autre ne touche.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Unit of the smallest object</source>
   <translation>Unité du plus petit objet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Count pixels, or measure a true area or volume where the image has a physical size.</source>
   <translation>Compter des pixels, ou mesurer une vraie aire ou un vrai volume si l'image a une taille physique.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Smallest</source>
   <translation>Minimum</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <location filename="../../segstudio/gui/panels/filter.py" />
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Apply</source>
   <translation>Appliquer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Apply post-processing</source>
   <translation>Appliquer le post-traitement</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Write the cleaned prediction into the labels as one step; your own edits stay.</source>
   <translation>Écrire la prédiction nettoyée dans les étiquettes en une étape ; vos modifications restent.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Save in model</source>
   <translation>Enregistrer dans le modèle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Save post-processing in the model</source>
   <translation>Enregistrer le post-traitement dans le modèle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>These are the values that the model holds.</source>
   <translation>Ce sont les valeurs que contient le modèle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Segment first, then change a value; the result is previewed.</source>
   <translation>Segmentez d'abord, puis changez une valeur ; le résultat s'affiche en aperçu.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Save in model copy</source>
   <translation>Enregistrer dans une copie du modèle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Keep these values in a copy among your own models, not the labels; this model comes with the program and stays.</source>
   <translation>Garder ces valeurs dans une copie parmi vos modèles, et non les étiquettes ; ce modèle est fourni avec le programme et reste tel quel.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Keep these values in the model, not the labels: they are used whenever it segments, by command too.</source>
   <translation>Garder ces valeurs dans le modèle, et non les étiquettes : elles servent à chaque segmentation, aussi en ligne de commande.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Used when the model segments the next time.</source>
   <translation>Utilisées à la prochaine segmentation du modèle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>The post-processing leaves the labels as they are: what you drew or marked as reviewed stays.</source>
   <translation>Le post-traitement laisse les étiquettes telles quelles : ce que vous avez dessiné ou marqué comme vérifié reste.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>{name} comes with SegStudio and stays as it is; its copy {copy} keeps this.</source>
   <translation>{name} est fourni avec SegStudio et reste tel quel ; sa copie {copy} garde ceci.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>{n:,} objects</source>
   <extracomment>Of one: {n:,} object</extracomment>
   <translation>
    <numerusform>{n:,} objet</numerusform>
    <numerusform>{n:,} objets</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>{before:,} → {after:,} objects</source>
   <translation>{before:,} → {after:,} objets</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>{words}, not applied yet</source>
   <translation>{words}, pas encore appliqué</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/color_bar.py" />
   <source>Blue: {reach:g} {unit} or more inside the other boundary. Orange: as far outside. Grey: on it.</source>
   <translation>Bleu : {reach:g} {unit} ou plus à l'intérieur de l'autre contour. Orange : autant à l'extérieur. Gris : dessus.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Contours only</source>
   <translation>Contours seuls</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>What differs</source>
   <translation>Différences</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Distance of boundary</source>
   <translation>Distance du contour</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Overlap: twice what both have, divided by the sum of both. 1 is perfect.</source>
   <translation>Recouvrement : deux fois la partie commune, divisé par la somme des deux. 1 est parfait.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>95 % of the boundary lies no farther than this from the other boundary. 0 is perfect.</source>
   <translation>95 % du contour ne s'écarte pas plus que cela de l'autre contour. 0 est parfait.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Share of both boundaries that lies within the tolerance of the other. 1 is perfect.</source>
   <translation>Part des deux contours située à moins de la tolérance de l'autre. 1 est parfait.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Open reference…</source>
   <translation>Ouvrir une référence…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Close it</source>
   <translation>La fermer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Your labels</source>
   <translation>Vos étiquettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>How this contour is drawn.</source>
   <translation>Comment ce contour est tracé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Compared with</source>
   <translation>Comparé à</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Whom your labels are compared with in the numbers and colours below.</source>
   <translation>À qui vos étiquettes sont comparées dans les nombres et les couleurs ci-dessous.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Judged</source>
   <translation>Jugé</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Judge the current label alone, or all labels as one.</source>
   <translation>Juger l'étiquette active seule, ou toutes les étiquettes réunies.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Current label</source>
   <translation>Étiquette active</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <location filename="../../segstudio/gui/panels/operations.py" />
   <location filename="../../segstudio/gui/panels/paint_over.py" />
   <source>All labels</source>
   <translation>Toutes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Against</source>
   <translation>Face à</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Judge</source>
   <translation>Juger</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Volume</source>
   <translation>Volume</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Tolerance of the surface Dice</source>
   <translation>Tolérance du Dice de surface</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>How far boundaries may lie apart and still agree, such as two readers do.</source>
   <translation>Écart permis entre des contours tenus pour concordants, comme entre deux lecteurs.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Shown on the canvas</source>
   <translation>Affiché sur l'image</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Colour the voxels that differ, or your boundary by its distance from the other (Shift+Y).</source>
   <translation>Colorer les voxels qui diffèrent, ou votre contour selon sa distance à l'autre (Maj+Y).</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Only in yours (false positive)</source>
   <translation>Seulement chez vous (faux positif)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Missing in yours (false negative)</source>
   <translation>Manque chez vous (faux négatif)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Another label</source>
   <translation>Autre étiquette</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Distance at the ends of the scale</source>
   <translation>Distance aux extrémités de l'échelle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Distance at the scale's ends.</source>
   <translation>Distance aux extrémités de l'échelle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Scale up to</source>
   <translation>Échelle jusqu'à</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Open a case first; then its labels can be compared with a reference or a prediction.</source>
   <translation>Ouvrez d'abord un cas ; ses étiquettes pourront alors être comparées à une référence ou à une prédiction.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Open a reference, or segment with a model: then both can be compared here while you paint.</source>
   <translation>Ouvrez une référence, ou segmentez avec un modèle : la comparaison se fait alors ici pendant que vous peignez.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Showing {name} instead of your labels; Y changes back.</source>
   <translation>{name} est affiché à la place de vos étiquettes ; Y revient.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Line of {name}</source>
   <translation>Ligne de {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Picture</source>
   <translation>Image</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>label</source>
   <translation>étiquette</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Current: {name}</source>
   <translation>Active : {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Yours: {own:,} pixels, the other: {other:,}.</source>
   <translation>Vous : {own:,} pixels, l'autre : {other:,}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Yours: {own:,} voxels, the other: {other:,}.</source>
   <translation>Vous : {own:,} voxels, l'autre : {other:,}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Solid</source>
   <translation>Plein</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Dashed</source>
   <translation>Tirets</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Dotted</source>
   <translation>Pointillé</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Not drawn</source>
   <translation>Non tracé</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Yours</source>
   <translation>Le vôtre</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Old</source>
   <translation>Ancien</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Gained</source>
   <translation>Gagné</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Lost</source>
   <translation>Perdu</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>{line}: your labels.</source>
   <translation>{line} : vos étiquettes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>{line}: the new model.</source>
   <translation>{line} : le nouveau modèle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>{line}: the old model.</source>
   <translation>{line} : l'ancien modèle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Hatched like /: what only the new model has.</source>
   <translation>Hachures / : ce que seul le nouveau modèle contient.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Hatched like \: what only the old model has.</source>
   <translation>Hachures \ : ce que seul l'ancien modèle contient.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_list.py" />
   <source>Reviewed cases the model can learn from; a double click opens one. Take away those that are wrong.</source>
   <translation>Cas relus dont le modèle peut apprendre ; un double clic en ouvre un. Retirez ceux qui sont faux.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_list.py" />
   <source>Open image</source>
   <translation>Ouvrir l’image</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_list.py" />
   <location filename="../../segstudio/gui/panels/correction_removal.py" />
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Remove correction</source>
   <translation>Retirer la correction</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_removal.py" />
   <source>Remove the correction of {name}?</source>
   <translation>Retirer la correction de {name} ?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_removal.py" />
   <source>The next training does without it. The image and labels in files stay.</source>
   <translation>Le prochain entraînement s'en passe. L'image et les labels dans des fichiers restent.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <location filename="../../segstudio/io/dicom_frames.py" />
   <source>{n} slices</source>
   <extracomment>Of one: {n} slice</extracomment>
   <translation>
    <numerusform>{n} coupe</numerusform>
    <numerusform>{n} coupes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>{n} corrections are for other models.</source>
   <extracomment>Of one: {n} correction is for other models.</extracomment>
   <translation>
    <numerusform>{n} correction est destinée à d'autres modèles.</numerusform>
    <numerusform>{n} corrections sont destinées à d'autres modèles.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>This case is kept as a correction when you go on to another one or fine-tune.</source>
   <translation>Ce cas est gardé comme correction quand vous passez à un autre ou affinez.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>{n} corrections to learn from, and this case when you go on to another one or fine-tune.</source>
   <extracomment>Of one: {n} correction to learn from, and this case when you go on to another one or fine-tune.</extracomment>
   <translation>
    <numerusform>{n} correction pour apprendre, et ce cas quand vous passez à un autre ou affinez.</numerusform>
    <numerusform>{n} corrections pour apprendre, et ce cas quand vous passez à un autre ou affinez.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>, after {model}</source>
   <translation>, après {model}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>{name}: reviewed, {edited_voxels:,} pixels changed by hand{model}, kept {when}</source>
   <translation>{name} : relue, {edited_voxels:,} pixels modifiés à la main{model}, enregistrée le {when}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>{name}: {slices} reviewed, {edited_voxels:,} voxels changed by hand{model}, kept {when}</source>
   <translation>{name} : {slices} relues, {edited_voxels:,} voxels modifiés à la main{model}, enregistré le {when}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>The image of this correction lies in no file, so it cannot be opened.</source>
   <translation>L’image de cette correction ne se trouve dans aucun fichier et ne peut donc pas être ouverte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>The image of the correction {name} is no longer where it was.</source>
   <translation>L’image de la correction {name} n’est plus là où elle était.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>Open it from its new place. The model learns from the correction all the same.</source>
   <translation>Ouvrez-la depuis son nouvel emplacement. Le modèle apprend malgré tout de la correction.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>Its kept correction was opened with it. The labels in its file differ: File &gt; Open labels… shows them, and saving replaces them.</source>
   <translation>Sa correction gardée a été ouverte avec. Les étiquettes de son fichier diffèrent : Fichier &gt; Ouvrir des étiquettes… les montre, et l’enregistrement les remplace.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>The labels in its file were opened with it; they are newer than its kept correction, which a double click in the list of corrections shows.</source>
   <translation>Les étiquettes de son fichier ont été ouvertes avec ; elles sont plus récentes que sa correction gardée, qu’un double clic dans la liste des corrections montre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>The labels that lie beside it were opened with it.</source>
   <translation>Les labels enregistrés à côté ont été ouverts avec.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>Its kept correction was opened with it.</source>
   <translation>Sa correction gardée a été ouverte avec.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>They changed since they were saved.</source>
   <translation>Elles ont été modifiées depuis leur enregistrement.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>They are not saved yet.</source>
   <translation>Elles ne sont pas encore enregistrées.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>The reviewed slices are kept as a correction either way, and the model can learn from them.</source>
   <translation>Les coupes relues restent gardées comme correction dans tous les cas, et le modèle peut en apprendre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>They are kept as a correction either way, and the model can learn from them.</source>
   <translation>Elles restent gardées comme correction dans tous les cas, et le modèle peut en apprendre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>What you discard stays for a week under File &gt; Unsaved edits.</source>
   <translation>Ce que vous abandonnez reste une semaine sous Fichier &gt; Modifications non enregistrées.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>A new model needs {n} more reviewed cases.</source>
   <extracomment>Of one: A new model needs {n} more reviewed case.</extracomment>
   <translation>
    <numerusform>Un nouveau modèle a besoin de {n} cas vérifié de plus.</numerusform>
    <numerusform>Un nouveau modèle a besoin de {n} cas vérifiés de plus.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>Learning curve</source>
   <translation>Courbe d'apprentissage</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>The error (loss) should fall. Agreement is the overlap with the right labels (Dice, 1 is perfect), on images kept aside: on corrected ones it should rise, on others (earlier or drawn ones) stay, so that nothing is forgotten. The grey area below shows how much the place of the boundary counts in the error, beside the overlap (its weight λ).</source>
   <translation>L'erreur (perte) doit baisser. L'accord est le recouvrement avec les bons labels (Dice, 1 est parfait), sur des images mises de côté : il doit monter sur les corrigées et se maintenir sur d'autres (antérieures ou dessinées), pour que rien ne soit oublié. La surface grise en bas montre combien la position du contour compte dans l'erreur, à côté du recouvrement (son poids λ).</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>Step 0</source>
   <translation>Pas 0</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>Grey: weight of the boundary</source>
   <translation>Gris : poids du contour</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>— Error (loss)</source>
   <translation>— Erreur (perte)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>● Agreement on corrected images (Dice)</source>
   <translation>● Accord, images corrigées (Dice)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>■ Agreement on other images (Dice)</source>
   <translation>■ Accord, autres images (Dice)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>Schedule of the weights</source>
   <translation>Évolution des poids</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>Weight of the boundary term (line) and of the region terms (dashes) over the steps.</source>
   <translation>Poids du terme de contour (ligne) et des termes de région (tirets) au fil des pas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>Boundary weight from {low:g} to {high:g} over {steps} steps.</source>
   <translation>Poids du contour de {low:g} à {high:g} en {steps} pas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>step {steps}</source>
   <translation>pas {steps}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>no boundary term</source>
   <translation>sans terme de contour</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>Step {step} of {steps}, error (loss) {loss:.3f}</source>
   <translation>Pas {step} sur {steps}, erreur (perte) {loss:.3f}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>, agreement on corrected images (Dice) {dice:.3f}</source>
   <translation>, accord sur les images corrigées (Dice) {dice:.3f}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>, agreement on other images (Dice) {dice:.3f}</source>
   <translation>, accord sur d'autres images (Dice) {dice:.3f}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Filter size</source>
   <translation>Taille du filtre</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Side of the square whose mean every pixel becomes; larger is smoother. 1 is the raw image.</source>
   <translation>Côté du carré dont chaque pixel devient la moyenne ; plus grand lisse plus. 1 est l'image brute.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Filter size as a number</source>
   <translation>Taille du filtre en chiffres</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>The same size as a number, for when it is known.</source>
   <translation>La même taille en chiffres, quand elle est connue.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Si&amp;ze</source>
   <translation>Tai&amp;lle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Show raw</source>
   <translation>Image brute</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Show raw image</source>
   <translation>Afficher l'image brute</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Compare with the image before the filter; labels stay where they are.</source>
   <translation>Comparer à l'image avant filtrage ; les étiquettes restent où elles sont.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The image is not filtered.</source>
   <translation>L'image n'est pas filtrée.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>1 × 1 px: the image as it is.</source>
   <translation>1 × 1 px : l'image telle quelle.</translation>
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
   <translation>Ouvrez une image pour la lisser. Le bruit s'atténue, les bords s'adoucissent.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>all slices</source>
   <translation>toutes les coupes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>the image</source>
   <translation>l'image</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source> on this slice</source>
   <translation> sur cette coupe</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>A preview{where}. Apply filters {slices}.</source>
   <translation>Aperçu{where}. Appliquer filtre {slices}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>The raw image is shown; Apply smooths it.</source>
   <translation>L'image brute est affichée ; Appliquer la lisse.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>The raw image is shown.</source>
   <translation>L'image brute est affichée.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>The raw image is shown; {filter_badge} is kept.</source>
   <translation>L'image brute est affichée ; {filter_badge} est conservé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Shown: {filter_badge}, {slices}.</source>
   <translation>Affiché : {filter_badge}, {slices}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source> Segmenting reads the image as {name} was trained: {own}.</source>
   <translation> La segmentation lit l'image comme {name} a été entraîné : {own}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/fold.py" />
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>unfolded</source>
   <translation>déplié</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/fold.py" />
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>folded</source>
   <translation>replié</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/histogram.py" />
   <source>from {low} to {high}</source>
   <translation>de {low} à {high}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/histogram.py" />
   <source>Counting grey levels …</source>
   <translation>Comptage des niveaux de gris …</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>saved</source>
   <translation>enregistré</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>undone</source>
   <translation>annulé</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>slice {start}</source>
   <translation>coupe {start}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>slices {start}–{stop}</source>
   <translation>coupes {start}–{stop}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>Click a step to go back or forward to it. Later steps stay until something new is changed.</source>
   <translation>Cliquez une étape pour y revenir ou y avancer. Les étapes suivantes restent tant que rien de nouveau n'est changé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>Open an image; strokes, predictions and filters then stand here, each one step of undo.</source>
   <translation>Ouvrez une image ; traits, prédictions et filtres figurent alors ici, chacun comme une étape annulable.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>Nothing has changed yet; each change will be one step here.</source>
   <translation>Rien n'a encore changé ; chaque changement fera ici une étape.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>{done} of {n} steps done; {held} in memory.</source>
   <extracomment>Of one: {done} of {n} step done; {held} in memory.</extracomment>
   <translation>
    <numerusform>{done} étape faite sur {n} ; {held} en mémoire.</numerusform>
    <numerusform>{done} étapes faites sur {n} ; {held} en mémoire.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_list.py" />
   <source>Click a label to paint with it; double-click its name or colour to change it. Ctrl and Shift choose several, to merge or delete them.</source>
   <translation>Cliquez une étiquette pour peindre avec elle ; double-cliquez son nom ou sa couleur pour les changer. Ctrl et Maj en sélectionnent plusieurs, à fusionner ou à supprimer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_list.py" />
   <source>Name of the label</source>
   <translation>Nom de l'étiquette</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>counting…</source>
   <translation>comptage…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>{n:,} px</source>
   <translation>{n:,} px</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>empty</source>
   <translation>vide</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>Label {number}.</source>
   <translation>Étiquette {number}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>Double-click for another colour.</source>
   <translation>Double-cliquez pour une autre couleur.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>{name}: {facts}. Double-click to rename.</source>
   <translation>{name} : {facts}. Double-cliquez pour renommer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>Hide this label.</source>
   <translation>Masquer cette étiquette.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>Show this label.</source>
   <translation>Afficher cette étiquette.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>Unlock: let strokes and predictions change it.</source>
   <translation>Déverrouiller : traits et prédictions peuvent la changer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>Lock: nothing changes it.</source>
   <translation>Verrouiller : rien ne la change.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>colour of the label</source>
   <translation>couleur de l'étiquette</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>shown</source>
   <translation>affichée</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>hidden</source>
   <translation>masquée</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>locked</source>
   <translation>verrouillée</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>not locked</source>
   <translation>non verrouillée</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Boundary and fill</source>
   <translation>Contour rempli</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Boundary</source>
   <translation>Contour</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>By number</source>
   <translation>Par numéro</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>By name</source>
   <translation>Par nom</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Largest first</source>
   <translation>Par taille</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Search labels</source>
   <translation>Rechercher des étiquettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>List only labels whose number begins so or whose name holds this (Ctrl+F); Enter chooses the first, Esc lists all.</source>
   <translation>Ne lister que les étiquettes dont le numéro commence ainsi ou dont le nom contient ce texte (Ctrl+F) ; Entrée choisit la première, Échap les liste toutes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Order of the labels</source>
   <translation>Ordre des étiquettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>List labels by number, name or size. By size, small and forgotten ones stand together.</source>
   <translation>Lister les étiquettes par numéro, par nom ou par taille. Par taille, les petites et les oubliées sont ensemble.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Add label</source>
   <translation>Ajouter une étiquette</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Add a label with the next free number (Shift+N).</source>
   <translation>Ajouter une étiquette avec le prochain numéro libre (Maj+N).</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Change colour</source>
   <translation>Changer la couleur</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Choose another colour for this label, where it is hard to see on the image.</source>
   <translation>Choisir une autre couleur pour cette étiquette, si elle se voit mal sur l'image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Erase this label everywhere; one undo brings it back.</source>
   <translation>Effacer cette étiquette partout ; une annulation la rétablit.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Delete labels</source>
   <translation>Supprimer les étiquettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Erase the selected labels and take them off the list; one undo brings them back.</source>
   <translation>Effacer les étiquettes sélectionnées et les ôter de la liste ; une annulation les rétablit.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>More about labels</source>
   <translation>Plus d'actions sur les étiquettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Merge, renumber, and import or export the set of labels.</source>
   <translation>Fusionner, renuméroter, importer ou exporter le jeu d'étiquettes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Labels drawn as</source>
   <translation>Aspect des étiquettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Draw labels as boundary lines, as fill, or both. Lines leave the image below them free.</source>
   <translation>Dessiner les étiquettes en contours, en remplissage, ou les deux. Les contours laissent l'image libre dessous.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>D&amp;raw</source>
   <translation>St&amp;yle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Fill opacity</source>
   <translation>Opacité du remplissage</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>How strongly the fill covers the image: less to judge boundaries, more to find small ones.</source>
   <translation>À quel point le remplissage couvre l'image : moins pour juger les contours, plus pour trouver les petits.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Open an image to see its labels here: what each number means and how it looks.</source>
   <translation>Ouvrez une image pour voir ici ses étiquettes : ce que signifie chaque numéro et son aspect.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>{marked:,} labels: {facts}</source>
   <translation>{marked:,} étiquettes : {facts}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Painting the background, which erases.</source>
   <translation>Vous peignez le fond, ce qui efface.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Label {current} is not on the list.</source>
   <translation>L'étiquette {current} n'est pas dans la liste.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Painting {name}, which the search leaves out.</source>
   <translation>Vous peignez {name}, que la recherche laisse de côté.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Colour of {name}</source>
   <translation>Couleur de {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Delete the chosen correction; the next training does without it.</source>
   <translation>Supprimer la correction choisie ; le prochain entraînement s'en passe.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Save correction</source>
   <translation>Enregistrer la correction</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Add to a copy of the model</source>
   <translation>Ajouter à une copie du modèle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Dice: how far two drawings of the same thing overlap, 1 is perfect.</source>
   <translation>Dice : recouvrement de deux tracés de la même chose, 1 est parfait.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Accept</source>
   <translation>Accepter</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Keep the old one</source>
   <translation>Garder l'ancien</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Show old</source>
   <translation>Voir l'ancien</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Train longer</source>
   <translation>Prolonger</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Throw this result away and learn again from the old model with twice the steps.</source>
   <translation>Jeter ce résultat et réapprendre depuis l'ancien modèle avec deux fois plus de pas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <location filename="../../segstudio/gui/panels/mixtures.py" />
   <source>How much of what was learned is taken over</source>
   <translation>Quelle part de l'apprentissage est reprise</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>The corrections show {names}, for which {model} has no class; they teach nothing yet.</source>
   <extracomment>Of one: The corrections show {names}, for which {model} has no class; it teaches nothing yet.</extracomment>
   <translation>
    <numerusform>Les corrections montrent {names}, pour quoi {model} n'a pas de classe ; cela n'enseigne encore rien.</numerusform>
    <numerusform>Les corrections montrent {names}, pour quoi {model} n'a pas de classes ; elles n'enseignent encore rien.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>{n} corrections are kept. Choose a model that shall learn from them.</source>
   <extracomment>Of one: {n} correction is kept. Choose a model that shall learn from it.</extracomment>
   <translation>
    <numerusform>{n} correction est gardée. Choisissez un modèle qui doit en apprendre.</numerusform>
    <numerusform>{n} corrections sont gardées. Choisissez un modèle qui doit en apprendre.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>{n} corrections to learn from.</source>
   <extracomment>Of one: {n} correction to learn from.</extracomment>
   <translation>
    <numerusform>{n} correction dont apprendre.</numerusform>
    <numerusform>{n} corrections dont apprendre.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Open an image, correct it, mark it reviewed, and the model learns from it.</source>
   <translation>Ouvrez une image, corrigez-la, marquez-la comme relue, et le modèle en apprend.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Choose a model to teach; it learns from what you correct and mark reviewed.</source>
   <translation>Choisissez un modèle à instruire ; il apprend de ce que vous corrigez et marquez comme relu.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Correct the image with the brush, mark it reviewed, and the model learns from it.</source>
   <translation>Corrigez l'image au pinceau, marquez-la comme relue, et le modèle en apprend.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Correct a slice with the brush, mark it reviewed, and the model learns from it.</source>
   <translation>Corrigez une coupe au pinceau, marquez-la comme relue, et le modèle en apprend.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Accept: the new model draws from here on, and {old} stays among your models. Keep the old one: {old} draws on, and the new model is deleted.</source>
   <translation>Accepter : le nouveau modèle dessine désormais, et {old} reste parmi vos modèles. Garder l'ancien : {old} continue de dessiner, et le nouveau modèle est supprimé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Drawing both contours …</source>
   <translation>Tracé des deux contours …</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Open a case to see both contours on it.</source>
   <translation>Ouvrez un cas pour y voir les deux contours.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Show new</source>
   <translation>Voir le nouveau</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Show both</source>
   <translation>Voir les deux</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <location filename="../../segstudio/services/lineage.py" />
   <source>{name} version {version}</source>
   <translation>{name} version {version}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>from {name}</source>
   <translation>issu de {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>{alpha:.0%} of the change taken, so that earlier cases stay right</source>
   <translation>{alpha:.0%} du changement retenu, pour que les cas antérieurs restent justes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>stopped early</source>
   <translation>arrêté tôt</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn_run.py" />
   <source>Progress of fine-tuning</source>
   <translation>Progression de l'affinage</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn_run.py" />
   <source>How far the fine-tuning is.</source>
   <translation>Avancement de l'affinage.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn_run.py" />
   <source>With the comparison of the old and the new model at the end.</source>
   <translation>Comparaison finale de l'ancien et du nouveau modèle comprise.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn_run.py" />
   <source>Stop, keep best</source>
   <translation>Arrêter, garder le meilleur</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn_run.py" />
   <source>Cancel fine-tuning</source>
   <translation>Interrompre l'affinage</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn_run.py" />
   <source>End it and throw away what it learned; the model stays as it was.</source>
   <translation>L'arrêter et jeter ce qu'il a appris ; le modèle reste tel qu'il était.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn_run.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Cancelling</source>
   <translation>Interruption</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/mixtures.py" />
   <source>100% takes over all that was learned, 0% would be the old model. Where all of it makes corrected images no better or others worse, smaller parts are tried; the first that does neither is offered.</source>
   <translation>100 % reprend tout ce qui a été appris, 0 % serait l'ancien modèle. Si le tout n'améliore pas les images corrigées ou dégrade les autres, de plus petites parts sont essayées ; la première qui évite l'un et l'autre est proposée.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/mixtures.py" />
   <source>Taken over</source>
   <translation>Reprise</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/mixtures.py" />
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Corrected</source>
   <translation>Corrigées</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/mixtures.py" />
   <source>Others</source>
   <translation>Autres</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/mixtures.py" />
   <source>Offered: {reason}.</source>
   <translation>Proposé : {reason}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/mixtures.py" />
   <source>Not offered: {reason}.</source>
   <translation>Non proposé : {reason}.</translation>
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
   <translation>Le réseau qui propose les étiquettes. Prenez-en un fait pour des images comme les vôtres.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Use another model</source>
   <translation>Utiliser un autre modèle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Choose the model that was made for such images; the labels stay as they are.</source>
   <translation>Choisir le modèle conçu pour de telles images ; les étiquettes restent telles quelles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Cancel segmenting</source>
   <translation>Interrompre la segmentation</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>End the prediction; the labels stay as they were before it.</source>
   <translation>Arrêter la prédiction ; les étiquettes restent comme avant.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Progress of segmenting</source>
   <translation>Progression de la segmentation</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>How far the prediction is.</source>
   <translation>Avancement de la prédiction.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Device</source>
   <translation>Processeur</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>What the network runs on; Automatic takes a GPU where there is one.</source>
   <translation>Sur quoi tourne le réseau ; Automatique prend un GPU s'il y en a un.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>&amp;Device</source>
   <translation>Proce&amp;sseur</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Choose a model</source>
   <translation>Choisir un modèle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>No model yet</source>
   <translation>Aucun modèle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>None of the models was made for this kind of image. Paint by hand, mark what is right as reviewed and save the correction; then train a new model on it.</source>
   <translation>Aucun des modèles n’a été conçu pour ce type d’image. Peignez à la main, marquez comme relu ce qui est juste et enregistrez la correction ; entraînez ensuite un nouveau modèle avec elle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Choose a model: it turns an image into labels.</source>
   <translation>Choisissez un modèle : il transforme une image en étiquettes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Import a model, a .safetensors file of SegStudio: it turns an image into labels.</source>
   <translation>Importez un modèle, un fichier .safetensors de SegStudio : il transforme une image en étiquettes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>From</source>
   <translation>Origine</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>The network that proposes the labels. Credit: {credit}.</source>
   <translation>Le réseau qui propose les étiquettes. Crédit : {credit}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Open an image to segment it.</source>
   <translation>Ouvrez une image pour la segmenter.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Use {name}</source>
   <translation>Utiliser {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>No.</source>
   <translation>N°</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Its number, in the order in which the objects begin.</source>
   <translation>Son numéro, dans l'ordre où les objets commencent.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>What it is.</source>
   <translation>Ce que c'est.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Pixels</source>
   <translation>Pixels</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Area, mm²</source>
   <translation>Aire, mm²</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Its area.</source>
   <translation>Son aire.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Volume, mm³</source>
   <translation>Volume, mm³</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Its volume.</source>
   <translation>Son volume.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>circle of its area</source>
   <translation>du cercle de même aire</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>ball of its volume</source>
   <translation>de la boule de même volume</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Diameter, {unit}</source>
   <translation>Diamètre, {unit}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>That of the {shape}.</source>
   <translation>Celui {shape}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Outline, {unit}</source>
   <translation>Périmètre, {unit}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Length of its outline, holes included.</source>
   <translation>Longueur de son contour, trous compris.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Mean, {unit}</source>
   <translation>Moyenne, {unit}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Mean</source>
   <translation>Moyenne</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Mean of its values in the image.</source>
   <translation>Moyenne de ses valeurs dans l'image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Column of its centre.</source>
   <translation>Colonne de son centre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Row of its centre.</source>
   <translation>Ligne de son centre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Slice of its centre.</source>
   <translation>Coupe de son centre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>How many it has.</source>
   <translation>Combien il en compte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>How many it has. {why}</source>
   <translation>Combien il en a. {why}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Areas in mm² are not known: the image does not say how large a pixel is.</source>
   <translation>Les aires en mm² ne sont pas connues : l'image ne dit pas la taille d'un pixel.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Volumes in mm³ are not known: the image does not say how large a voxel is.</source>
   <translation>Les volumes en mm³ ne sont pas connus : l'image ne dit pas la taille d'un voxel.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Volumes in mm³ are not known: the slices do not lie evenly.</source>
   <translation>Les volumes en mm³ ne sont pas connus : les coupes ne sont pas régulières.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Colour each</source>
   <translation>Colorer chacun</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Colour each object</source>
   <translation>Colorer chaque objet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Draw neighbouring objects in different colours instead of the colour of their label.</source>
   <translation>Donner aux objets voisins des couleurs différentes au lieu de celle de leur étiquette.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Export the table</source>
   <translation>Exporter le tableau</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Save the table for a spreadsheet, one row an object.</source>
   <translation>Enregistrer le tableau pour un tableur, une ligne par objet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Click a heading to sort; choose a row to bring its object to the middle of the canvas.</source>
   <translation>Cliquez un en-tête pour trier ; choisissez une ligne pour amener son objet au centre de l'image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>There is no object in the labels.</source>
   <translation>Il n'y a aucun objet dans les étiquettes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Open an image, and the objects of its labels are counted and measured here.</source>
   <translation>Ouvrez une image : les objets de ses étiquettes sont comptés et mesurés ici.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Export the table of objects</source>
   <translation>Exporter le tableau des objets</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Tables (*.csv)</source>
   <translation>Tableaux (*.csv)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>{n:,} objects are in {name}.</source>
   <extracomment>Of one: {n:,} object is in {name}.</extracomment>
   <translation>
    <numerusform>{n:,} objet est dans {name}.</numerusform>
    <numerusform>{n:,} objets sont dans {name}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>{found:,} objects: </source>
   <translation>{found:,} objets : </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>Unit of {words}</source>
   <translation>Unité : {words}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>mm, or whole voxels.</source>
   <translation>mm, ou voxels entiers.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>{value}  (no such label)</source>
   <translation>{value}  (étiquette absente)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>Histogram with two limits</source>
   <translation>Histogramme avec deux limites</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>Drag a limit. Left and Right move it, with Shift further; Up and Down take the other one.</source>
   <translation>Glissez une limite. Gauche et Droite la déplacent, avec Maj plus loin ; Haut et Bas prennent l'autre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>Lowest grey level of the range</source>
   <translation>Niveau de gris minimal de la plage</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>Highest grey level of the range</source>
   <translation>Niveau de gris maximal de la plage</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>Otsu's threshold</source>
   <translation>Seuil d'Otsu</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>From the threshold that parts dark and bright best, by Otsu's criterion, upwards.</source>
   <translation>À partir du seuil qui sépare le mieux le sombre du clair, selon le critère d'Otsu, et au-dessus.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>The range is empty: its lowest level lies above its highest.</source>
   <translation>La plage est vide : son minimum dépasse son maximum.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Whole volume</source>
   <translation>Volume entier</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Each slice by itself</source>
   <translation>Coupe par coupe</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Marked labels</source>
   <translation>Sélectionnées</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Operation</source>
   <translation>Opération</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>What is done to the label; the line below says what it is for.</source>
   <translation>Ce qui est fait à l'étiquette ; la ligne dessous dit à quoi cela sert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Help on operations</source>
   <translation>Aide sur les opérations</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>The page on operations: what each of them does.</source>
   <translation>La page sur les opérations : ce que fait chacune.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>The current label, those marked in the list of labels, or all that are not locked.</source>
   <translation>L'étiquette active, celles sélectionnées dans la liste, ou toutes celles qui ne sont pas verrouillées.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>On</source>
   <translation>Sur</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Of</source>
   <translation>De</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Where the other label comes from.</source>
   <translation>D'où vient l'autre étiquette.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>These labels</source>
   <translation>Ces étiquettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>The last prediction</source>
   <translation>La dernière prédiction</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>The slice shown, every slice of its plane by itself, or the volume at once in all three axes.</source>
   <translation>La coupe affichée, chaque coupe de son plan séparément, ou le volume d'un coup dans les trois axes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Keep reviewed slices</source>
   <translation>Garder les coupes relues</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Slices that you declared right stay as they are.</source>
   <translation>Les coupes que vous avez déclarées justes restent telles quelles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Show on the canvas what would change: added in the label's colour, removed under hatching.</source>
   <translation>Montrer sur l'image ce qui changerait : l'ajout dans la couleur de l'étiquette, le retrait en hachures.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>What the operation changes</source>
   <translation>Ce que l'opération change</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Label {number}</source>
   <translation>Étiquette {number}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>No label chosen</source>
   <translation>Aucune étiquette choisie</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Open an image to work on its labels.</source>
   <translation>Ouvrez une image pour travailler sur ses étiquettes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Preview: nothing is changed yet. {said}</source>
   <translation>Aperçu : rien n'est encore modifié. {said}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Apply carries it out; Esc leaves the labels as they are.</source>
   <translation>« Appliquer » l'exécute ; Échap laisse les étiquettes telles quelles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Done: {said}</source>
   <translation>Fait : {said}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/paint_over.py" />
   <source>Only background</source>
   <translation>Fond seul</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/paint_over.py" />
   <source>Only these</source>
   <translation>Celles-ci seules</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/paint_over.py" />
   <source>Paint over</source>
   <translation>Recouvrir</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/paint_over.py" />
   <source>What strokes, fills and operations may cover (Shift+L changes it). Locked labels never change, and erasing takes away the current label only, unless all labels may be covered.</source>
   <translation>Ce que traits, remplissages et opérations peuvent recouvrir (Maj+L le change). Les étiquettes verrouillées ne changent jamais, et effacer n'ôte que l'étiquette active, sauf si toutes peuvent être recouvertes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/paint_over.py" />
   <source>such as 0, 3-5</source>
   <translation>par exemple 0, 3-5</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/paint_over.py" />
   <source>Labels that may be painted over</source>
   <translation>Étiquettes à recouvrir</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/paint_over.py" />
   <source>Numbers of the labels that may be covered, such as 0, 3-5; 0 is the background.</source>
   <translation>Numéros des étiquettes qui peuvent être recouvertes, par exemple 0, 3-5 ; 0 est le fond.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/parts.py" />
   <source>Nothing is labelled yet: segment the image, or paint with the brush.</source>
   <translation>Rien n'est encore étiqueté : segmentez l'image, ou peignez au pinceau.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/parts.py" />
   <source>Nothing is labelled yet: paint with the brush.</source>
   <translation>Rien n'est encore étiqueté : peignez au pinceau.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>As added</source>
   <translation>Ordre d'ajout</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>By status</source>
   <translation>Par état</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Changed last</source>
   <translation>Modifiés en dernier</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Reviewed cases</source>
   <translation>Cas relus</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>How many cases are reviewed.</source>
   <translation>Combien de cas sont relus.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Find cases</source>
   <translation>Rechercher des cas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Only cases whose name or note holds this text.</source>
   <translation>Seulement les cas dont le nom ou la note contient ce texte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Find by name or note</source>
   <translation>Chercher par nom ou note</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Status</source>
   <translation>État</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Only cases of one status.</source>
   <translation>Seulement les cas d'un état.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Order</source>
   <translation>Ordre</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>The order of the list, which the next case follows.</source>
   <translation>L'ordre de la liste, que suit le cas suivant.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Find</source>
   <translation>Chercher</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Find and order cases</source>
   <translation>Chercher et trier les cas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Show what finds cases by name, note or status, and orders them.</source>
   <translation>Montrer de quoi chercher les cas par nom, note ou état, et les trier.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>A note on the open case, kept in the project.</source>
   <translation>Une note sur le cas ouvert, gardée dans le projet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Cases of the project</source>
   <translation>Cas du projet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Enter or a double click opens a case; F2 renames it.</source>
   <translation>Entrée ou un double clic ouvre un cas ; F2 le renomme.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Open for reading only</source>
   <translation>Ouvert en lecture seule</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>No case is like that.</source>
   <translation>Aucun cas ne correspond.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>No images yet.</source>
   <translation>Aucune image.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>{n:,} cases</source>
   <extracomment>Of one: 1 case</extracomment>
   <translation>
    <numerusform>{n:,} cas</numerusform>
    <numerusform>{n:,} cas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>{cases}, {done:,} reviewed</source>
   <translation>{cases}, relus : {done:,}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>All</source>
   <translation>Tous</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>&amp;Open</source>
   <translation>&amp;Ouvrir</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Take the review &amp;back…</source>
   <translation>Annuler la re&amp;lecture…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Se&amp;gment…</source>
   <translation>&amp;Segmenter…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>&amp;Rename</source>
   <translation>Re&amp;nommer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Re&amp;move from the project…</source>
   <translation>&amp;Retirer du projet…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Note on {alias}</source>
   <translation>Note sur {alias}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Boundary and overlap</source>
   <translation>Contour et recouvrement</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>For sharp boundaries; right for most images.</source>
   <translation>Pour des contours nets ; convient à la plupart des images.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Sharp boundaries: Dice, contour-weighted cross-entropy, Hausdorff.</source>
   <translation>Contours nets : Dice, entropie croisée pondérée au contour, Hausdorff.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Tiny structures</source>
   <translation>Structures fines</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>For vessels and specks.</source>
   <translation>Pour les vaisseaux et les points.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>For vessels and specks: signed distance, Dice over the batch.</source>
   <translation>Pour vaisseaux et points : distance signée, Dice sur le lot.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Region only</source>
   <translation>Région seule</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>The boundary counts no more than the rest.</source>
   <translation>Le contour ne compte pas plus que le reste.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Dice and cross-entropy; the boundary counts no more than the rest.</source>
   <translation>Dice et entropie croisée ; le contour ne compte pas plus que le reste.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Dice + CE</source>
   <translation>Dice + CE</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Dice + focal</source>
   <translation>Dice + focale</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Tversky + CE</source>
   <translation>Tversky + CE</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>None</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Hausdorff distance</source>
   <translation>Distance de Hausdorff</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Signed distance</source>
   <translation>Distance signée</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Gradient matching</source>
   <translation>Accord des gradients</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Ramp up</source>
   <translation>Montée</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Constant</source>
   <translation>Constante</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Hand over</source>
   <translation>Relais</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Moderate</source>
   <translation>Modérée</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Strong</source>
   <translation>Forte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Aim (loss)</source>
   <translation>But (perte)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>The loss says which errors count how much while it learns; a preset sets all of it.</source>
   <translation>La perte dit combien chaque erreur compte pendant l'apprentissage ; un préréglage fixe tout.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Aim (lo&amp;ss)</source>
   <translation>But (per&amp;te)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Details of learning</source>
   <translation>Détails de l'apprentissage</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Show the parts of the loss, steps, rate.</source>
   <translation>Afficher les termes de la perte, les pas, le taux.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Region term</source>
   <translation>Terme de région</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Rewards overlap and, by cross-entropy (CE), every pixel; Tversky minds missed parts.</source>
   <translation>Récompense le recouvrement et, par entropie croisée (CE), chaque pixel ; Tversky veille aux parties manquées.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Boundary term</source>
   <translation>Terme de contour</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Punishes the distance between drawn and found boundary.</source>
   <translation>Pénalise la distance entre contour dessiné et contour trouvé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Schedule of the boundary term</source>
   <translation>Évolution du terme de contour</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Ramp up lets the region settle first; Hand over moves from region to boundary.</source>
   <translation>Montée laisse d'abord la région se stabiliser ; Relais passe de la région au contour.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Augmentation</source>
   <translation>Augmentation</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>How strongly images are turned, scaled and brightened while it learns.</source>
   <translation>À quel point les images sont tournées, agrandies et éclaircies pendant l'apprentissage.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Boundary emphasis</source>
   <translation>Accent sur le contour</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Pixels near the contour count more: 1 + strength · exp(−(d−1)² / 2 width²), d px from it.</source>
   <translation>Les pixels proches du contour comptent plus : 1 + intensité · exp(−(d−1)² / 2 largeur²), à d px de lui.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Emphasis strength</source>
   <translation>Intensité de l'accent</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>How much more a contour pixel counts.</source>
   <translation>Combien un pixel du contour compte en plus.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Emphasis width</source>
   <translation>Largeur de l'accent</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>How far from the contour it reaches.</source>
   <translation>Jusqu'où il s'étend depuis le contour.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Largest boundary weight</source>
   <translation>Poids maximal du contour</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Weight of the boundary term at the end of its schedule.</source>
   <translation>Poids du terme de contour à la fin de son évolution.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>How long it learns; automatic takes 20 steps for each correction, from 60 to 400.</source>
   <translation>Durée de l'apprentissage ; automatique prend 20 pas par correction, de 60 à 400.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Learning rate</source>
   <translation>Taux d'apprentissage</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Size of a step; automatic takes 0.001 for small networks, 0.0003 for larger ones.</source>
   <translation>Taille d'un pas ; automatique prend 0,001 pour les petits réseaux, 0,0003 pour les plus grands.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>automatic</source>
   <translation>automatique</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Dice over the whole batch</source>
   <translation>Dice sur tout le lot</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Sums over all patches of a step before dividing; for classes that many patches do not have.</source>
   <translation>Additionne tous les patchs d'un pas avant de diviser ; pour les classes absentes de bien des patchs.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Re&amp;gion term</source>
   <translation>Terme de ré&amp;gion</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Strength</source>
   <translation>Intensité</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Width</source>
   <translation>Largeur</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>&amp;Boundary</source>
   <translation>&amp;Contour</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Weight</source>
   <translation>Poids</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Schedule</source>
   <translation>Évolution</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Learni&amp;ng rate</source>
   <translation>Tau&amp;x d'apprentissage</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>A&amp;ugmentation</source>
   <translation>A&amp;ugmentation</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Own choice</source>
   <translation>Choix personnel</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>automatic ({automatic})</source>
   <translation>automatique ({automatic})</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>contour emphasis</source>
   <translation>accent sur le contour</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Corrected cases</source>
   <translation>Cas corrigés</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Earlier</source>
   <translation>Antérieures</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Earlier cases</source>
   <translation>Cas antérieurs</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Synthetic</source>
   <translation>Synthétiques</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Synthetic images, which show whether something was forgotten</source>
   <translation>Images synthétiques, qui montrent si quelque chose a été oublié</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>better</source>
   <translation>mieux</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>same</source>
   <translation>égal</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>worse</source>
   <translation>moins bien</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Scores before and after</source>
   <translation>Scores avant et après</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Dice: overlap, 1 is perfect. HD95: distance that 95 % of the boundary keeps, 0 is perfect.</source>
   <translation>Dice : recouvrement, 1 est parfait. HD95 : distance que respectent 95 % du contour, 0 est parfait.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <location filename="../../segstudio/io/tiff_metadata.py" />
   <source>image {number}</source>
   <translation>image {number}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>. Double click to see both contours on it</source>
   <translation>. Double-cliquez pour y voir les deux contours</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Look at the rows marked ▼ and at the contours before you decide; more corrected images usually settle it.</source>
   <translation>Regardez les lignes marquées ▼ et les contours avant de décider ; davantage d'images corrigées tranchent d'ordinaire.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>One small correction is often not enough: correct more, in this image or in others, mark it reviewed and fine-tune again.</source>
   <translation>Une petite correction ne suffit souvent pas : corrigez davantage, dans cette image ou dans d'autres, marquez-la comme relue et affinez à nouveau.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>unchanged</source>
   <translation>inchangé</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>all {total} unchanged</source>
   <translation>tous inchangés ({total})</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>all {total} better</source>
   <translation>tous mieux ({total})</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>all {total} worse</source>
   <translation>tous moins bien ({total})</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>{count} of {total} better</source>
   <translation>mieux : {count} sur {total}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>{count} of {total} worse</source>
   <translation>moins bien : {count} sur {total}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>about the same</source>
   <translation>à peu près égal</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Before {before}{tail}, after {after}{tail}: {words}.</source>
   <translation>Avant {before}{tail}, après {after}{tail} : {words}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>bone</source>
   <translation>os</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>hot</source>
   <translation>chaud</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>How it is shown</source>
   <translation>Mode d'affichage</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Over the case, or in linked views beside it.</source>
   <translation>Par-dessus le cas, ou dans des vues liées à côté.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Share of the second image</source>
   <translation>Part de la seconde image</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>How dense it is over the case.</source>
   <translation>Sa densité par-dessus le cas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Opacit&amp;y</source>
   <translation>Opacit&amp;é</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Low values transparent</source>
   <translation>Valeurs basses transparentes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Lay only what is bright over the first image.</source>
   <translation>Ne superposer que ce qui est clair à la première image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Colours</source>
   <translation>Couleurs</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Colours of a grey second image.</source>
   <translation>Couleurs d'une seconde image en gris.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>&amp;Colours</source>
   <translation>Cou&amp;leurs</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Window width</source>
   <translation>Largeur de fenêtre</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Range of values from black to white.</source>
   <translation>Plage de valeurs du noir au blanc.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Window level</source>
   <translation>Niveau de fenêtre</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>The value in the middle of the range.</source>
   <translation>La valeur au milieu de la plage.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Automatic window of the second image</source>
   <translation>Fenêtrage automatique de la seconde image</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Grey levels from the 0.5 to the 99.5 percentile; again for those of the file</source>
   <translation>Niveaux de gris du percentile 0,5 au percentile 99,5 ; une seconde fois pour ceux du fichier</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Level</source>
   <translation>Niveau</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Its numbers are labels</source>
   <translation>Ses nombres sont des étiquettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Each number has a colour, and nothing lies between two numbers.</source>
   <translation>Chaque nombre a une couleur, et rien ne se trouve entre deux nombres.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Open a case first; then another image, such as a PET over the CT, can lie over it.</source>
   <translation>Ouvrez d'abord un cas ; une autre image, par exemple une TEP sur le scanner, peut alors s'y superposer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Another image of the patient, such as a PET over the CT. Open one, or drop it on the window while you hold Ctrl.</source>
   <translation>Une autre image du patient, par exemple une TEP sur le scanner. Ouvrez-en une, ou déposez-la sur la fenêtre en maintenant Ctrl.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Line at</source>
   <translation>Ligne à</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Where the line lies.</source>
   <translation>Où se trouve la ligne.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>How dense it is over the case; Ctrl+[ and Ctrl+] too.</source>
   <translation>Sa densité par-dessus le cas ; aussi Ctrl+[ et Ctrl+].</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/part_dialog.py" />
   <source>Open colours or a channel</source>
   <translation>Ouvrir les couleurs ou un canal</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/part_dialog.py" />
   <source>Open one image of several</source>
   <translation>Ouvrir une image parmi plusieurs</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/part_dialog.py" />
   <source>What to open</source>
   <translation>Que faut-il ouvrir</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/part_dialog.py" />
   <source>Images in the file</source>
   <translation>Images du fichier</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/part_dialog.py" />
   <source>The image is in colour</source>
   <translation>L'image est en couleur</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/part_dialog.py" />
   <source>The file holds {held} images</source>
   <translation>Le fichier contient {held} images</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/part_dialog.py" />
   <source>What of {name} is to be opened? Models that read grey see the luminance of colours.</source>
   <translation>Que faut-il ouvrir de {name} ? Les modèles qui lisent le gris voient la luminance des couleurs.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/part_dialog.py" />
   <source>{name} is opened one image at a time, with labels of its own.</source>
   <translation>{name} s'ouvre une image à la fois, chacune avec ses étiquettes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>New project</source>
   <translation>Nouveau projet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>What the project and its folder are called.</source>
   <translation>Le nom du projet et de son dossier.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Place</source>
   <translation>Emplacement</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>The folder in which that of the project is made.</source>
   <translation>Le dossier dans lequel celui du projet est créé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Choose the place</source>
   <translation>Choisir l'emplacement</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Choose the folder that holds the project.</source>
   <translation>Choisir le dossier qui contient le projet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Your name in the audit trail</source>
   <translation>Votre nom dans le journal d'audit</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Who did what is noted under this name. An alias will do; Settings &gt; Privacy changes it later.</source>
   <translation>Qui a fait quoi est noté sous ce nom. Un alias suffit ; Paramètres &gt; Confidentialité le change plus tard.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Make project</source>
   <translation>Créer le projet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>A folder that keeps images to go through, their labels, corrections and models together. Images stay where they are and are never altered.</source>
   <translation>Un dossier qui réunit les images à parcourir, leurs étiquettes, corrections et modèles. Les images restent où elles sont et ne sont jamais modifiées.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>&amp;Place</source>
   <translation>&amp;Emplacement</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Your name in the &amp;audit trail</source>
   <translation>Votre nom dans le journal d'&amp;audit</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Work in this project is by one person at a time: nobody is given cases, there are no roles, and no second person has to confirm a review.</source>
   <translation>Une seule personne à la fois travaille dans ce projet : les cas ne sont attribués à personne, il n'y a pas de rôles, et aucune seconde personne ne doit confirmer une relecture.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>The project will lie in {folder}</source>
   <translation>Le projet se trouvera dans {folder}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Where the project lies</source>
   <translation>Où se trouve le projet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_page.py" />
   <source>Add images…</source>
   <translation>Ajouter des images…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_page.py" />
   <source>Add the images of a folder…</source>
   <translation>Ajouter les images d'un dossier…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_page.py" />
   <source>This project holds no images yet. Images stay where they are and are never altered.</source>
   <translation>Ce projet ne contient pas encore d'images. Les images restent où elles sont et ne sont jamais modifiées.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_page.py" />
   <source>Every case is reviewed. A model can learn from them now; a double click opens one again.</source>
   <translation>Tous les cas sont relus. Un modèle peut maintenant en apprendre ; un double clic en rouvre un.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/project_page.py" />
   <source>{n:,} cases are still to be reviewed. Go on with the first, or double-click one in the list.</source>
   <extracomment>Of one: {n:,} case is still to be reviewed. Go on with it, or double-click another one in the list.</extracomment>
   <translation>
    <numerusform>{n:,} cas reste à relire. Continuez avec lui, ou double-cliquez sur un autre dans la liste.</numerusform>
    <numerusform>{n:,} cas restent à relire. Continuez avec le premier, ou double-cliquez sur l'un d'eux dans la liste.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The project is open for reading only.</source>
   <translation>Le projet est ouvert en lecture seule.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <location filename="../../segstudio/services/project_desk.py" />
   <source>No project is open.</source>
   <translation>Aucun projet n'est ouvert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>A prediction is running. Wait for it, or stop it.</source>
   <translation>Une prédiction est en cours. Attendez-la ou arrêtez-la.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>A training is running. Wait for it, or stop it.</source>
   <translation>Un entraînement est en cours. Attendez-le ou arrêtez-le.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The image has one slice only.</source>
   <translation>L'image n'a qu'une coupe.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The tool in hand works on one slice only.</source>
   <translation>L'outil en main n'agit que sur une coupe.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The image does not say how large its pixels are.</source>
   <translation>L'image n'indique pas la taille de ses pixels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>These windows are for CT; the values of this image are no Hounsfield units.</source>
   <translation>Ces fenêtres sont pour le scanner ; les valeurs de cette image ne sont pas des unités Hounsfield.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The image does not come from a file.</source>
   <translation>L'image ne provient pas d'un fichier.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The image is filtered with this size already.</source>
   <translation>L'image est déjà filtrée avec cette taille.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>Show the three planes first.</source>
   <translation>Affichez d'abord les trois plans.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>Draw several slices as one first.</source>
   <translation>Affichez d'abord plusieurs coupes en une seule.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>Nothing is measured in this image.</source>
   <translation>Rien n'est mesuré dans cette image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>Open a second image first, in the menu File.</source>
   <translation>Ouvrez d'abord une seconde image, dans le menu Fichier.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The second image is shown beside the case, not over it.</source>
   <translation>La seconde image est affichée à côté du cas, pas par-dessus.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>Open a reference first, in the menu File, to compare the labels with.</source>
   <translation>Ouvrez d'abord, dans le menu Fichier, une référence avec laquelle comparer les étiquettes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>No reference is open.</source>
   <translation>Aucune référence n'est ouverte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>There is nothing to undo.</source>
   <translation>Il n'y a rien à annuler.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>There is nothing to redo.</source>
   <translation>Il n'y a rien à rétablir.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>There is no other case on the list.</source>
   <translation>Il n'y a pas d'autre cas dans la liste.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>There is no label of this number. Add one in the Labels panel.</source>
   <translation>Il n'y a pas d'étiquette de ce numéro. Ajoutez-en une dans le panneau Étiquettes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>Choose a model first, in the Model panel.</source>
   <translation>Choisissez d'abord un modèle, dans le panneau Modèle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>No slice is marked as reviewed yet; only what is reviewed teaches.</source>
   <translation>Aucune coupe n'est encore marquée comme relue ; seul ce qui est relu enseigne.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The correction is saved already.</source>
   <translation>La correction est déjà enregistrée.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The model knows every class that your corrections show.</source>
   <translation>Le modèle connaît toutes les classes que montrent vos corrections.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>No new model waits for your decision.</source>
   <translation>Aucun nouveau modèle n'attend votre décision.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The new model did not pass its check, so it is not offered.</source>
   <translation>Le nouveau modèle n'a pas réussi son contrôle ; il n'est donc pas proposé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>No training is running.</source>
   <translation>Aucun entraînement n'est en cours.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>Nothing is running.</source>
   <translation>Rien n'est en cours.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Unsaved edits</source>
   <translation>Modifications non enregistrées</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Edits that were not saved</source>
   <translation>Modifications qui n'ont pas été enregistrées</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Every edit is kept on this computer as you paint. Edits of cases that were closed without saving stay for a week.</source>
   <translation>Chaque modification est gardée sur cet ordinateur à mesure que vous peignez. Celles des cas fermés sans enregistrer restent une semaine.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Cases with unsaved edits</source>
   <translation>Cas avec des modifications non enregistrées</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Recover</source>
   <translation>Récupérer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Open the image with these labels; every step can still be undone</source>
   <translation>Ouvrir l'image avec ces étiquettes ; chaque étape reste annulable</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Save labels as…</source>
   <translation>Enregistrer les étiquettes sous…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Write the labels to a file without opening the image</source>
   <translation>Écrire les étiquettes dans un fichier sans ouvrir l'image</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Delete these edits for good</source>
   <translation>Supprimer ces modifications pour de bon</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Later</source>
   <translation>Plus tard</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Leave them; File &gt; Unsaved edits brings this list back</source>
   <translation>Les laisser ; Fichier &gt; Modifications non enregistrées rouvre cette liste</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>{n} edits</source>
   <extracomment>Of one: 1 edit</extracomment>
   <translation>
    <numerusform>{n} modification</numerusform>
    <numerusform>{n} modifications</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Case without a name</source>
   <translation>Cas sans nom</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>The case was closed without saving.</source>
   <translation>Le cas a été fermé sans enregistrer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>The program ended before they were saved.</source>
   <translation>Le programme s'est arrêté avant l'enregistrement.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>The last record is damaged; everything before it is whole.</source>
   <translation>Le dernier relevé est endommagé ; tout ce qui précède est intact.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>The image came from no file: save the labels as a file.</source>
   <translation>L'image ne vient d'aucun fichier : enregistrez les étiquettes dans un fichier.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>&amp;Column</source>
   <translation>&amp;Colonne</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>First column, from 0.</source>
   <translation>Première colonne, à partir de 0.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>&amp;Row</source>
   <translation>&amp;Ligne</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>First row, from 0.</source>
   <translation>Première ligne, à partir de 0.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>&amp;Width</source>
   <translation>La&amp;rgeur</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>Columns of the region.</source>
   <translation>Colonnes de la région.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>&amp;Height</source>
   <translation>&amp;Hauteur</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>Rows of the region.</source>
   <translation>Lignes de la région.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>First &amp;slice</source>
   <translation>&amp;Première coupe</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>First slice, from 0.</source>
   <translation>Première coupe, à partir de 0.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>S&amp;lices</source>
   <translation>Co&amp;upes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>How many slices.</source>
   <translation>Combien de coupes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>Open a region</source>
   <translation>Ouvrir une région</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>Which region of {name}?</source>
   <translation>Quelle région de {name} ?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>The picture is made small; this takes a while for large files.</source>
   <translation>L'image est réduite ; cela prend un moment pour les grands fichiers.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <location filename="../../segstudio/io/pieces.py" />
   <location filename="../../segstudio/services/large_pictures.py" />
   <source>Making the picture small</source>
   <translation>Réduction de l'image</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>, {depth} slices; slice {z} is shown</source>
   <translation>, {depth} coupes ; la coupe {z} est affichée</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>{width} × {height} pixels{slices}. Draw a rectangle, or move it with the arrow keys.</source>
   <translation>{width} × {height} pixels{slices}. Tracez un rectangle, ou déplacez-le avec les flèches.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>{words} pixels, {size}</source>
   <translation>{words} pixels, {size}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>: too large, {room} fit into the free memory</source>
   <translation> : trop grand, la mémoire libre en contient {room}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_picture.py" />
   <source>The whole image with the region to open</source>
   <translation>L'image entière avec la région à ouvrir</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Report a problem</source>
   <translation>Signaler un problème</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>What is known about the problem</source>
   <translation>Ce qu'on sait du problème</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Nothing has been sent, and the program sends nothing. Names of patients, files and folders are left out; read the text all the same, change what you like, and add what happened.</source>
   <translation>Rien n'a été envoyé, et le programme n'envoie rien. Les noms de patients, de fichiers et de dossiers sont omis ; lisez tout de même le texte, modifiez-le à votre gré et ajoutez ce qui s'est passé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>On this computer the log, notes of crashes and edits kept for recovery lie in {folder}.</source>
   <translation>Sur cet ordinateur, le journal, les traces d’incidents et les modifications gardées pour la récupération se trouvent dans {folder}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Text of the report</source>
   <translation>Texte du signalement</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>What would be saved, to be read and changed before.</source>
   <translation>Ce qui serait enregistré, à lire et à modifier auparavant.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Add a self-test</source>
   <translation>Ajouter un autotest</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Run the whole loop on the sample cases, and add what it finds to the text</source>
   <translation>Parcourir toute la boucle sur les cas d'exemple, et ajouter le résultat au texte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Put the text on the clipboard</source>
   <translation>Mettre le texte dans le presse-papiers</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Close without keeping the text</source>
   <translation>Fermer sans garder le texte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Write the text as it stands here to a file</source>
   <translation>Écrire le texte, tel qu'il est ici, dans un fichier</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Save the report</source>
   <translation>Enregistrer le signalement</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Text (*.txt)</source>
   <translation>Texte (*.txt)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>The report is saved: {name}. It was sent to nobody.</source>
   <translation>Le signalement est enregistré : {name}. Il n'a été envoyé à personne.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Testing…</source>
   <translation>Test en cours…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Then save it, and give it to the person who installed SegStudio here, or put it on the project's page: &lt;a href="{page}"&gt;{page}&lt;/a&gt;</source>
   <translation>Enregistrez-le ensuite et donnez-le à la personne qui a installé SegStudio ici, ou déposez-le sur la page du projet : &lt;a href="{page}"&gt;{page}&lt;/a&gt;</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Then save it, and give it to the person who installed SegStudio here, or from whom you have it: they can mend the installation or pass the report on to the makers.</source>
   <translation>Enregistrez-le ensuite et donnez-le à la personne qui a installé SegStudio ici, ou de qui vous le tenez : elle peut réparer l'installation ou transmettre le rapport aux auteurs.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>across</source>
   <translation>largeur</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>down</source>
   <translation>hauteur</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>between slices</source>
   <translation>entre les coupes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Values are interpolated linearly, labels take the nearest voxel. It becomes a new case that lies in no file yet; the image it comes from stays as it is.</source>
   <translation>Les valeurs sont interpolées linéairement, les étiquettes prennent le voxel le plus proche. Il en résulte un nouveau cas qui n'est encore dans aucun fichier ; l'image d'origine reste telle quelle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Resample</source>
   <translation>Rééchantillonner</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Bring the case to another grid</source>
   <translation>Amener le cas sur une autre grille</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Make the new case</source>
   <translation>Créer le nouveau cas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Leave everything as it is</source>
   <translation>Tout laisser tel quel</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>New grid</source>
   <translation>Nouvelle grille</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>A spacing of your own, or the grid of another image.</source>
   <translation>Votre propre espacement, ou la grille d'une autre image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Another spacing</source>
   <translation>Autre espacement</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>As the second image</source>
   <translation>Comme la seconde image</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>&amp;Grid</source>
   <translation>&amp;Grille</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Spacing {words}</source>
   <translation>Espacement {words}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Distance between voxels {words}.</source>
   <translation>Distance entre voxels {words}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Cubes</source>
   <translation>Cubes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>The smallest of the three for all.</source>
   <translation>Le plus petit des trois pour tous.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>{size} → {becomes} voxels; {image_bytes} for the image, {label_bytes} for labels.</source>
   <translation>{size} → {becomes} voxels ; {image_bytes} pour l'image, {label_bytes} pour les étiquettes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/sample_card.py" />
   <source>Drawing the samples</source>
   <translation>Dessin des exemples</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>drag</source>
   <translation>glisser</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>middle drag</source>
   <translation>glisser, bouton central</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>right drag</source>
   <translation>glisser, bouton droit</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>use the tool</source>
   <translation>utiliser l'outil</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>window and level: right for less contrast, up for brighter</source>
   <translation>fenêtrage : à droite pour moins de contraste, vers le haut pour plus clair</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>set the crosshair</source>
   <translation>placer le réticule</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>choose the label under the mouse</source>
   <translation>choisir l'étiquette sous la souris</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>move the slice</source>
   <translation>changer de coupe</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>zoom: up to enlarge</source>
   <translation>zoom : vers le haut pour agrandir</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>erase</source>
   <translation>effacer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>next or previous slice; zoom in a picture</source>
   <translation>coupe suivante ou précédente ; zoom dans une image simple</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>zoom at the mouse</source>
   <translation>zoom sous la souris</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>size of the brush</source>
   <translation>taille du pinceau</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>pick the values to paint (Range brush)</source>
   <translation>prélever les valeurs à peindre (Pinceau à seuils)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Ctrl + drag</source>
   <translation>Ctrl + glisser</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>erase a region (Polygon, Lasso, Live wire, Magic wand, Grow)</source>
   <translation>effacer une région (Polygone, Lasso, Fil magnétique, Baguette magique, Croissance)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Ctrl + click or drag</source>
   <translation>Ctrl + clic ou glisser</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>more or less alike (Magic wand)</source>
   <translation>plus ou moins semblable (Baguette magique)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Drag right or left</source>
   <translation>Glisser à droite ou à gauche</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>larger or smaller while the button is held (Grow)</source>
   <translation>plus grand ou plus petit, bouton enfoncé (Croissance)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Wheel</source>
   <translation>Molette</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>apply a region drawn as a line</source>
   <translation>appliquer une région tracée par une ligne</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Enter, double click</source>
   <translation>Entrée, double clic</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>remove a corner of such a region</source>
   <translation>ôter un sommet d'une telle région</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Delete, Backspace</source>
   <translation>Suppr, Retour arrière</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>wheel</source>
   <translation>molette</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>window and level, five times finer</source>
   <translation>fenêtrage, cinq fois plus fin</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>{deed} while a brush is held</source>
   <translation>{deed}, pinceau en main</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>move</source>
   <translation>déplacer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>grey levels from the 0.5 to the 99.5 percentile</source>
   <translation>niveaux de gris du percentile 0,5 au percentile 99,5</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>double click</source>
   <translation>double clic</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>move the crosshair and the other planes with it (Navigate)</source>
   <translation>déplacer le réticule et les autres plans avec lui (Naviguer)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Drag in one of three planes</source>
   <translation>Glisser dans l'un des trois plans</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>fill the canvas with one plane or show all, or fit (Navigate, Window)</source>
   <translation>agrandir un plan ou les afficher tous, ou ajuster (Naviguer, Fenêtrage)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Double click</source>
   <translation>Double clic</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>menu of the canvas</source>
   <translation>menu de la zone d'image</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Right click without a move</source>
   <translation>Clic droit sans déplacement</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>take back a stroke or a polygon that is begun; cancel running jobs</source>
   <translation>reprendre un trait ou un polygone commencé ; interrompre les tâches en cours</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>take a stroke back while it is painted</source>
   <translation>reprendre un trait en cours de tracé</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>hide the labels as long as it is held</source>
   <translation>masquer les étiquettes tant qu'elle est maintenue</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Hold {key}</source>
   <translation>Maintenir {key}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/second_look.py" />
   <source>Blended</source>
   <translation>Fondu</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/second_look.py" />
   <source>Checkerboard</source>
   <translation>Damier</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/second_look.py" />
   <source>Swipe</source>
   <translation>Volet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/second_look.py" />
   <source>Side by side</source>
   <translation>Côte à côte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>✓ passed</source>
   <translation>✓ réussi</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>✗ failed</source>
   <translation>✗ échoué</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>– not here</source>
   <translation>– pas ici</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Self-test</source>
   <translation>Autotest</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Does everything work on this computer?</source>
   <translation>Tout fonctionne-t-il sur cet ordinateur ?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Checks</source>
   <translation>Vérifications</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>What was tried, its result and time, and what was seen.</source>
   <translation>Ce qui a été essayé, le résultat, le temps, et le constat.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>Check</source>
   <translation>Vérification</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>Result</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>Seen</source>
   <translation>Constat</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Progress of the self-test</source>
   <translation>Progression de l'autotest</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Run again</source>
   <translation>Relancer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Save report…</source>
   <translation>Enregistrer le rapport…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Keep the result as PDF or as a web page; nothing of a case is in it</source>
   <translation>Garder le résultat en PDF ou en page web ; rien d'un cas n'y figure</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Print the result</source>
   <translation>Imprimer le résultat</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Everything is tried on the drawn sample cases: reading, models, fine-tuning, saving. Your cases and models stay as they are.</source>
   <translation>Tout est essayé sur les cas d'exemple dessinés : lecture, modèles, affinage, enregistrement. Vos cas et modèles restent tels quels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Waiting for other work to end</source>
   <translation>En attente de la fin d'un autre travail</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Check {number} of {all}: {title}</source>
   <translation>Contrôle {number} sur {all} : {title}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Exactly, of “{title}”: {exact}</source>
   <translation>Exactement, pour « {title} » : {exact}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Choose a check, and what was seen exactly stands here.</source>
   <translation>Choisissez un contrôle, et ce qui a été vu exactement s'affiche ici.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Stopped. Nothing was left behind.</source>
   <translation>Arrêté. Rien n'a été laissé derrière.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Save the result</source>
   <translation>Enregistrer le résultat</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Web page (*.html)</source>
   <translation>Page web (*.html)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>SegStudio self-test</source>
   <translation>Autotest de SegStudio</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>{sentence} Saved as {name}.</source>
   <translation>{sentence} Enregistré sous {name}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>Open a series</source>
   <translation>Ouvrir une série</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>Series in the folder</source>
   <translation>Séries du dossier</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source> of {patients} patients</source>
   <translation> de {patients} patients</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>The folder {place}</source>
   <translation>Le dossier {place}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>The folder</source>
   <translation>Le dossier</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>{where} holds {series} series{people}</source>
   <translation>{where} contient {series} séries{people}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>Patient {patient}</source>
   <translation>Patient {patient}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>warning: {badge}</source>
   <translation>avertissement : {badge}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_controls.py" />
   <source>Choose a folder.</source>
   <translation>Choisir un dossier.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_controls.py" />
   <source>Choose a folder</source>
   <translation>Choisir un dossier</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_controls.py" />
   <source>Colour {index}</source>
   <translation>Couleur {index}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_controls.py" />
   <source>{colour}: click to choose another colour for label {index}.</source>
   <translation>{colour} : cliquez pour choisir une autre couleur pour l'étiquette {index}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_controls.py" />
   <source>The last one chosen</source>
   <translation>Le dernier choisi</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_dialog.py" />
   <source>Settings</source>
   <translation>Paramètres</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_dialog.py" />
   <source>Groups of settings</source>
   <translation>Groupes de paramètres</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_dialog.py" />
   <source>Choose one to see its settings.</source>
   <translation>Choisissez-en un pour voir ses paramètres.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_dialog.py" />
   <source>Reset everything</source>
   <translation>Tout réinitialiser</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_dialog.py" />
   <source>Show the values the program came with, on every page: {pages}. Nothing changes until OK, and Cancel leaves all as it was. Images, labels and models are not touched.</source>
   <translation>Affiche les valeurs d’origine du programme, sur chaque page : {pages}. Rien ne change avant OK, et Annuler laisse tout comme avant. Images, étiquettes et modèles ne sont pas touchés.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_dialog.py" />
   <source>Every page shows what the program came with. OK changes the settings on: {pages}. Cancel leaves all as it was.</source>
   <translation>Chaque page affiche les valeurs d’origine. OK change les paramètres de : {pages}. Annuler laisse tout comme avant.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_dialog.py" />
   <source>Every page shows what the program came with, which is what is in use already.</source>
   <translation>Chaque page affiche les valeurs d’origine, qui sont déjà utilisées.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_folder.py" />
   <source>Images retrieved from a PACS</source>
   <translation>Images récupérées d’un PACS</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_folder.py" />
   <source>Open folder</source>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_folder.py" />
   <source>Show its files, to look at them or delete them.</source>
   <translation>Affiche ses fichiers, pour les regarder ou les supprimer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_folder.py" />
   <source>Nothing was retrieved yet.</source>
   <translation>Rien n’a encore été récupéré.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_folder.py" />
   <source>They hold what the PACS sent, names of patients too, and stay until you delete this folder. Close their cases first. Another folder is chosen in File &gt; PACS.</source>
   <translation>Elles contiennent ce que le PACS a envoyé, noms des patients compris, et restent jusqu’à ce que vous supprimiez ce dossier. Fermez d’abord leurs cas. Un autre dossier se choisit dans Fichier &gt; PACS.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Show only actions whose name, keys or menu hold these letters.</source>
   <translation>Ne montrer que les actions dont le nom, les touches ou le menu contiennent ces lettres.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>New keys</source>
   <translation>Nouvelles touches</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Press the keys that should start the selected action.</source>
   <translation>Pressez les touches qui doivent lancer l'action choisie.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Use it here</source>
   <translation>L'utiliser ici</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Take the key from the other action.</source>
   <translation>Prendre la touche à l'autre action.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Built-in keys</source>
   <translation>Touches d'origine</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Give the selected action the keys of the scheme.</source>
   <translation>Donner à l'action choisie les touches de la disposition.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Reset all keys</source>
   <translation>Réinitialiser toutes les touches</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Give every action the keys of the scheme.</source>
   <translation>Donner à chaque action les touches de la disposition.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Select an action and press the keys that should start it.</source>
   <translation>Choisissez une action et pressez les touches qui doivent la lancer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Actions and their keys</source>
   <translation>Actions et leurs touches</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Keys that differ from those of the scheme are bold.</source>
   <translation>Les touches qui diffèrent de celles de la disposition sont en gras.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Action</source>
   <translation>Action</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Menu</source>
   <translation>Menu</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>The scheme needs keys that you gave to: {lost}.</source>
   <translation>La disposition a besoin de touches que vous aviez données à : {lost}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>{typed} already starts “{texts}”.</source>
   <translation>{typed} lance déjà « {texts} ».</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>“{texts}” starts with {keys}.</source>
   <translation>« {texts} » se lance avec {keys}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>“{texts}” has one of these keys now; reset that first.</source>
   <translation>« {texts} » a maintenant une de ces touches ; réinitialisez-la d'abord.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>“{texts}” has its built-in keys again.</source>
   <translation>« {texts} » a retrouvé ses touches d'origine.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Every action has the keys of the scheme again.</source>
   <translation>Chaque action a retrouvé les touches de la disposition.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/slice_bar.py" />
   <source>Marks of the slices</source>
   <translation>Marques des coupes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/slice_bar.py" />
   <source>High and green: reviewed. Middle and blue: edited by hand. Low and grey: has labels.</source>
   <translation>Haut et vert : relue. Moyen et bleu : modifiée à la main. Bas et gris : porte des étiquettes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/slice_bar.py" />
   <source>The slice on the screen: wheel, Up and Down, Page Up and Page Down</source>
   <translation>La coupe à l'écran : molette, Haut et Bas, Page précédente et Page suivante</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/slice_bar.py" />
   <source>The plane that the slider steps through: the one used last</source>
   <translation>Le plan que parcourt le curseur : le dernier utilisé</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/slice_bar.py" />
   <source>Play slices</source>
   <translation>Faire défiler les coupes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/slice_bar.py" />
   <source>Slices in a second</source>
   <translation>Coupes par seconde</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/slice_bar.py" />
   <source>How many slices pass in a second</source>
   <translation>Combien de coupes passent en une seconde</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/splash.py" />
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Research use only</source>
   <translation>Réservé à la recherche</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Progress of the running job</source>
   <translation>Progression de la tâche en cours</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Show every running job</source>
   <translation>Afficher toutes les tâches en cours</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Cancel the job</source>
   <translation>Interrompre la tâche</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Cancel this job; labels, models and files stay as they are</source>
   <translation>Interrompre cette tâche ; étiquettes, modèles et fichiers restent tels quels</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Cancelling {title} …</source>
   <translation>Interruption : {title} …</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Cancel: {words}</source>
   <translation>Interrompre : {words}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>{title}: waiting</source>
   <translation>{title} : en attente</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>{title} · after: {other}</source>
   <translation>{title} · après : {other}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Position, value and label under the mouse</source>
   <translation>Position, valeur et étiquette sous la souris</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>SegStudio is no medical device; do not base a diagnosis or treatment on it.</source>
   <translation>SegStudio n'est pas un dispositif médical ; ne fondez ni diagnostic ni traitement sur lui.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>second {second_text}</source>
   <translation>seconde {second_text}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>All edits saved {clock}</source>
   <translation>Tout est enregistré à {clock}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>The labels as they are now lie in a file</source>
   <translation>Les étiquettes, telles qu'elles sont, figurent dans un fichier</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>As saved</source>
   <translation>Comme enregistré</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Every edit was undone; there is nothing to save</source>
   <translation>Toutes les modifications ont été annulées ; il n’y a rien à enregistrer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Edits are not kept</source>
   <translation>Modifications non conservées</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Not saved yet</source>
   <translation>Pas encore enregistré</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Edits are written to this computer's disk within a second</source>
   <translation>Les modifications sont écrites sur le disque de cet ordinateur en moins d'une seconde</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Not saved yet · kept for recovery {clock}</source>
   <translation>Pas encore enregistré · récupérable, état de {clock}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Edits are on this computer's disk and come back after a crash or a power cut; saving makes a file</source>
   <translation>Les modifications sont sur le disque de cet ordinateur et reviennent après un plantage ou une coupure de courant ; enregistrer en fait un fichier</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tip_follower.py" />
   <source>Not now: {why}</source>
   <translation>Pas maintenant : {why}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tool_bar.py" />
   <source>Tools</source>
   <translation>Outils</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tool_bar.py" />
   <source>This comes next</source>
   <translation>À faire ensuite</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>Lasso</source>
   <translation>Lasso</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>Draw around the region; with Ctrl it is erased. “Adjust” lets you move corners before Enter.</source>
   <translation>Entourez la région ; avec Ctrl elle est effacée. « Ajuster » permet de déplacer les sommets avant Entrée.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>Draw around a region with the button held down; nothing was changed.</source>
   <translation>Entourez une région, bouton enfoncé ; rien n'a été changé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>Draw around what to erase, or with “outside” around what to keep. Locked labels stay.</source>
   <translation>Entourez ce qui doit être effacé, ou avec « Dehors » ce qui doit rester. Les étiquettes verrouillées restent.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>Draw a line around a region with the button held down; nothing was changed.</source>
   <translation>Tracez une ligne autour d'une région, bouton enfoncé ; rien n'a été changé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>Cut outside</source>
   <translation>Couper dehors</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>Cut inside</source>
   <translation>Couper dedans</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>There is no label outside the line that may be erased.</source>
   <translation>Hors de la ligne, aucune étiquette ne peut être effacée.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>There is no label inside the line that may be erased.</source>
   <translation>Dans la ligne, aucune étiquette ne peut être effacée.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/grow.py" />
   <source>Hold the button: the region grows. The wheel makes it larger or smaller. With Ctrl it erases.</source>
   <translation>Bouton enfoncé, la région croît. La molette l'agrandit ou la réduit. Avec Ctrl, elle efface.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/grow.py" />
   <source>Click on the image: there is no voxel to grow from.</source>
   <translation>Cliquez sur l'image : il n'y a pas de voxel de départ ici.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/grow.py" />
   <source>The region is as large as it can grow from one place; go on from another.</source>
   <translation>La région est aussi grande que possible depuis un seul endroit ; continuez depuis un autre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>Ctrl+drag over the image picks the values to paint. Right-drag erases.</source>
   <translation>Ctrl+glisser prélève les valeurs à peindre. Bouton droit : effacer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>Range brush</source>
   <translation>Pinceau à seuils</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>There is no range yet: hold Ctrl and drag over what you want to paint.</source>
   <translation>Pas encore de plage : maintenez Ctrl et glissez sur ce que vous voulez peindre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>{low:g} and {high:g}</source>
   <translation>{low:g} et {high:g}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>No value lies between {between}: change the range in the tool bar.</source>
   <translation>Aucune valeur ne se trouve entre {between} : changez la plage dans la barre d'outils.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>No range was picked: there is no image under the box.</source>
   <translation>Aucune plage n'a été prélevée : il n'y a pas d'image sous le cadre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>Nothing was painted: no value under the brush is from {low:g} to {high:g}.</source>
   <translation>Rien n'a été peint : aucune valeur sous le pinceau ne va de {low:g} à {high:g}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>Keep the middle on what you want: the brush stops at edges.</source>
   <translation>Gardez le centre sur ce que vous voulez : le pinceau s'arrête aux bords.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>Adaptive brush</source>
   <translation>Pinceau adaptatif</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>Nothing was painted: the middle of the brush was off the image.</source>
   <translation>Rien n'a été peint : le centre du pinceau était hors de l'image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/measure.py" />
   <source>Drag from one end to the other, or click both. A handle can be dragged; Delete removes it.</source>
   <translation>Tirez d'une extrémité à l'autre, ou cliquez les deux. Une poignée peut être tirée ; Suppr l'enlève.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/measure.py" />
   <source>Click three times; the second point is the corner. A handle can be dragged; Delete removes it.</source>
   <translation>Cliquez trois fois ; le deuxième point est le sommet. Une poignée peut être tirée ; Suppr l'enlève.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/navigate.py" />
   <source>Drag to move. Ctrl+wheel zooms, a double click fits the image.</source>
   <translation>Glissez pour déplacer. Ctrl+molette zoome, un double clic ajuste l'image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/nudge.py" />
   <source>Drag the boundary to where it belongs; a larger ring moves more of it. Right-drag erases.</source>
   <translation>Glissez le contour à sa place ; un anneau plus grand en déplace davantage. Le bouton droit efface.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/nudge.py" />
   <source>Choose a label first: the background has no boundary of its own.</source>
   <translation>Choisissez d'abord une étiquette : le fond n'a pas de contour propre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/nudge.py" />
   <source>Nothing moved: no boundary of {name} came under the middle of the ring.</source>
   <translation>Rien n'a bougé : aucun contour de {name} n'est passé sous le centre de l'anneau.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/outline.py" />
   <source>Enter applies the region, Esc drops it.</source>
   <translation>Entrée applique la région, Échap l'abandonne.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/outline.py" />
   <source>A region has three corners at least; nothing was changed.</source>
   <translation>Une région a au moins trois sommets ; rien n'a été changé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/outline.py" />
   <source>Remove {title}</source>
   <translation>Effacement : {title}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/outline.py" />
   <source>Nothing was changed: the region lies outside the image.</source>
   <translation>Rien n'a été changé : la région se trouve hors de l'image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/outline.py" />
   <source>Nothing was changed: the region is smaller than a voxel.</source>
   <translation>Rien n'a été changé : la région est plus petite qu'un voxel.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/outline.py" />
   <source>Click corners; drag to move, press a side to add, Delete to remove one. Enter applies, Esc drops.</source>
   <translation>Cliquez les sommets ; glissez pour déplacer, pressez un côté pour en ajouter, Suppr pour en ôter. Entrée applique, Échap abandonne.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Drag to paint, right-drag to erase. Shift+wheel changes the size.</source>
   <translation>Glissez pour peindre, avec le bouton droit pour effacer. Maj+molette change la taille.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Erase</source>
   <translation>Effacer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Nothing was painted: the brush did not touch the image.</source>
   <translation>Rien n'a été peint : le pinceau n'a pas touché l'image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Drag to erase. Shift+wheel changes the size.</source>
   <translation>Glissez pour effacer. Maj+molette change la taille.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>The label {name} is locked. Unlock it in the list to paint with it.</source>
   <translation>L'étiquette {name} est verrouillée. Déverrouillez-la dans la liste pour la peindre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Nothing was painted: the labels there are locked, or not among those to paint over.</source>
   <translation>Rien n'a été peint : les étiquettes à cet endroit sont verrouillées, ou exclues du recouvrement.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Nothing was erased: the labels there are locked, or not among those to paint over.</source>
   <translation>Rien n'a été effacé : les étiquettes à cet endroit sont verrouillées, ou exclues du recouvrement.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Nothing was painted: the labels there are locked.</source>
   <translation>Rien n'a été peint : les étiquettes à cet endroit sont verrouillées.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Nothing was erased: the labels there are locked.</source>
   <translation>Rien n'a été effacé : les étiquettes à cet endroit sont verrouillées.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/pick.py" />
   <source>Click a label to choose it.</source>
   <translation>Cliquez une étiquette pour la choisir.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/pick.py" />
   <source>Click on the image: there is no label here.</source>
   <translation>Cliquez sur l'image : il n'y a pas d'étiquette ici.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/spread.py" />
   <source>The last region is still spreading; Esc takes it back.</source>
   <translation>La dernière région s'étend encore ; Échap la reprend.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/spread.py" />
   <source>Click on the image: there is no voxel to begin with.</source>
   <translation>Cliquez sur l'image : il n'y a pas de voxel de départ ici.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/spread.py" />
   <source>Click a region to give all of it the current label.</source>
   <translation>Cliquez une région pour lui donner en entier l'étiquette active.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/spread.py" />
   <source>The label {name} is locked. Unlock it in the list to fill it.</source>
   <translation>L'étiquette {name} est verrouillée. Déverrouillez-la dans la liste pour remplir avec elle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/spread.py" />
   <source>This region is {name} already.</source>
   <translation>Cette région est déjà {name}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/tools/spread.py" />
   <source>Magic wand</source>
   <translation>Baguette magique</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/spread.py" />
   <source>Click what you want; drag right for more, left for less. With Ctrl it erases. Esc takes it back.</source>
   <translation>Cliquez ce que vous voulez ; glissez à droite pour plus, à gauche pour moins. Avec Ctrl, elle efface. Échap reprend.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/window.py" />
   <source>Drag right for less contrast, up for a brighter image. Ctrl+Shift makes it finer.</source>
   <translation>Glissez à droite pour moins de contraste, vers le haut pour une image plus claire. Ctrl+Maj rend le réglage plus fin.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/wire.py" />
   <source>Live wire</source>
   <translation>Fil magnétique</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/wire.py" />
   <source>Click along a boundary: the line follows it. Corners can be dragged. Enter applies, Esc drops.</source>
   <translation>Cliquez le long d'un bord : la ligne le suit. Les sommets se déplacent. Entrée applique, Échap abandonne.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour.py" />
   <source>The tour waits here; Help &gt; Guided tour goes on.</source>
   <translation>La visite attend ici ; Aide &gt; Visite guidée la poursuit.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour.py" />
   <source>Without a mouse: {key}, then arrow keys and Enter</source>
   <translation>Sans souris : {key}, puis les flèches et Entrée</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour.py" />
   <source>Key: {key}</source>
   <translation>Touche : {key}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour.py" />
   <source>Menu: {menu} &gt; {action}</source>
   <translation>Menu : {menu} &gt; {action}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour.py" />
   <source>Guided tour · step {number} of {count}</source>
   <translation>Visite guidée · étape {number} sur {count}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour.py" />
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour.py" />
   <source>First comes: {heading}.</source>
   <translation>D'abord : {heading}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>The model is at work …</source>
   <translation>Le modèle travaille …</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>It learns now; the panel shows how long it still takes. Skipping this step does not stop it.</source>
   <translation>Il apprend maintenant ; le panneau indique le temps restant. Passer cette étape ne l'arrête pas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Decide</source>
   <translation>Décider</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>One stroke and a minute were too little this time, so Keep the old one is the right choice: nothing gets worse without your knowing. A few more corrected images usually make the difference.</source>
   <translation>Un trait et une minute n'ont pas suffi cette fois : « Garder l'ancien » est le bon choix, car rien n'empire à votre insu. Quelques images corrigées de plus font d'ordinaire la différence.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Better where you corrected, in part worse on other images: this is yours to weigh. After one stroke Keep the old one is the careful choice; Accept is safe too, the old model stays in the list.</source>
   <translation>Meilleur là où vous avez corrigé, en partie moins bon sur d'autres images : à vous de peser. Après un seul trait, « Garder l'ancien » est le choix prudent ; « Accepter » est sûr aussi, l'ancien modèle reste dans la liste.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Take a sample case</source>
   <translation>Prendre un cas d'exemple</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>The tour needs a picture of nuclei under a fluorescence microscope, which comes with the program. It takes the place of the image that is open; if that has unsaved changes, you are asked first.</source>
   <translation>La visite utilise une image de noyaux au microscope à fluorescence, fournie avec le programme. Elle prend la place de l'image ouverte ; si celle-ci a des modifications non enregistrées, une question vous est posée d'abord.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Open the sample</source>
   <translation>Ouvrir l'exemple</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Nuclei under a fluorescence microscope: click their picture, or let the tour open it.</source>
   <translation>Des noyaux au microscope à fluorescence : cliquez leur image, ou laissez la visite l'ouvrir.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Open it</source>
   <translation>L'ouvrir</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Let the model draw</source>
   <translation>Laisser tracer le modèle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Press Segment. The model that was made for such images draws the boundary of every nucleus.</source>
   <translation>Pressez Segmenter. Le modèle fait pour de telles images trace le contour de chaque noyau.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Take the brush</source>
   <translation>Prendre le pinceau</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>No model is always right. The brush adds what is missing; its right button erases.</source>
   <translation>Aucun modèle n'a toujours raison. Le pinceau ajoute ce qui manque ; son bouton droit efface.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Correct with one stroke</source>
   <translation>Corriger d'un trait</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Where a boundary leaves out part of a nucleus, drag along it. Where two nuclei are joined, drag between them with the right button. Ctrl and the wheel zoom, Shift and the wheel change the brush; the tour has made it small.</source>
   <translation>Là où un contour omet une partie d'un noyau, faites glisser le long de ce contour. Là où deux noyaux sont réunis, faites glisser entre eux avec le bouton droit. Ctrl et la molette zooment, Maj et la molette changent le pinceau ; la visite l'a rendu petit.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Say that it is right</source>
   <translation>Déclarer que c'est juste</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Mark the image as reviewed. Only what somebody declared right teaches the model. In your own work correct everything first; here one place is enough.</source>
   <translation>Marquez l'image comme relue. Seul ce que quelqu'un a déclaré juste instruit le modèle. Dans votre travail, corrigez d'abord tout ; ici, un seul endroit suffit.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Press Fine-tune: it keeps your correction and learns from it. For the tour the training is short, about a minute; you can go on working meanwhile.</source>
   <translation>Appuyez sur « Affiner » : votre correction est conservée et le modèle en apprend. Pour la visite, l'entraînement est court, environ une minute ; vous pouvez continuer à travailler.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Better where you corrected, on the whole no worse elsewhere: Accept puts the new model beside the old one, which stays. Look first, if you like: dotted is the old boundary, dashed the new one.</source>
   <translation>Meilleur là où vous avez corrigé, et dans l'ensemble pas moins bon ailleurs : « Accepter » place le nouveau modèle à côté de l'ancien, qui reste. Regardez d'abord, si vous voulez : l'ancien contour est en pointillés, le nouveau en tirets.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>That is the whole loop</source>
   <translation>Voilà toute la boucle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Each image that you correct makes the model fit yours better. The manual tells the rest.</source>
   <translation>Chaque image que vous corrigez adapte mieux le modèle aux vôtres. Le manuel dit le reste.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>A good start for most images; quick without a GPU.</source>
   <translation>Un bon début pour la plupart des images ; rapide sans GPU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>More kinds of images and finer detail; a GPU helps.</source>
   <translation>Plus de types d'images et des détails plus fins ; un GPU aide.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Large organs: it sees far around each pixel.</source>
   <translation>Grands organes : il voit loin autour de chaque pixel.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>The same with more room to learn; a GPU helps.</source>
   <translation>Le même avec plus de place pour apprendre ; un GPU aide.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Thin structures such as vessels; slow without a GPU.</source>
   <translation>Structures fines comme les vaisseaux ; lent sans GPU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>To compare with: it sees 5 × 5 pixels and no more.</source>
   <translation>Pour comparer : il voit 5 × 5 pixels, pas davantage.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Train a new model</source>
   <translation>Entraîner un nouveau modèle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>What the new model is built as.</source>
   <translation>Ce sur quoi le nouveau modèle est bâti.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Which labels it learns; a double click on a name changes it.</source>
   <translation>Les étiquettes qu'il apprend ; un double clic sur un nom le change.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Weights</source>
   <translation>Poids</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Good for</source>
   <translation>Convient à</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Double click to change the name.</source>
   <translation>Double-cliquez pour changer le nom.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Mean filter</source>
   <translation>Filtre moyenneur</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Side of the mean filter that every image goes through, in training and in use; odd.</source>
   <translation>Côté du filtre moyenneur appliqué à chaque image, à l'entraînement comme à l'usage ; impair.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>How long it learns. A few hundred show whether it works; a good model may need some thousand.</source>
   <translation>Durée de l'apprentissage. Quelques centaines montrent si cela marche ; un bon modèle peut en demander quelques milliers.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>What the new model will be called.</source>
   <translation>Comment le nouveau modèle s'appellera.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Train</source>
   <translation>Entraîner</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Train the new model beside the window.</source>
   <translation>Entraîner le nouveau modèle à côté de la fenêtre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Train nothing.</source>
   <translation>Ne rien entraîner.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Mean &amp;filter</source>
   <translation>&amp;Filtre moyenneur</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>&amp;Steps</source>
   <translation>&amp;Pas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>my model</source>
   <translation>mon modèle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>The folder is being looked at.</source>
   <translation>Le dossier est en cours d'examen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Every class needs a name of its own.</source>
   <translation>Chaque classe a besoin de son propre nom.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>The side of the mean filter is odd; {value} is not.</source>
   <translation>Le côté du filtre moyenneur est impair ; {value} ne l'est pas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_folder.py" />
   <source>foreground</source>
   <translation>premier plan</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_folder.py" />
   <source>{n} of the {fewest} images with labels that a new model needs are there: it would learn from {learned}, and 1 is kept apart to measure it.</source>
   <extracomment>Of one: {n} of the {fewest} images with labels that a new model needs is there: it would learn from {learned}, and 1 is kept apart to measure it.</extracomment>
   <translation>
    <numerusform>{n} des {fewest} images avec étiquettes qu'il faut à un nouveau modèle est là : il apprendrait sur {learned}, et 1 est mise à part pour le mesurer.</numerusform>
    <numerusform>{n} des {fewest} images avec étiquettes qu'il faut à un nouveau modèle sont là : il apprendrait sur {learned}, et 1 est mise à part pour le mesurer.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_folder.py" />
   <source>{n} images with labels: the new model would learn from all of them, and none is kept apart to measure it.</source>
   <extracomment>Of one: {n} image with labels: the new model would learn from it, and none is kept apart to measure it.</extracomment>
   <translation>
    <numerusform>{n} image avec étiquettes : le nouveau modèle apprendrait sur elle, et aucune n'est mise à part pour le mesurer.</numerusform>
    <numerusform>{n} images avec étiquettes : le nouveau modèle apprendrait sur toutes, et aucune n'est mise à part pour le mesurer.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_folder.py" />
   <source>{n} images with labels: the new model learns from {learned} of them and is measured on {apart}, kept apart for that.</source>
   <extracomment>Of one: {n} image with labels: the new model learns from {learned}, and {apart} kept apart measures it.</extracomment>
   <translation>
    <numerusform>{n} image avec étiquettes : le nouveau modèle apprend sur {learned} et est mesuré sur {apart}, mise à part pour cela.</numerusform>
    <numerusform>{n} images avec étiquettes : le nouveau modèle apprend sur {learned} d'entre elles et est mesuré sur {apart}, à part pour cela.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_folder.py" />
   <source>{n} files are passed over.</source>
   <extracomment>Of one: {n} file is passed over.</extracomment>
   <translation>
    <numerusform>{n} fichier est laissé de côté.</numerusform>
    <numerusform>{n} fichiers sont laissés de côté.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_folder.py" />
   <source>And {n} more.</source>
   <extracomment>Of one: And {n} more.</extracomment>
   <translation>
    <numerusform>Et {n} autre.</numerusform>
    <numerusform>Et {n} autres.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_folder.py" />
   <source>The labels are empty in all of these images.</source>
   <translation>Les étiquettes sont vides dans toutes ces images.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_folder.py" />
   <source>The label files hold the labels {numbers}. Those of a new model run from 1 without a gap: renumber them first.</source>
   <translation>Les fichiers contiennent les étiquettes {numbers}. Celles d'un nouveau modèle vont de 1 sans lacune : renumérotez-les d'abord.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_material.py" />
   <source>Tick at least one class to learn.</source>
   <translation>Cochez au moins une classe à apprendre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_material.py" />
   <source>Label {number} is ticked as {one} and as {other}: a model has one class for a number.</source>
   <translation>Le label {number} est coché comme {one} et comme {other} : un modèle a une classe par numéro.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_material.py" />
   <source>The labels of a new model run from 1 without a gap: tick label {missing} too, or leave the higher ones out.</source>
   <translation>Les étiquettes d'un nouveau modèle vont de 1 sans lacune : cochez aussi l'étiquette {missing}, ou laissez les suivantes de côté.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_material.py" />
   <source>{n} of the {fewest} reviewed cases that a new model needs are there: it would learn from {learned}, and 1 is kept apart to measure it.</source>
   <extracomment>Of one: {n} of the {fewest} reviewed cases that a new model needs is there: it would learn from {learned}, and 1 is kept apart to measure it.</extracomment>
   <translation>
    <numerusform>{n} des {fewest} cas relus qu'il faut à un nouveau modèle est là : il apprendrait sur {learned}, et 1 est mis à part pour le mesurer.</numerusform>
    <numerusform>{n} des {fewest} cas relus qu'il faut à un nouveau modèle sont là : il apprendrait sur {learned}, et 1 est mis à part pour le mesurer.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_material.py" />
   <source>{cases} reviewed cases are there, but of {n} patients only: the new model would learn from all of them, and none is kept apart to measure it. That takes {fewest} patients.</source>
   <extracomment>Of one: {cases} reviewed cases are there, but of {n} patient only: the new model would learn from all of them, and none is kept apart to measure it. That takes {fewest} patients.</extracomment>
   <translation>
    <numerusform>{cases} cas relus sont là, mais de {n} patient seulement : le nouveau modèle apprendrait sur tous, et aucun n'est mis à part pour le mesurer. Il faut pour cela {fewest} patients.</numerusform>
    <numerusform>{cases} cas relus sont là, mais de {n} patients seulement : le nouveau modèle apprendrait sur tous, et aucun n'est mis à part pour le mesurer. Il faut pour cela {fewest} patients.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_material.py" />
   <source>{n} reviewed cases: the new model learns from {learned} of them and is measured on {apart}, kept apart for that.</source>
   <extracomment>Of one: {n} reviewed case: the new model learns from {learned}, and {apart} kept apart measures it.</extracomment>
   <translation>
    <numerusform>{n} cas relu : le nouveau modèle apprend sur {learned} et est mesuré sur {apart}, mis à part pour cela.</numerusform>
    <numerusform>{n} cas relus : le nouveau modèle apprend sur {learned} d'entre eux et est mesuré sur {apart}, à part pour cela.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_material.py" />
   <source>{n} cases show something else and are left out.</source>
   <extracomment>Of one: {n} case shows something else and is left out.</extracomment>
   <translation>
    <numerusform>{n} cas montre autre chose et est laissé de côté.</numerusform>
    <numerusform>{n} cas montrent autre chose et sont laissés de côté.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_material.py" />
   <source>{n} of them are reviewed in part, and only their reviewed slices count.</source>
   <extracomment>Of one: {n} of them is reviewed in part, and only its reviewed slices count.</extracomment>
   <translation>
    <numerusform>{n} d'entre eux est relu en partie, et seules ses coupes relues comptent.</numerusform>
    <numerusform>{n} d'entre eux sont relus en partie, et seules leurs coupes relues comptent.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_material.py" />
   <source>{n} cases that the list calls reviewed do not count: none of their slices is kept as reviewed.</source>
   <extracomment>Of one: {n} case that the list calls reviewed does not count: none of its slices is kept as reviewed.</extracomment>
   <translation>
    <numerusform>{n} cas que la liste dit relu ne compte pas : aucune de ses coupes n'est enregistrée comme relue.</numerusform>
    <numerusform>{n} cas que la liste dit relus ne comptent pas : aucune de leurs coupes n'est enregistrée comme relue.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_material.py" />
   <source>For each one that is missing: open an image, correct its labels and mark it reviewed in the menu Learn. Or choose a folder.</source>
   <translation>Pour chaque cas qui manque : ouvrez une image, corrigez ses étiquettes et marquez-la comme relue dans le menu Apprentissage. Ou choisissez un dossier.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Reviewed cases ({n})</source>
   <extracomment>Of one: Reviewed case ({n})</extracomment>
   <translation>
    <numerusform>Cas relu ({n})</numerusform>
    <numerusform>Cas relus ({n})</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>A folder with images and labels…</source>
   <translation>Un dossier d'images et d'étiquettes…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Train from the reviewed cases</source>
   <translation>Entraîner sur les cas relus</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Learn from what was corrected and marked as reviewed in this program.</source>
   <translation>Apprendre sur ce qui a été corrigé et marqué comme relu dans ce programme.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Train from a folder with images and labels</source>
   <translation>Entraîner sur un dossier d'images et d'étiquettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Choose a folder that holds images with labels beside them, as NAME.png with NAME-labels.png or NAME.nii.gz with NAME-labels.nii.gz; or a folder with the folders images and masks.</source>
   <translation>Choisissez un dossier où les étiquettes sont à côté des images, comme NAME.png avec NAME-labels.png ou NAME.nii.gz avec NAME-labels.nii.gz ; ou un dossier contenant les dossiers images et masks.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>How far the folder has been looked through.</source>
   <translation>Où en est l'examen du dossier.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Look no further into the folder.</source>
   <translation>Ne pas examiner davantage le dossier.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Folder to train from</source>
   <translation>Dossier pour l'entraînement</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <location filename="../../segstudio/services/training_folder.py" />
   <source>Looking at the folder</source>
   <translation>Examen du dossier</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Images with labels in {folder}…</source>
   <translation>Images avec étiquettes dans {folder}…</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/apart.py" />
   <source>{path} cannot be read: what unpacked it asked for too much memory, took too long or broke down.</source>
   <translation>{path} ne peut pas être lu : sa décompression a demandé trop de mémoire, duré trop longtemps ou échoué.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/apart.py" />
   <source>The file is probably damaged. Copy it again, or save it with another compression.</source>
   <translation>Le fichier est sans doute endommagé. Copiez-le de nouveau, ou enregistrez-le avec une autre compression.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/apart.py" />
   <location filename="../../segstudio/learning/unpickling.py" />
   <source>does not fit into the memory it may take</source>
   <translation>ne tient pas dans la mémoire qu'il peut prendre</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/apart.py" />
   <source>is damaged</source>
   <translation>est endommagé</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/apart.py" />
   <source>{path} {why}: it cannot be unpacked.</source>
   <translation>{path} {why} : il ne peut pas être décompressé.</translation>
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
   <translation>Copiez de nouveau le fichier.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>The audit trail was not written: {error}.</source>
   <translation>Le journal d'audit n'a pas été écrit : {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>Your work goes on; what was not noted stays missing in the trail.</source>
   <translation>Votre travail continue ; ce qui n'a pas été noté manque au journal.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>The last line is cut off, as by a power cut.</source>
   <translation>La dernière ligne est coupée, comme par une panne de courant.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>This line is no entry of an audit trail.</source>
   <translation>Cette ligne n'est pas une entrée de journal d'audit.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>This line was altered.</source>
   <translation>Cette ligne a été modifiée.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>Lines before this one were taken out, put in, or moved.</source>
   <translation>Des lignes avant celle-ci ont été retirées, ajoutées ou déplacées.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>This line is not the one that was written here.</source>
   <translation>Cette ligne n'est pas celle qui a été écrite ici.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/io/audit.py" />
   <source>{n} lines are</source>
   <extracomment>Of one: 1 line is</extracomment>
   <translation>
    <numerusform>{n} ligne</numerusform>
    <numerusform>{n} lignes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>{words} missing at the end.</source>
   <translation>Il manque {words} à la fin.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>The audit trail was not written: an entry is longer than a line may be.</source>
   <translation>Le journal d'audit n'a pas été écrit : une entrée dépasse la longueur permise d'une ligne.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>The audit trail {path} cannot be read: {error}.</source>
   <translation>Le journal d'audit {path} ne peut pas être lu : {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>The audit trail {path} is held by another program.</source>
   <translation>Le journal d'audit {path} est tenu par un autre programme.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/blanking.py" />
   <source>A box is blanked in every slice, so it names none.</source>
   <translation>Un rectangle est noirci dans chaque coupe, il n'en nomme donc aucune.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/blanking.py" />
   <source>Give x,y,width,height in pixels.</source>
   <translation>Donnez x,y,largeur,hauteur en pixels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/blanking.py" />
   <source>Nothing was exported: the box {words} does not lie within the images, which have {columns} × {rows} pixels.</source>
   <translation>Rien n'a été exporté : le rectangle {words} ne se trouve pas dans les images, qui ont {columns} × {rows} pixels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/blanking.py" />
   <source>Give x,y,width,height in pixels of every image.</source>
   <translation>Donnez x,y,largeur,hauteur en pixels de chaque image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/blanking.py" />
   <source>Nothing was exported: the pixels cannot be unpacked to paint boxes over them.</source>
   <translation>Rien n'a été exporté : les pixels ne peuvent pas être décompressés pour y noircir des rectangles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/blanking.py" />
   <source>Unpack the images with another program.</source>
   <translation>Décompressez les images avec un autre programme.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/blanking.py" />
   <source>Nothing was exported: boxes cannot be painted over pixels that are stored so.</source>
   <translation>Rien n'a été exporté : impossible de noircir des rectangles sur des pixels stockés ainsi.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/blanking.py" />
   <source>Nothing was exported: an image holds fewer pixels than it tells of.</source>
   <translation>Rien n'a été exporté : une image contient moins de pixels qu'elle n'en annonce.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>No slice is marked as reviewed, so there is nothing to learn from.</source>
   <translation>Aucune coupe n'est marquée comme relue, il n'y a donc rien à apprendre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>Mark the slices you have checked as reviewed (R) and save the correction again.</source>
   <translation>Marquez comme relues (R) les coupes que vous avez vérifiées et enregistrez de nouveau la correction.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>A correction keeps the raw image, but this one is filtered.</source>
   <translation>Une correction garde l'image brute, mais celle-ci est filtrée.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>The labels do not belong to this image: their sizes differ.</source>
   <translation>Les étiquettes n'appartiennent pas à cette image : leurs tailles diffèrent.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>The correction was not saved: {strerror}.</source>
   <translation>La correction n'a pas été enregistrée : {strerror}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>The correction {id} could not be deleted: {strerror}.</source>
   <translation>La correction {id} n'a pas pu être supprimée : {strerror}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>Its description is damaged.</source>
   <translation>Sa description est endommagée.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>There is no correction {id}.</source>
   <translation>La correction {id} n'existe pas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>The correction {id} was saved by another version of SegStudio.</source>
   <translation>La correction {id} a été enregistrée par une autre version de SegStudio.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>The correction {id} is damaged and cannot be used; the others can.</source>
   <translation>La correction {id} est endommagée et inutilisable ; les autres sont utilisables.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>Remove it from the list, and correct the image again.</source>
   <translation>Retirez-la de la liste, et corrigez de nouveau l'image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>The folder {images} holds no image.</source>
   <translation>Le dossier {images} ne contient aucune image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>The image that these labels are of is not beside them.</source>
   <translation>L'image de ces étiquettes n'est pas à côté.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>Another image has the same name but for the ending.</source>
   <translation>Une autre image porte le même nom, à l'extension près.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>No labels lie beside this image.</source>
   <translation>Aucune étiquette n'est à côté de cette image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>There are other labels of the same image.</source>
   <translation>Il y a d'autres étiquettes de la même image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>No image in the folder {images} has labels beside it.</source>
   <translation>Aucune image du dossier {images} n'a d'étiquettes à côté d'elle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>Labels of NAME.png are called NAME-labels.png, and so with other endings; or put images and labels of the same name into folders called images and masks.</source>
   <translation>Les étiquettes de NAME.png s'appellent NAME-labels.png, de même avec d'autres extensions ; ou placez images et étiquettes de même nom dans des dossiers appelés images et masks.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>{images} is one image and needs one mask.</source>
   <translation>{images} est une seule image et demande un seul masque.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>Name the file of its mask.</source>
   <translation>Nommez le fichier de son masque.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>The folder {images} does not exist.</source>
   <translation>Le dossier {images} n'existe pas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>The folder {folder} with the masks does not exist.</source>
   <translation>Le dossier {folder} des masques n'existe pas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>{index} names no image in a column `name`.</source>
   <translation>{index} ne nomme aucune image dans une colonne `name`.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>A list with columns `image` and `mask` is given without folders.</source>
   <translation>Une liste à colonnes `image` et `mask` se donne sans dossiers.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>Entry {i} of {path} does not name an image and a mask.</source>
   <translation>L'entrée {i} de {path} ne nomme pas une image et un masque.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>Entry {i} of {path} names {file}, which does not exist.</source>
   <translation>L'entrée {i} de {path} nomme {file}, qui n'existe pas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>{path} lists no images.</source>
   <translation>{path} n'énumère aucune image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>Entry {i} of {path} does not name an image.</source>
   <translation>L'entrée {i} de {path} ne nomme pas d'image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>{path} is not a list of images and masks.</source>
   <translation>{path} n'est pas une liste d'images et de masques.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>{missing} of {images} images have no mask of the same name: {first}.</source>
   <translation>{missing} images sur {images} n'ont pas de masque du même nom : {first}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>Add the masks to the folder {folder}, or take these images out.</source>
   <translation>Ajoutez les masques au dossier {folder}, ou retirez ces images.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>{found} and {path} have the same name but for the ending.</source>
   <translation>{found} et {path} ont le même nom au suffixe près.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>{path} does not exist.</source>
   <translation>{path} n'existe pas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>{path} is not a table in CSV form.</source>
   <translation>{path} n'est pas un tableau au format CSV.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentified.py" />
   <source>Nothing was exported</source>
   <translation>Rien n'a été exporté</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentified.py" />
   <source>Image {done} of {paths}</source>
   <translation>Image {done} sur {paths}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentified.py" />
   <source>Writing the labels</source>
   <translation>Écriture des étiquettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentified.py" />
   <source>Nothing was exported. {reason}</source>
   <translation>Rien n'a été exporté. {reason}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentified.py" />
   <source>Name boxes that cover the text, and they are painted over: --blank x,y,width,height.</source>
   <translation>Nommez des rectangles qui couvrent le texte, ils seront noircis : --blank x,y,largeur,hauteur.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentified.py" />
   <source>Look at every image, and confirm that there is no text in the pixels.</source>
   <translation>Regardez chaque image, et confirmez qu'il n'y a pas de texte dans les pixels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>Removes identifiers by the Basic Profile; this does not guarantee anonymity.</source>
   <translation>Retire les identifiants selon le profil de base ; cela ne garantit pas l'anonymat.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>The images say that text is burned into their pixels.</source>
   <translation>Les images disent que du texte est incrusté dans leurs pixels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>Images of the kind {kind} often carry names burned into their pixels.</source>
   <translation>Les images du type {kind} portent souvent des noms incrustés dans leurs pixels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>A face can be made visible from images of a head; the pixels were left as they are.</source>
   <translation>Un visage peut être reconstruit à partir d'images d'une tête ; les pixels ont été laissés tels quels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>{path} is damaged and cannot be read.</source>
   <translation>{path} est endommagé et ne peut pas être lu.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <location filename="../../segstudio/io/dicom_series.py" />
   <source>Copy the series again.</source>
   <translation>Copiez de nouveau la série.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>One of the DICOM files holds no pixels.</source>
   <translation>Un des fichiers DICOM ne contient pas de pixels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>The de-identified images were not saved: a file does not read back as it should.</source>
   <translation>Les images désidentifiées n'ont pas été enregistrées : un fichier ne se relit pas comme il devrait.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>The de-identified images were not saved: a word that names the person was still in them.</source>
   <translation>Les images désidentifiées n'ont pas été enregistrées : un mot qui nomme la personne s'y trouvait encore.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>It may stand in a comment inside the packed pixels; unpack the images with another program.</source>
   <translation>Il peut figurer dans un commentaire à l'intérieur des pixels compressés ; décompressez les images avec un autre programme.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_directory.py" />
   <source>{path} names more than {files_in_a_folder} files.</source>
   <translation>{path} nomme plus de {files_in_a_folder} fichiers.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_directory.py" />
   <source>{path} names no file that is there.</source>
   <translation>{path} ne nomme aucun fichier présent.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_directory.py" />
   <source>Copy the whole disc, not the index alone.</source>
   <translation>Copiez tout le disque, et non l'index seul.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_directory.py" />
   <source>{index} names a file outside its folder and was not read.</source>
   <translation>{index} nomme un fichier hors de son dossier et n'a pas été lu.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_directory.py" />
   <source>Open the folder with the images instead; such an index was made to lead astray.</source>
   <translation>Ouvrez plutôt le dossier des images ; un tel index a été fait pour égarer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>a segmentation</source>
   <translation>une segmentation</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>a report</source>
   <translation>un compte rendu</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>contours of structures</source>
   <translation>des contours de structures</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>a treatment plan</source>
   <translation>un plan de traitement</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>a presentation state</source>
   <translation>un état de présentation</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>a list of key images</source>
   <translation>une liste d'images clés</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>a document</source>
   <translation>un document</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>a waveform</source>
   <translation>une courbe de signal</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>a registration</source>
   <translation>un recalage</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>{path} announces {shape} pixels and holds {held}.</source>
   <translation>{path} annonce {shape} pixels et en contient {held}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>{path} is an index of DICOM files.</source>
   <translation>{path} est un index de fichiers DICOM.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>Open the folder with the images.</source>
   <translation>Ouvrez le dossier des images.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>Open its images first, then this file as their labels.</source>
   <translation>Ouvrez d'abord ses images, puis ce fichier comme leurs étiquettes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>{path} is a DICOM file with {no_image}, not with an image.</source>
   <translation>{path} est un fichier DICOM qui contient {no_image}, et non une image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <location filename="../../segstudio/io/dicom_pixels.py" />
   <source>{path} is a DICOM file without an image.</source>
   <translation>{path} est un fichier DICOM sans image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>Several frames lie at the same place, and nothing tells them apart: lengths are in pixels.</source>
   <translation>Plusieurs images sont au même endroit, et rien ne les distingue : les longueurs sont en pixels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <location filename="../../segstudio/io/parts.py" />
   <location filename="../../segstudio/io/tiff_images.py" />
   <source>the only one</source>
   <translation>la seule</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>The position in the file makes no sense: lengths are in pixels.</source>
   <translation>La position dans le fichier n'a pas de sens : les longueurs sont en pixels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>The file does not tell how far its frames lie apart: lengths are in pixels.</source>
   <translation>Le fichier ne dit pas la distance entre ses images : les longueurs sont en pixels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_frames.py" />
   <source>orientation {number_}</source>
   <translation>orientation {number_}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_frames.py" />
   <location filename="../../segstudio/io/dicom_sort.py" />
   <source>not given</source>
   <translation>non indiqué</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>two slices lie at the same place</source>
   <translation>deux coupes sont au même endroit</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>tilted by {tilt_deg:.1f}°</source>
   <translation>incliné de {tilt_deg:.1f}°</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>The gantry was tilted by {tilt_deg:.1f}°: slices are shown as they were taken, and the grid of voxels is skewed.</source>
   <translation>Le statif était incliné de {tilt_deg:.1f}° : les coupes sont affichées telles qu'acquises, et la grille des voxels est oblique.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source> and at {size} more places</source>
   <translation> et à {size} autres endroits</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>{n} gaps</source>
   <translation>{n} lacunes</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>gap of {size:.3g} mm</source>
   <translation>lacune de {size:.3g} mm</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>There is a gap of {gaps_mm:.3g} mm after slice {i} (usual: {usual_mm:.3g} mm){more}: slices are missing, lengths across it are wrong, and volumes are not given in mm³.</source>
   <translation>Il y a une lacune de {gaps_mm:.3g} mm après la coupe {i} (d'ordinaire : {usual_mm:.3g} mm){more} : des coupes manquent, les longueurs à travers elle sont fausses, et les volumes ne sont pas donnés en mm³.</translation>
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
    <numerusform>{step} (une fois)</numerusform>
    <numerusform>{step} ({n} fois)</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>{min:.3g} to {max:.3g} mm</source>
   <translation>{min:.3g} à {max:.3g} mm</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>uneven slices</source>
   <translation>coupes irrégulières</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>The slices do not lie evenly: {listed} apart. Lengths across slices are computed with {usual_mm:.3g} mm and are not exact; volumes are not given in mm³.</source>
   <translation>Les coupes ne sont pas régulièrement espacées : distantes de {listed}. Les longueurs à travers les coupes sont calculées avec {usual_mm:.3g} mm et ne sont pas exactes ; les volumes ne sont pas donnés en mm³.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>shifted slices</source>
   <translation>coupes décalées</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>The slices do not lie above each other: slice {worst} is {size_mm:.3g} mm beside its place. Lengths across slices are wrong, and volumes are not given in mm³.</source>
   <translation>Les coupes ne sont pas superposées : la coupe {worst} est à {size_mm:.3g} mm de sa place. Les longueurs à travers les coupes sont fausses, et les volumes ne sont pas donnés en mm³.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>doubled slices</source>
   <translation>coupes doublées</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>Several slices lie at the same place: {slices} slices at {places} places. Opened all the same, the first at each place is taken and the rest left out.</source>
   <translation>Plusieurs coupes sont au même endroit : {slices} coupes à {places} endroits. Si vous ouvrez quand même, la première de chaque endroit est prise et les autres sont laissées de côté.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_header.py" />
   <location filename="../../segstudio/io/pacs/records.py" />
   <source>born {born}</source>
   <translation>né(e) {born}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_header.py" />
   <source>sex {sex}</source>
   <translation>sexe {sex}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_header.py" />
   <source>{path} unpacks to more than {largest_inflated}.</source>
   <translation>{path} se décompresse en plus de {largest_inflated}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_header.py" />
   <source>The file was probably made to fill the memory.</source>
   <translation>Le fichier a sans doute été fait pour remplir la mémoire.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_pixels.py" />
   <source>{path} needs a decoder for {name}, and there is none here.</source>
   <translation>{path} demande un décodeur pour {name}, et il n'y en a pas ici.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_pixels.py" />
   <source>Convert it to an uncompressed DICOM file with the program it came from.</source>
   <translation>Convertissez-le en fichier DICOM non compressé avec le programme dont il vient.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg.py" />
   <source>Building the segments</source>
   <translation>Construction des segments</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg.py" />
   <source>{path} was not saved: the images lack what a DICOM segmentation repeats from them.</source>
   <translation>{path} n'a pas été enregistré : il manque aux images ce qu'une segmentation DICOM en répète.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg.py" />
   <location filename="../../segstudio/io/dicom_source.py" />
   <source>Choose NIfTI or .seg.nrrd, which stand alone.</source>
   <translation>Choisissez NIfTI ou .seg.nrrd, qui se suffisent à eux-mêmes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg.py" />
   <location filename="../../segstudio/io/rt_structure.py" />
   <location filename="../../segstudio/io/surface.py" />
   <source>Reading it back</source>
   <translation>Relecture de vérification</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg.py" />
   <source>{path} was not saved: no voxel has a label.</source>
   <translation>{path} n'a pas été enregistré : aucun voxel n'a d'étiquette.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg.py" />
   <source>Segment or paint first.</source>
   <translation>Segmentez ou peignez d'abord.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg.py" />
   <location filename="../../segstudio/io/formats.py" />
   <location filename="../../segstudio/io/label_bands.py" />
   <source>{path} was not saved: reading it back gave other labels. What was there is unchanged.</source>
   <translation>{path} n'a pas été enregistré : la relecture a donné d'autres étiquettes. Ce qui s'y trouvait est inchangé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg.py" />
   <location filename="../../segstudio/io/formats.py" />
   <location filename="../../segstudio/io/label_bands.py" />
   <location filename="../../segstudio/io/rt_structure.py" />
   <location filename="../../segstudio/io/surface.py" />
   <source>Save to another place.</source>
   <translation>Enregistrez à un autre endroit.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_read.py" />
   <source>The slices of {path} do not lie evenly, so they make no volume of their own.</source>
   <translation>Les coupes de {path} ne sont pas régulièrement espacées, elles ne forment donc pas de volume propre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_read.py" />
   <source>Open the images it was drawn on, and then these labels.</source>
   <translation>Ouvrez les images sur lesquelles elles ont été dessinées, puis ces étiquettes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_read.py" />
   <source>{path} does not fit the image: its segments were drawn on other slices.</source>
   <translation>{path} ne correspond pas à l'image : ses segments ont été dessinés sur d'autres coupes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_read.py" />
   <source>Open the series that the segmentation refers to.</source>
   <translation>Ouvrez la série à laquelle la segmentation renvoie.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_read.py" />
   <source>The segmentation holds fractions; voxels of one half and more count as labelled.</source>
   <translation>La segmentation contient des fractions ; les voxels à partir de la moitié comptent comme étiquetés.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/io/dicom_seg_read.py" />
   <source>{n:,} voxels belong to several segments; the segment listed last was kept there.</source>
   <extracomment>Of one: {n:,} voxel belongs to several segments; the segment listed last was kept there.</extracomment>
   <translation>
    <numerusform>{n:,} voxel appartient à plusieurs segments ; le dernier segment de la liste y a été gardé.</numerusform>
    <numerusform>{n:,} voxels appartiennent à plusieurs segments ; le dernier segment de la liste y a été gardé.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_read.py" />
   <source>{path} is damaged or cut off: it cannot be read as a DICOM segmentation.</source>
   <translation>{path} est endommagé ou coupé : il ne peut pas être lu comme segmentation DICOM.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_read.py" />
   <source>{path} has a frame of segment {segment}, which it does not describe.</source>
   <translation>{path} a une image du segment {segment}, qu'il ne décrit pas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_refusals.py" />
   <source>{path} is a tiled segmentation of a microscope slide, which cannot be opened as labels.</source>
   <translation>{path} est une segmentation en tuiles d'une lame de microscope, qui ne peut pas s'ouvrir comme étiquettes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_refusals.py" />
   <source>Convert it to a label picture with the program that made it.</source>
   <translation>Convertissez-la en image d'étiquettes avec le programme qui l'a faite.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_refusals.py" />
   <source>{path} is a segmentation of the kind “{kind}”, which is not known.</source>
   <translation>{path} est une segmentation du type « {kind} », qui est inconnu.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_refusals.py" />
   <source>{path} is cut off: {PixelData} of {wanted} bytes of segments are there.</source>
   <translation>{path} est coupé : {PixelData} octets de segments sur {wanted} sont présents.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_series.py" />
   <source>Reading the first slice</source>
   <translation>Lecture de la première coupe</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_series.py" />
   <source>{path}, a slice of the series, is damaged or cut off.</source>
   <translation>{path}, une coupe de la série, est endommagé ou coupé.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/io/dicom_sort.py" />
   <source>{n} slices of {Rows} × {Columns}</source>
   <extracomment>Of one: {n} slice of {Rows} × {Columns}</extracomment>
   <translation>
    <numerusform>{n} coupe de {Rows} × {Columns}</numerusform>
    <numerusform>{n} coupes de {Rows} × {Columns}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_sort.py" />
   <source>series {series}</source>
   <translation>série {series}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_sort.py" />
   <location filename="../../segstudio/io/dicom_source.py" />
   <source>Reading the headers</source>
   <translation>Lecture des en-têtes</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_sort.py" />
   <source>{path} is damaged and was left out.</source>
   <translation>{path} est endommagé et a été laissé de côté.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_sort.py" />
   <source>{folder} holds more than {files_in_a_folder} files.</source>
   <translation>{folder} contient plus de {files_in_a_folder} fichiers.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_source.py" />
   <source>The DICOM files of this case are not there any more.</source>
   <translation>Les fichiers DICOM de ce cas ne sont plus là.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_source.py" />
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>This needs a case opened from DICOM files: labels are kept with the DICOM images they belong to.</source>
   <translation>Il faut un cas ouvert depuis des fichiers DICOM : les étiquettes sont conservées avec les images DICOM auxquelles elles appartiennent.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_source.py" />
   <source>Two series in the folder fit this image equally well; the export can refer to only one.</source>
   <translation>Deux séries du dossier correspondent aussi bien à cette image ; l'export ne peut renvoyer qu'à une.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_source.py" />
   <source>Move each series into a folder of its own and open it there.</source>
   <translation>Placez chaque série dans son propre dossier et ouvrez-la là.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/doubts.py" />
   <source>{path} was not opened. {caveats}</source>
   <translation>{path} n'a pas été ouvert. {caveats}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/doubts.py" />
   <source>To open it all the same, choose so when asked, or add --accept {codes} to the command.</source>
   <translation>Pour l'ouvrir quand même, choisissez-le à la question posée, ou ajoutez --accept {codes} à la commande.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>it is a folder</source>
   <translation>c'est un dossier</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>{target} was written, but the disk did not confirm it: {error}.</source>
   <translation>{target} a été écrit, mais le disque ne l'a pas confirmé : {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>{target} was not saved: {error}. What was there before is unchanged.</source>
   <translation>{target} n'a pas été enregistré : {error}. Ce qui s'y trouvait est inchangé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>Save to another place, or make room and try again.</source>
   <translation>Enregistrez à un autre endroit, ou libérez de la place et réessayez.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>{failed}: {folder} is there already and is not an empty folder.</source>
   <translation>{failed} : {folder} existe déjà et n'est pas un dossier vide.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>Choose a new folder.</source>
   <translation>Choisissez un nouveau dossier.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>Choose another folder.</source>
   <translation>Choisissez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>{path} is too large to be a settings or description file.</source>
   <translation>{path} est trop grand pour un fichier de paramètres ou de description.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <location filename="../../segstudio/io/project_archive.py" />
   <source>{path} cannot be read: {error}.</source>
   <translation>{path} ne peut pas être lu : {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>{path} is not a valid JSON file.</source>
   <translation>{path} n'est pas un fichier JSON valide.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>The program's own resources are missing.</source>
   <translation>Les ressources du programme manquent.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>Install SegStudio again.</source>
   <translation>Réinstallez SegStudio.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <location filename="../../segstudio/io/project_schema.py" />
   <source>the disk is full</source>
   <translation>le disque est plein</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>the disk quota is used up</source>
   <translation>le quota de disque est épuisé</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>the file would be larger than this disk or account allows</source>
   <translation>le fichier dépasserait ce que ce disque ou ce compte permet</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>the disk is read-only</source>
   <translation>le disque est en lecture seule</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>there is no permission</source>
   <translation>l'autorisation manque</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>the folder or file does not exist</source>
   <translation>le dossier ou le fichier n'existe pas</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>part of the path is a file, not a folder</source>
   <translation>une partie du chemin est un fichier, non un dossier</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>the name is too long</source>
   <translation>le nom est trop long</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <location filename="../../segstudio/io/project_schema.py" />
   <source>the disk or network share reported an error</source>
   <translation>le disque ou le partage réseau a signalé une erreur</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/folders.py" />
   <source>{place} is a file, not a folder.</source>
   <translation>{place} est un fichier, non un dossier.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/format_table.py" />
   <source>Medical images ({patterns});;All files (*)</source>
   <translation>Images médicales ({patterns});;Tous les fichiers (*)</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/format_table.py" />
   <source>{path} was not saved: its ending names no format that can be written.</source>
   <translation>{path} n'a pas été enregistré : son suffixe ne désigne aucun format qui puisse être écrit.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/format_table.py" />
   <source>Use one of {writable}.</source>
   <translation>Utilisez l'un de {writable}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} does not fit the image: {difference}.</source>
   <translation>{path} ne correspond pas à l'image : {difference}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>Labels are drawn voxel by voxel, so both need the same grid.</source>
   <translation>Les étiquettes se dessinent voxel par voxel, les deux ont donc besoin de la même grille.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <location filename="../../segstudio/io/label_bands.py" />
   <location filename="../../segstudio/io/object_table.py" />
   <source>{path} was not saved: there is no folder {parent}.</source>
   <translation>{path} n'a pas été enregistré : le dossier {parent} n'existe pas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <location filename="../../segstudio/io/label_bands.py" />
   <location filename="../../segstudio/io/object_table.py" />
   <source>Make the folder first.</source>
   <translation>Créez d'abord le dossier.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} is a folder; labels are read from one file.</source>
   <translation>{path} est un dossier ; les étiquettes se lisent dans un fichier.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} is neither a file nor a folder.</source>
   <translation>{path} n'est ni un fichier ni un dossier.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} holds one image; there is no number {number}.</source>
   <translation>{path} contient une seule image ; le numéro {number} n'existe pas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} cannot be opened. {problem}</source>
   <translation>{path} ne peut pas être ouvert. {problem}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} was not saved: {sentence}</source>
   <translation>{path} n'a pas été enregistré : {sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} is empty.</source>
   <translation>{path} est vide.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} is named like a {named} file but holds something else, or is damaged.</source>
   <translation>{path} porte un nom de fichier {named} mais contient autre chose, ou est endommagé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} is of none of the kinds that can be opened.</source>
   <translation>{path} n'est d'aucun des types qui peuvent s'ouvrir.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>These can: {names}.</source>
   <translation>Ceux-ci le peuvent : {names}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>{name} cannot be opened: {sentence}</source>
   <translation>{name} ne peut pas être ouvert : {sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>{name} does not exist.</source>
   <translation>{name} n'existe pas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>Check the name and the folder.</source>
   <translation>Vérifiez le nom et le dossier.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>{name} cannot be read: there is no permission.</source>
   <translation>{name} ne peut pas être lu : l'autorisation manque.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>{name} does not fit into the memory that is free.</source>
   <translation>{name} ne tient pas dans la mémoire libre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>Close other programs.</source>
   <translation>Fermez d'autres programmes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>{name} cannot be read: the disk or network share reported an error.</source>
   <translation>{name} ne peut pas être lu : le disque ou le partage réseau a signalé une erreur.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>{name} file</source>
   <translation>fichier {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>file</source>
   <translation>fichier</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>{path} is damaged or cut off: it cannot be read as a {kind}.</source>
   <translation>{path} est endommagé ou coupé : il ne peut pas être lu comme {kind}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/journal.py" />
   <source>The journal {path} cannot be read: {error}.</source>
   <translation>Le journal {path} ne peut pas être lu : {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/journal.py" />
   <source>The journal {path} is in use by another window.</source>
   <translation>Le journal {path} est utilisé par une autre fenêtre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/journal.py" />
   <source>{path} is no journal of this program's version.</source>
   <translation>{path} n'est pas un journal de cette version du programme.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/journal.py" />
   <source>The journal {path} is damaged from its beginning.</source>
   <translation>Le journal {path} est endommagé dès son début.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/journal.py" />
   <source>Edits are not being kept against a power cut: {reason}.</source>
   <translation>Les modifications ne sont pas protégées d'une coupure de courant : {reason}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/journal.py" />
   <source>Go on working and save the labels soon; it is tried again by itself.</source>
   <translation>Continuez à travailler et enregistrez bientôt les étiquettes ; un nouvel essai se fait de lui-même.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_bands.py" />
   <source>{path} was not saved: labels of a picture larger than the memory are written as TIFF.</source>
   <translation>{path} n'a pas été enregistré : les étiquettes d'une image plus grande que la mémoire s'écrivent en TIFF.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_bands.py" />
   <source>Use a name that ends in .tif.</source>
   <translation>Utilisez un nom qui se termine par .tif.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>Label sets (*.json *.label *.ctbl *.txt)</source>
   <translation>Jeux d'étiquettes (*.json *.label *.ctbl *.txt)</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>{path} is too large for a set of labels.</source>
   <translation>{path} est trop grand pour un jeu d'étiquettes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>{path} could not be read: {error}.</source>
   <translation>{path} n'a pas pu être lu : {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>{path} names no labels.</source>
   <translation>{path} ne nomme aucune étiquette.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>It needs at least one label besides the background.</source>
   <translation>Il lui faut au moins une étiquette en plus du fond.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>{path} is no name for a set of labels.</source>
   <translation>{path} n'est pas un nom de jeu d'étiquettes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>Let it end in .json, .label, .ctbl or .txt.</source>
   <translation>Il doit se terminer par .json, .label, .ctbl ou .txt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>{path} is no set of labels of this program ({name__}: {error}).</source>
   <translation>{path} n'est pas un jeu d'étiquettes de ce programme ({name__} : {error}).</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>Such a file comes from Labels &gt; Export label set.</source>
   <translation>Un tel fichier vient de Étiquettes &gt; Exporter le jeu d'étiquettes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>Line {at} of {path} describes no label: {error}.</source>
   <translation>La ligne {at} de {path} ne décrit aucune étiquette : {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>Label sets are JSON of ours, label descriptions of ITK-SNAP, colour tables of 3D Slicer.</source>
   <translation>Les jeux d'étiquettes sont du JSON à nous, des descriptions d'étiquettes d'ITK-SNAP ou des tables de couleurs de 3D Slicer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/limits.py" />
   <source>{path} claims an image of {sizes} voxels; a side is between 1 and {largest_side}.</source>
   <translation>{path} annonce une image de {sizes} voxels ; un côté est compris entre 1 et {largest_side}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/limits.py" />
   <source>The file is probably damaged.</source>
   <translation>Le fichier est sans doute endommagé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/limits.py" />
   <source>{path} claims {shape} voxels, {size}; {fits} fit into the free memory.</source>
   <translation>{path} annonce {shape} voxels, {size} ; la mémoire libre en contient {fits}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/limits.py" />
   <source>Close other programs or crop the image; if it should be small, the file is damaged.</source>
   <translation>Fermez d'autres programmes ou rognez l'image ; si elle doit être petite, le fichier est endommagé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/limits.py" />
   <source>{path} holds {stored} that claim to unpack to {inflated}.</source>
   <translation>{path} contient {stored} censés se décompresser en {inflated}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/limits.py" />
   <source>No image packs that well; the file was probably made to fill the memory.</source>
   <translation>Aucune image ne se compresse autant ; le fichier a sans doute été fait pour remplir la mémoire.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/limits.py" />
   <source>{path} claims to hold {count} images; 1 to {most_parts} can be read.</source>
   <translation>{path} annonce {count} images ; de 1 à {most_parts} peuvent être lues.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/limits.py" />
   <source>{value:.3g} PB</source>
   <translation>{value:.3g} Po</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/measures.py" />
   <source>{path} was not saved: reading it back gave other numbers.</source>
   <translation>{path} n'a pas été enregistré : la relecture a donné d'autres nombres.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} is cut off: {there} of {end} bytes of voxels are there.</source>
   <translation>{path} est coupé : {there} octets de voxels sur {end} sont présents.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} is a header whose voxels lie in an .img file, which is not followed.</source>
   <translation>{path} est un en-tête dont les voxels sont dans un fichier .img, qui n'est pas suivi.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>Save the image as one .nii or .nii.gz file.</source>
   <translation>Enregistrez l'image en un seul fichier .nii ou .nii.gz.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} is not a NIfTI file in one piece.</source>
   <translation>{path} n'est pas un fichier NIfTI d'un seul tenant.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} is cut off within its header.</source>
   <translation>{path} est coupé dans son en-tête.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} says its voxels start at byte {offset:g}; the file is damaged.</source>
   <translation>{path} dit que ses voxels commencent à l'octet {offset:g} ; le fichier est endommagé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} claims {count} dimensions; the file is damaged.</source>
   <translation>{path} annonce {count} dimensions ; le fichier est endommagé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>sixth axis</source>
   <translation>sixième axe</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>seventh axis</source>
   <translation>septième axe</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} holds numbers of an unknown type (code {code}); the file is damaged.</source>
   <translation>{path} contient des nombres d'un type inconnu (code {code}) ; le fichier est endommagé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} holds numbers of the type {stored}, which is no image.</source>
   <translation>{path} contient des nombres du type {stored}, qui n'est pas une image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} says that its numbers are of the type {name} and have {bits} bits; the file is damaged.</source>
   <translation>{path} dit que ses nombres sont du type {name} et ont {bits} bits ; le fichier est endommagé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>The scale of the voxel values is damaged (slope {slope:g}, intercept {intercept:g}); the stored numbers are shown.</source>
   <translation>L'échelle des valeurs de voxels est endommagée (pente {slope:g}, ordonnée {intercept:g}) ; les nombres stockés sont affichés.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>NIfTI holds colours of 8 bits only.</source>
   <translation>NIfTI ne contient que des couleurs de 8 bits.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>Choose .nrrd or .tif.</source>
   <translation>Choisissez .nrrd ou .tif.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti_geometry.py" />
   <source>{qform_problem}; the sform is used.</source>
   <translation>{qform_problem} ; le sform est utilisé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti_geometry.py" />
   <source>{sform_problem}; the qform is used.</source>
   <translation>{sform_problem} ; le qform est utilisé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti_geometry.py" />
   <source>The position in the file (sform) is damaged.</source>
   <translation>La position dans le fichier (sform) est endommagée.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti_geometry.py" />
   <source>The file gives voxels of {words} (x × y × z), so its qform cannot be used.</source>
   <translation>Le fichier donne des voxels de {words} (x × y × z), son qform est donc inutilisable.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti_geometry.py" />
   <source>The position in the file (qform) is damaged.</source>
   <translation>La position dans le fichier (qform) est endommagée.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti_geometry.py" />
   <source>The file gives two different positions (sform and qform, corners up to {gap:.3g} mm apart); the sform is used.</source>
   <translation>Le fichier donne deux positions différentes (sform et qform, coins distants de {gap:.3g} mm au plus) ; le sform est utilisé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti_geometry.py" />
   <source>The file gives two voxel sizes, {sides} and by its sform {used} mm (x × y × z); those of the sform are used.</source>
   <translation>Le fichier donne deux tailles de voxel, {sides} et selon son sform {used} mm (x × y × z) ; celles du sform sont utilisées.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti_geometry.py" />
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>The file gives voxels of {words} (x × y × z), which is no size. {no_size}</source>
   <translation>Le fichier donne des voxels de {words} (x × y × z), ce qui n'est pas une taille. {no_size}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>{path} keeps its voxels so that no region of it can be read by itself.</source>
   <translation>{path} range ses voxels de sorte qu'aucune région ne peut en être lue seule.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>Save it as .nii or as .nrrd with the encoding raw.</source>
   <translation>Enregistrez-le en .nii, ou en .nrrd avec l'encodage raw.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>{path} points to voxels in several files, which is not supported.</source>
   <translation>{path} renvoie à des voxels dans plusieurs fichiers, ce qui n'est pas pris en charge.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>Save the image as one .nrrd file.</source>
   <translation>Enregistrez l'image en un seul fichier .nrrd.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>{path} points to a file outside its own folder, which is not followed.</source>
   <translation>{path} renvoie à un fichier hors de son dossier, qui n'est pas suivi.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>{path} is only a header; the file with its voxels, {target}, is not beside it.</source>
   <translation>{path} n'est qu'un en-tête ; le fichier de ses voxels, {target}, n'est pas à côté.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>Copy both files into one folder.</source>
   <translation>Copiez les deux fichiers dans un même dossier.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>{path} is cut off: {end} of {total} bytes of voxels are there.</source>
   <translation>{path} est coupé : {end} octets de voxels sur {total} sont présents.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>{path} is packed as “{encoding}”, which is not supported.</source>
   <translation>{path} est compressé en « {encoding} », ce qui n'est pas pris en charge.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>{path} holds {size} of {count} voxels.</source>
   <translation>{path} contient {size} voxels sur {count}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>{path} has a header longer than any; the file is damaged.</source>
   <translation>{path} a un en-tête plus long que tout autre ; le fichier est endommagé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>{path} is damaged: its header has a line without a name.</source>
   <translation>{path} est endommagé : son en-tête a une ligne sans nom.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>{path} is damaged: its header does not tell the {name}.</source>
   <translation>{path} est endommagé : son en-tête ne donne pas : {name}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>{path} claims {fields} dimensions; the file is damaged.</source>
   <translation>{path} annonce {fields} dimensions ; le fichier est endommagé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>{path} holds {every} voxels; an image with two or three sides can be opened.</source>
   <translation>{path} contient {every} voxels ; une image à deux ou trois côtés peut s'ouvrir.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>{path} holds numbers of the type “{named}”, which is no image.</source>
   <translation>{path} contient des nombres du type « {named} », qui n'est pas une image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>{path} is damaged: it does not tell the order of its bytes.</source>
   <translation>{path} est endommagé : il ne dit pas l'ordre de ses octets.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>The position in the file (space directions) is damaged. {no_size}</source>
   <translation>La position dans le fichier (space directions) est endommagée. {no_size}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/object_table.py" />
   <source>{path} is no name for a table.</source>
   <translation>{path} n'est pas un nom de tableau.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/object_table.py" />
   <source>Let it end in .csv.</source>
   <translation>Il doit se terminer par .csv.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/io/only_image.py" />
   <source>The folder holds {n} other files that are not part of this series.</source>
   <extracomment>Of one: The folder holds {n} other file that is not part of this series.</extracomment>
   <translation>
    <numerusform>Le dossier contient {n} autre fichier étranger à cette série.</numerusform>
    <numerusform>Le dossier contient {n} autres fichiers étrangers à cette série.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/io/only_image.py" />
   <source>; and {choice} more</source>
   <translation> ; et {choice} de plus</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/only_image.py" />
   <source>The folder {name} holds {choice} images, and one can be opened at a time: {first}{more}.</source>
   <translation>Le dossier {name} contient {choice} images, et une seule s'ouvre à la fois : {first}{more}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/only_image.py" />
   <source>Open one of its files, or move each series into a folder of its own.</source>
   <translation>Ouvrez l'un de ses fichiers, ou placez chaque série dans son propre dossier.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/only_image.py" />
   <source>The folder {name} holds no image that can be opened: {problem}</source>
   <translation>Le dossier {name} ne contient aucune image qui puisse s'ouvrir : {problem}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/only_image.py" />
   <location filename="../../segstudio/services/project_adding.py" />
   <source>The folder {name} holds no image.</source>
   <translation>Le dossier {name} ne contient aucune image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/only_image.py" />
   <source>Choose a folder with DICOM files.</source>
   <translation>Choisissez un dossier de fichiers DICOM.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/credentials.py" />
   <source>The keyring of the system did not take the password; it is used now and not kept.</source>
   <translation>Le trousseau du système n'a pas pris le mot de passe ; il sert maintenant et n'est pas gardé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/credentials.py" />
   <source>It will be asked for again after the next start.</source>
   <translation>Il sera redemandé après le prochain démarrage.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dicomweb.py" />
   <source>{name} did not take {path}; nothing there was changed.</source>
   <translation>{name} n'a pas pris {path} ; rien n'y a été changé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dicomweb.py" />
   <source>something else</source>
   <translation>autre chose</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dicomweb.py" />
   <source>other JSON</source>
   <translation>un autre JSON</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>does not know this computer under the AE title {calling}</source>
   <translation>ne connaît pas cet ordinateur sous le titre AE {calling}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>does not have the AE title {called}</source>
   <translation>n'a pas le titre AE {called}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>{name} does not take images of the kind or encoding of {path}.</source>
   <translation>{name} ne prend pas d'images du type ou de l'encodage de {path}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>The connection to {name} was cut while {doing}, or {name} sent nothing for {read_s:.0f} s; what came before is kept.</source>
   <translation>La connexion à {name} a été coupée ({doing}), ou {name} n'a rien envoyé pendant {read_s:.0f} s ; ce qui est déjà arrivé est gardé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Try again; what has been transferred is not transferred again.</source>
   <translation>Réessayez ; ce qui a été transféré ne l'est pas de nouveau.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>it does not offer that</source>
   <translation>il n'offre pas cela</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>status {code:04X}</source>
   <translation>état {code:04X}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>it does not know {calling_ae} as a place to send to</source>
   <translation>il ne connaît pas {calling_ae} comme destination</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>it does not allow that to this AE title</source>
   <translation>il ne permet pas cela à ce titre AE</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>{name} refused while {doing}: {why}.</source>
   <translation>{name} a refusé ({doing}) : {why}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>Compare the AE titles with those of the server's list.</source>
   <translation>Comparez les titres AE avec ceux de la liste du serveur.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>{name} does not offer what was asked for.</source>
   <translation>{name} n'offre pas ce qui a été demandé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>{name} ended the connection before it was set up.</source>
   <translation>{name} a mis fin à la connexion avant qu'elle soit établie.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>The port may belong to another program, or TLS is set differently on both sides.</source>
   <translation>Le port appartient peut-être à un autre programme, ou TLS est réglé différemment des deux côtés.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <location filename="../../segstudio/io/pacs/receiving.py" />
   <source>{name} cannot be reached at {host}, port {port}.</source>
   <translation>{name} est injoignable à {host}, port {port}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>{name} cannot be reached at {host}, port {port}, or its certificate could not be verified.</source>
   <translation>{name} est injoignable à {host}, port {port}, ou son certificat n'a pas pu être vérifié.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <location filename="../../segstudio/io/pacs/receiving.py" />
   <source>Check host, port and network.</source>
   <translation>Vérifiez l'hôte, le port et le réseau.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>{path} does not say how it is encoded and cannot be sent.</source>
   <translation>{path} ne dit pas comment il est encodé et ne peut pas être envoyé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/extra.py" />
   <source>Talking to a PACS needs the library {split}, which is not installed.</source>
   <translation>Parler à un PACS demande la bibliothèque {split}, qui n'est pas installée.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/extra.py" />
   <source>Install it with: pip install "segstudio[pacs]"</source>
   <translation>Installez-la avec : pip install "segstudio[pacs]"</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} is reached without encryption, and a password is not sent that way.</source>
   <translation>{name} est joint sans chiffrement, et un mot de passe ne s'envoie pas ainsi.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Enter an https address.</source>
   <translation>Saisissez une adresse https.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>The CA file of {name} holds no certificates.</source>
   <translation>Le fichier CA de {name} ne contient aucun certificat.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>The certificate of {name} could not be verified, so nothing was sent.</source>
   <translation>Le certificat de {name} n'a pas pu être vérifié, rien n'a donc été envoyé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>If the server has a certificate of your own organisation, add its CA file to the server.</source>
   <translation>Si le serveur a un certificat de votre établissement, ajoutez son fichier CA au serveur.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} did not answer within {connect_s:.0f} s.</source>
   <translation>{name} n'a pas répondu en {connect_s:.0f} s.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Check the address and the network.</source>
   <translation>Vérifiez l'adresse et le réseau.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} sent nothing for {read_s:.0f} s while {doing}; what came before is kept.</source>
   <translation>{name} n'a rien envoyé pendant {read_s:.0f} s ({doing}) ; ce qui est déjà arrivé est gardé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>no valid JSON</source>
   <translation>un JSON non valide</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} leads to another address that is not safe to follow.</source>
   <translation>{name} mène à une autre adresse qu'il n'est pas sûr de suivre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>The address of {name} is not known to the network.</source>
   <translation>L'adresse de {name} n'est pas connue du réseau.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Check how the host is written.</source>
   <translation>Vérifiez l'orthographe de l'hôte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} cannot be reached: nothing accepts connections at its address.</source>
   <translation>{name} est injoignable : rien n'accepte de connexion à son adresse.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Check address, port and network.</source>
   <translation>Vérifiez l'adresse, le port et le réseau.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>The connection to {name} failed while {doing}.</source>
   <translation>La connexion à {name} a échoué ({doing}).</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>searching</source>
   <translation>recherche</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>retrieving</source>
   <translation>récupération</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>storing</source>
   <translation>envoi</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>The connection to {name} was cut while {doing}; what came before is kept.</source>
   <translation>La connexion à {name} a été coupée ({doing}) ; ce qui est déjà arrivé est gardé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} answered with {what} instead of DICOM.</source>
   <translation>{name} a répondu avec {what} au lieu de DICOM.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>The address may lead to a web page; it should end at the DICOMweb service, as in …/dicom-web.</source>
   <translation>L'adresse mène peut-être à une page web ; elle doit se terminer au service DICOMweb, comme …/dicom-web.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} does not accept this user name and password.</source>
   <translation>{name} n'accepte pas ce nom d'utilisateur et ce mot de passe.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} wants a user name and password.</source>
   <translation>{name} demande un nom d'utilisateur et un mot de passe.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} does not allow this user to do that ({doing}).</source>
   <translation>{name} ne permet pas cela à cet utilisateur ({doing}).</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Log in as another user.</source>
   <translation>Connectez-vous comme un autre utilisateur.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} has nothing at this address (404) while {doing}.</source>
   <translation>{name} n'a rien à cette adresse (404, {doing}).</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Check the address of DICOMweb; or the study is no longer there.</source>
   <translation>Vérifiez l'adresse de DICOMweb ; ou bien l'examen n'est plus là.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} refused to store the file (409).</source>
   <translation>{name} a refusé de stocker le fichier (409).</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} finds the file too large to store (413).</source>
   <translation>{name} trouve le fichier trop grand pour le stocker (413).</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} reported an error of its own ({code}) while {doing}.</source>
   <translation>{name} a signalé une erreur interne ({code}, {doing}).</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Try again later.</source>
   <translation>Réessayez plus tard.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} refused the request ({code}) while {doing}.</source>
   <translation>{name} a refusé la demande ({code}, {doing}).</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/inbox.py" />
   <source>A file of the series is larger than {largest} and was not retrieved.</source>
   <translation>Un fichier de la série est plus grand que {largest} et n'a pas été récupéré.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/inbox.py" />
   <source>The server sent another image than it was asked for; it was not kept.</source>
   <translation>Le serveur a envoyé une autre image que celle demandée ; elle n'a pas été gardée.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/inbox.py" />
   <source>The server sent something that is no DICOM file; it was not kept.</source>
   <translation>Le serveur a envoyé quelque chose qui n'est pas un fichier DICOM ; ce n'a pas été gardé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/inbox.py" />
   <source>The server sent a damaged DICOM file; it was not kept.</source>
   <translation>Le serveur a envoyé un fichier DICOM endommagé ; il n'a pas été gardé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/receiving.py" />
   <source>Images cannot be received on port {move_port}: {strerror}.</source>
   <translation>Les images ne peuvent pas être reçues sur le port {move_port} : {strerror}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/receiving.py" />
   <source>Another program may use it. Choose another port, and tell the PACS.</source>
   <translation>Un autre programme l'utilise peut-être. Choisissez un autre port, et indiquez-le au PACS.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/records.py" />
   <source>The study date is no date.</source>
   <translation>La date d'examen n'est pas une date.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/records.py" />
   <source>Write 20240131, or a range such as 20240101-20240131.</source>
   <translation>Écrivez 20240131, ou une période comme 20240101-20240131.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>The server needs a name of up to 64 characters.</source>
   <translation>Le serveur a besoin d'un nom de 64 caractères au plus.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>{protocol!r} is no protocol.</source>
   <translation>{protocol!r} n'est pas un protocole.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>Use dicomweb or dimse.</source>
   <translation>Utilisez dicomweb ou dimse.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>There is no file of certificates {ca_file}.</source>
   <translation>Le fichier de certificats {ca_file} n'existe pas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>The address of {name} is no http or https address.</source>
   <translation>L'adresse de {name} n'est pas une adresse http ou https.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>It looks like https://pacs.example.org/dicom-web.</source>
   <translation>Elle ressemble à https://pacs.example.org/dicom-web.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>The address of {name} must not hold a user name or password.</source>
   <translation>L'adresse de {name} ne doit contenir ni nom d'utilisateur ni mot de passe.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>They are asked for, and kept in the keyring of the system where it has one.</source>
   <translation>Ils sont demandés, et gardés dans le trousseau du système s'il en a un.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>The host of {name} is no host name or address.</source>
   <translation>L'hôte de {name} n'est ni un nom d'hôte ni une adresse.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>The port of {name} is not between 1 and 65535.</source>
   <translation>Le port de {name} n'est pas compris entre 1 et 65535.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>The port for receiving from {name} is not between 1024 and 65535.</source>
   <translation>Le port de réception de {name} n'est pas compris entre 1024 et 65535.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>Images are not received by C-MOVE inside TLS.</source>
   <translation>Les images ne se reçoivent pas par C-MOVE sous TLS.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>Leave the port for receiving at 0: C-GET.</source>
   <translation>Laissez le port de réception à 0 : C-GET.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>The called AE title of {name} needs 1 to 16 plain characters.</source>
   <translation>L'AE title appelé de {name} doit compter de 1 à 16 caractères simples.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>The calling AE title of {name} needs 1 to 16 plain characters.</source>
   <translation>L'AE title appelant de {name} doit compter de 1 à 16 caractères simples.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>{called_ae} at {host}:{port}{which}</source>
   <translation>{called_ae} à {host}:{port}{which}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>Not encrypted: names of patients, images and labels travel over http to {host}, and whoever listens on the network can read them. Use https if the server offers it.</source>
   <translation>Non chiffré : noms des patients, images et étiquettes passent par http vers {host}, et quiconque écoute sur le réseau peut les lire. Utilisez https si le serveur le propose.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>Not encrypted: names of patients, images and labels travel without TLS to {host}, and whoever listens on the network can read them. Choose TLS if the server offers it.</source>
   <translation>Non chiffré : noms des patients, images et étiquettes passent sans TLS vers {host}, et quiconque écoute sur le réseau peut les lire. Choisissez TLS si le serveur le propose.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>{path} is no list of servers.</source>
   <translation>{path} n'est pas une liste de serveurs.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>Move it away and enter the servers again.</source>
   <translation>Déplacez-le et saisissez de nouveau les serveurs.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>; and {more} more</source>
   <translation> ; et {more} de plus</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>Choose one by its number, as with --volume 1, up to {index}.</source>
   <translation>Choisissez-en une par son numéro, comme avec --volume 1, jusqu'à {index}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source> --channel 1 takes a channel by its own number.</source>
   <translation> --channel 1 prend un canal par son propre numéro.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>{path} holds {parts} images, and one can be opened at a time: {first}{rest}.</source>
   <translation>{path} contient {parts} images, et une seule s'ouvre à la fois : {first}{rest}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>{lead}all three channels as red, green and blue</source>
   <translation>{lead}les trois canaux en rouge, vert et bleu</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>{lead}grey (luminance of the three)</source>
   <translation>{lead}gris (luminance des trois)</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>{path} is a volume in colour.</source>
   <translation>{path} est un volume en couleur.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>Choose a channel, grey or all, as with --channel all.</source>
   <translation>Choisissez un canal, grey ou all, comme avec --channel all.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>keep the colours</source>
   <translation>garder les couleurs</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>grey (luminance)</source>
   <translation>gris (luminance)</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>channel {number} ({name})</source>
   <translation>canal {number} ({name})</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>{path} has {group} channels; there is no channel {channel}.</source>
   <translation>{path} a {group} canaux ; le canal {channel} n'existe pas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>Give a number from 1 to {group}.</source>
   <translation>Donnez un numéro de 1 à {group}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>{path} has {group} channels, and {channel!r} needs three: red, green and blue.</source>
   <translation>{path} a {group} canaux, et {channel!r} en demande trois : rouge, vert et bleu.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>Choose one channel by its number, from 1 to {group}.</source>
   <translation>Choisissez un canal par son numéro, de 1 à {group}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>{path} holds {held}; there is no number {part}.</source>
   <translation>{path} contient {held} ; le numéro {part} n'existe pas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>Choose a number from 1 to {parts}.</source>
   <translation>Choisissez un numéro de 1 à {parts}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/picture.py" />
   <source>{path} is cut off: part of its picture is missing.</source>
   <translation>{path} est coupé : une partie de son image manque.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/picture.py" />
   <source>{path} is cut off: it ends within its picture.</source>
   <translation>{path} est coupé : il se termine dans son image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/picture.py" />
   <source>{path} is damaged: a checksum in it is wrong.</source>
   <translation>{path} est endommagé : une somme de contrôle y est fausse.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/picture.py" />
   <source>{path} is damaged: its 16-bit colours cannot be unpacked.</source>
   <translation>{path} est endommagé : ses couleurs de 16 bits ne peuvent pas être décompressées.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/picture.py" />
   <source>a PNG picture holds one slice, there are {count}.</source>
   <translation>une image PNG contient une seule coupe, il y en a {count}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/picture.py" />
   <source>Choose .nii.gz, .nrrd or .tif.</source>
   <translation>Choisissez .nii.gz, .nrrd ou .tif.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/picture.py" />
   <source>a PNG picture holds whole numbers from 0 to 65535.</source>
   <translation>une image PNG contient des nombres entiers de 0 à 65535.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/picture.py" />
   <source>the PNG picture could not be packed.</source>
   <translation>l'image PNG n'a pas pu être compressée.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pieces.py" />
   <source>This is a region of an image of {whole}: {width} × {height} from column {x}, row {y}.</source>
   <translation>Ceci est une région d'une image de {whole} : {width} × {height} à partir de la colonne {x}, ligne {y}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pieces.py" />
   <source>{note}, slices {first} to {last}.</source>
   <translation>{note}, coupes {first} à {last}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pieces.py" />
   <source>{path} is packed in pieces of {size}, so no region of it can be read by itself.</source>
   <translation>{path} est compressé en morceaux de {size}, aucune région ne peut donc en être lue seule.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pieces.py" />
   <source>Save it with tiles of 256 or 512 pixels.</source>
   <translation>Enregistrez-le en tuiles de 256 ou 512 pixels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_access.py" />
   <source>The project was changed by a newer SegStudio (version {version} of its index; this one knows {schema}), so it is opened for reading only.</source>
   <translation>Le projet a été changé par un SegStudio plus récent (version {version} de son index ; celui-ci connaît la {schema}), il est donc ouvert en lecture seule.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_access.py" />
   <source>The project was opened for reading only.</source>
   <translation>Le projet a été ouvert en lecture seule.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_access.py" />
   <source>The project lies on a disk or in a folder that is read-only; it is opened for reading.</source>
   <translation>Le projet se trouve sur un disque ou dans un dossier en lecture seule ; il est ouvert en lecture.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_access.py" />
   <source>The project is in use by {who}. It is opened for reading until that one closes it.</source>
   <translation>Le projet est utilisé par {who}. Il est ouvert en lecture jusqu'à sa fermeture là-bas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_access.py" />
   <source>{sentence} It is opened for reading only.</source>
   <translation>{sentence} Il est ouvert en lecture seule.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_access.py" />
   <source>The project {folder} is not opened: {name} in it is a link to another place.</source>
   <translation>Le projet {folder} n'est pas ouvert : {name} y est un lien vers un autre endroit.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_access.py" />
   <location filename="../../segstudio/io/project_schema.py" />
   <source>It was not made by this program.</source>
   <translation>Il n'a pas été fait par ce programme.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>Nothing was unpacked</source>
   <translation>Rien n'a été décompressé</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>Packing {number} of {members}</source>
   <translation>Compression de {number} sur {members}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>{target} was not written: reading it back failed. {sentence}</source>
   <translation>{target} n'a pas été écrit : la relecture a échoué. {sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>{target} was not written: it cannot be packed.</source>
   <translation>{target} n'a pas été écrit : il ne peut pas être compressé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>Unpacking {number} of {files}</source>
   <translation>Décompression de {number} sur {files}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>{name} is no file of a project, so the archive was not written.</source>
   <translation>{name} n'est pas un fichier de projet, l'archive n'a donc pas été écrite.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>There is no archive {path}.</source>
   <translation>L'archive {path} n'existe pas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>{path} is no archive of a project, or is damaged.</source>
   <translation>{path} n'est pas une archive de projet, ou est endommagé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>Copy the file again from where it came from.</source>
   <translation>Copiez de nouveau le fichier depuis sa source.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: it holds more files than any project.</source>
   <translation>L'archive est refusée : elle contient plus de fichiers que tout projet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: a name occurs twice in it.</source>
   <translation>L'archive est refusée : un nom y figure deux fois.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: it holds no manifest.</source>
   <translation>L'archive est refusée : elle ne contient pas de manifeste.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>Archives are made by export.</source>
   <translation>Les archives se font par l'export.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: its manifest is damaged.</source>
   <translation>L'archive est refusée : son manifeste est endommagé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive was made by a newer SegStudio.</source>
   <translation>L'archive a été faite par un SegStudio plus récent.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <location filename="../../segstudio/learning/card.py" />
   <source>Update SegStudio.</source>
   <translation>Mettez SegStudio à jour.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: its manifest does not name the files that it holds.</source>
   <translation>L'archive est refusée : son manifeste ne nomme pas les fichiers qu'elle contient.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: it holds no index of a project.</source>
   <translation>L'archive est refusée : elle ne contient pas d'index de projet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: {filename} in it is no plain file.</source>
   <translation>L'archive est refusée : {filename} n'y est pas un simple fichier.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: {filename} is no file of a project.</source>
   <translation>L'archive est refusée : {filename} n'est pas un fichier de projet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: it is encrypted, or packed in another way than by export.</source>
   <translation>L'archive est refusée : elle est chiffrée, ou compressée autrement que par l'export.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: {filename} would grow more than {most_ratio}-fold.</source>
   <translation>L'archive est refusée : {filename} deviendrait plus de {most_ratio} fois plus grand.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive holds {total} unpacked; there is room for {room}.</source>
   <translation>L'archive contient {total} une fois décompressée ; il y a de la place pour {room}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>Choose a folder on a larger disk.</source>
   <translation>Choisissez un dossier sur un disque plus grand.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>Checking {number} of {files}</source>
   <translation>Vérification de {number} sur {files}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is damaged: {entry} is not what its manifest says.</source>
   <translation>L'archive est endommagée : {entry} n'est pas ce que dit son manifeste.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_case.py" />
   <source>The project is damaged: the field {name} of case {where} holds what does not belong.</source>
   <translation>Le projet est endommagé : le champ {name} du cas {where} contient ce qui n'y a pas sa place.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_case.py" />
   <location filename="../../segstudio/io/project_schema.py" />
   <source>The label files in its folder 'labels' are whole and can be opened by themselves.</source>
   <translation>Les fichiers d'étiquettes de son dossier 'labels' sont intacts et s'ouvrent séparément.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_case.py" />
   <source>A case needs a name.</source>
   <translation>Un cas a besoin d'un nom.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_case.py" />
   <source>A name has at most {longest_alias} characters, all of them visible.</source>
   <translation>Un nom a {longest_alias} caractères au plus, tous visibles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_index.py" />
   <source>The project {parent} holds more than {most_cases} cases.</source>
   <translation>Le projet {parent} contient plus de {most_cases} cas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_index.py" />
   <source>The project was not copied: {reason}.</source>
   <translation>Le projet n'a pas été copié : {reason}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_index.py" />
   <source>The project {parent} was not changed: {reason}.</source>
   <translation>Le projet {parent} n'a pas été changé : {reason}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_index.py" />
   <source>What was there before is whole. Make room, or look at the disk, and try again.</source>
   <translation>Ce qui s'y trouvait est intact. Libérez de la place, ou examinez le disque, et réessayez.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>{user} on {host}</source>
   <translation>{user} sur {host}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>somebody</source>
   <translation>quelqu'un</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>an unknown computer</source>
   <translation>un ordinateur inconnu</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>, since {moment:%Y-%m-%d %H:%M}</source>
   <translation>, depuis le {moment:%Y-%m-%d %H:%M}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>{who} (process {pid}){since}</source>
   <translation>{who} (processus {pid}){since}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>another window</source>
   <translation>une autre fenêtre</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>The project is in use by {who}.</source>
   <translation>Le projet est utilisé par {who}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>It can be opened for reading until that one closes it.</source>
   <translation>Il peut être ouvert en lecture jusqu'à sa fermeture là-bas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>The project was opened by {words}, and it was not closed there.</source>
   <translation>Le projet a été ouvert par {words}, et n'y a pas été fermé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>If that program no longer runs, take the project over (--take-over); else open it for reading.</source>
   <translation>Si ce programme ne tourne plus, prenez la main sur le projet (--take-over) ; sinon, ouvrez-le en lecture.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>The project cannot be written to: {error}.</source>
   <translation>Impossible d'écrire dans le projet : {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_making.py" />
   <source>{folder} is a project already.</source>
   <translation>{folder} est déjà un projet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_making.py" />
   <source>Open it, or choose another folder.</source>
   <translation>Ouvrez-le, ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_making.py" />
   <source>The project was not made: {error}.</source>
   <translation>Le projet n'a pas été créé : {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>The project was not made: {reason}.</source>
   <translation>Le projet n'a pas été créé : {reason}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>is a link to another place</source>
   <translation>est un lien vers un autre endroit</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>is missing</source>
   <translation>manque</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>{parent} is no project that can be opened: {path} {what}.</source>
   <translation>{parent} n'est pas un projet qui puisse s'ouvrir : {path} {what}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>Choose the folder that holds project.sqlite.</source>
   <translation>Choisissez le dossier qui contient project.sqlite.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>the disk or the folder is read-only</source>
   <translation>le disque ou le dossier est en lecture seule</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>the file cannot be opened</source>
   <translation>le fichier ne peut pas être ouvert</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>another program holds it</source>
   <translation>un autre programme le tient</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>the file is damaged</source>
   <translation>le fichier est endommagé</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>the file is no SQLite file</source>
   <translation>le fichier n'est pas un fichier SQLite</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>a value in it is larger than any that belongs there</source>
   <translation>une valeur y est plus grande que tout ce qui y a sa place</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>The project {parent} cannot be read: {reason_of_sqlite}.</source>
   <translation>Le projet {parent} ne peut pas être lu : {reason_of_sqlite}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>The project {parent} was left in the midst of a change and cannot be mended there.</source>
   <translation>Le projet {parent} a été laissé au milieu d'un changement et ne peut pas être réparé là.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>Copy the whole folder to a disk that can be written to, and open it there.</source>
   <translation>Copiez tout le dossier sur un disque où l'on peut écrire, et ouvrez-le là.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>{path} in {parent} is no index of a project, or is damaged.</source>
   <translation>{path} dans {parent} n'est pas un index de projet, ou est endommagé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>{path} in {parent} is an SQLite file of another program.</source>
   <translation>{path} dans {parent} est un fichier SQLite d'un autre programme.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>{path} in {parent} is larger than the index of any project.</source>
   <translation>{path} dans {parent} est plus grand que l'index de tout projet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>The project {parent} is not opened: its index holds a {strange}.</source>
   <translation>Le projet {parent} n'est pas ouvert : son index contient un élément étranger ({strange}).</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>The index of the project {parent} is damaged.</source>
   <translation>L'index du projet {parent} est endommagé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>The index of the project {parent} lacks a table.</source>
   <translation>Il manque une table à l'index du projet {parent}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_sources.py" />
   <source>The series of this case is no longer in the folder {folder}.</source>
   <translation>La série de ce cas n'est plus dans le dossier {folder}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_sources.py" />
   <source>There is no image where this case had one.</source>
   <translation>Il n'y a pas d'image là où ce cas en avait une.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_sources.py" />
   <source>is neither a file nor a folder</source>
   <translation>n'est ni un fichier ni un dossier</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_sources.py" />
   <source>is not there</source>
   <translation>n'est pas là</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_sources.py" />
   <source>{paths} cannot be read: {error}.</source>
   <translation>{paths} ne peut pas être lu : {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_sources.py" />
   <source>There is no folder {place}.</source>
   <translation>Le dossier {place} n'existe pas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_sources.py" />
   <source>Looking for {alias}</source>
   <translation>Recherche de {alias}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_sources.py" />
   <source>The folder {folder} holds more than {most_files} files.</source>
   <translation>Le dossier {folder} contient plus de {most_files} fichiers.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/regions.py" />
   <source>{path} can only be read as a whole.</source>
   <translation>{path} ne peut se lire qu'en entier.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/regions.py" />
   <source>Regions can be read of {names}.</source>
   <translation>Des régions se lisent dans : {names}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/regions.py" />
   <source>Save it as a TIFF with tiles, of which regions can be opened.</source>
   <translation>Enregistrez-le en TIFF à tuiles, dont des régions peuvent s'ouvrir.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/regions.py" />
   <source>Open a region of it: choose one when asked, or add --region x,y,width,height. If it should be small, the file is damaged.</source>
   <translation>Ouvrez-en une région : choisissez-la à la question posée, ou ajoutez --region x,y,largeur,hauteur. Si elle doit être petite, le fichier est endommagé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure.py" />
   <source>{path} was not saved: the images have no frame of reference to place contours in.</source>
   <translation>{path} n'a pas été enregistré : les images n'ont pas de repère où placer des contours.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure.py" />
   <source>Choose a picture or NIfTI.</source>
   <translation>Choisissez une image ou NIfTI.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure.py" />
   <source>{path} was not saved: reading it back gave other outlines. What was there is unchanged.</source>
   <translation>{path} n'a pas été enregistré : la relecture a donné d'autres contours. Ce qui s'y trouvait est inchangé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure.py" />
   <source>{path} has a contour that lies in no slice of the image.</source>
   <translation>{path} a un contour qui n'est dans aucune coupe de l'image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure.py" />
   <source>Drawing the outlines</source>
   <translation>Tracé des contours</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{path} holds contours, and these need the image that they were drawn on.</source>
   <translation>{path} contient des contours, et ceux-ci ont besoin de l'image sur laquelle ils ont été dessinés.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>Open the image first and then this file as its labels; on the command line, with --like IMAGE.</source>
   <translation>Ouvrez d'abord l'image, puis ce fichier comme ses étiquettes ; en ligne de commande, avec --like IMAGE.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{path} gives places in the patient, and the image does not tell where it lies.</source>
   <translation>{path} donne des positions dans le patient, et l'image ne dit pas où elle se trouve.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>Open the DICOM images that the contours were drawn on.</source>
   <translation>Ouvrez les images DICOM sur lesquelles les contours ont été dessinés.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{path} holds no contour that encloses a voxel of the image.</source>
   <translation>{path} ne contient aucun contour qui entoure un voxel de l'image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{count} voxels lie in several structures; each was given to the smallest of them.</source>
   <translation>{count} voxels sont dans plusieurs structures ; chacun a été donné à la plus petite.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{others} points or lines of the structure set enclose nothing and were left out.</source>
   <translation>{others} points ou lignes du structure set n'entourent rien et ont été laissés de côté.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source> and more</source>
   <translation> et d'autres</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>No voxel lies inside {names}.</source>
   <translation>Aucun voxel ne se trouve dans {names}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{path} claims more points than any structure set has.</source>
   <translation>{path} annonce plus de points que tout structure set n'en a.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{path} is damaged: a contour has {size} numbers.</source>
   <translation>{path} est endommagé : un contour a {size} nombres.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>Export it again.</source>
   <translation>Exportez-le de nouveau.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{path} was drawn on images of another frame of reference, so its contours would lie in the wrong place.</source>
   <translation>{path} a été dessiné sur des images d'un autre repère, ses contours seraient donc au mauvais endroit.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>Open the images that it was drawn on.</source>
   <translation>Ouvrez les images sur lesquelles il a été dessiné.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{path} holds a contour of {name} that lies on no slice of the image.</source>
   <translation>{path} contient un contour de {name} qui n'est sur aucune coupe de l'image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>Open the images that it was drawn on, all of them.</source>
   <translation>Ouvrez toutes les images sur lesquelles il a été dessiné.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{path} holds a contour of {name} that reaches out of the image.</source>
   <translation>{path} contient un contour de {name} qui déborde de l'image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/snapshot.py" />
   <source>{path} was not saved: there is no slice {z} of {shape}.</source>
   <translation>{path} n'a pas été enregistré : il n'y a pas de coupe {z} parmi {shape}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/snapshot.py" />
   <source>{path} was not saved: reading it back gave another picture.</source>
   <translation>{path} n'a pas été enregistré : la relecture a donné une autre image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/step_file.py" />
   <source>it is damaged</source>
   <translation>il est endommagé</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/step_file.py" />
   <source>Old steps of undo stay in memory: {error}.</source>
   <translation>D'anciennes étapes d'annulation restent en mémoire : {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/step_file.py" />
   <source>Free some space on the disk; it is tried again by itself.</source>
   <translation>Libérez de la place sur le disque ; un nouvel essai se fait de lui-même.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/step_file.py" />
   <source>its file is gone</source>
   <translation>son fichier a disparu</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/step_file.py" />
   <source>A step of undo cannot be read back from the disk: {why}.</source>
   <translation>Une étape d'annulation ne peut pas être relue du disque : {why}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/step_file.py" />
   <source>The labels are as they were; the steps after it can still be undone and redone.</source>
   <translation>Les étiquettes sont comme avant ; les étapes suivantes restent annulables et rétablissables.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/surface.py" />
   <source>{path} was not saved: the chosen labels have no voxels.</source>
   <translation>{path} n'a pas été enregistré : les étiquettes choisies n'ont pas de voxels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/surface.py" />
   <source>{path} was not saved: the size of the voxels is unknown, and a surface is in mm.</source>
   <translation>{path} n'a pas été enregistré : la taille des voxels est inconnue, et une surface est en mm.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/surface.py" />
   <source>Choose a picture or a table instead.</source>
   <translation>Choisissez plutôt une image ou un tableau.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/surface.py" />
   <source>Building the surface</source>
   <translation>Construction de la surface</translation>
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
   <translation>Écriture de {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/surface.py" />
   <source>{path} was not saved: reading it back gave another surface. What was there is unchanged.</source>
   <translation>{path} n'a pas été enregistré : la relecture a donné une autre surface. Ce qui s'y trouvait est inchangé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/taking.py" />
   <source>{path} keeps its channels apart, so they are not joined piece by piece.</source>
   <translation>{path} range ses canaux séparément, ils ne sont donc pas réunis morceau par morceau.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff.py" />
   <source>The file holds {count} images of different kinds; the first is shown.</source>
   <translation>Le fichier contient {count} images de types différents ; la première est affichée.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_directories.py" />
   <source>{path} is damaged: its pages follow each other in a circle.</source>
   <translation>{path} est endommagé : ses pages se suivent en cercle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_directories.py" />
   <source>{path} is cut off: a page lies behind its end.</source>
   <translation>{path} est coupé : une page se trouve au-delà de sa fin.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_directories.py" />
   <source>{path} is damaged: a page claims {entries} tags.</source>
   <translation>{path} est endommagé : une page annonce {entries} balises.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_directories.py" />
   <source>{path} is damaged: a page does not tell its size.</source>
   <translation>{path} est endommagé : une page ne dit pas sa taille.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_directories.py" />
   <source>{path} is damaged: a page claims tiles that are larger than any.</source>
   <translation>{path} est endommagé : une page annonce des tuiles plus grandes que possible.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_directories.py" />
   <source>{path} is damaged: a tag claims {length}.</source>
   <translation>{path} est endommagé : une balise annonce {length}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_directories.py" />
   <source>{path} is cut off: a tag lies behind its end.</source>
   <translation>{path} est coupé : une balise se trouve au-delà de sa fin.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_images.py" />
   <source>{path} holds no picture.</source>
   <translation>{path} ne contient pas d'image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_images.py" />
   <source>{path} has no rows and columns.</source>
   <translation>{path} n'a ni lignes ni colonnes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_images.py" />
   <source>{path} keeps its colours as lightness and two opponents (Lab), which is not supported.</source>
   <translation>{path} range ses couleurs en clarté et deux opposées (Lab), ce qui n'est pas pris en charge.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_images.py" />
   <source>Save it as RGB.</source>
   <translation>Enregistrez-le en RVB.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_images.py" />
   <source>{path} holds numbers of the type {dtype}, which is no image.</source>
   <translation>{path} contient des nombres du type {dtype}, qui n'est pas une image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_images.py" />
   <location filename="../../segstudio/io/tiff_pieces.py" />
   <source>{path} lacks pages that it tells of.</source>
   <translation>Il manque à {path} des pages qu'il annonce.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_images.py" />
   <source>Copy the file again; if its pages lie in several files, save them as one.</source>
   <translation>Copiez de nouveau le fichier ; si ses pages sont dans plusieurs fichiers, réunissez-les en un.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_images.py" />
   <location filename="../../segstudio/io/tiff_pieces.py" />
   <source>{path} is cut off: part of a page is not there.</source>
   <translation>{path} est coupé : une partie d'une page n'est pas là.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_metadata.py" />
   <source>The file tells no distance between its slices: lengths are in pixels.</source>
   <translation>Le fichier ne donne pas de distance entre ses coupes : les longueurs sont en pixels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_metadata.py" />
   <source>{path} is damaged: its description is no description of an image.</source>
   <translation>{path} est endommagé : sa description n'est pas celle d'une image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_metadata.py" />
   <source>The file is one of {files} that belong together; only what it holds itself is shown.</source>
   <translation>Le fichier est l'un de {files} qui vont ensemble ; seul ce qu'il contient lui-même est affiché.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_pieces.py" />
   <source>{path} keeps several slices in one page, so no region of it can be read by itself.</source>
   <translation>{path} range plusieurs coupes dans une page, aucune région ne peut donc en être lue seule.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_pieces.py" />
   <source>Save it as OME-TIFF with tiles.</source>
   <translation>Enregistrez-le en OME-TIFF à tuiles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_pieces.py" />
   <source>{path} is damaged: a tile of it cannot be unpacked.</source>
   <translation>{path} est endommagé : une de ses tuiles ne peut pas être décompressée.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>The file does not tell how the image lies in the patient; left and right may be swapped.</source>
   <translation>Le fichier ne dit pas comment l'image se situe dans le patient ; gauche et droite peuvent être inversées.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>The image opens without physical size: lengths are in pixels.</source>
   <translation>L'image s'ouvre sans taille physique : les longueurs sont en pixels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>{count} voxels are not finite numbers; the filter and the network treat them as the lowest value.</source>
   <translation>{count} voxels ne sont pas des nombres finis ; le filtre et le réseau les traitent comme la valeur la plus basse.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>{path} is a colour picture, so its pixels are not label numbers.</source>
   <translation>{path} est une image en couleur, ses pixels ne sont donc pas des numéros d'étiquettes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>Choose the file in which each pixel holds the number of its label.</source>
   <translation>Choisissez le fichier où chaque pixel contient le numéro de son étiquette.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>{path} holds fractions, as {voxels:g}, so its voxels are not label numbers.</source>
   <translation>{path} contient des fractions, comme {voxels:g}, ses voxels ne sont donc pas des numéros d'étiquettes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>Choose the file in which each voxel holds the number of its label.</source>
   <translation>Choisissez le fichier où chaque voxel contient le numéro de son étiquette.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>{path} holds values from {low} to {high}; labels run from 0 to {largest_label}.</source>
   <translation>{path} contient des valeurs de {low} à {high} ; les étiquettes vont de 0 à {largest_label}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>The voxels are said to measure {sides} mm (z × y × x), which is unlikely; check before measuring.</source>
   <translation>Les voxels mesureraient {sides} mm (z × y × x), ce qui est peu probable ; vérifiez avant de mesurer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>{path} is cut off: {done} of {count} bytes of voxels are there.</source>
   <translation>{path} est coupé : {done} octets de voxels sur {count} sont présents.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>{path} is cut off: {count} bytes are missing.</source>
   <translation>{path} est coupé : il manque {count} octets.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>{path} holds more data than its header tells; it is probably damaged.</source>
   <translation>{path} contient plus de données que n'en annonce son en-tête ; il est sans doute endommagé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>The file holds {count} bytes more than its header tells of; check that the image is whole.</source>
   <translation>Le fichier contient {count} octets de plus que n'en annonce son en-tête ; vérifiez que l'image est entière.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/acceptance.py" />
   <source>new weights are always taken</source>
   <translation>les nouveaux poids sont toujours pris</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/acceptance.py" />
   <source>on average no better where corrected</source>
   <translation>en moyenne pas meilleur là où l'on a corrigé</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/acceptance.py" />
   <source>on average no worse where corrected</source>
   <translation>en moyenne pas moins bon là où l'on a corrigé</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/acceptance.py" />
   <source>on average more than 0.01 of Dice lost elsewhere, or 0.03 in one class</source>
   <translation>en moyenne plus de 0,01 de Dice perdu ailleurs, ou 0,03 pour une classe</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/acceptance.py" />
   <source>on average no worse where corrected, at most 0.01 of Dice lost elsewhere</source>
   <translation>en moyenne pas moins bon là où l'on a corrigé, au plus 0,01 de Dice perdu ailleurs</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/agreement.py" />
   <source>In {unchanged} of {cases} cases nobody changed what {model} drew: the new model would learn from that model, and its score would only say how far the two agree.</source>
   <translation>Dans {unchanged} cas sur {cases}, personne n'a changé ce que {model} a dessiné : le nouveau modèle apprendrait de celui-là, et son score dirait seulement à quel point les deux concordent.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/agreement.py" />
   <source>In {unchanged} of {cases} cases nobody changed what {model} drew: there the new model would learn from that model, and its score would partly say how far the two agree.</source>
   <translation>Dans {unchanged} cas sur {cases}, personne n'a changé ce que {model} a dessiné : là, le nouveau modèle apprendrait de celui-là, et son score dirait en partie à quel point les deux concordent.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/agreement.py" />
   <source>In {unchanged} of {cases} cases nobody had changed what {model} drew: it learned from that model, and its score only says how far the two agree.</source>
   <translation>Dans {unchanged} cas sur {cases}, personne n'avait changé ce que {model} a dessiné : il a appris de ce modèle, et son score dit seulement à quel point les deux concordent.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/agreement.py" />
   <source>In {unchanged} of {cases} cases nobody had changed what {model} drew: there it learned from that model, and its score partly says how far the two agree.</source>
   <translation>Dans {unchanged} cas sur {cases}, personne n'avait changé ce que {model} a dessiné : là, il a appris de ce modèle, et son score dit en partie à quel point les deux concordent.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/agreement.py" />
   <source>the model {name}</source>
   <translation>le modèle {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/agreement.py" />
   <location filename="../../segstudio/services/session.py" />
   <source>a model</source>
   <translation>un modèle</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/binding.py" />
   <location filename="../../segstudio/learning/card.py" />
   <location filename="../../segstudio/learning/checkpoint.py" />
   <source>{name} is damaged: its weights cannot be read.</source>
   <translation>{name} est endommagé : ses poids ne peuvent pas être lus.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/binding.py" />
   <location filename="../../segstudio/learning/checkpoint.py" />
   <source>Export or download the model again.</source>
   <translation>Exportez ou téléchargez de nouveau le modèle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/binding.py" />
   <source>The weights in {name} were changed: they are not those that its card tells of.</source>
   <translation>Les poids de {name} ont été modifiés : ce ne sont pas ceux dont parle sa fiche.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/binding.py" />
   <source>Ask for the file again where it came from.</source>
   <translation>Demandez de nouveau le fichier à sa source.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/binding.py" />
   <source>The weights of this model were changed after it was measured. Its scores do not hold and are not shown.</source>
   <translation>Les poids de ce modèle ont été modifiés après sa mesure. Ses scores ne valent plus et ne sont pas affichés.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/binding.py" />
   <source>An older file: nothing ties its scores to its weights.</source>
   <translation>Un fichier plus ancien : rien ne lie ses scores à ses poids.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>Choose a .safetensors file that SegStudio has written.</source>
   <translation>Choisissez un fichier .safetensors écrit par SegStudio.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model's card is damaged: it is not JSON.</source>
   <translation>La fiche du modèle est endommagée : ce n'est pas du JSON.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model's card is damaged: it holds no entries.</source>
   <translation>La fiche du modèle est endommagée : elle ne contient aucune entrée.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model was written by a newer SegStudio (card format {written}).</source>
   <translation>Le modèle a été écrit par un SegStudio plus récent (format de fiche {written}).</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model's card lacks {missing}.</source>
   <translation>Il manque à la fiche du modèle : {missing}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>it cannot be read</source>
   <translation>il ne peut pas être lu</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model file {path} cannot be opened: {reason}.</source>
   <translation>Le fichier de modèle {path} ne peut pas être ouvert : {reason}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>{name} holds weights, but no SegStudio model card.</source>
   <translation>{name} contient des poids, mais pas de fiche de modèle SegStudio.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>{name} is not a SegStudio model file.</source>
   <translation>{name} n'est pas un fichier de modèle SegStudio.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>{name} lost its end: {there} of {needed} bytes are there.</source>
   <translation>{name} est incomplet : {there} octets sur {needed} sont présents.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>Copy the file again from where it came.</source>
   <translation>Copiez à nouveau le fichier depuis son origine.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>the case</source>
   <translation>le cas</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model {name} was trained on images filtered with size {filter_size}; {name_2} is filtered with size {filter_size_2}.</source>
   <translation>Le modèle {name} a été entraîné sur des images filtrées à la taille {filter_size} ; {name_2} est filtré à la taille {filter_size_2}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>Give the raw image; the model applies its own filter.</source>
   <translation>Donnez l'image brute ; le modèle applique son propre filtre.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/card.py" />
   <source>The model {name} reads {accepts} images with {n} channels; {name_2} is {words} with {channels}.</source>
   <extracomment>Of one: The model {name} reads {accepts} images with {n} channel; {name_2} is {words} with {channels}.</extracomment>
   <translation>
    <numerusform>Le modèle {name} lit des images ({accepts}) à {n} canal ; {name_2} est {words} avec {channels}.</numerusform>
    <numerusform>Le modèle {name} lit des images ({accepts}) à {n} canaux ; {name_2} est {words} avec {channels}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>Choose a model that accepts {words} images.</source>
   <translation>Choisissez un modèle qui accepte les images {words}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model's card is damaged: {name} is {value!r}.</source>
   <translation>La fiche du modèle est endommagée : {name} est {value!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model's card is damaged: {name} is not a list of texts.</source>
   <translation>La fiche du modèle est endommagée : {name} n'est pas une liste de textes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model's card is damaged: it needs classes with different numbers.</source>
   <translation>La fiche du modèle est endommagée : il lui faut des classes aux numéros différents.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model's card is damaged: {entry!r} is not a class.</source>
   <translation>La fiche du modèle est endommagée : {entry!r} n'est pas une classe.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>it has no name</source>
   <translation>il n'a pas de nom</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>its version is {version}</source>
   <translation>sa version est {version}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>it reads {channels} channels, not 1 or 3</source>
   <translation>il lit {channels} canaux, et non 1 ou 3</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>it accepts {accepts}, not grey or rgb</source>
   <translation>il accepte {accepts}, et non grey ou rgb</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>its normalisation {normalisation!r} is unknown</source>
   <translation>sa normalisation {normalisation!r} est inconnue</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>its filter size {filter_size} is not odd</source>
   <translation>sa taille de filtre {filter_size} n'est pas impaire</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>its network reads {network} channels, the card says {channels}</source>
   <translation>son réseau lit {network} canaux, la fiche dit {channels}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>its network gives {network} classes with the background, the card names {classes} without it</source>
   <translation>son réseau donne {network} classes avec le fond, la fiche en nomme {classes} sans lui</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model {name!r} cannot be used: {wrong}.</source>
   <translation>Le modèle {name!r} ne peut pas être utilisé : {wrong}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model {name!r} cannot be used: {sentence}</source>
   <translation>Le modèle {name!r} ne peut pas être utilisé : {sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/cases.py" />
   <source>The mask {name} holds the label {unknown}, but only {classes} classes are named.</source>
   <translation>Le masque {name} contient l'étiquette {unknown}, mais {classes} classes seulement sont nommées.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/cases.py" />
   <source>Name every class, or name one class to learn everything above 0.</source>
   <translation>Nommez chaque classe, ou une seule pour apprendre tout ce qui dépasse 0.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/checkpoint.py" />
   <source>{name} cannot be used. {sentence}</source>
   <translation>{name} ne peut pas être utilisé. {sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/checkpoint.py" />
   <source>The weights in {name} do not belong to the network its card names: {weights} is {found}, the network has {wanted}.</source>
   <translation>Les poids de {name} n'appartiennent pas au réseau nommé par sa fiche : {weights} est {found}, le réseau a {wanted}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/checkpoint.py" />
   <source>missing</source>
   <translation>absent</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/checkpoint.py" />
   <source>no such weight</source>
   <translation>aucun poids de ce nom</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/checkpoint.py" />
   <source>The model {name} holds weights that are not finite numbers ({key}).</source>
   <translation>Le modèle {name} contient des poids qui ne sont pas des nombres finis ({key}).</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/checkpoint.py" />
   <source>Use an earlier version of the model.</source>
   <translation>Utilisez une version antérieure du modèle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/conversion.py" />
   <source>{source} is no file that can be read.</source>
   <translation>{source} n'est pas un fichier lisible.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/conversion.py" />
   <source>{source} is larger than any network of this program.</source>
   <translation>{source} est plus grand que tout réseau de ce programme.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/conversion.py" />
   <source>could not be read</source>
   <translation>n'a pas pu être lu</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/conversion.py" />
   <source>{source} {sentence}. Nothing in it was executed.</source>
   <translation>{source} {sentence}. Rien de ce qu'il contient n'a été exécuté.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/conversion.py" />
   <source>Ask for a file that torch.save made of network.state_dict() alone.</source>
   <translation>Demandez un fichier que torch.save a fait de network.state_dict() seul.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/cross_validation.py" />
   <source>A cross-validation runs in one process.</source>
   <translation>Une validation croisée tourne dans un seul processus.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/cross_validation.py" />
   <source>Train the parts by --fold, each with several processes, or leave torchrun out.</source>
   <translation>Entraînez les parties avec --fold, chacune avec plusieurs processus, ou laissez torchrun de côté.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/cross_validation.py" />
   <source> Mean Dice over {folds} parts of a cross-validation: {means:.3f}.</source>
   <translation> Dice moyen sur {folds} parties d'une validation croisée : {means:.3f}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/cross_validation.py" />
   <source>Part {part} of {parts}: {said}</source>
   <translation>Partie {part} sur {parts} : {said}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/curve.py" />
   <source>Trial step {step} of {steps}</source>
   <translation>Pas d'essai {step} sur {steps}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/curve.py" />
   <source>Step {step} of {steps}</source>
   <translation>Pas {step} sur {steps}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <source>There is no device called {name!r}.</source>
   <translation>Aucun processeur ne s'appelle {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <location filename="../../segstudio/services/setting_values.py" />
   <source>Choose auto, cpu, cuda, cuda:N or mps.</source>
   <translation>Choisissez auto, cpu, cuda, cuda:N ou mps.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <source>This computer has no {kind} device that the installed torch can use.</source>
   <translation>Cet ordinateur n'a pas de processeur {kind} que le torch installé puisse utiliser.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <source>Choose auto or cpu.</source>
   <translation>Choisissez auto ou cpu.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <source>There is no device {name}: this computer has {device_count} CUDA device(s).</source>
   <translation>Le processeur {name} n'existe pas : nombre de processeurs CUDA de cet ordinateur : {device_count}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <source>There is no engine called {name!r}.</source>
   <translation>Aucun moteur ne s'appelle {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <source>Choose one of: {engines}.</source>
   <translation>Choisissez l'un de : {engines}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <source>The engine openvino needs a package that is not installed.</source>
   <translation>Le moteur openvino demande un paquet qui n'est pas installé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <source>Type: pip install "segstudio[openvino]", or choose the engine auto.</source>
   <translation>Tapez : pip install "segstudio[openvino]", ou choisissez le moteur auto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/evaluate.py" />
   <source>There are no images with masks to measure.</source>
   <translation>Il n'y a pas d'images avec masques à mesurer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/evaluate.py" />
   <source>Check both folders.</source>
   <translation>Vérifiez les deux dossiers.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/evaluate.py" />
   <source>Measuring {lesson_name}</source>
   <translation>Mesure de {lesson_name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>Measuring the old model</source>
   <translation>Mesure de l'ancien modèle</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <location filename="../../segstudio/learning/training.py" />
   <source>Saving the model</source>
   <translation>Enregistrement du modèle</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>Measuring the new model ({share:.0%} of the change)</source>
   <translation>Mesure du nouveau modèle ({share:.0%} du changement)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/finetune.py" />
   <source>on {n} corrected images from {old} to {new}</source>
   <extracomment>Of one: on {n} corrected image from {old} to {new}</extracomment>
   <translation>
    <numerusform>sur {n} image corrigée de {old} à {new}</numerusform>
    <numerusform>sur {n} images corrigées de {old} à {new}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/finetune.py" />
   <source>on {n} synthetic images from {old} to {new}</source>
   <extracomment>Of one: on {n} synthetic image from {old} to {new}</extracomment>
   <translation>
    <numerusform>sur {n} image synthétique de {old} à {new}</numerusform>
    <numerusform>sur {n} images synthétiques de {old} à {new}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/finetune.py" />
   <source>on {n} earlier images from {old} to {new}</source>
   <extracomment>Of one: on {n} earlier image from {old} to {new}</extracomment>
   <translation>
    <numerusform>sur {n} image antérieure de {old} à {new}</numerusform>
    <numerusform>sur {n} images antérieures de {old} à {new}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>mean Dice went {changes}</source>
   <translation>le Dice moyen est passé {changes}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>what it could do would be forgotten</source>
   <translation>ce qu'il savait faire serait oublié</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>the corrected images did not become better on average</source>
   <translation>les images corrigées ne se sont pas améliorées en moyenne</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>The old model stays, because {reason}: with all that was learned {moved}.</source>
   <translation>L'ancien modèle reste, car {reason} : avec tout ce qui a été appris, {moved}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>{share:.0%} of what was learned was taken over, so that earlier images stay good: {moved}.</source>
   <translation>{share:.0%} de ce qui a été appris a été repris, pour que les images antérieures restent bonnes : {moved}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>No earlier images were there to compare with; synthetic ones stood in for them.</source>
   <translation>Il n'y avait pas d'images antérieures à comparer ; des images synthétiques les ont remplacées.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>No earlier images were there to compare with, so what the model may have forgotten is not known.</source>
   <translation>Il n'y avait pas d'images antérieures à comparer, on ne sait donc pas ce que le modèle a pu oublier.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/growing.py" />
   <source>A class needs a name.</source>
   <translation>Une classe a besoin d'un nom.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/growing.py" />
   <source>The model {model} has a class called {name} already.</source>
   <translation>Le modèle {model} a déjà une classe nommée {name}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/growing.py" />
   <source>A label has a number from 1 to {largest_label}, not {number}.</source>
   <translation>Une étiquette a un numéro de 1 à {largest_label}, et non {number}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/growing.py" />
   <source>Label {number} is {known_as} in the model {name} already.</source>
   <translation>L'étiquette {number} est déjà {known_as} dans le modèle {name}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/growing.py" />
   <source>A model tells at most {most_classes} classes apart.</source>
   <translation>Un modèle distingue {most_classes} classes au plus.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/growing.py" />
   <source>{color} is no colour: red, green and blue lie between 0 and 255.</source>
   <translation>{color} n'est pas une couleur : rouge, vert et bleu vont de 0 à 255.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/learner.py" />
   <source>There is not enough memory to train on {count} patches of {side} × {side} pixels at once.</source>
   <translation>La mémoire ne suffit pas pour entraîner sur {count} patchs de {side} × {side} pixels à la fois.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/learner.py" />
   <source>Choose a smaller batch, smaller patches, or a smaller network.</source>
   <translation>Choisissez un lot plus petit, des patchs plus petits ou un réseau plus petit.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/learner.py" />
   <source>Training stopped at step {done}: the loss was not a number {most_failures} times in a row.</source>
   <translation>L'entraînement s'est arrêté au pas {done} : la perte n'a pas été un nombre {most_failures} fois de suite.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/learner.py" />
   <source>Choose a smaller learning rate, or look for images with broken values.</source>
   <translation>Choisissez un taux d'apprentissage plus petit, ou cherchez des images aux valeurs corrompues.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/lineage.py" />
   <source>The card of {name} does not say how the model was made.</source>
   <translation>La fiche de {name} ne dit pas comment le modèle a été fait.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/lineage.py" />
   <source>Only models fine-tuned by this version or a later one can be made again.</source>
   <translation>Seuls les modèles affinés par cette version ou une plus récente peuvent être refaits.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/lineage.py" />
   <source>{name} learned from {lineage} earlier images too.</source>
   <translation>{name} a aussi appris de {lineage} images antérieures.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/lineage.py" />
   <source>Name their folder by --replay.</source>
   <translation>Nommez leur dossier avec --replay.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/lineage.py" />
   <source>{missing} of {wanted} corrections that {name} learned from are no longer there as they were{first}.</source>
   <translation>{missing} des {wanted} corrections dont {name} a appris ne sont plus là dans leur état d'alors{first}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/lineage.py" />
   <source>Name the folder that holds them by --corrections.</source>
   <translation>Nommez le dossier qui les contient avec --corrections.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/material.py" />
   <source>Preparing the corrections</source>
   <translation>Préparation des corrections</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/material.py" />
   <source>There is nothing to learn from: no correction has a reviewed slice with labels that {name} knows.</source>
   <translation>Rien à apprendre : aucune correction n'a de coupe relue avec des étiquettes que {name} connaît.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/material.py" />
   <source>Mark slices as reviewed and save the correction again.</source>
   <translation>Marquez des coupes comme relues et enregistrez de nouveau la correction.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/material.py" />
   <source>Reading earlier images</source>
   <translation>Lecture des images antérieures</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/material.py" />
   <source>Reading images that are not reviewed</source>
   <translation>Lecture des images non relues</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>The config of the network {name} has unknown entries: {map}.</source>
   <translation>La configuration du réseau {name} a des entrées inconnues : {map}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>It may have: {config}.</source>
   <translation>Elle peut avoir : {config}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>There is no network called {name!r}.</source>
   <translation>Aucun réseau ne s'appelle {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>Choose one of: {networks}.</source>
   <translation>Choisissez l'un de : {networks}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>The network {name} cannot be built with {entry} = {value!r}.</source>
   <translation>Le réseau {name} ne peut pas être construit avec {entry} = {value!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>Allowed: {allowed}.</source>
   <translation>Permis : {allowed}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>a whole number from 1 to {largest_width}</source>
   <translation>un nombre entier de 1 à {largest_width}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>{shortest} to {longest}</source>
   <translation>{shortest} à {longest}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>a list of {count} whole numbers from 1 to {largest_width}</source>
   <translation>une liste de {count} nombres entiers de 1 à {largest_width}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/outcomes.py" />
   <source>No better model came of it.</source>
   <translation>Il n'en est pas sorti de meilleur modèle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/outcomes.py" />
   <source>The new model is worse.</source>
   <translation>Le nouveau modèle est moins bon.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/outcomes.py" />
   <source>The new model is no better.</source>
   <translation>Le nouveau modèle n'est pas meilleur.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/outcomes.py" />
   <source>Better where you corrected, in part worse elsewhere.</source>
   <translation>Meilleur là où vous avez corrigé, en partie moins bon ailleurs.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/outcomes.py" />
   <source>Better where you corrected, on the whole no worse elsewhere.</source>
   <translation>Meilleur là où vous avez corrigé, dans l'ensemble pas moins bon ailleurs.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/outcomes.py" />
   <source>Better where you corrected; elsewhere it was not measured.</source>
   <translation>Meilleur là où vous avez corrigé ; ailleurs, rien n'a été mesuré.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>A network reads 1 or 3 channels, not {channels}.</source>
   <translation>Un réseau lit 1 ou 3 canaux, et non {channels}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>Training needs the name of at least one class.</source>
   <translation>L'entraînement demande le nom d'au moins une classe.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>The patience is at least 1 look, not {patience}.</source>
   <translation>La patience est d'au moins 1 mesure, et non {patience}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>Changed pixels count at least 1, not {edited_weight}.</source>
   <translation>Les pixels modifiés comptent au moins 1, et non {edited_weight}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>There is no rule of acceptance called {acceptance!r}.</source>
   <translation>Aucune règle d'acceptation ne s'appelle {acceptance!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>Choose one of: {acceptances}.</source>
   <translation>Choisissez l'une de : {acceptances}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>Training takes at least 1 step, not {steps}.</source>
   <translation>L'entraînement demande au moins 1 pas, et non {steps}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>The learning rate {learning_rate} is not between 0 and 1.</source>
   <translation>Le taux d'apprentissage {learning_rate} n'est pas entre 0 et 1.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>A step needs 1 patch of 16 pixels at least, not {batch} of {patch}.</source>
   <translation>Un pas demande au moins 1 patch de 16 pixels, et non {batch} de {patch}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>There is no augmentation called {augmentation!r}.</source>
   <translation>Aucune augmentation ne s'appelle {augmentation!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>Choose one of: {augmentations}.</source>
   <translation>Choisissez l'une de : {augmentations}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>The engine openvino does not run on the device {device}.</source>
   <translation>Le moteur openvino ne tourne pas sur le processeur {device}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>Choose the device cpu or auto.</source>
   <translation>Choisissez le processeur cpu ou auto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>Preparing</source>
   <translation>Préparation</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <location filename="../../segstudio/learning/sweep.py" />
   <source>Segmented</source>
   <translation>Segmenté</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>There is not enough memory to hold the prediction; the labels are unchanged.</source>
   <translation>La mémoire ne suffit pas pour la prédiction ; les étiquettes sont inchangées.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>Close other cases or programs.</source>
   <translation>Fermez d'autres cas ou programmes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>The model {name} gave numbers that are not finite; the labels are unchanged.</source>
   <translation>Le modèle {name} a donné des nombres qui ne sont pas finis ; les étiquettes sont inchangées.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>Use another model, or an earlier version of this one.</source>
   <translation>Utilisez un autre modèle, ou une version antérieure de celui-ci.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/predict.py" />
   <source>Segmenting slice {index} of {n}</source>
   <extracomment>Of one: Segmenting</extracomment>
   <translation>
    <numerusform>Segmentation de la coupe {index} sur {n}</numerusform>
    <numerusform>Segmentation de la coupe {index} sur {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>The memory was short, so fewer slices were segmented at once.</source>
   <translation>La mémoire étant juste, moins de coupes ont été segmentées à la fois.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>The memory was short, so the image was segmented in smaller pieces.</source>
   <translation>La mémoire étant juste, l'image a été segmentée en morceaux plus petits.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>The memory of the GPU was too small, so the CPU went on.</source>
   <translation>La mémoire du GPU étant trop petite, le CPU a continué.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>There is not enough memory to segment even a small piece; the labels are unchanged.</source>
   <translation>La mémoire ne suffit pas pour segmenter même un petit morceau ; les étiquettes sont inchangées.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>Close other programs, or choose a smaller network.</source>
   <translation>Fermez d'autres programmes, ou choisissez un réseau plus petit.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/recipe.py" />
   <source>The loss has no {name} called {getattr!r}.</source>
   <translation>La perte n'a pas de {name} nommé {getattr!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/recipe.py" />
   <location filename="../../segstudio/services/setting_values.py" />
   <source>Choose one of: {choices}.</source>
   <translation>Choisissez l'un de : {choices}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/recipe.py" />
   <source>The loss cannot use {name} = {value}.</source>
   <translation>La perte ne peut pas utiliser {name} = {value}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/recipe.py" />
   <source>Give a finite number above zero.</source>
   <translation>Donnez un nombre fini supérieur à zéro.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/recipe.py" />
   <source>The loss recipe has unknown entries: {unknown}.</source>
   <translation>La recette de perte a des entrées inconnues : {unknown}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/recipe.py" />
   <source>It may have: {known}.</source>
   <translation>Elle peut avoir : {known}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The image is shown filtered with {size}×{size}; the model reads it raw.</source>
   <translation>L'image est affichée filtrée en {size}×{size} ; le modèle la lit brute.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The image is shown filtered with {size}×{size}; the model reads it filtered with {own}×{own}.</source>
   <translation>L'image est affichée filtrée en {size}×{size} ; le modèle la lit filtrée en {own}×{own}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>sides {span}</source>
   <translation>côtés {span}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>pixels {span}</source>
   <translation>pixels {span}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>values {lows:.4g} to {highs:.4g}</source>
   <translation>valeurs de {lows:.4g} à {highs:.4g}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The image is in colour; the model learned from grey images only.</source>
   <translation>L'image est en couleur ; le modèle n'a appris que d'images en gris.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The image is grey; the model learned from colour images only.</source>
   <translation>L'image est en gris ; le modèle n'a appris que d'images en couleur.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The image is of the kind {modality}; the model learned from {value}.</source>
   <translation>L'image est du type {modality} ; le modèle a appris de {value}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>A pixel is {span} wide; in the images the model learned from it was {known}.</source>
   <translation>Un pixel mesure {span} de large ; dans les images dont le modèle a appris, c'était {known}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The image has a physical size and those the model learned from had none; whether its pixels are of the right size is not known.</source>
   <translation>L'image a une taille physique et celles dont le modèle a appris n'en avaient pas ; on ne sait pas si ses pixels ont la bonne taille.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The image has no physical size; the model learned from pixels that are {span} wide.</source>
   <translation>L'image n'a pas de taille physique ; le modèle a appris de pixels larges de {span}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The image has sides of {span}; those the model learned from had {known}, so what it looks for may appear in another size.</source>
   <translation>L'image a des côtés de {span} ; celles dont le modèle a appris en avaient de {known}, ce qu'il cherche peut donc apparaître à une autre taille.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The values run from {low:.4g} to {high:.4g}{units}; in the images the model learned from they ran from {lows:.4g} to {highs:.4g}.</source>
   <translation>Les valeurs vont de {low:.4g} à {high:.4g}{units} ; dans les images dont le modèle a appris, elles allaient de {lows:.4g} à {highs:.4g}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>{low:.3g} to {high:.3g} {unit}</source>
   <translation>{low:.3g} à {high:.3g} {unit}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/rehearsal.py" />
   <source>Preparing images to compare with</source>
   <translation>Préparation d'images de comparaison</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/run_state.py" />
   <source>There is no unfinished training in {path}.</source>
   <translation>Il n'y a pas d'entraînement inachevé dans {path}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/run_state.py" />
   <source>Start it without --resume.</source>
   <translation>Lancez-le sans --resume.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/run_state.py" />
   <source>The unfinished training in {path} is damaged.</source>
   <translation>L'entraînement inachevé dans {path} est endommagé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/run_state.py" />
   <source>Start it again without --resume.</source>
   <translation>Relancez-le sans --resume.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/run_state.py" />
   <source>The unfinished training in {path} is another one: its plan or its images differ.</source>
   <translation>L'entraînement inachevé dans {path} est un autre : son plan ou ses images diffèrent.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/run_state.py" />
   <source>Give the same options as when it was started, or start again without --resume.</source>
   <translation>Donnez les mêmes options qu'à son lancement, ou relancez sans --resume.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/suiting.py" />
   <source>All {n} corrections are for other models: they show {names}, which {model} does not know.</source>
   <extracomment>Of one: The only correction is for another model: it shows {names}, which {model} does not know.</extracomment>
   <translation>
    <numerusform>La seule correction est destinée à un autre modèle : elle montre {names}, que {model} ne connaît pas.</numerusform>
    <numerusform>Les {n} corrections sont toutes destinées à d'autres modèles : elles montrent {names}, que {model} ne connaît pas.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/suiting.py" />
   <source>Correct an image with this model first, or choose the model that they were made for.</source>
   <translation>Corrigez d'abord une image avec ce modèle, ou choisissez le modèle pour lequel elles ont été faites.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/suiting.py" />
   <source>{n} corrections are for other models and were left out.</source>
   <extracomment>Of one: {n} correction is for other models and was left out.</extracomment>
   <translation>
    <numerusform>{n} correction est destinée à d'autres modèles et a été laissée de côté.</numerusform>
    <numerusform>{n} corrections sont destinées à d'autres modèles et ont été laissées de côté.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/sweep.py" />
   <source>Segmenting block {z} of {depth}</source>
   <translation>Segmentation du bloc {z} sur {depth}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/sweep.py" />
   <source>Measuring the grey levels</source>
   <translation>Mesure des niveaux de gris</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/teaching.py" />
   <location filename="../../segstudio/learning/training.py" />
   <source>Stopped after {step} of {steps} steps.</source>
   <translation>Arrêté après {step} pas sur {steps}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/team.py" />
   <source>A batch of {batch} patches cannot be divided among {size} processes.</source>
   <translation>Un lot de {batch} patchs ne se divise pas entre {size} processus.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/team.py" />
   <source>Choose a batch that is a multiple of {size}.</source>
   <translation>Choisissez un lot multiple de {size}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/team.py" />
   <source>The {size} training processes cannot reach each other.</source>
   <translation>Les {size} processus d'entraînement ne peuvent pas se joindre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/team.py" />
   <source>Start them by: torchrun --nproc-per-node N -m segstudio train …</source>
   <translation>Lancez-les avec : torchrun --nproc-per-node N -m segstudio train …</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training.py" />
   <source>Stopped after {step} of {steps} steps, since nothing became better.</source>
   <translation>Arrêté après {step} pas sur {steps}, car rien ne s'améliorait.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training.py" />
   <source>The training under way could not be kept. {sentence}</source>
   <translation>L'entraînement en cours n'a pas pu être conservé. {sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training.py" />
   <location filename="../../segstudio/learning/training_start.py" />
   <source>Reading images</source>
   <translation>Lecture des images</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/training.py" />
   <source>Trained for {steps} steps on {n} cases; none was kept apart to measure it.</source>
   <extracomment>Of one: Trained for {steps} steps on {n} case; none was kept apart to measure it.</extracomment>
   <translation>
    <numerusform>Entraîné pendant {steps} pas sur {n} cas ; aucun n'a été mis à part pour le mesurer.</numerusform>
    <numerusform>Entraîné pendant {steps} pas sur {n} cas ; aucun n'a été mis à part pour le mesurer.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/training.py" />
   <source>Trained for {steps} steps on {learned} of {n} cases, with {apart} kept apart to measure it.</source>
   <extracomment>Of one: Trained for {steps} steps on {learned} of {n} case, with {apart} kept apart to measure it.</extracomment>
   <translation>
    <numerusform>Entraîné pendant {steps} pas sur {learned} de {n} cas, avec {apart} mis à part pour le mesurer.</numerusform>
    <numerusform>Entraîné pendant {steps} pas sur {learned} des {n} cas, avec {apart} mis à part pour le mesurer.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/training.py" />
   <source>Mean Dice on the {n} that were kept apart: {means:.3f}.</source>
   <extracomment>Of one: Mean Dice on the {n} that was kept apart: {means:.3f}.</extracomment>
   <translation>
    <numerusform>Dice moyen sur celui ({n}) mis à part : {means:.3f}.</numerusform>
    <numerusform>Dice moyen sur les {n} mis à part : {means:.3f}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training_start.py" />
   <source>Choose fewer parts, or add images.</source>
   <translation>Choisissez moins de parties, ou ajoutez des images.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training_start.py" />
   <source>There are no images with masks to train on.</source>
   <translation>Il n'y a pas d'images avec masques pour s'entraîner.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training_start.py" />
   <source>Check the folders and the manifest.</source>
   <translation>Vérifiez les dossiers et le manifeste.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training_start.py" />
   <source>Stopping early needs images that are held out, and there are none.</source>
   <translation>L'arrêt anticipé demande des images mises à part, et il n'y en a pas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training_start.py" />
   <source>Leave the patience out, or add images.</source>
   <translation>Laissez la patience de côté, ou ajoutez des images.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training_start.py" />
   <source>None of the {store} images to learn from shows: {names}.</source>
   <translation>Aucune des {store} images d'apprentissage ne montre : {names}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training_start.py" />
   <source>Name only classes that are in the masks, and check that the masks are not empty.</source>
   <translation>Ne nommez que des classes présentes dans les masques, et vérifiez que les masques ne sont pas vides.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/unpickling.py" />
   <source>holds no weights: a state dict of named tensors was expected</source>
   <translation>ne contient pas de poids : un state dict de tenseurs nommés était attendu</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/unpickling.py" />
   <source>is no state dict of tensors alone ({name__})</source>
   <translation>n'est pas un state dict fait de seuls tenseurs ({name__})</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/accepting.py" />
   <source>The prediction has the size {of_prediction}, the case has {of_case} (z, y, x).</source>
   <translation>La prédiction a la taille {of_prediction}, le cas {of_case} (z, y, x).</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/aliases.py" />
   <source>Image</source>
   <translation>Image</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/aliases.py" />
   <source>Image {number}</source>
   <translation>Image {number}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/background.py" />
   <source>Something could not be kept because of an error in the program.</source>
   <translation>Quelque chose n'a pas pu être conservé à cause d'une erreur du programme.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/case_order.py" />
   <source>{unknown!r} is no status of a case.</source>
   <translation>{unknown!r} n'est pas un état de cas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/case_order.py" />
   <location filename="../../segstudio/services/projects.py" />
   <source>There are: {statuses}.</source>
   <translation>Il existe : {statuses}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/case_order.py" />
   <source>Cases are not sorted by {sort!r}.</source>
   <translation>Les cas ne se trient pas par {sort!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/case_order.py" />
   <source>There are: {orders}.</source>
   <translation>Il existe : {orders}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/class_changes.py" />
   <source>All {largest_label:,} label numbers are taken.</source>
   <translation>Les {largest_label:,} numéros d'étiquettes sont tous pris.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/class_changes.py" />
   <source>Delete or merge some of them first.</source>
   <translation>Supprimez-en ou fusionnez-en d'abord.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/class_changes.py" />
   <source>Add label: {name}</source>
   <translation>Ajouter l'étiquette : {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/class_changes.py" />
   <source>Rename label: {name}</source>
   <translation>Renommer l'étiquette : {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/class_changes.py" />
   <source>Colour: {name}</source>
   <translation>Couleur : {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/cluster.py" />
   <source>It did not run.</source>
   <translation>Il n'a pas tourné.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/cluster.py" />
   <source>{done} of {total}</source>
   <translation>{done} sur {total}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/cluster.py" />
   <source>The cluster lost this one: {why}</source>
   <translation>Le cluster a perdu celui-ci : {why}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/cluster.py" />
   <source>Run the command again with --resume.</source>
   <translation>Relancez la commande avec --resume.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/cluster.py" />
   <source>A cluster needs the package Ray, which is not installed.</source>
   <translation>Un cluster demande le paquet Ray, qui n'est pas installé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/cluster.py" />
   <source>Type: pip install "segstudio[cluster]".</source>
   <translation>Tapez : pip install "segstudio[cluster]".</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/cluster.py" />
   <source>The cluster {address} cannot be reached.</source>
   <translation>Le cluster {address} est injoignable.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/cluster.py" />
   <source>Check the address and that it runs, or use --cluster auto for this computer.</source>
   <translation>Vérifiez l'adresse et qu'il tourne, ou utilisez --cluster auto pour cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparing.py" />
   <location filename="../../segstudio/services/live_scores.py" />
   <source>Comparing</source>
   <translation>Comparaison</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparing.py" />
   <source>{path} and {reference} do not lie on the same grid: {difference}.</source>
   <translation>{path} et {reference} ne sont pas sur la même grille : {difference}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparing.py" />
   <source>Labels are compared voxel by voxel.</source>
   <translation>Les étiquettes se comparent voxel par voxel.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparing.py" />
   <source>There is no slice {z}; the labels have {shape} slices.</source>
   <translation>La coupe {z} n'existe pas ; les étiquettes en ont {shape}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparing.py" />
   <source>too much</source>
   <translation>en trop</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparing.py" />
   <source>another label</source>
   <translation>autre étiquette</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparison.py" />
   <source>Measuring distances</source>
   <translation>Mesure des distances</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparison.py" />
   <source>Opening the reference</source>
   <translation>Ouverture de la référence</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparison.py" />
   <location filename="../../segstudio/services/label_sets.py" />
   <location filename="../../segstudio/services/model_tasks.py" />
   <source>Reading {name}</source>
   <translation>Lecture de {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/doubting.py" />
   <source>Looking for doubtful places</source>
   <translation>Recherche d'endroits douteux</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>There is no export {name!r}.</source>
   <translation>Aucun export ne s'appelle {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>These are: {keys}.</source>
   <translation>Il existe : {keys}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>The ending of {name} names no export.</source>
   <translation>Le suffixe de {name} ne désigne aucun export.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Use one of {endings}, or say which with --format.</source>
   <translation>Utilisez l'un de {endings}, ou précisez avec --format.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>A PNG picture holds one slice; this case has several.</source>
   <translation>Une image PNG contient une seule coupe ; ce cas en a plusieurs.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>The size of the voxels is unknown, and a surface is in millimetres.</source>
   <translation>La taille des voxels est inconnue, et une surface est en millimètres.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>The slices do not lie evenly, so a surface would have the wrong shape.</source>
   <translation>Les coupes ne sont pas régulièrement espacées : une surface aurait une forme fausse.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>The images do not tell where they lie, and contours need a place.</source>
   <translation>Les images ne disent pas où elles se trouvent, et les contours ont besoin d'une position.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>No voxel has a label yet. Segment or paint first.</source>
   <translation>Aucun voxel n'a encore d'étiquette. Segmentez ou peignez d'abord.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/exporting.py" />
   <source>{name} was not saved. {reason}</source>
   <translation>{name} n'a pas été enregistré. {reason}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/exporting.py" />
   <source>{kind} saved and read back: {name}</source>
   <translation>{kind} : {name} est enregistré, relecture vérifiée</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/exporting.py" />
   <source>Voxels and grid were written anew; look whether the pixels themselves show text or a face.</source>
   <translation>Voxels et grille ont été réécrits ; regardez si les pixels eux-mêmes montrent du texte ou un visage.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/fitting.py" />
   <source>{name} was made for another kind of image, and none of the models for this one.</source>
   <translation>{name} a été conçu pour un autre type d’image, et aucun des modèles pour celui-ci.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/fitting.py" />
   <source>{name} was made for another kind of image; {better} was made for this one.</source>
   <translation>{name} a été conçu pour un autre type d’image ; {better} l’a été pour celui-ci.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/history.py" />
   <source>Remove filter</source>
   <translation>Retirer le filtre</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/history.py" />
   <source>Mean filter {size}×{size}</source>
   <translation>Filtre moyenneur {size}×{size}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/jobs.py" />
   <source>{value} s left</source>
   <translation>encore {value} s</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/jobs.py" />
   <source>{seconds} min left</source>
   <translation>encore {seconds} min</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/jobs.py" />
   <source>{seconds:.1f} h left</source>
   <translation>encore {seconds:.1f} h</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_counts.py" />
   <source>Counting voxels</source>
   <translation>Comptage des voxels</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <source>{name} is locked; nothing was erased.</source>
   <translation>{name} est verrouillée ; rien n'a été effacé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <source>Unlock it in the list to erase it.</source>
   <translation>Déverrouillez-la dans la liste pour l'effacer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <source>Clear {name}</source>
   <translation>Effacer {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <source>Nothing carries the label {name}.</source>
   <translation>Rien ne porte l'étiquette {name}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <source>Changing labels</source>
   <translation>Changement des étiquettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <source>Reading the label set</source>
   <translation>Lecture du jeu d'étiquettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <source>Saving the label set</source>
   <translation>Enregistrement du jeu d'étiquettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <location filename="../../segstudio/services/quiet.py" />
   <source>Counting</source>
   <translation>Comptage</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <source>Label set {source}</source>
   <translation>Jeu d'étiquettes {source}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/large_pictures.py" />
   <location filename="../../segstudio/services/segment_files.py" />
   <location filename="../../segstudio/services/tasks.py" />
   <source>Segmenting</source>
   <translation>Segmentation</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/large_pictures.py" />
   <location filename="../../segstudio/services/model_tasks.py" />
   <location filename="../../segstudio/services/tasks.py" />
   <source>Loading the model</source>
   <translation>Chargement du modèle</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/large_pictures.py" />
   <source>Post-processing ({words}) was not done: it needs the whole picture in memory.</source>
   <translation>Le post-traitement ({words}) n'a pas été fait : il lui faut l'image entière en mémoire.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/learning_tasks.py" />
   <source>Fine-tuning</source>
   <translation>Affinage</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/learning_tasks.py" />
   <source>Reading correction {number} of {ids}</source>
   <translation>Lecture de la correction {number} sur {ids}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/learning_tasks.py" />
   <source>Evaluating</source>
   <translation>Évaluation</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/learning_tasks.py" />
   <source>Making the model again</source>
   <translation>Reconstruction du modèle</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <location filename="../../segstudio/services/samples.py" />
   <source>Did you mean {close}? </source>
   <translation>Vouliez-vous dire {close} ? </translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>Known models: {known}.</source>
   <translation>Modèles connus : {known}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>No models are installed.</source>
   <translation>Aucun modèle n'est installé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>There is no model called {name_or_path!r}.</source>
   <translation>Aucun modèle ne s'appelle {name_or_path!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>The model {name} was trained from nothing; there is no earlier one.</source>
   <translation>Le modèle {name} a été entraîné à partir de rien ; il n'a pas de prédécesseur.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>The model that {name} was made from is no longer at hand (id {parent}).</source>
   <translation>Le modèle dont {name} est issu n'est plus disponible (id {parent}).</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>Import its file again, if you have it.</source>
   <translation>Réimportez son fichier, si vous l'avez.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>The model {name} comes with SegStudio and stays.</source>
   <translation>Le modèle {name} est fourni avec SegStudio et reste.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>{path} lies outside the models folder.</source>
   <translation>{path} se trouve hors du dossier des modèles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>There is a model called {name} already.</source>
   <translation>Il existe déjà un modèle nommé {name}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>Export it under another name, and import that file.</source>
   <translation>Exportez-le sous un autre nom, et importez ce fichier.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <location filename="../../segstudio/services/pacs_servers.py" />
   <location filename="../../segstudio/services/projects.py" />
   <source>Choose another name.</source>
   <translation>Choisissez un autre nom.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>the system gave no reason</source>
   <translation>le système n'a pas donné de raison</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>The model {name} was not renamed: {reason}.</source>
   <translation>Le modèle {name} n'a pas été renommé : {reason}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>{name} does not end in {suffix}.</source>
   <translation>{name} ne se termine pas par {suffix}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>Model files need that ending.</source>
   <translation>Les fichiers de modèle ont besoin de ce suffixe.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>Delete the file itself if you mean it.</source>
   <translation>Supprimez le fichier lui-même si telle est votre intention.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>The model {name} was not deleted: {reason}.</source>
   <translation>Le modèle {name} n'a pas été supprimé : {reason}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>Fine-tuning gave no model that is good enough.</source>
   <translation>L'affinage n'a donné aucun modèle assez bon.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>{name} cannot be read: {strerror}.</source>
   <translation>{name} ne peut pas être lu : {strerror}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>A model needs a name.</source>
   <translation>Un modèle a besoin d'un nom.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>The name {name}… is too long for a file.</source>
   <translation>Le nom {name}… est trop long pour un fichier.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>a dot at either end</source>
   <translation>un point à une extrémité</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>The name {name} cannot be a file's name because of {shown}.</source>
   <translation>Le nom {name} ne convient pas à un fichier, à cause de {shown}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>The name {name} is reserved by Windows, where no file can be called so.</source>
   <translation>Le nom {name} est réservé par Windows, où aucun fichier ne peut s'appeler ainsi.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/lineage.py" />
   <source>{name}, no longer here</source>
   <translation>{name}, n'est plus ici</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/looking.py" />
   <source>Looking through the folder</source>
   <translation>Parcours du dossier</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/looking.py" />
   <source> The first file that does not open: {problem}</source>
   <translation> Le premier fichier qui ne s'ouvre pas : {problem}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/looking.py" />
   <source>The folder {name} holds no image.{reason}</source>
   <translation>Le dossier {name} ne contient aucune image.{reason}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/looking.py" />
   <source>Choose a folder with pictures, volumes or one DICOM series.</source>
   <translation>Choisissez un dossier avec des images, des volumes ou une série DICOM.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/looking.py" />
   <source>Drawing small pictures</source>
   <translation>Dessin des vignettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/model_pictures.py" />
   <source>Drawing a model</source>
   <translation>Dessin d'un modèle</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/model_tasks.py" />
   <source>Adding classes</source>
   <translation>Ajout de classes</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/model_tasks.py" />
   <source>Converting a model</source>
   <translation>Conversion d'un modèle</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/model_tasks.py" />
   <source>There are {given} {what} for {names} classes.</source>
   <translation>Il y a {given} {what} pour {names} classes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/model_tasks.py" />
   <source>{said!r} is no colour.</source>
   <translation>{said!r} n'est pas une couleur.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/model_tasks.py" />
   <source>Write it as #56B4E9.</source>
   <translation>Écrivez-la comme #56B4E9.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/opening.py" />
   <source>Opening a second image</source>
   <translation>Ouverture d'une seconde image</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/operating.py" />
   <source>Operating on labels</source>
   <translation>Opération sur les étiquettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/operating.py" />
   <source>Counting grey levels</source>
   <translation>Comptage des niveaux de gris</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Asking the PACS</source>
   <translation>Interrogation du PACS</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Asking {name}</source>
   <translation>Interrogation de {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Searching the PACS</source>
   <translation>Recherche dans le PACS</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Searching {name}</source>
   <translation>Recherche dans {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Reading the list of series</source>
   <translation>Lecture de la liste des séries</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Fetching a preview</source>
   <translation>Chargement d'un aperçu</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Retrieving from the PACS</source>
   <translation>Récupération depuis le PACS</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Reading the list of images</source>
   <translation>Lecture de la liste des images</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>{name} has no images there.</source>
   <translation>{name} n'a pas d'images à cet endroit.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Search again.</source>
   <translation>Relancez la recherche.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Looking what is already here</source>
   <translation>Examen de ce qui est déjà ici</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Image {came} of {total}</source>
   <translation>Image {came} sur {total}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>{name} did not send {lost} of {of_series} images of a series; the others are kept.</source>
   <translation>{name} n'a pas envoyé {lost} des {of_series} images d'une série ; les autres sont gardées.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Try again; it may not send this kind of images or this encoding.</source>
   <translation>Réessayez ; il n'envoie peut-être pas ce type d'images ou cet encodage.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Sending to the PACS</source>
   <translation>Envoi vers le PACS</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>File {done} of {paths}</source>
   <translation>Fichier {done} sur {paths}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>{name} does not say which image it is and cannot be sent.</source>
   <translation>{name} ne dit pas de quelle image il s'agit et ne peut pas être envoyé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Sending the labels to the PACS</source>
   <translation>Envoi des étiquettes vers le PACS</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>{name} is no DICOM file or is damaged, and was not sent.</source>
   <translation>{name} n'est pas un fichier DICOM ou est endommagé, et n'a pas été envoyé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>{name} cannot be read.</source>
   <translation>{name} ne peut pas être lu.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs_servers.py" />
   <source>Known are: {known}.</source>
   <translation>Connus : {known}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs_servers.py" />
   <source>Add one first.</source>
   <translation>Ajoutez-en d'abord un.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs_servers.py" />
   <source>There is no server {name!r}.</source>
   <translation>Aucun serveur ne s'appelle {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs_servers.py" />
   <source>There is already a server named {name}.</source>
   <translation>Il existe déjà un serveur nommé {name}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/places.py" />
   <location filename="../../segstudio/services/project_tasks.py" />
   <location filename="../../segstudio/services/tasks.py" />
   <source>Opening</source>
   <translation>Ouverture</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/postprocessing.py" />
   <source>Saving the post-processing</source>
   <translation>Enregistrement du post-traitement</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/postprocessing.py" />
   <source>Saving the table</source>
   <translation>Enregistrement du tableau</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_adding.py" />
   <source>Looking for images</source>
   <translation>Recherche d'images</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_adding.py" />
   <source>Looking at {number} of {paths}</source>
   <translation>Examen de {number} sur {paths}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_adding.py" />
   <source>{name} is nothing that can be opened.</source>
   <translation>{name} n'est rien qui puisse s'ouvrir.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_adding.py" />
   <source>There is no image to add. {problems}</source>
   <translation>Aucune image à ajouter. {problems}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_adding.py" />
   <source>Choose pictures, volumes, or folders of DICOM series.</source>
   <translation>Choisissez des images, des volumes ou des dossiers de séries DICOM.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source>Looking for moved images</source>
   <translation>Recherche d'images déplacées</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source> and {names} more</source>
   <translation> et {names} de plus</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source>A cloud service left a second copy of a file ({names}{more}), which is not used.</source>
   <translation>Un service de cloud a laissé une seconde copie d'un fichier ({names}{more}), qui n'est pas utilisée.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source>Checking the project</source>
   <translation>Vérification du projet</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <location filename="../../segstudio/services/project_sharing.py" />
   <source>{number} of {cases}: {alias}</source>
   <translation>{number} sur {cases} : {alias}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source>Audit trail, line {line}: {sentence}</source>
   <translation>Journal d'audit, ligne {line} : {sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <location filename="../../segstudio/services/project_sharing.py" />
   <source>Its image is no longer where it was.</source>
   <translation>Son image n'est plus où elle était.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source>The hash of its image was never taken.</source>
   <translation>L'empreinte de son image n'a jamais été prise.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source>Its image has changed since it was added.</source>
   <translation>Son image a changé depuis son ajout.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source>Its label file is missing.</source>
   <translation>Son fichier d'étiquettes manque.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source>Its labels were changed outside of the project.</source>
   <translation>Ses étiquettes ont été changées hors du projet.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/project_labels.py" />
   <source>The labels of {n:,} cases were taken.</source>
   <extracomment>Of one: The labels of {n:,} case were taken.</extracomment>
   <translation>
    <numerusform>Les étiquettes de {n:,} cas ont été reprises.</numerusform>
    <numerusform>Les étiquettes de {n:,} cas ont été reprises.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/project_labels.py" />
   <source>The labels of {n:,} cases could not be taken, the first of them: {alias} ({why})</source>
   <extracomment>Of one: The labels of {n:,} case could not be taken: {alias} ({why})</extracomment>
   <translation>
    <numerusform>Les étiquettes de {n:,} cas n'ont pas pu être reprises : {alias} ({why})</numerusform>
    <numerusform>Les étiquettes de {n:,} cas n'ont pas pu être reprises, d'abord : {alias} ({why})</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_labels.py" />
   <source>Taking the labels</source>
   <translation>Reprise des étiquettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_review.py" />
   <source>Taking the review back</source>
   <translation>Annulation de la relecture</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_sharing.py" />
   <source>Exporting the project</source>
   <translation>Export du projet</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_sharing.py" />
   <source>The archive was not written: it would lie in the project itself.</source>
   <translation>L'archive n'a pas été écrite : elle se trouverait dans le projet lui-même.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_sharing.py" />
   <source>Importing the project</source>
   <translation>Import du projet</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_sharing.py" />
   <source>The archive is refused: its index names paths of another computer.</source>
   <translation>L'archive est refusée : son index nomme des chemins d'un autre ordinateur.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_sharing.py" />
   <source>The archive was not written: {reason}.</source>
   <translation>L'archive n'a pas été écrite : {reason}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_sharing.py" />
   <source>The archive was not written: {error}.</source>
   <translation>L'archive n'a pas été écrite : {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>Opening the project</source>
   <translation>Ouverture du projet</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>Adding images</source>
   <translation>Ajout d'images</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>The image of {alias} is no longer where it was.</source>
   <translation>L'image de {alias} n'est plus où elle était.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>Project &gt; Find moved images… or segstudio project relink looks for it.</source>
   <translation>Projet &gt; Retrouver les images déplacées… ou segstudio project relink le cherche.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>This is not the image that was added: its voxels or its grid have changed.</source>
   <translation>Ce n'est pas l'image qui a été ajoutée : ses voxels ou sa grille ont changé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>The label file of {alias} is missing from the project.</source>
   <translation>Le fichier d'étiquettes de {alias} manque dans le projet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>The labels were changed outside of the project; no slice counts as reviewed.</source>
   <translation>Les étiquettes ont été changées hors du projet ; aucune coupe ne compte comme relue.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <location filename="../../segstudio/services/tasks.py" />
   <source>Saving labels</source>
   <translation>Enregistrement des étiquettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>Writing the labels of {alias}</source>
   <translation>Écriture des étiquettes de {alias}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <location filename="../../segstudio/services/tasks.py" />
   <source>Writing the correction</source>
   <translation>Écriture de la correction</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>{n} cases predicted.</source>
   <extracomment>Of one: {n} case predicted.</extracomment>
   <translation>
    <numerusform>{n} cas prédit.</numerusform>
    <numerusform>{n} cas prédits.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>{n} cases that you have worked on stay as they are.</source>
   <extracomment>Of one: {n} case that you have worked on stays as it is.</extracomment>
   <translation>
    <numerusform>{n} cas sur lequel vous avez travaillé reste tel quel.</numerusform>
    <numerusform>{n} cas sur lesquels vous avez travaillé restent tels quels.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source> and {failed} more</source>
   <translation> et {failed} de plus</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>Not predicted: {alias} ({why}){more}.</source>
   <translation>Non prédit : {alias} ({why}){more}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>Segmenting the cases</source>
   <translation>Segmentation des cas</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>{number} of {ids}: {alias}</source>
   <translation>{number} sur {ids} : {alias}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>It was edited meanwhile.</source>
   <translation>Il a été modifié entre-temps.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>{folder} is no project: it holds no {index_name}.</source>
   <translation>{folder} n'est pas un projet : {index_name} n'y est pas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>segstudio project new makes one.</source>
   <translation>segstudio project new en crée un.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>The project {name} holds no such case.</source>
   <translation>Le projet {name} ne contient pas ce cas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>The project {project} holds no case {name!r}.</source>
   <translation>Le projet {project} ne contient aucun cas {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>The project {project} holds {count} cases that begin with {name!r}.</source>
   <translation>Le projet {project} contient {count} cas qui commencent par {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>segstudio project list shows them.</source>
   <translation>segstudio project list les montre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>The labels of {alias} are a link to another place, which is not followed.</source>
   <translation>Les étiquettes de {alias} sont un lien vers un autre endroit, qui n'est pas suivi.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>There is a case called {alias} already.</source>
   <translation>Il existe déjà un cas nommé {alias}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>The labels of {alias} were not saved: a link leads to another place.</source>
   <translation>Les étiquettes de {alias} n'ont pas été enregistrées : un lien mène à un autre endroit.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>The labels of {alias} were not saved: {error}.</source>
   <translation>Les étiquettes de {alias} n'ont pas été enregistrées : {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>{values!r} is no status of a case.</source>
   <translation>{values!r} n'est pas un état de cas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>A note has at most {longest_note:,} characters.</source>
   <translation>Une note a au plus {longest_note:,} caractères.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>{alias} is not reviewed: not every slice is marked so.</source>
   <translation>{alias} n'est pas relu : toutes les coupes ne sont pas marquées ainsi.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>Open it, mark its slices as reviewed (Shift+R), and save.</source>
   <translation>Ouvrez-le, marquez ses coupes comme relues (Maj+R) et enregistrez.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>The project {name} is closed.</source>
   <translation>Le projet {name} est fermé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/quiet.py" />
   <source>Trying the filter</source>
   <translation>Essai du filtre</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/quiet.py" />
   <source>Trying the post-processing</source>
   <translation>Essai du post-traitement</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/quiet.py" />
   <source>Comparing with the training images</source>
   <translation>Comparaison avec les images d'entraînement</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>More than one of the unsaved edits begin with {name!r}.</source>
   <translation>Plusieurs des modifications non enregistrées commencent par {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>No unsaved edits begin with {name!r}.</source>
   <translation>Aucune modification non enregistrée ne commence par {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>segstudio recover list shows them.</source>
   <translation>segstudio recover list les montre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>Recovering edits</source>
   <translation>Récupération de modifications</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>The image of {name} came from no file.</source>
   <translation>L'image de {name} ne vient d'aucun fichier.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>these edits</source>
   <translation>ces modifications</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>Save its labels as a file instead.</source>
   <translation>Enregistrez plutôt ses étiquettes dans un fichier.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>The image {name} has changed since its labels were edited: {gap}.</source>
   <translation>L'image {name} a changé depuis que ses étiquettes ont été modifiées : {gap}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>Save the edits as a label file instead; they are unchanged.</source>
   <translation>Enregistrez plutôt les modifications en fichier d'étiquettes ; elles sont inchangées.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>The image has changed since these labels were edited; check them.</source>
   <translation>L'image a changé depuis que ces étiquettes ont été modifiées ; vérifiez-les.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>Looking for unsaved edits</source>
   <translation>Recherche de modifications non enregistrées</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>Reading unsaved edits</source>
   <translation>Lecture de modifications non enregistrées</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>Saving recovered labels</source>
   <translation>Enregistrement d'étiquettes récupérées</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/resampling.py" />
   <source>An image of {shape} voxels takes {image_bytes}, which does not fit into the free memory.</source>
   <translation>Une image de {shape} voxels prend {image_bytes}, ce qui ne tient pas dans la mémoire libre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/resampling.py" />
   <source>Choose a larger spacing, or close other programs.</source>
   <translation>Choisissez un espacement plus grand, ou fermez d'autres programmes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/resampling.py" />
   <source>{said!r} is no spacing.</source>
   <translation>{said!r} n'est pas un espacement.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/resampling.py" />
   <source>Write one number of mm, or three for z, y and x: 1 or 2.5,0.7,0.7.</source>
   <translation>Écrivez un nombre de mm, ou trois pour z, y et x : 1 ou 2.5,0.7,0.7.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/resampling.py" />
   <source>Resampling</source>
   <translation>Rééchantillonnage</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/resampling.py" />
   <source>Resampling the image</source>
   <translation>Rééchantillonnage de l'image</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/resampling.py" />
   <source>Resampling the labels</source>
   <translation>Rééchantillonnage des étiquettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/resampling.py" />
   <source>Saving the image</source>
   <translation>Enregistrement de l'image</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/safekeeping.py" />
   <source>an error in the program</source>
   <translation>une erreur du programme</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>There is no sample called {name!r}.</source>
   <translation>Aucun exemple ne s'appelle {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>{hint}Samples: {known}.</source>
   <translation>{hint}Exemples : {known}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/segment_files.py" />
   <source>{name} is larger than the memory, and {needing_all} needs the whole picture.</source>
   <translation>{name} est plus grand que la mémoire, et {needing_all} demande l'image entière.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/segment_files.py" />
   <source>Leave {needing_all} out, or choose a part with --region.</source>
   <translation>Laissez {needing_all} de côté, ou choisissez une partie avec --region.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/segment_files.py" />
   <source>It is larger than the memory and was segmented block by block.</source>
   <translation>Plus grande que la mémoire, elle a été segmentée bloc par bloc.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/apart.py" />
   <source>This program cannot start itself to read a doubtful file apart.</source>
   <translation>Ce programme ne peut pas se relancer pour lire à part un fichier douteux.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/apart.py" />
   <source>A file read in a process of its own came over changed.</source>
   <translation>Un fichier lu dans un processus à part est arrivé modifié.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/apart.py" />
   <source>A file that might be damaged is read where it cannot harm your work, and it arrived whole.</source>
   <translation>Un fichier peut-être endommagé est lu là où il ne peut nuire à votre travail, et il est arrivé entier.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/apart.py" />
   <source>{nbytes} KiB from a process of its own</source>
   <translation>{nbytes} Kio d'un processus à part</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/dicom.py" />
   <source>A DICOM series was not read as it was written.</source>
   <translation>Une série DICOM n'a pas été lue comme elle avait été écrite.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/dicom.py" />
   <source>A DICOM segmentation did not come back the same.</source>
   <translation>Une segmentation DICOM n'est pas revenue identique.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/dicom.py" />
   <source>A series was read the right way round, and its segmentation came back the same.</source>
   <translation>Une série a été lue dans le bon sens, et sa segmentation est revenue identique.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/dicom.py" />
   <source>{slices} slices of {width}×{height}, labels equal</source>
   <translation>{slices} coupes de {width}×{height}, étiquettes égales</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>The network {name} gives numbers that are not finite.</source>
   <translation>Le réseau {name} donne des nombres qui ne sont pas finis.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>A network made ready for speed differs by {worst:.1e} of its largest output.</source>
   <translation>Un réseau préparé pour la vitesse s'écarte de {worst:.1e} de sa plus grande sortie.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>Each gives the same in its fast form as in its plain one.</source>
   <translation>Chacun donne la même chose sous sa forme rapide que sous sa forme simple.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>{networks}; largest difference {worst:.0e}</source>
   <translation>{networks} ; plus grand écart {worst:.0e}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>The loss {name} has no usable gradient.</source>
   <translation>La perte {name} n'a pas de gradient utilisable.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>The loss {name} does not fall along its gradient.</source>
   <translation>La perte {name} ne baisse pas le long de son gradient.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>The loss {name} is not finite where a class is missing.</source>
   <translation>La perte {name} n'est pas finie là où une classe manque.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>A model can learn by each of them.</source>
   <translation>Un modèle peut apprendre avec chacune d'elles.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>{n} losses fall along their gradients</source>
   <extracomment>Of one: {n} loss falls along its gradient</extracomment>
   <translation>
    <numerusform>{n} perte décroît le long de son gradient</numerusform>
    <numerusform>{n} pertes décroissent le long de leur gradient</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>The shipped model {name} is missing. Install SegStudio again.</source>
   <translation>Le modèle fourni {name} manque. Réinstallez SegStudio.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>The model {name} reaches a Dice of {measured:.3f}, not {score:.3f}.</source>
   <translation>Le modèle {name} atteint un Dice de {measured:.3f}, et non {score:.3f}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>{name}: Dice {measured:.3f}; stored {score:.3f}, so {low:.3f} to {high:.3f} passes.</source>
   <translation>{name} : Dice {measured:.3f} ; noté {score:.3f}, donc {low:.3f} à {high:.3f} convient.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>Each model works here as it did where it was made, measured on the drawn sample:</source>
   <translation>Chaque modèle fonctionne ici comme là où il a été fait, mesuré sur l'exemple dessiné :</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>How good a model is stands in the Model panel: its score on other images, kept apart.</source>
   <translation>La qualité d'un modèle figure dans le panneau Modèle : son score sur d'autres images, mises à part.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>Fine-tuning gave no model. {sentence}</source>
   <translation>L'affinage n'a donné aucun modèle. {sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>Fine-tuning left every weight as it was.</source>
   <translation>L'affinage a laissé tous les poids tels quels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>The same model gave two different results on the same image.</source>
   <translation>Le même modèle a donné deux résultats différents sur la même image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>A model learned from a correction, was saved, and gave the same result when opened again.</source>
   <translation>Un modèle a appris d'une correction, a été enregistré et a donné le même résultat une fois rouvert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>{steps} steps; {moved} of {new} tensors changed; loaded again</source>
   <translation>{steps} pas ; {moved} tenseurs sur {new} ont changé ; rechargé</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>There is no graphics card here that the program can use; the processor does the work.</source>
   <translation>Il n'y a pas ici de carte graphique utilisable par le programme ; le processeur fait le travail.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>torch {version} sees no GPU</source>
   <translation>torch {version} ne voit aucun GPU</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>{share:.2%} of the labels differ between {device_words} and CPU.</source>
   <translation>{share:.2%} des étiquettes diffèrent entre {device_words} et CPU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>Both draw the same labels.</source>
   <translation>Tous deux tracent les mêmes étiquettes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>{device_words}: {share:.3%} of the labels differ, up to {most:.1%} passes</source>
   <translation>{device_words} : {share:.3%} des étiquettes diffèrent, jusqu'à {most:.1%} convient</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/outcome.py" />
   <source> ({skipped} could not be made here)</source>
   <translation> ({skipped} n'ont pas pu être faites ici)</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/outcome.py" />
   <source>All {done} checks passed{aside} in {seconds:.0f} s.</source>
   <translation>Les {done} vérifications ont réussi{aside} en {seconds:.0f} s.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/outcome.py" />
   <source>{failures} of {checks} checks failed{aside}: {names}.</source>
   <translation>Vérifications en échec : {failures} sur {checks}{aside}. {names}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>System</source>
   <translation>Système</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>Processor</source>
   <translation>Processeur</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>Only drawn sample cases were used. For research and education; not a medical device.</source>
   <translation>Seuls des cas d'exemple dessinés ont été utilisés. Pour la recherche et l'enseignement ; pas un dispositif médical.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>This computer</source>
   <translation>Cet ordinateur</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>{n} sample cases</source>
   <extracomment>Of one: {n} sample case</extracomment>
   <translation>
    <numerusform>{n} exemple</numerusform>
    <numerusform>{n} exemples</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>{n} icons</source>
   <extracomment>Of one: {n} icon</extracomment>
   <translation>
    <numerusform>{n} icône</numerusform>
    <numerusform>{n} icônes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>{n} help pages</source>
   <extracomment>Of one: {n} help page</extracomment>
   <translation>
    <numerusform>{n} page d’aide</numerusform>
    <numerusform>{n} pages d’aide</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>{n} models</source>
   <extracomment>Of one: {n} model</extracomment>
   <translation>
    <numerusform>{n} modèle</numerusform>
    <numerusform>{n} modèles</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>The program's folder {folder} holds no {pattern} file. Install SegStudio again.</source>
   <translation>Le dossier {folder} du programme ne contient aucun fichier {pattern}. Réinstallez SegStudio.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>The sample case {name} lacks {missing}. Install SegStudio again.</source>
   <translation>Il manque {missing} au cas d'exemple {name}. Réinstallez SegStudio.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>All are there: {files}.</source>
   <translation>Tout est là : {files}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>The mean of {size}×{size} pixels of {dtype} differs from the loop.</source>
   <translation>La moyenne de {size}×{size} pixels de {dtype} diffère de la boucle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>The mean filter gives every pixel the value that its definition gives.</source>
   <translation>Le filtre moyenneur donne à chaque pixel la valeur que veut sa définition.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>{tried} sizes and number types, each equal to a plain loop over every pixel</source>
   <translation>{tried} tailles et types de nombres, chacun égal à une simple boucle sur tous les pixels</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>Labels saved as {name} did not come back the same.</source>
   <translation>Les étiquettes enregistrées en {name} ne sont pas revenues identiques.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>They came back the same from every format: {formats}.</source>
   <translation>Elles sont revenues identiques de chaque format : {formats}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>An image packed as {name} is unpacked to other numbers.</source>
   <translation>Une image compressée en {name} se décompresse en d'autres nombres.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>They are unpacked without loss: {packers}.</source>
   <translation>Elles sont décompressées sans perte : {packers}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Files of the program</source>
   <translation>Fichiers du programme</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Smoothing of images</source>
   <translation>Lissage d'images</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Labels saved and opened again</source>
   <translation>Étiquettes enregistrées et rouvertes</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Compressed images</source>
   <translation>Images compressées</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>DICOM series and segmentation</source>
   <translation>Série et segmentation DICOM</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Doubtful files read apart</source>
   <translation>Fichiers douteux lus à part</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Networks (what a model is built of)</source>
   <translation>Réseaux (ce dont un modèle est fait)</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Losses (what training goes by)</source>
   <translation>Pertes (ce qui guide l'entraînement)</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Models that come with the program</source>
   <translation>Modèles fournis avec le programme</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Fine-tuning a model</source>
   <translation>Affinage d'un modèle</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Graphics card and processor alike</source>
   <translation>Carte graphique et processeur comparés</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>{cpu_count} cores</source>
   <translation>{cpu_count} cœurs</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/session.py" />
   <source>The labels do not lie on the image: {gap}.</source>
   <translation>Les étiquettes ne se superposent pas à l'image : {gap}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/session.py" />
   <source>Segment with {name}</source>
   <translation>Segmenter avec {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/session.py" />
   <source>Prediction of {name}</source>
   <translation>Prédiction de {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/session.py" />
   <source>Remove label: {name}</source>
   <translation>Retirer l'étiquette : {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>A setting is given as NAME=VALUE, not as {said!r}.</source>
   <translation>Un paramètre se donne sous la forme NOM=VALEUR, et non {said!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>{value!r} is no value for the setting {name} ({title}).</source>
   <translation>{value!r} n'est pas une valeur du paramètre {name} ({title}).</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>{value!r} are no colours.</source>
   <translation>{value!r} ne sont pas des couleurs.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>Write them as #56B4E9, at least one.</source>
   <translation>Écrivez-les comme #56B4E9, au moins une.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>It can be from {low:g} to {high:g}.</source>
   <translation>Il va de {low:g} à {high:g}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>The setting {name} ({title}) is {value}.</source>
   <translation>Le paramètre {name} ({title}) est {value}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>There is no device called {value!r}.</source>
   <translation>Aucun processeur ne s'appelle {value!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>yes or no</source>
   <translation>yes ou no</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>a number</source>
   <translation>un nombre</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>The setting {name} takes {kind}, not {said!r}.</source>
   <translation>Le paramètre {name} prend {kind}, et non {said!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>{last_model!r} is no name of a model.</source>
   <translation>{last_model!r} n’est pas un nom de modèle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>{last_folders!r} are no folders last used.</source>
   <translation>{last_folders!r} ne sont pas des derniers dossiers utilisés.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>The settings in {path} cannot be read and are at their defaults: {error}</source>
   <translation>Les paramètres de {path} ne peuvent pas être lus et ont leurs valeurs par défaut : {error}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>The settings in {path} are damaged and are at their defaults.</source>
   <translation>Les paramètres de {path} sont endommagés et ont leurs valeurs par défaut.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>A setting in {path} was not used: {sentence}</source>
   <translation>Un paramètre de {path} n'a pas été utilisé : {sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>There is no setting called {name!r}.</source>
   <translation>Aucun paramètre ne s'appelle {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Settings: {known}.</source>
   <translation>Paramètres : {known}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/sweeping.py" />
   <source>Tidying</source>
   <translation>Rangement</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>Reading the image</source>
   <translation>Lecture de l'image</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>{name} is grey: it has one channel.</source>
   <translation>{name} est en gris : elle a un seul canal.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>Filtering</source>
   <translation>Filtrage</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>The model file {path} cannot be read: {strerror}.</source>
   <translation>Le fichier de modèle {path} ne peut pas être lu : {strerror}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>Saving the picture</source>
   <translation>Enregistrement de l'image</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>{name} was not saved: what lies there is no DICOM segmentation.</source>
   <translation>{name} n’a pas été enregistré : ce qui s’y trouve n’est pas une segmentation DICOM.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>Save the labels under another name.</source>
   <translation>Enregistrez les étiquettes sous un autre nom.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>Saving the correction</source>
   <translation>Enregistrement de la correction</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>Loading networks</source>
   <translation>Chargement des réseaux</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/training_folder.py" />
   <source>Reading image {number} of {images}</source>
   <translation>Lecture de l'image {number} sur {images}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/unchanged.py" />
   <source>{path} was not saved: it was changed by someone else since it was opened here.</source>
   <translation>{path} n'a pas été enregistré : quelqu'un d'autre l'a changé depuis son ouverture ici.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/unchanged.py" />
   <source>Save under another name, or write over what is there.</source>
   <translation>Enregistrez sous un autre nom, ou écrasez ce qui s'y trouve.</translation>
  </message>
  <message>
   <location filename="../../segstudio/words.py" />
   <source>{several} and {last}</source>
   <translation>{several} et {last}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Open…</source>
   <translation>&amp;Ouvrir…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open images: pictures, TIFF, NIfTI, NRRD or DICOM. Dropping files on the window does the same.</source>
   <translation>Ouvrir des images : photos, TIFF, NIfTI, NRRD ou DICOM. Déposer des fichiers sur la fenêtre fait de même.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open &amp;folder…</source>
   <translation>Ouvrir un &amp;dossier…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open a DICOM series, or every image of a folder. For scans, whose slices are files of one folder.</source>
   <translation>Ouvrir une série DICOM, ou toutes les images d'un dossier. Pour les examens dont les coupes sont les fichiers d'un dossier.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open &amp;labels…</source>
   <translation>Ouvrir des é&amp;tiquettes…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Load labels for the open case from a file.</source>
   <translation>Charger depuis un fichier les étiquettes du cas ouvert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Compare the labels with those of another file, such as those of a second reader.</source>
   <translation>Comparer les étiquettes à celles d'un autre fichier, par exemple d'un second lecteur.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Close reference</source>
   <translation>Fermer la référence</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Compare with the reference no longer.</source>
   <translation>Ne plus comparer à la référence.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open c&amp;hannel…</source>
   <translation>Ouvrir un &amp;canal…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>One channel of the open image, its luminance, or its colours.</source>
   <translation>Un canal de l'image ouverte, sa luminance ou ses couleurs.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open a second &amp;image…</source>
   <translation>Ouvrir une seconde &amp;image…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Lay another image over the case, or show it beside it, such as a PET or an earlier scan.</source>
   <translation>Superposer une autre image au cas, ou l'afficher à côté, par exemple une TEP ou un examen antérieur.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open a second image from a folder…</source>
   <translation>Ouvrir une seconde image depuis un dossier…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Lay a DICOM series over the case, or show it beside it.</source>
   <translation>Superposer une série DICOM au cas, ou l'afficher à côté.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Close &amp;the second image</source>
   <translation>Fermer la &amp;seconde image</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Take the second image away; the case stays.</source>
   <translation>Retirer la seconde image ; le cas reste ouvert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open re&amp;gion…</source>
   <translation>Ouvrir une ré&amp;gion…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>A rectangle of the open image's file, chosen on a small picture of it.</source>
   <translation>Un rectangle du fichier de l'image ouverte, choisi sur une petite vue d'ensemble.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Save labels</source>
   <translation>&amp;Enregistrer les étiquettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Save the labels with the geometry of the image, in a file that other programs read.</source>
   <translation>Enregistrer les étiquettes avec la géométrie de l'image, dans un fichier que d'autres programmes lisent.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Save labels &amp;as…</source>
   <translation>Enregistrer les étiquettes so&amp;us…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Save the labels under another name or in another format.</source>
   <translation>Enregistrer les étiquettes sous un autre nom ou dans un autre format.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Unsaved &amp;edits…</source>
   <translation>&amp;Modifications non enregistrées…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Bring back what a crash or a case closed too soon left unsaved.</source>
   <translation>Récupérer ce qu'un arrêt brutal ou un cas fermé trop tôt a laissé non enregistré.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Sa&amp;ve image as…</source>
   <translation>Enregistrer l'im&amp;age sous…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Write the open image itself to a file, as after resampling.</source>
   <translation>Écrire l'image ouverte elle-même dans un fichier, par exemple après rééchantillonnage.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>E&amp;xport…</source>
   <translation>E&amp;xporter…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>DICOM SEG, contours, surfaces, tables, pictures, de-identified cases.</source>
   <translation>DICOM SEG, contours, surfaces, tableaux, images, cas désidentifiés.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>PACS (&amp;DICOM server)…</source>
   <translation>&amp;PACS (serveur DICOM)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Search a PACS, retrieve series, send labels back.</source>
   <translation>Interroger un PACS, récupérer des séries, renvoyer des étiquettes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Next case</source>
   <translation>Cas sui&amp;vant</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open the next case of the list.</source>
   <translation>Ouvrir le cas suivant de la liste.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Previous case</source>
   <translation>Cas précéde&amp;nt</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open the previous case of the list.</source>
   <translation>Ouvrir le cas précédent de la liste.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Close case</source>
   <translation>&amp;Fermer le cas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Let the open case go.</source>
   <translation>Fermer le cas ouvert.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Quit</source>
   <translation>&amp;Quitter</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Close the window.</source>
   <translation>Fermer la fenêtre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;New project…</source>
   <translation>&amp;Nouveau projet…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Keep images, labels, corrections and models of one task together.</source>
   <translation>Réunir images, étiquettes, corrections et modèles d'une même tâche.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Open project…</source>
   <translation>&amp;Ouvrir un projet…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go on with a project.</source>
   <translation>Poursuivre un projet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Close project</source>
   <translation>&amp;Fermer le projet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Let the project go; others can write into it then.</source>
   <translation>Fermer le projet ; d'autres peuvent alors y écrire.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Add images…</source>
   <translation>&amp;Ajouter des images…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Add image files to the project; they stay where they are.</source>
   <translation>Ajouter des fichiers d'images au projet ; ils restent où ils sont.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Add the images of a &amp;folder…</source>
   <translation>Ajouter les images d'un &amp;dossier…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Add every image and every DICOM series of a folder.</source>
   <translation>Ajouter toutes les images et toutes les séries DICOM d'un dossier.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Segment the cases…</source>
   <translation>&amp;Segmenter les cas…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Predict the labels of all cases that are new, one by one.</source>
   <translation>Prédire les étiquettes de tous les nouveaux cas, un par un.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Find &amp;moved images…</source>
   <translation>&amp;Retrouver les images déplacées…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Look in a folder for images that are no longer where they were.</source>
   <translation>Chercher dans un dossier les images qui ne sont plus à leur place.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>C&amp;heck the project</source>
   <translation>&amp;Vérifier le projet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Compare images and labels with what was noted of them.</source>
   <translation>Comparer images et étiquettes à ce qui en a été noté.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Export the project…</source>
   <translation>&amp;Exporter le projet…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>One checked file to give away, with images or without.</source>
   <translation>Un seul fichier vérifié à transmettre, avec ou sans les images.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Import a project…</source>
   <translation>&amp;Importer un projet…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Check such a file and unpack it into a new folder.</source>
   <translation>Vérifier un tel fichier et le décompresser dans un nouveau dossier.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Take the last step back. Strokes, predictions and filters alike; the panel History lists them.</source>
   <translation>Revenir sur la dernière action. Traits, prédictions et filtres de même ; le panneau Historique les énumère.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Bring the step back that was undone last. It is there until something else is changed.</source>
   <translation>Rétablir l'action annulée en dernier. Elle reste là tant que rien d'autre n'est changé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Copy view</source>
   <translation>&amp;Copier la vue</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Copy what the canvas shows, without words about the patient.</source>
   <translation>Copier ce que montre la zone d'image, sans texte sur le patient.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Settings…</source>
   <translation>&amp;Paramètres…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Device, memory, colours, keys and folders.</source>
   <translation>Processeur, mémoire, couleurs, raccourcis et dossiers.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Fit</source>
   <translation>&amp;Ajuster</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show the whole slice.</source>
   <translation>Afficher toute la coupe.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Zoom &amp;in</source>
   <translation>&amp;Zoom avant</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show less, larger.</source>
   <translation>Montrer moins, en plus grand.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Zoom &amp;out</source>
   <translation>Zoom a&amp;rrière</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show more, smaller.</source>
   <translation>Montrer plus, en plus petit.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Actual size</source>
   <translation>&amp;Taille réelle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>One voxel on one pixel of the screen.</source>
   <translation>Un voxel pour un pixel de l'écran.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Three pla&amp;nes</source>
   <translation>Trois &amp;plans</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Axial, coronal and sagittal planes with a common cross-hair.</source>
   <translation>Plans axial, coronal et sagittal avec un réticule commun.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Ma&amp;ximise plane</source>
   <translation>A&amp;grandir le plan</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Fill the canvas with the plane under the mouse, or show all.</source>
   <translation>Afficher seul le plan sous la souris, ou tous les plans.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Next vie&amp;w</source>
   <translation>&amp;Vue suivante</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Give the keyboard to the canvas, or to its next plane.</source>
   <translation>Donner le clavier à la zone d'image, ou à son plan suivant.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>S&amp;econd image</source>
   <translation>&amp;Seconde image</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show or hide the second image.</source>
   <translation>Afficher ou masquer la seconde image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Side b&amp;y side</source>
   <translation>Côte à côt&amp;e</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show the second image in linked views beside the case, or over it.</source>
   <translation>Afficher la seconde image dans des vues liées à côté du cas, ou par-dessus.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Blend, checkerboard, swi&amp;pe</source>
   <translation>&amp;Fondu, damier, volet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Blend the second image over the case, show it in squares, or on one side of a line.</source>
   <translation>Fondre la seconde image avec le cas, l'afficher en damier, ou d'un côté d'une ligne.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>More of the second image</source>
   <translation>Renforcer la seconde image</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Make the second image denser, or move the line.</source>
   <translation>Rendre la seconde image plus dense, ou déplacer la ligne.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Less of the second image</source>
   <translation>Atténuer la seconde image</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Make the second image fainter, or move the line.</source>
   <translation>Rendre la seconde image plus légère, ou déplacer la ligne.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show la&amp;bels</source>
   <translation>Afficher les éti&amp;quettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show or hide all labels.</source>
   <translation>Afficher ou masquer toutes les étiquettes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Boundary, fill or bo&amp;th</source>
   <translation>&amp;Contour, remplissage ou les deux</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Draw labels as boundary lines, as fill, or both.</source>
   <translation>Dessiner les étiquettes en contours, en aplats, ou les deux.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Colour each ob&amp;ject</source>
   <translation>Colorer chaque o&amp;bjet</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Draw neighbouring objects of a label in different colours.</source>
   <translation>Donner aux objets voisins d'une étiquette des couleurs différentes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Denser fill</source>
   <translation>Remplissage plus &amp;dense</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Make the fill of the labels denser.</source>
   <translation>Rendre plus dense le remplissage des étiquettes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Fainter fi&amp;ll</source>
   <translation>Remplissage plus &amp;léger</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Make the fill of the labels fainter.</source>
   <translation>Rendre plus léger le remplissage des étiquettes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Markers and corner text</source>
   <translation>Repères et te&amp;xtes d'angle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Orientation letters, scale bar and corner text.</source>
   <translation>Lettres d'orientation, barre d'échelle et textes d'angle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Crosshair</source>
   <translation>Rét&amp;icule</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show or hide the crosshair.</source>
   <translation>Afficher ou masquer le réticule.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Flic&amp;ker contours</source>
   <translation>Alterner les conto&amp;urs</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Change between your labels and those they are compared with. What moves is where they differ.</source>
   <translation>Alterner entre vos étiquettes et celles de la comparaison. Ce qui bouge est ce qui diffère.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show what differs</source>
   <translation>Afficher les différences</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Colour what differs from the reference, then the boundary by its distance, then neither.</source>
   <translation>Colorer ce qui diffère de la référence, puis le contour selon sa distance, puis ni l'un ni l'autre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Can&amp;vas alone</source>
   <translation>I&amp;mage seule</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Hide everything but the canvas, and bring it back.</source>
   <translation>Masquer tout sauf l'image, puis tout réafficher.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>F&amp;ull screen</source>
   <translation>Plei&amp;n écran</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Fill the whole screen.</source>
   <translation>Occuper tout l'écran.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Apply mean filter</source>
   <translation>&amp;Appliquer le filtre moyenneur</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Smooth by the mean of a square of the chosen size. For noisy images; the raw one stays at hand.</source>
   <translation>Lisser par la moyenne d'un carré de la taille choisie. Pour les images bruitées ; l'image brute reste sous la main.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show &amp;raw image</source>
   <translation>Afficher l'image &amp;brute</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Change between the filtered and the raw image, to see what smoothing takes away.</source>
   <translation>Alterner entre l'image filtrée et l'image brute, pour voir ce que le lissage enlève.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Resample…</source>
   <translation>Rééchantillonner…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Bring the case to another distance between voxels, as a new case.</source>
   <translation>Amener le cas à un autre espacement entre voxels, comme nouveau cas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Invert grey levels</source>
   <translation>&amp;Inverser les niveaux de gris</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Change black and white over.</source>
   <translation>Échanger le noir et le blanc.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Next palette</source>
   <translation>Palette suivante</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Colours of grey images: grey, inferno, viridis, bone, hot.</source>
   <translation>Couleurs des images en gris : grey, inferno, viridis, bone, hot.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>A&amp;utomatic window</source>
   <translation>Fenêtrage a&amp;utomatique</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Grey levels from the 0.5 to the 99.5 percentile.</source>
   <translation>Niveaux de gris du percentile 0,5 au percentile 99,5.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Window of the fi&amp;le</source>
   <translation>Fenêtrage du fi&amp;chier</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Grey levels as at first: those the file asks for, else by its values.</source>
   <translation>Niveaux de gris comme au début : ceux que demande le fichier, sinon d'après ses valeurs.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;1 Soft tissue</source>
   <translation>&amp;1 Tissus mous</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Width 400 HU, level 40 HU.</source>
   <translation>Largeur 400 HU, niveau 40 HU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;2 Lung</source>
   <translation>&amp;2 Poumon</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Width 1500 HU, level -600 HU.</source>
   <translation>Largeur 1500 HU, niveau -600 HU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;3 Bone</source>
   <translation>&amp;3 Os</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Width 2500 HU, level 480 HU.</source>
   <translation>Largeur 2500 HU, niveau 480 HU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;4 Brain</source>
   <translation>&amp;4 Cerveau</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Width 80 HU, level 40 HU.</source>
   <translation>Largeur 80 HU, niveau 40 HU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;5 Liver</source>
   <translation>&amp;5 Foie</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Width 150 HU, level 90 HU.</source>
   <translation>Largeur 150 HU, niveau 90 HU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;6 Mediastinum</source>
   <translation>&amp;6 Médiastin</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Width 350 HU, level 50 HU.</source>
   <translation>Largeur 350 HU, niveau 50 HU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;7 CT angiography</source>
   <translation>&amp;7 Angioscanner</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Width 600 HU, level 300 HU.</source>
   <translation>Largeur 600 HU, niveau 300 HU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Pla&amp;y slices</source>
   <translation>Faire &amp;défiler les coupes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Let the slices pass by themselves, again and again.</source>
   <translation>Faire défiler les coupes d'elles-mêmes, en boucle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Slab: &amp;highest, lowest, mean</source>
   <translation>Coupe épaisse : maxi&amp;mum, minimum, moyenne</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Draw several slices as their highest, lowest or mean value.</source>
   <translation>Afficher plusieurs coupes par leur valeur maximale, minimale ou moyenne.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Thicker slab</source>
   <translation>Coupe plus épaisse</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Draw more slices as one.</source>
   <translation>Réunir davantage de coupes en une.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Thinner slab</source>
   <translation>Coupe plus fine</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Draw fewer slices as one.</source>
   <translation>Réunir moins de coupes en une.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Next slice</source>
   <translation>Coupe &amp;suivante</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go one slice on.</source>
   <translation>Avancer d'une coupe.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Previous slice</source>
   <translation>Coupe &amp;précédente</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go one slice back.</source>
   <translation>Reculer d'une coupe.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Ten slices on</source>
   <translation>Di&amp;x coupes en avant</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go ten slices on.</source>
   <translation>Avancer de dix coupes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Ten slices &amp;back</source>
   <translation>Dix coupes en a&amp;rrière</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go ten slices back.</source>
   <translation>Reculer de dix coupes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;First slice</source>
   <translation>Pr&amp;emière coupe</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go to the first slice.</source>
   <translation>Aller à la première coupe.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>La&amp;st slice</source>
   <translation>Der&amp;nière coupe</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go to the last slice.</source>
   <translation>Aller à la dernière coupe.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>N&amp;ext slice with the label</source>
   <translation>Coupe suivante avec l'é&amp;tiquette</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go to the next slice with the current label.</source>
   <translation>Aller à la coupe suivante qui porte l'étiquette active.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Next d&amp;oubtful place</source>
   <translation>Endr&amp;oit douteux suivant</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go to where the model was least sure, then to the next such place.</source>
   <translation>Aller là où le modèle était le moins sûr, puis à l'endroit suivant.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Pre&amp;vious slice with the label</source>
   <translation>Coupe précédente a&amp;vec l'étiquette</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go to the previous slice that holds the current label.</source>
   <translation>Aller à la coupe précédente qui porte l'étiquette active.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Ne&amp;xt label</source>
   <translation>Étiquette &amp;suivante</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Choose the next label of the list.</source>
   <translation>Choisir l'étiquette suivante de la liste.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Previous label</source>
   <translation>Étiquette &amp;précédente</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Choose the previous label of the list.</source>
   <translation>Choisir l'étiquette précédente de la liste.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Swap with background</source>
   <translation>Échan&amp;ger avec le fond</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Change between the current label and the background.</source>
   <translation>Alterner entre l'étiquette active et le fond.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Lock label</source>
   <translation>&amp;Verrouiller l'étiquette</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Protect the current label from every edit, or free it.</source>
   <translation>Protéger l'étiquette active de toute modification, ou la libérer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Paint &amp;over: next choice</source>
   <translation>Rec&amp;ouvrement : choix suivant</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>What strokes may cover: all labels, only the background, only these labels.</source>
   <translation>Ce que les traits peuvent recouvrir : toutes les étiquettes, le fond seul, certaines étiquettes seulement.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;New label</source>
   <translation>&amp;Nouvelle étiquette</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Add a label with the next free number.</source>
   <translation>Ajouter une étiquette avec le prochain numéro libre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>F&amp;ind label…</source>
   <translation>&amp;Rechercher une étiquette…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Search the list of labels by number or name.</source>
   <translation>Chercher dans la liste des étiquettes par numéro ou par nom.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Mer&amp;ge marked labels</source>
   <translation>&amp;Fusionner les étiquettes sélectionnées</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Make one label of those marked in the list; the one chosen last keeps its number.</source>
   <translation>Réunir en une seule les étiquettes sélectionnées dans la liste ; la dernière choisie garde son numéro.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show onl&amp;y marked labels, or all</source>
   <translation>&amp;Afficher la sélection seule, ou toutes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Hide all labels but those marked in the list; once more shows all again.</source>
   <translation>Masquer toutes les étiquettes sauf celles sélectionnées dans la liste ; une seconde fois les réaffiche toutes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Ren&amp;umber labels</source>
   <translation>Ren&amp;uméroter les étiquettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Number the labels 1, 2, 3 … in the order they have.</source>
   <translation>Numéroter les étiquettes 1, 2, 3 … dans leur ordre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Cl&amp;ear label</source>
   <translation>&amp;Effacer l'étiquette</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Erase the current label everywhere; it stays on the list.</source>
   <translation>Effacer l'étiquette active partout ; elle reste dans la liste.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Delete marked labels</source>
   <translation>Suppri&amp;mer les étiquettes sélectionnées</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Erase the labels marked in the list, contents and all.</source>
   <translation>Supprimer les étiquettes sélectionnées dans la liste, avec leur contenu.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Import la&amp;bel set…</source>
   <translation>&amp;Importer un jeu d'étiquettes…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Take names and colours from a file: JSON, ITK-SNAP or 3D Slicer.</source>
   <translation>Reprendre noms et couleurs d'un fichier : JSON, ITK-SNAP ou 3D Slicer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Expor&amp;t label set…</source>
   <translation>E&amp;xporter le jeu d'étiquettes…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Save names and colours: as JSON, for ITK-SNAP or for 3D Slicer.</source>
   <translation>Enregistrer noms et couleurs : en JSON, pour ITK-SNAP ou pour 3D Slicer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Count and measure objects</source>
   <translation>&amp;Compter et mesurer les objets</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show how many objects there are, and their sizes.</source>
   <translation>Montrer combien il y a d'objets, et leurs tailles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>S&amp;maller brush</source>
   <translation>Pinceau plus pe&amp;tit</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Make the brush a fifth smaller.</source>
   <translation>Réduire le pinceau d'un cinquième.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>La&amp;rger brush</source>
   <translation>Pinceau plus gran&amp;d</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Make the brush a fifth larger.</source>
   <translation>Agrandir le pinceau d'un cinquième.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Panel of operations</source>
   <translation>&amp;Panneau des opérations</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Every operation on labels, with a preview.</source>
   <translation>Toutes les opérations sur les étiquettes, avec aperçu.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Apply the chosen operation</source>
   <translation>&amp;Appliquer l'opération choisie</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Do what the panel shows, as one step that can be undone. Once the preview shows what you want.</source>
   <translation>Faire ce que montre le panneau, en une étape annulable. Une fois que l'aperçu montre ce que vous voulez.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>End the pre&amp;view</source>
   <translation>Arrêter l'aperç&amp;u</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show the labels as they are again, and stop working out a preview (Esc).</source>
   <translation>Montrer de nouveau les étiquettes telles qu'elles sont et arrêter le calcul d'un aperçu (Échap).</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Keep the &amp;largest island</source>
   <translation>&amp;Garder le plus grand îlot</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Remove all islands of the label but the largest.</source>
   <translation>Retirer tous les îlots de l'étiquette sauf le plus grand.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Remove small islands…</source>
   <translation>&amp;Retirer les petits îlots…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Remove islands of the label below a size.</source>
   <translation>Retirer les îlots de l'étiquette plus petits qu'une taille.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Split &amp;islands into labels…</source>
   <translation>&amp;Séparer les îlots en étiquettes…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Give each island a label of its own.</source>
   <translation>Donner à chaque îlot sa propre étiquette.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Pi&amp;ck one island…</source>
   <translation>C&amp;hoisir un îlot…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Keep, remove or relabel the island under the cross-hair.</source>
   <translation>Garder, retirer ou réétiqueter l'îlot sous le réticule.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Split &amp;touching objects…</source>
   <translation>Séparer les &amp;objets accolés…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Part objects that grew together at their necks.</source>
   <translation>Séparer des objets réunis par un col.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Fill &amp;holes</source>
   <translation>Com&amp;bler les trous</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Fill background that the label encloses.</source>
   <translation>Combler le fond que l'étiquette entoure.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Smooth…</source>
   <translation>&amp;Lisser…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Round the outline of the label, or of all labels jointly.</source>
   <translation>Arrondir le contour de l'étiquette, ou de toutes les étiquettes ensemble.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Grow…</source>
   <translation>&amp;Dilater…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Spread the label by a distance.</source>
   <translation>Étendre l'étiquette d'une distance.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Shrin&amp;k…</source>
   <translation>Érod&amp;er…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Draw the label back by a distance.</source>
   <translation>Rétracter l'étiquette d'une distance.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Hollo&amp;w…</source>
   <translation>É&amp;vider…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Leave only a wall along the boundary of the label.</source>
   <translation>Ne laisser qu'une paroi le long du contour de l'étiquette.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Combine la&amp;bels…</source>
   <translation>Co&amp;mbiner des étiquettes…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Union, intersection, subtraction and more of two labels.</source>
   <translation>Union, intersection, soustraction et autres de deux étiquettes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Thr&amp;eshold…</source>
   <translation>Seu&amp;iller…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Give voxels of a range of grey levels the label.</source>
   <translation>Donner l'étiquette aux voxels d'une plage de niveaux de gris.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Cop&amp;y from the slice before</source>
   <translation>Copier depuis la coupe précéde&amp;nte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Take the label over from the slice before.</source>
   <translation>Reprendre l'étiquette de la coupe précédente.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Copy from the slice a&amp;fter</source>
   <translation>Copier depuis la coupe suivan&amp;te</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Take the label over from the slice after.</source>
   <translation>Reprendre l'étiquette de la coupe suivante.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>I&amp;nterpolate slices…</source>
   <translation>Interpoler entre les &amp;coupes…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Fill in the label's shape between slices that have it.</source>
   <translation>Compléter la forme de l'étiquette entre les coupes qui la portent.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Navigate</source>
   <translation>&amp;Naviguer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Click a place to read its value; drag to move the slice. For looking around: it changes nothing.</source>
   <translation>Cliquer un endroit pour lire sa valeur ; glisser pour changer de coupe. Pour regarder : il ne change rien.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Window and level</source>
   <translation>&amp;Fenêtrage</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Drag right for less contrast, up for a brighter image. For what is hard to see; labels stay.</source>
   <translation>Glisser à droite pour moins de contraste, vers le haut pour une image plus claire. Pour ce qui se voit mal ; les étiquettes restent.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Brush</source>
   <translation>&amp;Pinceau</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Paint the current label; the right button erases. The first choice for small corrections.</source>
   <translation>Peindre l'étiquette active ; le bouton droit efface. Le premier choix pour les petites corrections.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Ran&amp;ge brush</source>
   <translation>Pinceau à &amp;seuils</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Paint only voxels with values of a range; Ctrl and a drag pick it. For bright or dark structures.</source>
   <translation>Peindre seulement les voxels dans une plage de valeurs ; Ctrl et un glissement la prélèvent. Pour les structures claires ou sombres.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Adapti&amp;ve brush</source>
   <translation>Pinceau a&amp;daptatif</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Paint the material under the mouse up to the edges of the image. For borders that are well seen.</source>
   <translation>Peindre la matière sous la souris jusqu'aux bords visibles dans l'image. Pour les limites bien nettes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Eraser</source>
   <translation>&amp;Gomme</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Paint the background with the same brush. For what is labelled and should not be.</source>
   <translation>Peindre le fond avec le même pinceau. Pour ce qui est étiqueté et ne devrait pas l'être.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>N&amp;udge boundary</source>
   <translation>P&amp;ousser le contour</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Push or pull the boundary of the label with a soft disc. For a boundary that is nearly right.</source>
   <translation>Pousser ou tirer le contour de l'étiquette avec un disque souple. Pour un contour presque juste.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Fill</source>
   <translation>&amp;Remplir</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Give the region under the mouse the current label. For holes, and for regions of a wrong label.</source>
   <translation>Donner l'étiquette active à la région sous la souris. Pour les trous, et les régions d'une mauvaise étiquette.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Magic wand</source>
   <translation>&amp;Baguette magique</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Label what is connected and similar; drag for more or less. For what stands out from around it.</source>
   <translation>Étiqueter ce qui est connexe et semblable ; glisser pour plus ou moins. Pour ce qui se détache de son entourage.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Gr&amp;ow</source>
   <translation>&amp;Croissance</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Let a region grow from the mouse while the button is held. For regions with a soft border.</source>
   <translation>Laisser croître une région sous la souris tant que le bouton est enfoncé. Pour les régions au bord flou.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Polygon</source>
   <translation>Pol&amp;ygone</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Click the corners of a region; Enter fills it. For large regions with straight sides.</source>
   <translation>Cliquer les sommets d'une région ; Entrée la remplit. Pour les grandes régions aux côtés droits.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Lasso</source>
   <translation>&amp;Lasso</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Draw around a region to label or to erase it. For large regions of any shape.</source>
   <translation>Entourer une région pour l'étiqueter ou l'effacer. Pour les grandes régions de toute forme.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>L&amp;ive wire</source>
   <translation>Fil &amp;magnétique</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Click along a boundary of the image: the line follows it. For long, sharp boundaries.</source>
   <translation>Cliquer le long d'un bord de l'image : la ligne le suit. Pour les bords longs et nets.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Scissors</source>
   <translation>C&amp;iseaux</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Erase inside or outside a line, on this slice or on all. For what a model labelled elsewhere.</source>
   <translation>Effacer à l'intérieur ou à l'extérieur d'une ligne, sur cette coupe ou sur toutes. Pour ce qu'un modèle a étiqueté ailleurs.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Pic&amp;k label</source>
   <translation>Prélever l'éti&amp;quette</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Choose the label under the mouse. For painting on with a label that is there already.</source>
   <translation>Choisir l'étiquette sous la souris. Pour continuer à peindre avec une étiquette déjà présente.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Distance</source>
   <translation>Dis&amp;tance</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Drag from one end to the other; its handles correct it. In mm where the image has a scale.</source>
   <translation>Glisser d'une extrémité à l'autre ; ses poignées la corrigent. En mm si l'image a une échelle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Angle</source>
   <translation>&amp;Angle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Click three points; the second is the corner. For the angle between two lines, in degrees.</source>
   <translation>Cliquer trois points ; le deuxième est le sommet. Pour l'angle entre deux lignes, en degrés.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Pointer by ke&amp;ys</source>
   <translation>Pointeur au cla&amp;vier</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Arrow keys move a pointer, Space presses it, Enter holds it down; Esc ends this.</source>
   <translation>Les flèches déplacent un pointeur, Espace clique, Entrée maintient le bouton ; Échap y met fin.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Through slices</source>
   <translation>À travers les co&amp;upes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Let the tool work on this slice alone or through all of them.</source>
   <translation>Faire agir l'outil sur cette coupe seule ou à travers toutes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Remove measurements</source>
   <translation>Supprimer les m&amp;esures</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Remove every distance and angle of this case.</source>
   <translation>Supprimer toutes les distances et tous les angles de ce cas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Segment</source>
   <translation>&amp;Segmenter</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Predict the labels; your edits and reviewed slices stay as they are. The first step with an image.</source>
   <translation>Prédire les étiquettes ; vos modifications et les coupes relues restent telles quelles. Le premier pas avec une image.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Segment and &amp;replace everything</source>
   <translation>Segmenter et tout &amp;remplacer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Predict the labels and replace your own edits too; one undo brings them back.</source>
   <translation>Prédire les étiquettes et remplacer aussi vos modifications ; une annulation les rétablit.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Cancel running jobs</source>
   <translation>In&amp;terrompre les tâches en cours</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>End all that runs; labels and models stay as they are.</source>
   <translation>Arrêter tout ce qui tourne ; étiquettes et modèles restent tels quels.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Models…</source>
   <translation>&amp;Modèles…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Every model, its scores and descent.</source>
   <translation>Tous les modèles, leurs scores et leur filiation.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Import a model…</source>
   <translation>&amp;Importer un modèle…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Copy a model file to your own models and choose it. For models made on another computer.</source>
   <translation>Copier un fichier de modèle parmi vos modèles et le choisir. Pour les modèles faits sur un autre ordinateur.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Mark &amp;reviewed</source>
   <translation>Marquer comme &amp;relue</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Declare what you see right, once nothing is left to correct. Only what is reviewed teaches.</source>
   <translation>Déclarer juste ce que vous voyez, quand il n'y reste rien à corriger. Seul ce qui est relu enseigne.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Mark &amp;all slices reviewed</source>
   <translation>Marquer &amp;toutes les coupes comme relues</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Declare the whole case right.</source>
   <translation>Déclarer tout le cas juste.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Save &amp;correction</source>
   <translation>&amp;Enregistrer la correction</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Keep the image and what is reviewed of it for fine-tuning. For every case that is to teach.</source>
   <translation>Conserver l'image et ce qui en est relu pour l'affinage. Pour chaque cas qui doit enseigner.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Fine-tune</source>
   <translation>&amp;Affiner</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Teach the model from your corrections; you judge the result first. Worth it after a few more cases.</source>
   <translation>Instruire le modèle avec vos corrections ; vous jugez d'abord le résultat. Utile après quelques cas de plus.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Train a &amp;new model…</source>
   <translation>Entraîner un &amp;nouveau modèle…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Train a network from nothing, on your reviewed cases or on a folder of images with labels.</source>
   <translation>Entraîner un réseau à partir de zéro, sur vos cas relus ou sur un dossier d'images avec étiquettes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>A&amp;dd missing classes to the model</source>
   <translation>A&amp;jouter au modèle les classes manquantes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Copy the model and give it the classes that your corrections show and it does not know.</source>
   <translation>Copier le modèle et lui donner les classes que vos corrections montrent et qu'il ne connaît pas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Stop and &amp;keep the best</source>
   <translation>Arrêter et garder le &amp;meilleur</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>End the training and keep the best model so far. For when the curve has become flat.</source>
   <translation>Mettre fin à l'entraînement et garder le meilleur modèle obtenu. À faire quand la courbe s'est aplatie.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Acce&amp;pt the new model</source>
   <translation>A&amp;ccepter le nouveau modèle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Put the new model beside the old one and use it. The old one stays, so you can go back to it.</source>
   <translation>Placer le nouveau modèle à côté de l'ancien et l'utiliser. L'ancien reste, vous pouvez donc y revenir.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Keep the &amp;old model</source>
   <translation>&amp;Garder l'ancien modèle</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Delete the new model and go on with the old one. For when scores or boundaries became worse.</source>
   <translation>Supprimer le nouveau modèle et continuer avec l'ancien. À faire quand scores ou contours se sont dégradés.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Manual</source>
   <translation>&amp;Manuel</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Opens at the page about the tool in hand or the place where the keys are; all the others stand beside it.</source>
   <translation>S'ouvre à la page sur l'outil en main ou l'endroit où agissent les touches ; toutes les autres sont à côté.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Keys</source>
   <translation>&amp;Raccourcis</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Every key and mouse action on one page.</source>
   <translation>Toutes les touches et tous les gestes de souris sur une page.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Guided tour</source>
   <translation>&amp;Visite guidée</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>The whole loop on a sample case, step by step, each beside the control that does it.</source>
   <translation>Toute la boucle sur un cas d'exemple, étape par étape, chacune à côté de sa commande.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Self-test…</source>
   <translation>&amp;Autotest…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Run the whole loop on the sample cases and tell what works here.</source>
   <translation>Parcourir toute la boucle sur les cas d'exemple et dire ce qui fonctionne ici.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>A&amp;udit trail…</source>
   <translation>&amp;Journal d'audit…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Who did what and when, in the project or outside of projects.</source>
   <translation>Qui a fait quoi et quand, dans le projet ou hors de tout projet.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Report a problem…</source>
   <translation>&amp;Signaler un problème…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Collect log, versions and crashes as a text to read and save. Nothing is sent, no image is in it.</source>
   <translation>Réunir journal, versions et arrêts brutaux en un texte à lire et à enregistrer. Rien n'est envoyé, aucune image n'y figure.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;What it is for, and what not</source>
   <translation>À &amp;quoi il sert, à quoi non</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>For research and education; not a medical device, not for diagnosis or treatment.</source>
   <translation>Pour la recherche et l'enseignement ; pas un dispositif médical, ni pour le diagnostic ni pour le traitement.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Formulas and the original text</source>
   <translation>&amp;Formules et texte d'origine</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>For developers and researchers: the formulas of the original text, and what the program computes.</source>
   <translation>Pour développeurs et chercheurs : les formules du texte d'origine et ce que le programme calcule.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;About SegStudio</source>
   <translation>À &amp;propos de SegStudio</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Version, licence and what the program stands on.</source>
   <translation>Version, licence et composants du programme.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Keep the largest island</source>
   <translation>Garder le plus grand îlot</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Islands</source>
   <translation>Îlots</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Of each label only the largest island stays; islands do not touch, not even at a corner.</source>
   <translation>De chaque étiquette, seul le plus grand îlot reste ; les îlots ne se touchent pas, même par un coin.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Remove small islands</source>
   <translation>Retirer les petits îlots</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Islands smaller than a size become background.</source>
   <translation>Les îlots plus petits qu'une taille deviennent du fond.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Smaller than</source>
   <translation>Moins de</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Islands of this size and larger stay.</source>
   <translation>Les îlots de cette taille et plus grands restent.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Split islands into labels</source>
   <translation>Séparer les îlots en étiquettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Each island becomes a label of its own; the largest keeps its number.</source>
   <translation>Chaque îlot devient une étiquette ; le plus grand garde son numéro.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>At least</source>
   <translation>Au moins</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Smaller islands keep the label.</source>
   <translation>Les îlots plus petits gardent l'étiquette.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Pick one island</source>
   <translation>Choisir un îlot</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Keep the island under the cross-hair alone, remove it, or give it another label.</source>
   <translation>Garder seul l'îlot sous le réticule, le retirer, ou lui donner une autre étiquette.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>What to do</source>
   <translation>Que faire</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>What becomes of the island.</source>
   <translation>Ce que devient l'îlot.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Remove the others</source>
   <translation>Retirer les autres</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Remove it</source>
   <translation>Le retirer</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Relabel it</source>
   <translation>Le réétiqueter</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>The label that the island gets.</source>
   <translation>L'étiquette que reçoit l'îlot.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Objects that grew together, such as cells, are parted at their necks by a watershed.</source>
   <translation>Les objets réunis, comme des cellules, sont séparés à leur col par une ligne de partage des eaux.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>What the objects are parted by.</source>
   <translation>Par quoi les objets sont séparés.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Line of background</source>
   <translation>Ligne de fond</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>A label for each</source>
   <translation>Une étiquette chacun</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Neck</source>
   <translation>Col</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>How narrow a neck is, as a part of the smaller object's width; 1 splits most.</source>
   <translation>Étroitesse d'un col, en part de la largeur du plus petit objet ; 1 sépare le plus.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Shape</source>
   <translation>Forme</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Background that the label encloses alone becomes the label.</source>
   <translation>Le fond entouré par l'étiquette seule devient l'étiquette.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Up to</source>
   <translation>Jusqu'à</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Larger holes stay; 0 fills holes of any size.</source>
   <translation>Les trous plus grands restent ; 0 comble les trous de toute taille.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Smooth</source>
   <translation>Lisser</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Round the outline; details smaller than the radius go.</source>
   <translation>Arrondir le contour ; les détails plus petits que le rayon disparaissent.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Method</source>
   <translation>Méthode</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>How the outline is smoothed.</source>
   <translation>Comment le contour est lissé.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Median</source>
   <translation>Médiane</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Opening: remove thin parts</source>
   <translation>Ouverture : ôter les parties fines</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Closing: close gaps and bays</source>
   <translation>Fermeture : fermer lacunes et baies</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Joint: all labels, without gaps</source>
   <translation>Conjoint : toutes les étiquettes, sans lacune</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Details smaller than this go.</source>
   <translation>Les détails plus petits disparaissent.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>The label spreads by a distance on all sides; of several labels each voxel takes the nearest.</source>
   <translation>L'étiquette s'étend d'une distance de tous côtés ; entre plusieurs, chaque voxel prend la plus proche.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>By</source>
   <translation>De</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>How far the label spreads.</source>
   <translation>De combien l'étiquette s'étend.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Shrink</source>
   <translation>Éroder</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>The label draws back by a distance from everything else; the image's edge is no boundary.</source>
   <translation>L'étiquette se rétracte d'une distance de tout le reste ; le bord de l'image n'est pas un contour.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>How far the label draws back.</source>
   <translation>De combien l'étiquette se rétracte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Hollow</source>
   <translation>Évider</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Only a wall along the boundary of the label stays.</source>
   <translation>Seule une paroi le long du contour de l'étiquette reste.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Wall</source>
   <translation>Paroi</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>How thick the wall is.</source>
   <translation>Épaisseur de la paroi.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>On which side of the boundary the wall lies.</source>
   <translation>De quel côté du contour se trouve la paroi.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Half on each side</source>
   <translation>Moitié de chaque côté</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Combine labels</source>
   <translation>Combiner des étiquettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Union, intersection, subtraction and more of the label with another one.</source>
   <translation>Union, intersection, soustraction et autres de l'étiquette avec une autre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>How</source>
   <translation>Comment</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>What the label becomes.</source>
   <translation>Ce que devient l'étiquette.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Union: both</source>
   <translation>Union : les deux</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Intersection: what both share</source>
   <translation>Intersection : la partie commune</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Subtraction: without the other</source>
   <translation>Soustraction : sans l'autre</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Exclusive or: one of them alone</source>
   <translation>Ou exclusif : l'une des deux seule</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Copy: what the other is</source>
   <translation>Copie : ce qu'est l'autre</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Invert: what it is not</source>
   <translation>Inversion : ce qu'elle n'est pas</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>With</source>
   <translation>Avec</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>The other label.</source>
   <translation>L'autre étiquette.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Copy from another slice</source>
   <translation>Copier depuis une autre coupe</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>The slice shown gets the label of the nearest slice before or after it that has the label.</source>
   <translation>La coupe affichée reçoit l'étiquette de la coupe la plus proche, avant ou après elle, qui la porte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Where the label comes from.</source>
   <translation>D'où vient l'étiquette.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Slice before</source>
   <translation>Coupe précédente</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Slice after</source>
   <translation>Coupe suivante</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Replace what is here</source>
   <translation>Remplacer ce qui est ici</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Take the label away from this slice first.</source>
   <translation>Ôter d'abord l'étiquette de cette coupe.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Interpolate slices</source>
   <translation>Interpoler entre les coupes</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Slices without the label that lie between two slices with it get the shape in between.</source>
   <translation>Les coupes sans l'étiquette situées entre deux coupes qui l'ont reçoivent la forme intermédiaire.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Between</source>
   <translation>Entre</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Which slices are kept as they are.</source>
   <translation>Les coupes qui restent telles quelles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Slices with the label</source>
   <translation>Coupes avec l'étiquette</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Slices edited by hand</source>
   <translation>Coupes modifiées à la main</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Follow shapes that move</source>
   <translation>Suivre les formes mobiles</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Move the shapes of both slices along the line between their centroids.</source>
   <translation>Déplacer les formes des deux coupes le long de la ligne entre leurs centres de gravité.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Threshold</source>
   <translation>Seuiller</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Grey levels</source>
   <translation>Niveaux de gris</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Voxels whose grey level lies in a range take the label.</source>
   <translation>Les voxels dont le niveau de gris est dans une plage prennent l'étiquette.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Range</source>
   <translation>Plage</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>The lowest and the highest grey level.</source>
   <translation>Le niveau de gris minimal et le maximal.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>What becomes of the label's other voxels.</source>
   <translation>Ce que deviennent les autres voxels de l'étiquette.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Add to the label</source>
   <translation>Ajouter à l'étiquette</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Replace the label</source>
   <translation>Remplacer l'étiquette</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Clear outside the range</source>
   <translation>Effacer hors de la plage</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>All that is connected to the voxel under the cross-hair and about as bright takes the label.</source>
   <translation>Tout ce qui est relié au voxel sous le réticule et d'intensité voisine prend l'étiquette.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>How far grey levels may lie from that of the voxel.</source>
   <translation>Écart permis des niveaux de gris à celui du voxel.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Grow from a voxel</source>
   <translation>Croissance depuis un voxel</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>What is about as bright as the voxel under the cross-hair takes the label, up to a way through it.</source>
   <translation>Ce qui a une intensité voisine du voxel sous le réticule prend l'étiquette, jusqu'à une certaine longueur de chemin.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>The longest way through voxels that are alike.</source>
   <translation>Le plus long chemin à travers des voxels semblables.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/restart.py" />
   <source>SegStudio speaks English from its next start on.</source>
   <translation>SegStudio parlera français dès son prochain démarrage.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/restart.py" />
   <source>Restart now</source>
   <translation>Redémarrer maintenant</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/restart.py" />
   <source>Text and controls change their size at the next start.</source>
   <translation>Le texte et les commandes changent de taille au prochain démarrage.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>DICOM SEG</source>
   <translation>DICOM SEG</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Labels as DICOM segments with names, colours, codes and model. It refers to the opened series, so a PACS shows both together.</source>
   <translation>Étiquettes en segments DICOM avec noms, couleurs, codes et modèle. Il renvoie à la série ouverte, si bien qu'un PACS montre les deux ensemble.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>NIfTI</source>
   <translation>NIfTI</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Label numbers on the grid of the image. Names and colours are not part of the format.</source>
   <translation>Numéros d'étiquettes sur la grille de l'image. Noms et couleurs ne font pas partie du format.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Segmentation for 3D Slicer</source>
   <translation>Segmentation pour 3D Slicer</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Label numbers with names, colours and codes, which 3D Slicer opens as a segmentation.</source>
   <translation>Numéros d'étiquettes avec noms, couleurs et codes, que 3D Slicer ouvre comme segmentation.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>TIFF</source>
   <translation>TIFF</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Label numbers, one page a slice. The place in the patient is not part of the format.</source>
   <translation>Numéros d'étiquettes, une page par coupe. La position dans le patient ne fait pas partie du format.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>PNG labels</source>
   <translation>Étiquettes PNG</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Label numbers of a single slice as grey values.</source>
   <translation>Numéros d'étiquettes d'une seule coupe en valeurs de gris.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>RT structure set</source>
   <translation>RT Structure Set</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Outlines of every slice in millimetres for treatment planning. They run along voxel edges and enclose exactly the labels.</source>
   <translation>Contours de chaque coupe en millimètres pour la planification de traitement. Ils suivent les bords des voxels et entourent exactement les étiquettes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Shapes</source>
   <translation>Formes</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>STL surface</source>
   <translation>Surface STL</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>One closed surface around the labels, in millimetres, for 3-D printing.</source>
   <translation>Une surface fermée autour des étiquettes, en millimètres, pour l'impression 3D.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>OBJ surfaces</source>
   <translation>Surfaces OBJ</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>A closed surface of each label, in millimetres, for 3-D programs.</source>
   <translation>Une surface fermée par étiquette, en millimètres, pour les logiciels 3D.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Measures as CSV</source>
   <translation>Mesures en CSV</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Voxels, volume or area, pieces and intensities of each label, for a spreadsheet.</source>
   <translation>Voxels, volume ou aire, morceaux et intensités de chaque étiquette, pour un tableur.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Numbers and pictures</source>
   <translation>Nombres et images</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Measures as JSON</source>
   <translation>Mesures en JSON</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>The same numbers with grid, units and model, for scripts.</source>
   <translation>Les mêmes nombres avec grille, unités et modèle, pour les scripts.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Objects as CSV</source>
   <translation>Objets en CSV</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Every object by itself: size, place, mean, diameter.</source>
   <translation>Chaque objet séparément : taille, position, moyenne, diamètre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Picture with scale bar</source>
   <translation>Image avec barre d'échelle</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>The slice in true proportions with its labels, scale bar and orientation letters, for a page or a slide.</source>
   <translation>La coupe en vraies proportions avec ses étiquettes, barre d'échelle et lettres d'orientation, pour une page ou une diapositive.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>De-identified case</source>
   <translation>Cas désidentifié</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>The images without the person, by the Basic Profile of DICOM PS3.15, and the labels. This does not guarantee anonymity.</source>
   <translation>Les images sans la personne, selon le profil de base de DICOM PS3.15, et les étiquettes. Cela ne garantit pas l'anonymat.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Sharing</source>
   <translation>Partage</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>What networks run on: by itself a GPU where there is one. One of several is typed, as cuda:1.</source>
   <translation>Ce sur quoi les réseaux tournent : d'office un GPU s'il y en a un. L'un parmi plusieurs se saisit, par exemple cuda:1.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Computing</source>
   <translation>Calcul</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Engine</source>
   <translation>Moteur</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>What runs a network: by itself PyTorch. OpenVINO, an extra package, is faster on the CPU alone.</source>
   <translation>Ce qui exécute un réseau : d'office PyTorch. OpenVINO, un paquet supplémentaire, est plus rapide sur CPU seul.</translation>
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
   <translation>Mémoire pour segmenter</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Larger images are segmented in pieces that fit; the result is the same.</source>
   <translation>Les images plus grandes sont segmentées en morceaux adaptés ; le résultat est le même.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>What is free</source>
   <translation>Ce qui est libre</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>CPU threads</source>
   <translation>Threads du CPU</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Threads that segmenting and training use. One core less leaves the window quick.</source>
   <translation>Threads utilisés pour segmenter et entraîner. Un cœur de moins garde la fenêtre réactive.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>All cores but one</source>
   <translation>Tous les cœurs sauf un</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Memory for undo</source>
   <translation>Mémoire pour annuler</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Steps beyond it are moved to the disk and come back when they are undone; none is lost.</source>
   <translation>Au-delà, les étapes passent sur le disque et reviennent quand elles sont annulées ; aucune n'est perdue.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Model at start</source>
   <translation>Modèle au démarrage</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>The model to start with, also of commands that name none. With the last one used, an image of another kind gets a model that fits it.</source>
   <translation>Le modèle de départ, aussi pour les commandes qui n’en nomment aucun. Avec le dernier utilisé, une image d’un autre type reçoit un modèle qui lui convient.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Show patient data</source>
   <translation>Afficher les données patient</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Shows name, id and birth date of a DICOM image in its corner and in segstudio info, and names of files in place of aliases. Off, none is shown.</source>
   <translation>Affiche le nom, l'identifiant et la date de naissance d'une image DICOM dans son coin et dans segstudio info, et les noms de fichiers à la place des alias. Désactivé, rien n'est affiché.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Privacy</source>
   <translation>Confidentialité</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Aliases for</source>
   <translation>Alias pour</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Which images have an alias in titles and lists while patient data is hidden: those of DICOM, which are often called after patients, or all.</source>
   <translation>Les images qui ont un alias dans les titres et les listes quand les données patient sont masquées : celles de DICOM, souvent nommées d'après les patients, ou toutes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>DICOM images</source>
   <translation>Images DICOM</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>All images</source>
   <translation>Toutes les images</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Name in audit trails</source>
   <translation>Nom dans les journaux d'audit</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Who did what is noted under this name; it can be an alias. Empty: your login name in projects, and no name elsewhere.</source>
   <translation>Qui a fait quoi est noté sous ce nom ; ce peut être un alias. Vide : votre nom de session dans les projets, et aucun nom ailleurs.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Remember recent files</source>
   <translation>Retenir les fichiers récents</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Where the files lie that were opened last, for the menu File &gt; Recent. Off, none is remembered.</source>
   <translation>Où se trouvent les derniers fichiers ouverts, pour le menu Fichier &gt; Récents. Désactivé, rien n'est retenu.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>What the window speaks, from its next start on. Files and the command line stay in English.</source>
   <translation>La langue de la fenêtre, dès le prochain démarrage. Les fichiers et la ligne de commande restent en anglais.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Appearance</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>As the system</source>
   <translation>Comme le système</translation>
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
   <translation>Thème</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Colours of the window: as the system has them, light, or dark. High contrast has stronger colours and frames, and a white and a black line around labels. The image stays on a dark ground.</source>
   <translation>Couleurs de la fenêtre : comme le système, claires ou sombres. Le contraste élevé a des couleurs et des cadres plus forts, et une ligne blanche et une noire autour des étiquettes. L'image reste sur fond sombre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>High contrast, light</source>
   <translation>Contraste élevé, clair</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>High contrast, dark</source>
   <translation>Contraste élevé, sombre</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Size of text and controls</source>
   <translation>Taille du texte et des commandes</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>A scale for everything in the window but the image, larger than the system has it, from the next start on. QT_SCALE_FACTOR, where it is set, goes before it.</source>
   <translation>Échelle de tout dans la fenêtre sauf l'image, plus grande que celle du système, à partir du démarrage suivant. QT_SCALE_FACTOR, s'il est défini, passe avant.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Sides</source>
   <translation>Côtés</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>The patient's left is on the right of the screen, or on the left, which a badge says.</source>
   <translation>La gauche du patient est à droite de l'écran, ou à gauche, ce que dit une mention.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Radiological</source>
   <translation>Radiologique</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Neurological</source>
   <translation>Neurologique</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Labels appear as boundary lines, as fill, or both. Lines leave the image below them free.</source>
   <translation>Les étiquettes apparaissent en contours, en remplissage, ou les deux. Les contours laissent l'image libre dessous.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Boundary width</source>
   <translation>Épaisseur du contour</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Width of the boundary lines, each with a halo of 1 px. Wide ones are seen from afar.</source>
   <translation>Épaisseur des contours, chacun avec un halo de 1 px. Épais, ils se voient de loin.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Label colours</source>
   <translation>Couleurs des étiquettes</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Colours given to new labels, in turn. Labels that exist keep theirs.</source>
   <translation>Couleurs données tour à tour aux nouvelles étiquettes. Les étiquettes existantes gardent la leur.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Scheme</source>
   <translation>Disposition</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Keys and mouse as this program, ITK-SNAP or 3D Slicer has them.</source>
   <translation>Clavier et souris comme dans ce programme, ITK-SNAP ou 3D Slicer.</translation>
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
   <translation>Pression du stylet</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>A pen that is pressed less paints with a smaller brush. Its eraser end erases in any case.</source>
   <translation>Un stylet moins appuyé peint avec un pinceau plus petit. Son bout gomme efface dans tous les cas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Keys that differ from the scheme's: name of the action and its keys, such as actionUndo.</source>
   <translation>Touches qui diffèrent de la disposition : nom de l'action et ses touches, par exemple actionUndo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Data folder</source>
   <translation>Dossier des données</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Where models and corrections lie unless set below. Empty: the usual place of this system.</source>
   <translation>Où se trouvent modèles et corrections, sauf indication ci-dessous. Vide : la place habituelle de ce système.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Folders</source>
   <translation>Dossiers</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Models folder</source>
   <translation>Dossier des modèles</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Where imported and fine-tuned models lie. Empty: in the data folder.</source>
   <translation>Où se trouvent les modèles importés et affinés. Vide : dans le dossier de données.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Corrections folder</source>
   <translation>Dossier des corrections</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Where corrections are saved and found. Empty: in the data folder.</source>
   <translation>Où les corrections sont enregistrées et cherchées. Vide : dans le dossier de données.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>Cells</source>
   <translation>Cellules</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>Nuclei under a fluorescence microscope; the starter model finds them.</source>
   <translation>Des noyaux au microscope à fluorescence ; le modèle de départ les trouve.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>Retinal vessels</source>
   <translation>Vaisseaux rétiniens</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>Dark branching vessels at the back of an eye; thin structures to paint and to learn.</source>
   <translation>Des vaisseaux sombres et ramifiés au fond d'un œil ; des structures fines à peindre et à apprendre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>Chest X-ray</source>
   <translation>Radiographie thoracique</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>A frontal chest radiograph with both lungs.</source>
   <translation>Une radiographie thoracique de face avec les deux poumons.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>Chest CT</source>
   <translation>Scanner thoracique</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>Forty slices in Hounsfield units, 5 mm apart; for scrolling, windowing and editing.</source>
   <translation>Quarante coupes en unités Hounsfield, espacées de 5 mm ; pour défiler, régler le fenêtrage et modifier.</translation>
  </message>
  <message>
   <location filename="../../resources/models" />
   <source>Nuclei that touch come out as one region unless they are split afterwards. Colour is read as brightness, so stains that differ in hue alone are missed. It misses most nuclei of brightfield images, of which 7 were there.</source>
   <translation>Les noyaux qui se touchent sortent comme une seule région s'ils ne sont pas séparés ensuite. La couleur est lue comme luminance : les colorations qui ne diffèrent que par la teinte sont manquées. Il manque la plupart des noyaux des images en fond clair, dont 7 étaient présentes.</translation>
  </message>
  <message>
   <location filename="../../resources/models" />
   <source>Nuclei that touch come out as one region unless they are split afterwards. Colour is read as brightness, so stains that differ in hue alone are missed. Only 7 images are brightfield: treat scores there as uncertain.</source>
   <translation>Les noyaux qui se touchent sortent comme une seule région s'ils ne sont pas séparés ensuite. La couleur est lue comme luminance : les colorations qui ne diffèrent que par la teinte sont manquées. Seules 7 images sont en fond clair : tenez leurs scores pour incertains.</translation>
  </message>
  <message>
   <location filename="../../resources/models" />
   <source>Only frontal adult chest X-rays of one hospital, padded to 512 × 512, were seen; half of them show tuberculosis. Some reference masks are noisy. Side views, children, CT and images with large devices are untested. Objects below 5,000 pixels are dropped, so a collapsed lung of that size is missed.</source>
   <translation>Seules des radiographies thoraciques de face d'adultes, d'un seul hôpital, complétées à 512 × 512, ont été vues ; la moitié montre une tuberculose. Certains masques de référence sont bruités. Les profils, les enfants, le scanner et les images avec de grands dispositifs ne sont pas testés. Les objets de moins de 5 000 pixels sont éliminés : un poumon collabé de cette taille est donc manqué.</translation>
  </message>
  <message>
   <location filename="../../resources/models" />
   <source>Learned from 8 fundus photographs of 4 children taken by one camera; scores come from a cross-validation that leaves out both eyes of a child. The finest vessels and those beside bright lesions are missed; the disc's rim can be taken for a vessel.</source>
   <translation>Appris sur 8 rétinographies de 4 enfants prises par un seul appareil ; les scores viennent d'une validation croisée qui écarte les deux yeux d'un enfant. Les vaisseaux les plus fins et ceux qui longent des lésions claires sont manqués ; le bord de la papille peut être pris pour un vaisseau.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/operations/table.py" />
   <source>{n:,} slices filled</source>
   <extracomment>Of one: {n:,} slice filled</extracomment>
   <translation>
    <numerusform>{n:,} coupe remplie</numerusform>
    <numerusform>{n:,} coupes remplies</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/operations/table.py" />
   <source>{n:,} objects more</source>
   <extracomment>Of one: {n:,} object more</extracomment>
   <translation>
    <numerusform>{n:,} objet de plus</numerusform>
    <numerusform>{n:,} objets de plus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/operations/table.py" />
   <source>{n:,} islands changed</source>
   <extracomment>Of one: {n:,} island changed</extracomment>
   <translation>
    <numerusform>{n:,} îlot modifié</numerusform>
    <numerusform>{n:,} îlots modifiés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/operations/table.py" />
   <source>{n:,} islands removed</source>
   <extracomment>Of one: {n:,} island removed</extracomment>
   <translation>
    <numerusform>{n:,} îlot retiré</numerusform>
    <numerusform>{n:,} îlots retirés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/operations/table.py" />
   <source>{n:,} holes filled</source>
   <extracomment>Of one: {n:,} hole filled</extracomment>
   <translation>
    <numerusform>{n:,} trou comblé</numerusform>
    <numerusform>{n:,} trous comblés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/operations/table.py" />
   <source>{n:,} new labels</source>
   <extracomment>Of one: {n:,} new label</extracomment>
   <translation>
    <numerusform>{n:,} nouvelle étiquette</numerusform>
    <numerusform>{n:,} nouvelles étiquettes</numerusform>
   </translation>
  </message>
 </context>
</TS>
