<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>segstudio</name>
  <message>
   <location filename="../../segstudio/core/annotator.py" />
   <location filename="../../segstudio/core/painting.py" />
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Brush stroke</source>
   <translation>Trazo de pincel</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/annotator.py" />
   <source>Eraser stroke</source>
   <translation>Trazo de goma</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/channels.py" />
   <source>There is no channel called {channel!r}.</source>
   <translation>No existe ningún canal llamado {channel!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/channels.py" />
   <source>Give a number from 1, grey for the luminance, or all to keep the colours.</source>
   <translation>Dé un número desde 1, grey para la luminancia o all para conservar los colores.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/channels.py" />
   <source>{n} channels</source>
   <extracomment>Of one: one channel</extracomment>
   <translation>
    <numerusform>un canal</numerusform>
    <numerusform>{n} canales</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/core/channels.py" />
   <source>{name} has {held}; there is no channel {channel}.</source>
   <translation>{name} tiene {held}; no existe el canal {channel}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/channels.py" />
   <source>The image</source>
   <translation>La imagen</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/channels.py" />
   <source>Give a number from 1 to {channels}, grey, or all.</source>
   <translation>Dé un número del 1 al {channels}, grey o all.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/channels.py" />
   <source>{channels} channels make no colours: these need three.</source>
   <translation>{channels} canales no forman colores: hacen falta tres.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/channels.py" />
   <location filename="../../segstudio/io/taking.py" />
   <source>Choose one channel by its number.</source>
   <translation>Elija un canal por su número.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>The smallest object is given in px or mm, not in {unit!r}.</source>
   <translation>El objeto mínimo se da en px o mm, no en {unit!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>The smallest object cannot have the size {smallest}.</source>
   <translation>El objeto mínimo no puede tener el tamaño {smallest}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>There is no post-processing called {name!r}.</source>
   <translation>No existe ningún posprocesado llamado {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>Known: {known}.</source>
   <translation>Conocidos: {known}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>The post-processing {name} cannot be {value!r}.</source>
   <translation>El posprocesado {name} no puede ser {value!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>fill holes</source>
   <translation>rellenar huecos</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>split touching objects</source>
   <translation>separar objetos en contacto</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>largest object only</source>
   <translation>solo el objeto mayor</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>mm² or mm³</source>
   <translation>mm² o mm³</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>at least {smallest:g} {unit}</source>
   <translation>al menos {smallest:g} {unit}</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>The model's smallest object is given in millimetres, but this image has no physical size; small objects were kept.</source>
   <translation>El objeto mínimo del modelo se da en milímetros, pero esta imagen no tiene tamaño físico; se conservaron los objetos pequeños.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/display.py" />
   <source>Soft tissue</source>
   <translation>Partes blandas</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/display.py" />
   <source>Lung</source>
   <translation>Pulmón</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/display.py" />
   <source>Bone</source>
   <translation>Hueso</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/display.py" />
   <source>Brain</source>
   <translation>Cerebro</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/display.py" />
   <source>Liver</source>
   <translation>Hígado</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/display.py" />
   <source>Mediastinum</source>
   <translation>Mediastino</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/filters.py" />
   <source>{below} and {above}</source>
   <translation>{below} y {above}</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/filters.py" />
   <source>1, 3 and 5</source>
   <translation>1, 3 y 5</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/filters.py" />
   <source>filtered (mean {size}×{size})</source>
   <translation>filtrada (media {size}×{size})</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/filters.py" />
   <source>Filtering slice {z} of {depth}</source>
   <translation>Filtrando corte {z} de {depth}</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/filters.py" />
   <source>Filtered</source>
   <translation>Filtrado</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/flood.py" />
   <location filename="../../segstudio/core/painting.py" />
   <location filename="../../segstudio/gui/panels/labels.py" />
   <location filename="../../segstudio/gui/tools/spread.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Fill</source>
   <translation>Relleno</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>An image of size {shape} (z, y, x) has no voxels.</source>
   <translation>Una imagen de tamaño {shape} (z, y, x) no tiene vóxeles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>The voxel spacing {spacing_mm} mm is not positive.</source>
   <translation>El espaciado de vóxeles {spacing_mm} mm no es positivo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>The image position {origin_mm} is not a number.</source>
   <translation>La posición de la imagen {origin_mm} no es un número.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>The image directions are not a 3x3 matrix of numbers.</source>
   <translation>Las direcciones de la imagen no son una matriz de números de 3x3.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>The image directions are not unit vectors.</source>
   <translation>Las direcciones de la imagen no son vectores unitarios.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>The image axes lie in one plane; voxels cannot be placed in space.</source>
   <translation>Los ejes de la imagen están en un plano; los vóxeles no se pueden situar en el espacio.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>The distances between the slices do not belong to this image.</source>
   <translation>Las distancias entre los cortes no son de esta imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>The image's affine matrix does not place its voxels in space.</source>
   <translation>La matriz afín de la imagen no sitúa sus vóxeles en el espacio.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>size {sizes} against {theirs} (z × y × x)</source>
   <translation>tamaño {sizes} frente a {theirs} (z × y × x)</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>spacing {lengths} against {theirs} mm (z × y × x)</source>
   <translation>espaciado {lengths} frente a {theirs} mm (z × y × x)</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>{differing_numbers}corners up to {gap_mm:.3g} mm apart</source>
   <translation>{differing_numbers}esquinas separadas hasta {gap_mm:.3g} mm</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>spacing {lengths} against {theirs} mm (z × y × x), </source>
   <translation>espaciado {lengths} frente a {theirs} mm (z × y × x), </translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>origin ({lengths}) against ({theirs}) mm, </source>
   <translation>origen ({lengths}) frente a ({theirs}) mm, </translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>The slices do not lie evenly, but this file holds one distance for all, {step:.3g} mm: positions and volumes that other programs read from it are wrong across slices. DICOM SEG keeps the true positions.</source>
   <translation>Los cortes no están a distancias iguales, pero este archivo contiene una sola distancia para todos, {step:.3g} mm: las posiciones y los volúmenes que otros programas lean de él son incorrectos a través de los cortes. DICOM SEG conserva las posiciones verdaderas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/growth.py" />
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Grow</source>
   <translation>Expandir</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_numbers.py" />
   <source>“{part}” names no labels.</source>
   <translation>«{part}» no indica ninguna etiqueta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_numbers.py" />
   <source>Write numbers from 0 to {largest_label}, as "1, 3-5".</source>
   <translation>Escriba números de 0 a {largest_label}, como "1, 3-5".</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Merging takes two labels or more.</source>
   <translation>Para fusionar hacen falta dos etiquetas o más.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Choose several in the list, then merge.</source>
   <translation>Elija varias en la lista y después fusione.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Merge {names} into {name}</source>
   <translation>Fusionar {names} en {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>No label is chosen to delete.</source>
   <translation>No hay ninguna etiqueta elegida para eliminar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Choose one or more in the list.</source>
   <translation>Elija una o más en la lista.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Delete {names}</source>
   <translation>Eliminar {names}</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>The labels have these numbers already.</source>
   <translation>Las etiquetas ya tienen estos números.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <location filename="../../segstudio/core/labels.py" />
   <source>A label number is between 1 and {largest_label}.</source>
   <translation>Un número de etiqueta está entre 1 y {largest_label}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Two labels would have the number {twice}.</source>
   <translation>Dos etiquetas tendrían el número {twice}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>To make one label of two, merge them.</source>
   <translation>Para hacer una etiqueta de dos, fusiónelas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Renumber labels</source>
   <translation>Renumerar etiquetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Renumber label {old} to {number}</source>
   <translation>Renumerar la etiqueta {old} como {number}</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>The labels have these names and colours already.</source>
   <translation>Las etiquetas ya tienen estos nombres y colores.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/label_sets.py" />
   <source>{names} are locked; nothing was changed.</source>
   <extracomment>Of one: {names} is locked; nothing was changed.</extracomment>
   <translation>
    <numerusform>{names} está bloqueada; no ha cambiado nada.</numerusform>
    <numerusform>{names} están bloqueadas; no ha cambiado nada.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Unlock in the list of labels first.</source>
   <translation>Desbloquee antes en la lista de etiquetas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <location filename="../../segstudio/core/operations/words.py" />
   <location filename="../../segstudio/gui/tools/nudge.py" />
   <location filename="../../segstudio/services/label_sets.py" />
   <source>label {number}</source>
   <translation>etiqueta {number}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/label_sets.py" />
   <source>{n} labels</source>
   <extracomment>Of one: {n} label</extracomment>
   <translation>
    <numerusform>{n} etiqueta</numerusform>
    <numerusform>{n} etiquetas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/core/labels.py" />
   <source>The labels have the size {shape}, the image has {of_image} (z, y, x).</source>
   <translation>Las etiquetas tienen el tamaño {shape}, la imagen tiene {of_image} (z, y, x).</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/labels.py" />
   <source>Label numbers run from {low} to {high}; 0 to 65535 can be kept.</source>
   <translation>Los números de etiqueta van de {low} a {high}; se pueden guardar de 0 a 65535.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/labels.py" />
   <source>Mark reviewed</source>
   <translation>Marcar como revisado</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/labels.py" />
   <source>Unmark reviewed</source>
   <translation>Quitar la marca de revisado</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/nudge.py" />
   <source>Nudge boundary</source>
   <translation>Empujar contorno</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/objects.py" />
   <source>There are {total:,} objects; a map of objects holds {largest_label:,} at most.</source>
   <translation>Hay {total:,} objetos; un mapa de objetos contiene como máximo {largest_label:,}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/objects.py" />
   <source>Drop the smallest ones by post-processing.</source>
   <translation>Elimine los más pequeños con el posprocesado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/islands.py" />
   <source>There are {found:,} islands, but not as many label numbers are left.</source>
   <translation>Hay {found:,} islas, pero no quedan tantos números de etiqueta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/islands.py" />
   <source>Remove the smallest islands first.</source>
   <translation>Quite antes las islas más pequeñas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/logic.py" />
   <source>A label cannot be combined with itself.</source>
   <translation>Una etiqueta no se puede combinar consigo misma.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/logic.py" />
   <source>Choose another label to combine with.</source>
   <translation>Elija otra etiqueta con la que combinar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/logic.py" />
   <source>The label to combine with is not there.</source>
   <translation>La etiqueta con la que combinar no está.</translation>
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
   <translation>--{name} no puede ser {said!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>Examples: {examples}.</source>
   <translation>Ejemplos: {examples}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>--{name} takes a number, not {said!r}.</source>
   <translation>--{name} admite un número, no {said!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>{words} cannot be {value!r}.</source>
   <translation>{words} no puede ser {value!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>It can be {choices}.</source>
   <translation>Puede ser {choices}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>Examples: 100:300, {otsu}.</source>
   <translation>Ejemplos: 100:300, {otsu}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>The range from {low:g} to {high:g} is empty.</source>
   <translation>El rango de {low:g} a {high:g} está vacío.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>Give the smaller value first.</source>
   <translation>Dé antes el valor menor.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>{words} cannot be {amount:g}.</source>
   <translation>{words} no puede ser {amount:g}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>It goes from {low:g} to {high:g}.</source>
   <translation>Va de {low:g} a {high:g}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>It is {low:g} or more.</source>
   <translation>Es {low:g} o más.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>This image has no millimetres, but {what} is given in mm.</source>
   <translation>Esta imagen no tiene milímetros, pero {what} se da en mm.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>Give it in px.</source>
   <translation>Délo en px.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>The slices do not lie evenly, so {what} across them is not known in mm.</source>
   <translation>Los cortes no están a distancias iguales, así que {what} a través de ellos no se conoce en mm.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>Work on this slice, or on each slice by itself.</source>
   <translation>Trabaje en este corte o en cada corte por separado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>no parameters</source>
   <translation>ningún parámetro</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>{words} has no parameter {name!r}.</source>
   <translation>{words} no tiene el parámetro {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>It takes {takes}.</source>
   <translation>Admite {takes}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>--{name} takes LOW:HIGH, not {words!r}.</source>
   <translation>--{name} admite LOW:HIGH, no {words!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>Examples: 100:300, 100:, {otsu}.</source>
   <translation>Ejemplos: 100:300, 100:, {otsu}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Nothing in this slice carries {labels}.</source>
   <translation>Nada en este corte lleva {labels}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Nothing in this image carries {labels}.</source>
   <translation>Nada en esta imagen lleva {labels}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Nothing changes: {amount:g} {unit} is less than a voxel, {finest:.3g} {of_voxel}.</source>
   <translation>No cambia nada: {amount:g} {unit} es menos que un vóxel, {finest:.3g} {of_voxel}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>No label is chosen.</source>
   <translation>No hay ninguna etiqueta elegida.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Choose a label to work on; the background is none.</source>
   <translation>Elija una etiqueta con la que trabajar; el fondo no lo es.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>{words} works on one label at a time.</source>
   <translation>{words} trabaja con una sola etiqueta a la vez.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Choose one label.</source>
   <translation>Elija una etiqueta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>{names} is locked.</source>
   <translation>{names} está bloqueada.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Unlock it to give it voxels.</source>
   <translation>Desbloquéela para darle vóxeles.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/operations/run.py" />
   <source>{names} are locked.</source>
   <extracomment>Of one: {names} is locked.</extracomment>
   <translation>
    <numerusform>{names} está bloqueada.</numerusform>
    <numerusform>{names} están bloqueadas.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Unlock a label to change it.</source>
   <translation>Desbloquee una etiqueta para cambiarla.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>There is no label under the cross-hair.</source>
   <translation>No hay ninguna etiqueta bajo la cruz.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Set it on an island with Ctrl+click.</source>
   <translation>Colóquela sobre una isla con Ctrl+clic.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>No island is pointed at.</source>
   <translation>No se ha indicado ninguna isla.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>No voxel is pointed at.</source>
   <translation>No se ha indicado ningún vóxel.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Set the cross-hair on it with Ctrl+click, or give --at X,Y,Z to the command.</source>
   <translation>Coloque la cruz encima con Ctrl+clic, o dé --at X,Y,Z en la orden.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>The place lies outside the image.</source>
   <translation>El lugar está fuera de la imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Point at a place inside it.</source>
   <translation>Indique un lugar dentro de ella.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>There is no slice {index}.</source>
   <translation>No existe el corte {index}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>The image has {shape} of them.</source>
   <translation>La imagen tiene {shape}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>{words} needs the image.</source>
   <translation>{words} necesita la imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Give the image of these labels.</source>
   <translation>Dé la imagen de estas etiquetas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>The image does not lie on the labels: {gap}.</source>
   <translation>La imagen no coincide con las etiquetas: {gap}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>{size} stays as it is: locked, reviewed, or not to be painted over.</source>
   <translation>{size} queda como está: bloqueado, revisado o no se puede cubrir.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/slices.py" />
   <source>No slice before this one has the label.</source>
   <translation>Ningún corte anterior a este tiene la etiqueta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/slices.py" />
   <source>No slice after this one has the label.</source>
   <translation>Ningún corte posterior a este tiene la etiqueta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/slices.py" />
   <source>Copied from slice {source}.</source>
   <translation>Copiado del corte {source}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/slices.py" />
   <source>The slices do not lie evenly, and the shape was worked out by their numbers, as if they did: look at it.</source>
   <translation>Los cortes no están a distancias iguales, y la forma se calculó según sus números, como si lo estuvieran: revísela.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/slices.py" />
   <source>There are no two edited slices with the label and others between them.</source>
   <translation>No hay dos cortes editados con la etiqueta y otros entre ellos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/slices.py" />
   <source>The label is on no two slices with empty ones between them.</source>
   <translation>La etiqueta no está en dos cortes con otros vacíos entre ellos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>There is no operation called {name!r}.</source>
   <translation>No existe ninguna operación llamada {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>There are {operations}.</source>
   <translation>Existen {operations}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/threshold.py" />
   <source>All voxels here have one grey level, so there is no threshold between two.</source>
   <translation>Todos los vóxeles tienen aquí el mismo nivel de gris, así que no hay umbral entre dos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/threshold.py" />
   <source>The image has no grey levels here.</source>
   <translation>La imagen no tiene aquí niveles de gris.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/threshold.py" />
   <source>Otsu's threshold is {low:.6g}.</source>
   <translation>El umbral de Otsu es {low:.6g}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/words.py" />
   <source>{listed:,} labels</source>
   <translation>{listed:,} etiquetas</translation>
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
    <numerusform>{n:,} vóxel</numerusform>
    <numerusform>{n:,} vóxeles</numerusform>
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
   <translation>reetiquetados</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/words.py" />
   <source>added</source>
   <translation>añadidos</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/words.py" />
   <source>removed</source>
   <translation>quitados</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/words.py" />
   <source>This removes all of {emptied}.</source>
   <translation>Esto quita por completo {emptied}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/words.py" />
   <source>Nothing changes.</source>
   <translation>No cambia nada.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/painting.py" />
   <location filename="../../segstudio/gui/tools/outline.py" />
   <source>Polygon</source>
   <translation>Polígono</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/painting.py" />
   <source>Cut</source>
   <translation>Recortar</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/painting.py" />
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Clear label</source>
   <translation>Vaciar etiqueta</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/planes.py" />
   <source>Sagittal</source>
   <translation>Sagital</translation>
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
   <translation>Dé x,y,ancho,alto en píxeles, como en 1000,2000,4096,4096; para volúmenes, también primer corte,cortes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/region.py" />
   <source>There is no region {words}.</source>
   <translation>No existe la región {words}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/region.py" />
   <source>{said!r} is no region.</source>
   <translation>{said!r} no es una región.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/region.py" />
   <source>The region {words} does not lie within the image of {size} (x × y × z).</source>
   <translation>La región {words} no está dentro de la imagen de {size} (x × y × z).</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/resampling.py" />
   <source>The distance between the voxels is not known, so there is no other one to bring them to.</source>
   <translation>No se conoce la distancia entre los vóxeles, así que no hay otra a la que llevarlos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/resampling.py" />
   <source>Use an image whose file tells its spacing and whose slices lie evenly.</source>
   <translation>Use una imagen cuyo archivo indique su espaciado y cuyos cortes estén a distancias iguales.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/resampling.py" />
   <source>A spacing is three positive numbers of mm, for z, y and x.</source>
   <translation>Un espaciado son tres números positivos de mm, para z, y, x.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/resampling.py" />
   <source>The slices of the image do not lie evenly, so values between them cannot be computed.</source>
   <translation>Los cortes de la imagen no están a distancias iguales, así que no se pueden calcular valores entre ellos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/resampling.py" />
   <source>Use a series without gaps.</source>
   <translation>Use una serie sin saltos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/resampling.py" />
   <source>{what} cannot be brought onto another grid, because one of the two has no place in space.</source>
   <translation>{what} no se puede llevar a otra malla, porque una de las dos no tiene posición en el espacio.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/resampling.py" />
   <source>Use files that tell where their voxels lie, such as NIfTI, NRRD or DICOM.</source>
   <translation>Use archivos que digan dónde están sus vóxeles, como NIfTI, NRRD o DICOM.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/rulers.py" />
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>not known</source>
   <translation>desconocido</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/rulers.py" />
   <source>Slices are missing or lie at unequal distances, so lengths and angles across slices would be wrong. Measure within a slice.</source>
   <translation>Faltan cortes o están a distancias desiguales, así que las longitudes y ángulos a través de ellos serían erróneos. Mida dentro de un corte.</translation>
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
   <translation>{name} no se puede superponer a la imagen abierta: {unplaced} posición en el espacio, y sus tamaños difieren ({size} y {of_case} vóxeles).</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>The second image</source>
   <translation>La segunda imagen</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>Open an image of the same size, or files that tell where they lie, such as NIfTI or DICOM.</source>
   <translation>Abra una imagen del mismo tamaño, o archivos que digan dónde están, como NIfTI o DICOM.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>another patient: placed by coordinates only</source>
   <translation>otro paciente: situada solo por coordenadas</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>The second image is of another patient. It is placed by its coordinates, which say nothing about where the first image's structures lie in it.</source>
   <translation>La segunda imagen es de otro paciente. Está situada por sus coordenadas, que no dicen nada de dónde están en ella las estructuras de la primera.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>another frame of reference: placed by coordinates only</source>
   <translation>otro sistema de referencia: situada solo por coordenadas</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>The two images were not taken in one position of the patient, or their positions are counted from different points. Structures may lie beside each other.</source>
   <translation>Las dos imágenes no se tomaron en la misma posición del paciente, o sus posiciones se cuentan desde puntos distintos. Las estructuras pueden no coincidir.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>placed by coordinates</source>
   <translation>situada por coordenadas</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>At least one of the files does not say which frame of reference it is in; both are taken to share one.</source>
   <translation>Al menos uno de los archivos no dice en qué sistema de referencia está; se supone que ambos comparten uno.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>uneven slices: not placed exactly across them</source>
   <translation>cortes desiguales: situada sin exactitud entre ellos</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>The slices of one of the two images do not lie evenly, so places between them are not known.</source>
   <translation>Los cortes de una de las dos imágenes no están a distancias iguales, así que no se conocen los lugares entre ellos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>pixel on pixel</source>
   <translation>píxel sobre píxel</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>voxel on voxel</source>
   <translation>vóxel sobre vóxel</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>laid {word}</source>
   <translation>superpuesta {word}</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>Laid {word}, because {unplaced} no place in space.</source>
   <translation>Superpuesta {word}, porque {unplaced} posición en el espacio.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>both have</source>
   <translation>ninguna de las dos tiene</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>it has</source>
   <translation>ella no tiene</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>the open image has</source>
   <translation>la imagen abierta no tiene</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/volume.py" />
   <source>The voxels have the shape {shape}, the geometry says {of_geometry}.</source>
   <translation>Los vóxeles tienen la forma {shape}, la geometría dice {of_geometry}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/volume.py" />
   <source>An image with {shape} channels is neither grey nor colour.</source>
   <translation>Una imagen con {shape} canales no es ni gris ni en color.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>About SegStudio</source>
   <translation>Acerca de SegStudio</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Segment medical images, correct the boundary with a brush, and let the network learn from the correction.&lt;br&gt;&lt;br&gt;Free software under the Apache License 2.0.&lt;br&gt;Research use only: it is no medical device.</source>
   <translation>Segmente imágenes médicas, corrija el contorno con un pincel y deje que la red aprenda de la corrección.&lt;br&gt;&lt;br&gt;Software libre bajo la licencia Apache 2.0.&lt;br&gt;Solo para investigación: no es un producto sanitario.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Made by the SegStudio contributors.</source>
   <translation>Hecho por los colaboradores de SegStudio.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>What it stands on</source>
   <translation>En qué se apoya</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Model &gt; Models… shows the licence of the data that each model learned from.</source>
   <translation>Modelo &gt; Modelos… muestra la licencia de los datos de los que aprendió cada modelo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Each part of the program, its version and its licence.</source>
   <translation>Cada parte del programa, su versión y su licencia.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Part</source>
   <translation>Parte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Version</source>
   <translation>Versión</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Licence</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Copy all versions</source>
   <translation>Copiar todas las versiones</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>The program, this system and every part with its version and licence, as text.</source>
   <translation>El programa, este sistema y cada parte con su versión y licencia, como texto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Licence texts…</source>
   <translation>Textos de las licencias…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Opens the page with every licence in full.</source>
   <translation>Abre la página con todas las licencias completas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;File</source>
   <translation>&amp;Archivo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Project</source>
   <translation>&amp;Proyecto</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Edit</source>
   <translation>&amp;Edición</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;View</source>
   <translation>&amp;Vista</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Image</source>
   <translation>&amp;Imagen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>L&amp;abels</source>
   <translation>Eti&amp;quetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Operations</source>
   <translation>&amp;Operaciones</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Tools</source>
   <translation>&amp;Herramientas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Model</source>
   <translation>&amp;Modelo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Learn</source>
   <translation>Ap&amp;rendizaje</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Window</source>
   <translation>Ve&amp;ntana</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Help</source>
   <translation>A&amp;yuda</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/image.py" />
   <source>Width {width:g} HU, level {level:g} HU.</source>
   <translation>Ancho {width:g} HU, nivel {level:g} HU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/labels.py" />
   <source>Label &amp;{number}</source>
   <translation>Etiqueta &amp;{number}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/labels.py" />
   <source>Background (&amp;0)</source>
   <translation>Fondo (&amp;0)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/labels.py" />
   <source>Paint label {number}.</source>
   <translation>Pinta la etiqueta {number}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/labels.py" />
   <source>Paint the background, which erases.</source>
   <translation>Pinta el fondo, es decir, borra.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_set.py" />
   <source>&amp;Undo {step}</source>
   <translation>&amp;Deshacer: {step}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <location filename="../../segstudio/gui/action_set.py" />
   <source>&amp;Undo</source>
   <translation>&amp;Deshacer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_set.py" />
   <source>&amp;Redo {step}</source>
   <translation>&amp;Rehacer: {step}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <location filename="../../segstudio/gui/action_set.py" />
   <source>&amp;Redo</source>
   <translation>&amp;Rehacer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Audit trail</source>
   <translation>Registro de auditoría</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Which trail</source>
   <translation>Qué registro</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>The project's trail, or that of other work.</source>
   <translation>El registro del proyecto o el del resto del trabajo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Project {name}</source>
   <translation>Proyecto {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Work outside of projects</source>
   <translation>Trabajo fuera de proyectos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Find lines</source>
   <translation>Buscar líneas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Only lines that hold this text.</source>
   <translation>Solo las líneas que contienen este texto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>The chosen line, whole</source>
   <translation>La línea elegida, entera</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Everything that the trail holds of the chosen line.</source>
   <translation>Todo lo que el registro contiene de la línea elegida.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Lines of the trail</source>
   <translation>Líneas del registro</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>What was done, by whom and when, one line each.</source>
   <translation>Qué se hizo, quién y cuándo, una línea por cada cosa.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Save as…</source>
   <translation>Guardar como…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>The lines shown here as a table for spreadsheets (CSV) or as a page to hand over (PDF).</source>
   <translation>Las líneas mostradas aquí como tabla para hojas de cálculo (CSV) o como página para entregar (PDF).</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Save the audit trail</source>
   <translation>Guardar el registro de auditoría</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Table for spreadsheets (*.csv)</source>
   <translation>Tabla para hojas de cálculo (*.csv)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>PDF to print or send (*.pdf)</source>
   <translation>PDF para imprimir o enviar (*.pdf)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Only lines with “{words}”.</source>
   <translation>Solo líneas con «{words}».</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <location filename="../../segstudio/gui/audit_page.py" />
   <source>Audit trail: {name}</source>
   <translation>Registro de auditoría: {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>{n:,} lines are in {name}.</source>
   <extracomment>Of one: {n:,} line is in {name}.</extracomment>
   <translation>
    <numerusform>{n:,} línea está en {name}.</numerusform>
    <numerusform>{n:,} líneas están en {name}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source> And {problems} more.</source>
   <translation> Y {problems} más.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Line {line}: {sentence}{more}</source>
   <translation>Línea {line}: {sentence}{more}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>All {n:,} lines are</source>
   <extracomment>Of one: The one line is</extracomment>
   <translation>
    <numerusform>La línea anotada ({n:,}) está</numerusform>
    <numerusform>Las {n:,} líneas están</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>{lines} as written.</source>
   <translation>{lines} como en el original.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Nothing is noted yet.</source>
   <translation>Todavía no hay nada anotado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_page.py" />
   <source>Made by SegStudio {version} on {now}.</source>
   <translation>Hecho por SegStudio {version} el {now}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_rows.py" />
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Line</source>
   <translation>Línea</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_rows.py" />
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>Time</source>
   <translation>Tiempo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_rows.py" />
   <source>Done by</source>
   <translation>Hecho por</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_rows.py" />
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Person</source>
   <translation>Persona</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_rows.py" />
   <location filename="../../segstudio/gui/docks.py" />
   <location filename="../../segstudio/gui/titles.py" />
   <source>Case</source>
   <translation>Caso</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_rows.py" />
   <source>What was done</source>
   <translation>Qué se hizo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <location filename="../../segstudio/gui/docks.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Program</source>
   <translation>Programa</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Id of the model</source>
   <translation>Identificador del modelo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Fingerprint of the model's file (SHA-256)</source>
   <translation>Huella del archivo del modelo (SHA-256)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Fingerprint of the image's file (SHA-256)</source>
   <translation>Huella del archivo de la imagen (SHA-256)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Fingerprint of the saved file (SHA-256)</source>
   <translation>Huella del archivo guardado (SHA-256)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Mean filter, side in pixels (1: none)</source>
   <translation>Filtro de media, lado en píxeles (1: ninguno)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Computed on</source>
   <translation>Calculado en</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Post-processing, where it is not the model's own</source>
   <translation>Posprocesado, si no es el del modelo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <location filename="../../segstudio/gui/export_dialog.py" />
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Voxels</source>
   <translation>Vóxeles</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/audit_words.py" />
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>Slices</source>
   <translation>Cortes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Steps</source>
   <translation>Pasos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Steps undone or redone</source>
   <translation>Pasos deshechos o rehechos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Minutes</source>
   <translation>Minutos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Reviewed slices</source>
   <translation>Cortes revisados</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Kind of file</source>
   <translation>Tipo de archivo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Cases</source>
   <translation>Casos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Files</source>
   <translation>Archivos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Before</source>
   <translation>Antes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>After</source>
   <translation>Después</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>a person who gave no name</source>
   <translation>una persona que no dio su nombre</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>no case</source>
   <translation>ningún caso</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Line {number}, {time}. Case: {case}.</source>
   <translation>Línea {number}, {time}. Caso: {case}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Done by a model, started by {who}.</source>
   <translation>Hecho por un modelo, iniciado por {who}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Done by the program.</source>
   <translation>Hecho por el programa.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Done by {who}.</source>
   <translation>Hecho por {who}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Fingerprint of this line in the chain: {hash}</source>
   <translation>Huella de esta línea en la cadena: {hash}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Fingerprint of the image's values</source>
   <translation>Huella de los valores de la imagen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Changed labels: {voxels} in {slices}, in {steps}.</source>
   <translation>Etiquetas modificadas: {voxels} en {slices}, en {steps}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>{n:,} slices</source>
   <extracomment>Of one: {n:,} slice</extracomment>
   <translation>
    <numerusform>{n:,} corte</numerusform>
    <numerusform>{n:,} cortes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>{n:,} steps</source>
   <extracomment>Of one: {n:,} step</extracomment>
   <translation>
    <numerusform>{n:,} paso</numerusform>
    <numerusform>{n:,} pasos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>{n:,} steps were undone or redone.</source>
   <extracomment>Of one: {n:,} step was undone or redone.</extracomment>
   <translation>
    <numerusform>{n:,} paso se deshizo o se rehízo.</numerusform>
    <numerusform>{n:,} pasos se deshicieron o se rehicieron.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>{n:,} slices are reviewed.</source>
   <extracomment>Of one: {n:,} slice is reviewed.</extracomment>
   <translation>
    <numerusform>{n:,} corte está revisado.</numerusform>
    <numerusform>{n:,} cortes están revisados.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Saved the labels.</source>
   <translation>Etiquetas guardadas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>A model drew the labels: {model}, on {device}.</source>
   <translation>Un modelo dibujó las etiquetas: {model}, en {device}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Set the state of the case from “{before}” to “{after}”.</source>
   <translation>Estado del caso cambiado de «{before}» a «{after}».</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Opened the image.</source>
   <translation>Imagen abierta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Exported data. Kind: {kind}</source>
   <translation>Datos exportados. Tipo: {kind}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Accepted a new model. Model: {model}</source>
   <translation>Modelo nuevo aceptado. Modelo: {model}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Made the project.</source>
   <translation>Proyecto creado.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Added {n:,} cases.</source>
   <extracomment>Of one: Added {n:,} case.</extracomment>
   <translation>
    <numerusform>{n:,} caso añadido.</numerusform>
    <numerusform>{n:,} casos añadidos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Removed {n:,} cases.</source>
   <extracomment>Of one: Removed {n:,} case.</extracomment>
   <translation>
    <numerusform>{n:,} caso quitado.</numerusform>
    <numerusform>{n:,} casos quitados.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Found the moved images of {n:,} cases again.</source>
   <extracomment>Of one: Found the moved image of {n:,} case again.</extracomment>
   <translation>
    <numerusform>Imagen movida de {n:,} caso encontrada de nuevo.</numerusform>
    <numerusform>Imágenes movidas de {n:,} casos encontradas de nuevo.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Imported the project; it holds {n:,} files.</source>
   <extracomment>Of one: Imported the project; it holds {n:,} file.</extracomment>
   <translation>
    <numerusform>Proyecto importado; contiene {n:,} archivo.</numerusform>
    <numerusform>Proyecto importado; contiene {n:,} archivos.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>x,y,width,height; …</source>
   <translation>x,y,ancho,alto; …</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Boxes to paint over</source>
   <translation>Recuadros que se tapan</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Pixels of every slice, as 0,0,300,40.</source>
   <translation>Píxeles de cada corte, como 0,0,300,40.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>&amp;Draw…</source>
   <translation>Dib&amp;ujar…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Draw a box</source>
   <translation>Dibujar un recuadro</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Draw one more box on the slice.</source>
   <translation>Dibuja un recuadro más en el corte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Paint &amp;over</source>
   <translation>Ta&amp;par</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Paint a box over</source>
   <translation>Tapar un recuadro</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>The slice with the box to paint over</source>
   <translation>El corte con el recuadro que se tapa</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Add box</source>
   <translation>Añadir recuadro</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Paint this rectangle over in every slice.</source>
   <translation>Tapa este rectángulo en todos los cortes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Draw a rectangle over the text. It is painted black in every slice.</source>
   <translation>Dibuje un rectángulo sobre el texto. Se pinta de negro en todos los cortes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/callout.py" />
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>Guided tour</source>
   <translation>Visita guiada</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/callout.py" />
   <source>Stop the tour</source>
   <translation>Terminar la visita</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/callout.py" />
   <source>Stop here (Esc). The menu Help goes on.</source>
   <translation>Se detiene aquí (Esc). El menú Ayuda la reanuda.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/callout.py" />
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/callout.py" />
   <source>The step before this one.</source>
   <translation>El paso anterior a este.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/callout.py" />
   <location filename="../../segstudio/gui/tour.py" />
   <source>Skip</source>
   <translation>Omitir</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/callout.py" />
   <source>The next step, without doing this one.</source>
   <translation>El paso siguiente, sin hacer este.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/callout.py" />
   <source>Let the program do it.</source>
   <translation>Deja que lo haga el programa.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/cursor_info.py" />
   <source>{world_text} mm</source>
   <translation>{world_text} mm</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/cursor_info.py" />
   <source>{place}  slice {slice} / {slices}</source>
   <translation>{place}  corte {slice} / {slices}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/cursor_info.py" />
   <source>label {label}</source>
   <translation>etiqueta {label}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>{count:.3g} mm</source>
   <translation>{count:.3g} mm</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>{count} slices</source>
   <translation>{count} cortes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>reviewed</source>
   <translation>revisado</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>preview, not in the labels yet</source>
   <translation>vista previa, aún no en las etiquetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>preview of an operation, Esc ends it</source>
   <translation>vista previa de una operación, Esc la termina</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>left is left: not the radiological side</source>
   <translation>izquierda a la izquierda: no es la convención radiológica</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>{length_text} across</source>
   <translation>{length_text} en horizontal</translation>
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
   <translation>corte {index}/{count}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>second image</source>
   <translation>segunda imagen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>inverted</source>
   <translation>invertida</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>interpolation off</source>
   <translation>sin interpolación</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture_layer.py" />
   <source>no case is open</source>
   <translation>no hay ningún caso abierto</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture_layer.py" />
   <location filename="../../segstudio/gui/tools/spread.py" />
   <source>background</source>
   <translation>fondo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture_layer.py" />
   <source>, reviewed</source>
   <translation>, revisado</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture_layer.py" />
   <source>{plane} slice</source>
   <translation>corte {plane}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture_layer.py" />
   <source>slice</source>
   <translation>corte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture_layer.py" />
   <source>{kind} {index} of {shape}, label {name}{reviewed}</source>
   <translation>{kind} {index} de {shape}, etiqueta {name}{reviewed}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture_layer.py" />
   <source>second image over the case: {said}</source>
   <translation>segunda imagen sobre el caso: {said}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture_layer.py" />
   <source>second image, {said}</source>
   <translation>segunda imagen, {said}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/plane_views.py" />
   <source>Maximise or restore the plane</source>
   <translation>Maximizar o restaurar el plano</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/slice_view.py" />
   <location filename="../../segstudio/gui/docks.py" />
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Second image</source>
   <translation>Segunda imagen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/slice_view.py" />
   <source>Canvas</source>
   <translation>Lienzo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Label 1 to {numbered}</source>
   <translation>Etiqueta 1 a {numbered}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Show or hide {panel}</source>
   <translation>Mostrar u ocultar {panel}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Mouse</source>
   <translation>Ratón</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>{style}&lt;p class='way'&gt;No action and no key holds “{wanted}”.&lt;/p&gt;</source>
   <translation>{style}&lt;p class='way'&gt;Ninguna acción ni tecla contiene «{wanted}».&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>{style}&lt;table width='100%'&gt;&lt;tr&gt;{columns}&lt;/tr&gt;&lt;/table&gt;</source>
   <translation>{style}&lt;table width='100%'&gt;&lt;tr&gt;{columns}&lt;/tr&gt;&lt;/table&gt;</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Keys and mouse</source>
   <translation>Teclas y ratón</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Find an action or a key</source>
   <translation>Buscar una acción o una tecla</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Show only what holds these letters.</source>
   <translation>Muestra solo lo que contiene estas letras.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>{title} keys</source>
   <translation>Teclas de {title}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>, {own} changed</source>
   <translation>, {own} cambiadas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Change keys…</source>
   <translation>Cambiar teclas…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Choose another scheme, or keys of your own.</source>
   <translation>Elegir otro esquema o teclas propias.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Every key and mouse action in use now.</source>
   <translation>Todas las teclas y acciones del ratón ahora en uso.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Close this page.</source>
   <translation>Cierra esta página.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Print…</source>
   <translation>Imprimir…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Print this page, or keep it as PDF.</source>
   <translation>Imprime esta página o la guarda como PDF.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>&lt;h2&gt;SegStudio: keys and mouse&lt;/h2&gt;&lt;p&gt;{said}&lt;/p&gt;{lines}</source>
   <translation>&lt;h2&gt;SegStudio: teclas y ratón&lt;/h2&gt;&lt;p&gt;{said}&lt;/p&gt;{lines}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Keys and pen</source>
   <translation>Teclas y lápiz</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>SegStudio keys and mouse</source>
   <translation>SegStudio: teclas y ratón</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>menu {menu}</source>
   <translation>menú {menu}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/closing.py" />
   <location filename="../../segstudio/gui/handlers/window.py" />
   <source>Work is running</source>
   <translation>Tareas en curso</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/closing.py" />
   <source>Close while work is running?</source>
   <translation>¿Cerrar con tareas en curso?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/closing.py" />
   <source>Still running: {names}. Stopping it leaves labels, models and files as they are.</source>
   <translation>Aún en curso: {names}. Al detenerlo, las etiquetas, los modelos y los archivos quedan como están.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/closing.py" />
   <source>Stop and close</source>
   <translation>Detener y cerrar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/closing.py" />
   <source>Close when done</source>
   <translation>Cerrar al terminar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/closing.py" />
   <location filename="../../segstudio/gui/handlers/window.py" />
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/dialogs.py" />
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Replace a file</source>
   <translation>Reemplazar un archivo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/dialogs.py" />
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Replace {name}?</source>
   <translation>¿Reemplazar {name}?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/dialogs.py" />
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Replace</source>
   <translation>Reemplazar</translation>
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
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/dock.py" />
   <source>Close {panel}</source>
   <translation>Cerrar {panel}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/dock.py" />
   <source>Close {panel}; the Window menu brings it back</source>
   <translation>Cierra {panel}; el menú Ventana lo vuelve a mostrar</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/docks.py" />
   <location filename="../../segstudio/gui/export_dialog.py" />
   <location filename="../../segstudio/gui/panels/label_list.py" />
   <location filename="../../segstudio/gui/panels/operations.py" />
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Labels</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/docks.py" />
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Filter</source>
   <translation>Filtro</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/docks.py" />
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>History</source>
   <translation>Historial</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/docks.py" />
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Objects</source>
   <translation>Objetos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/docks.py" />
   <source>Learn</source>
   <translation>Aprendizaje</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/docks.py" />
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/docks.py" />
   <source>Operations</source>
   <translation>Operaciones</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/doubt_dialog.py" />
   <source>Opened all the same, the image keeps a badge that tells what is wrong, and no volume in millimetres is given where it would be false. The files themselves are not changed.</source>
   <translation>Si se abre de todos modos, la imagen lleva un aviso que dice qué ocurre, y no se da ningún volumen en milímetros donde sería falso. Los archivos no se modifican.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/doubt_dialog.py" />
   <source>Lengths, areas and volumes in millimetres are right. In the other two planes the body looks slanted by this angle. The files themselves are not changed.</source>
   <translation>Las longitudes, áreas y volúmenes en milímetros son correctos. En los otros dos planos el cuerpo se ve inclinado en este ángulo. Los archivos no se modifican.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/doubt_dialog.py" />
   <source>Not a clean volume</source>
   <translation>Volumen irregular</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/doubt_dialog.py" />
   <source>{name} was taken with a tilted gantry</source>
   <translation>{name} se adquirió con el gantry inclinado</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/doubt_dialog.py" />
   <source>The slices of {name} do not make a clean volume</source>
   <translation>Los cortes de {name} no forman un volumen regular</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/doubt_dialog.py" />
   <source>Open as it was taken</source>
   <translation>Abrir tal como se adquirió</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/doubt_dialog.py" />
   <source>Open all the same</source>
   <translation>Abrir de todos modos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/doubt_dialog.py" />
   <source>Do not open</source>
   <translation>No abrir</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>Open an image</source>
   <translation>Abrir una imagen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>A picture, a volume, a folder or a DICOM series. Dropping it here is enough.</source>
   <translation>Una fotografía, un volumen, una carpeta o una serie DICOM. Basta con soltarla aquí.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>Segment and correct</source>
   <translation>Segmentar y corregir</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>A model draws the boundaries; you put right what it got wrong.</source>
   <translation>Un modelo dibuja los contornos; usted corrige lo que hizo mal.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Teach the model</source>
   <translation>Enseñar al modelo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>It learns from your corrections, and you judge it before it is used.</source>
   <translation>Aprende de sus correcciones, y usted lo juzga antes de usarlo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Open…</source>
   <translation>Abrir…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>Open folder…</source>
   <translation>Abrir carpeta…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <location filename="../../segstudio/gui/manual.py" />
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Manual</source>
   <translation>Manual</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>Segment, correct, teach</source>
   <translation>Segmentar, corregir, enseñar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>Or begin with a sample: drawn by a program, of no patient</source>
   <translation>O empiece con una muestra: dibujada por un programa, de ningún paciente</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>Opened before</source>
   <translation>Abiertos antes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <location filename="../../segstudio/gui/project_page.py" />
   <source>Open {name}</source>
   <translation>Abrir {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Round off the &amp;steps</source>
   <translation>Redondear los e&amp;scalones</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Corners move by half a voxel at most, which changes the volume a little.</source>
   <translation>Las esquinas se mueven como mucho medio vóxel, lo que cambia un poco el volumen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Keep dates, &amp;shifted</source>
   <translation>Conservar las fechas, &amp;desplazadas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>All dates of a person move by the same secret number of days; otherwise they are removed.</source>
   <translation>Todas las fechas de una persona se desplazan el mismo número secreto de días; si no, se eliminan.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>I looked: there is no &amp;text in the pixels</source>
   <translation>Lo he comprobado: no hay &amp;texto en los píxeles</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Ultrasound, angiography and captured screens often show names in the picture itself.</source>
   <translation>La ecografía, la angiografía y las capturas de pantalla muestran a menudo nombres en la propia imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>What to export</source>
   <translation>Qué exportar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Choose one to see what it holds.</source>
   <translation>Elija una para ver qué contiene.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/export_dialog.py" />
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Where</source>
   <translation>Dónde</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>The file or folder to write.</source>
   <translation>El archivo o la carpeta que se escribe.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>C&amp;hoose…</source>
   <translation>E&amp;legir…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Choose where</source>
   <translation>Elegir dónde</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Choose a folder and a name.</source>
   <translation>Elige una carpeta y un nombre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/export_dialog.py" />
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Label</source>
   <translation>Etiqueta</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Which label the surface surrounds.</source>
   <translation>Qué etiqueta rodea la superficie.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>The file is there already. It stays as it is if the export fails.</source>
   <translation>El archivo ya existe. Queda como está si la exportación falla.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <location filename="../../segstudio/gui/panels/compare.py" />
   <location filename="../../segstudio/services/comparing.py" />
   <source>all labels</source>
   <translation>todas las etiquetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Write it, and read it back before it counts as saved.</source>
   <translation>Lo escribe y lo relee antes de darlo por guardado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Write nothing.</source>
   <translation>No escribe nada.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>&amp;Label</source>
   <translation>&amp;Etiqueta</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>&amp;Where</source>
   <translation>Dó&amp;nde</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <location filename="../../segstudio/gui/panels/compare.py" />
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <location filename="../../segstudio/gui/slice_bar.py" />
   <source>Slice</source>
   <translation>Corte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>the one on the canvas</source>
   <translation>el del lienzo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>none yet</source>
   <translation>ninguno todavía</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Made by</source>
   <translation>Hecho por</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Spacing</source>
   <translation>Espaciado</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>{sizes} mm</source>
   <translation>{sizes} mm</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>unknown</source>
   <translation>desconocido</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Say where it should go.</source>
   <translation>Indique dónde debe guardarse.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>There is no folder {parent}.</source>
   <translation>No existe la carpeta {parent}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>{name} is a folder; give a name for the file.</source>
   <translation>{name} es una carpeta; indique un nombre para el archivo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>The name should end in {ending}.</source>
   <translation>El nombre debe terminar en {ending}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Where the new folder goes</source>
   <translation>Dónde va la carpeta nueva</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Export: {name}</source>
   <translation>Exportar: {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/file_menus.py" />
   <source>&amp;Recent</source>
   <translation>Arc&amp;hivos recientes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/file_menus.py" />
   <source>Clear the list</source>
   <translation>Vaciar la lista</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/file_menus.py" />
   <source>Sa&amp;mples</source>
   <translation>&amp;Muestras</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/first_look.py" />
   <source>First slice of the image that is being read</source>
   <translation>Primer corte de la imagen que se está leyendo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/first_look.py" />
   <source>First look: the other slices are being read</source>
   <translation>Primera vista: se leen los demás cortes</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/case_list.py" />
   <source>The list shows this folder now; {n} images opened before have left it.</source>
   <extracomment>Of one: The list shows this folder now; {n} image opened before has left it.</extracomment>
   <translation>
    <numerusform>La lista muestra ahora esta carpeta; {n} imagen abierta antes ya no figura en ella.</numerusform>
    <numerusform>La lista muestra ahora esta carpeta; {n} imágenes abiertas antes ya no figuran en ella.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/case_list.py" />
   <source>Keep both</source>
   <translation>Conservar ambas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/comparing.py" />
   <source>Open a reference</source>
   <translation>Abrir una referencia</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/comparing.py" />
   <source>There is nothing to compare with. Open a reference (menu File) first.</source>
   <translation>No hay con qué comparar. Abra antes una referencia (menú Archivo).</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/doubting.py" />
   <source>Segment this case first; then J goes to where the model was least sure.</source>
   <translation>Segmente antes este caso; después, J va a donde el modelo estuvo menos seguro.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/doubting.py" />
   <source>Every slice in which the model was unsure is reviewed.</source>
   <translation>Todos los cortes en los que el modelo dudó están revisados.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/doubting.py" />
   <source>The model was sure everywhere.</source>
   <translation>El modelo estuvo seguro en todas partes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/doubting.py" />
   <source>Here the model was least sure; there is one such place for each slice.</source>
   <translation>Aquí el modelo estuvo menos seguro; hay un lugar así por corte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/doubting.py" />
   <source>Place {number} of {places}, the least sure first: here the model was undecided.</source>
   <translation>Lugar {number} de {places}, el menos seguro primero: aquí el modelo estaba indeciso.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/exporting.py" />
   <source>a person, by hand</source>
   <translation>una persona, a mano</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/exporting.py" />
   <source>The file of these labels still holds the earlier ones, until you save.</source>
   <translation>El archivo de estas etiquetas contiene todavía las anteriores, hasta que usted guarde.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/files.py" />
   <source>Open images</source>
   <translation>Abrir imágenes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/files.py" />
   <source>Open a folder or a DICOM series</source>
   <translation>Abrir una carpeta o una serie DICOM</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/files.py" />
   <source>Unsaved labels</source>
   <translation>Etiquetas sin guardar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/files.py" />
   <source>Save the labels of {open_name}?</source>
   <translation>¿Guardar las etiquetas de {open_name}?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/files.py" />
   <source>Discard</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/files.py" />
   <source>This image is no case of the project. Project &gt; Add images… makes it one.</source>
   <translation>Esta imagen no es un caso del proyecto. Proyecto &gt; Añadir imágenes… la añade.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/files.py" />
   <source>A copy of the labels is in {name}.</source>
   <translation>Hay una copia de las etiquetas en {name}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/keeping.py" />
   <source>The correction of {name} is kept: the model can learn from it.</source>
   <translation>La corrección de {name} está guardada: el modelo puede aprender de ella.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/keeping.py" />
   <source>The correction of {name} is kept, {n} reviewed slices: the model can learn from them.</source>
   <extracomment>Of one: The correction of {name} is kept, {n} reviewed slice: the model can learn from it.</extracomment>
   <translation>
    <numerusform>La corrección de {name} está guardada, {n} corte revisado: el modelo puede aprender de él.</numerusform>
    <numerusform>La corrección de {name} está guardada, {n} cortes revisados: el modelo puede aprender de ellos.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Label pictures (*.png *.tif *.tiff)</source>
   <translation>Imágenes de etiquetas (*.png *.tif *.tiff)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Label volumes (*.nii.gz *.nii *.nrrd *.tif *.tiff)</source>
   <translation>Volúmenes de etiquetas (*.nii.gz *.nii *.nrrd *.tif *.tiff)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>DICOM segmentation (*.dcm)</source>
   <translation>Segmentación DICOM (*.dcm)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Labels (*.nii.gz *.nii *.nrrd *.dcm *.png *.tif *.tiff)</source>
   <translation>Etiquetas (*.nii.gz *.nii *.nrrd *.dcm *.png *.tif *.tiff)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Open labels</source>
   <translation>Abrir etiquetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Save labels</source>
   <translation>Guardar etiquetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Save a copy…</source>
   <translation>Guardar una copia…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Changed by someone else</source>
   <translation>Modificado por otra persona</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Write over {name}?</source>
   <translation>¿Sobrescribir {name}?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Another program or person changed it since it was opened here. Nothing is saved yet.</source>
   <translation>Otro programa u otra persona lo modificó desde que se abrió aquí. Todavía no se ha guardado nada.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Write over it</source>
   <translation>Sobrescribir</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>Merging takes two labels or more: hold Ctrl or Shift and click them in the list. The one clicked last keeps its number.</source>
   <translation>Para fusionar hacen falta dos etiquetas o más: haga clic en ellas en la lista con Ctrl o Mayús. La última conserva su número.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>{title}: done.</source>
   <translation>{title}: hecho.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>{title}: done. Undo brings it back.</source>
   <translation>{title}: hecho. Deshacer lo recupera.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>{title}: {size}. Undo brings it back.</source>
   <translation>{title}: {size}. Deshacer lo recupera.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>Import a label set</source>
   <translation>Importar un juego de etiquetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>Export the label set</source>
   <translation>Exportar el juego de etiquetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>Label sets (*.json);;ITK-SNAP (*.label);;3D Slicer (*.ctbl *.txt)</source>
   <translation>Juegos de etiquetas (*.json);;ITK-SNAP (*.label);;3D Slicer (*.ctbl *.txt)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>{classes:,} labels are in {name}.</source>
   <translation>{classes:,} etiquetas están en {name}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>{n:,} pixels</source>
   <extracomment>Of one: {n:,} pixel</extracomment>
   <translation>
    <numerusform>{n:,} píxel</numerusform>
    <numerusform>{n:,} píxeles</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>{name} is now the model in use: Segment draws with it from here on.</source>
   <translation>{name} es ahora el modelo en uso: Segmentar dibuja con él a partir de ahora.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>{name} stays among your models.</source>
   <translation>{name} sigue entre sus modelos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>{name} stays the model in use; the new one is deleted.</source>
   <translation>{name} sigue siendo el modelo en uso; el nuevo se ha eliminado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <location filename="../../segstudio/gui/model_manager.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Import a model</source>
   <translation>Importar un modelo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>SegStudio models (*.safetensors)</source>
   <translation>Modelos de SegStudio (*.safetensors)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>Dashed lines show the new model, dotted ones the old; Y shows one at a time.</source>
   <translation>Las líneas discontinuas muestran el modelo nuevo y las punteadas el antiguo; Y muestra uno u otro.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>The corrections show {names}, and {model} has no class for that.</source>
   <translation>Las correcciones muestran {names}, y {model} no tiene ninguna clase para ello.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>Add the missing classes to the model (menu Learn), or choose another model.</source>
   <translation>Añada al modelo las clases que faltan (menú Aprendizaje) o elija otro modelo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>Comparing the models</source>
   <translation>Comparando los modelos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>The old model</source>
   <translation>El modelo antiguo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>The new model</source>
   <translation>El modelo nuevo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/likeness.py" />
   <source>Unlike the training images of {name}: </source>
   <translation>Diferente de las imágenes de entrenamiento de {name}: </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/likeness.py" />
   <source>Model {name}: it was made for images of this kind.</source>
   <translation>Modelo {name}: se hizo para imágenes de este tipo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>Another training is running; start this one when it has ended.</source>
   <translation>Hay otro entrenamiento en curso; inicie este cuando termine.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>Training {name} was stopped; the same training again goes on from there.</source>
   <translation>El entrenamiento de {name} se detuvo; el mismo entrenamiento, iniciado de nuevo, continúa desde ahí.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>Training {name}</source>
   <translation>Entrenando {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>{name} is among your models now, and in use.</source>
   <translation>{name} está ahora entre sus modelos y en uso.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>{name} is among your models now.</source>
   <translation>{name} está ahora entre sus modelos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>Show it</source>
   <translation>Mostrarlo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>Use it</source>
   <translation>Usarlo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>{name} is now the model in use.</source>
   <translation>{name} es ahora el modelo en uso.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>{name} is now the model in use; fine-tune it, and it learns {names}.</source>
   <translation>{name} es ahora el modelo en uso; afínelo y aprenderá {names}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/operations.py" />
   <source>Working it out …</source>
   <translation>Calculando …</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/operations.py" />
   <source>Stopped. Change a value to try again.</source>
   <translation>Detenido. Cambie un valor para intentarlo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/operations.py" />
   <source>The labels changed meanwhile, so nothing was done. Try again.</source>
   <translation>Las etiquetas cambiaron entretanto, así que no se ha hecho nada. Inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/pacs.py" />
   <location filename="../../segstudio/gui/panels/filter.py" />
   <location filename="../../segstudio/gui/reasons.py" />
   <location filename="../../segstudio/services/second.py" />
   <location filename="../../segstudio/services/session.py" />
   <source>Open an image first.</source>
   <translation>Abra antes una imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/pacs.py" />
   <source>The segmentation was retrieved, but no case is open to show it on.</source>
   <translation>La segmentación se ha recuperado, pero no hay ningún caso abierto sobre el que mostrarla.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/pacs.py" />
   <source>Retrieve and open its images, then the segmentation again.</source>
   <translation>Recupere y abra sus imágenes, y después otra vez la segmentación.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Add images to the project</source>
   <translation>Añadir imágenes al proyecto</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Add the images of a folder</source>
   <translation>Añadir las imágenes de una carpeta</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>{n:,} images</source>
   <extracomment>Of one: 1 image</extracomment>
   <translation>
    <numerusform>{n:,} imagen</numerusform>
    <numerusform>{n:,} imágenes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Add to the project</source>
   <translation>Añadir al proyecto</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>How shall {what} be called?</source>
   <translation>¿Qué nombre reciben? ({what})</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Aliases stand in lists, titles, exports and the audit trail. File names will do where they name no patient.</source>
   <translation>Los alias aparecen en listas, títulos, exportaciones y el registro de auditoría. Los nombres de archivo sirven si no nombran a ningún paciente.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Numbered: case-0001</source>
   <translation>Numerados: case-0001</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Like the files</source>
   <translation>Como los archivos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Labels beside the images</source>
   <translation>Etiquetas junto a las imágenes</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>{n:,} images have files of labels beside them. Take them?</source>
   <extracomment>Of one: {n:,} image has a file of labels beside it. Take it?</extracomment>
   <translation>
    <numerusform>Junto a {n:,} imagen hay un archivo de etiquetas. ¿Tomarlo?</numerusform>
    <numerusform>Junto a {n:,} imágenes hay archivos de etiquetas. ¿Tomarlos?</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>They are copied into the project; the files stay as they are. To be reviewed: each case is looked at before it teaches. As reviewed: you say that every slice of all of them is right, and a model can learn from them at once. The audit trail notes which.</source>
   <translation>Se copian en el proyecto; los archivos quedan como están. Para revisar: cada caso se mira antes de que enseñe. Como revisadas: usted declara que cada corte de todas es correcto, y un modelo puede aprender de ellas enseguida. El registro de auditoría anota cuál de las dos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Take, to be reviewed</source>
   <translation>Tomar, para revisar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Take as reviewed</source>
   <translation>Tomar como revisadas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Images only</source>
   <translation>Solo imágenes</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>{n:,} cases added.</source>
   <extracomment>Of one: {n:,} case added.</extracomment>
   <translation>
    <numerusform>{n:,} caso añadido.</numerusform>
    <numerusform>{n:,} casos añadidos.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>All of these are in the project already.</source>
   <translation>Todos estos ya están en el proyecto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source> {count:,} passed over: {first}</source>
   <translation> {count:,} omitidos: {first}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>SegStudio projects (*.segproject)</source>
   <translation>Proyectos de SegStudio (*.segproject)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>Export the project</source>
   <translation>Exportar el proyecto</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>Shall the images come along?</source>
   <translation>¿Se incluyen las imágenes?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>Without images, the other side finds its own by their hashes. Without the person, DICOM loses what names a patient, cases are numbered, and notes and audit trail stay here. Whether pixels show text is for you to see.</source>
   <translation>Sin imágenes, quien lo recibe encuentra las suyas por sus hashes. Sin la persona, DICOM pierde lo que nombra a un paciente, los casos se numeran, y las notas y el registro de auditoría se quedan aquí. A usted le corresponde comprobar si hay texto en los píxeles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>Labels only</source>
   <translation>Solo etiquetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>With images</source>
   <translation>Con imágenes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>Without the person</source>
   <translation>Sin la persona</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>{name}: {n:,} cases, read back.</source>
   <extracomment>Of one: {name}: {n:,} case, read back.</extracomment>
   <translation>
    <numerusform>{name}: {n:,} caso, releído.</numerusform>
    <numerusform>{name}: {n:,} casos, releídos.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source> {left_out} go without their image: {alias} ({why})</source>
   <translation> {left_out} van sin su imagen: {alias} ({why})</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>In which folder the project is made</source>
   <translation>En qué carpeta se crea el proyecto</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>Import a project</source>
   <translation>Importar un proyecto</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>{ids} cases</source>
   <translation>{ids} casos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Remove from the project</source>
   <translation>Quitar del proyecto</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Remove {what} from the project?</source>
   <translation>¿Quitar {what} del proyecto?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Images stay where they are, and label files in the folder of the project. Status, notes, and where a hand decided are forgotten.</source>
   <translation>Las imágenes se quedan donde están, y los archivos de etiquetas en la carpeta del proyecto. Se olvidan el estado, las notas y lo decidido a mano.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <location filename="../../segstudio/gui/option_bar.py" />
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <location filename="../../segstudio/gui/panels/correction_removal.py" />
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>Keep</source>
   <translation>Conservar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Take the review back</source>
   <translation>Retirar la revisión</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Take the review of {name} back?</source>
   <translation>¿Retirar la revisión de {name}?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Take the review of {n:,} cases back?</source>
   <translation>¿Retirar la revisión de {n:,} casos?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Their labels stay as they are, no slice counts as reviewed any more, and what was reviewed teaches no more until it is reviewed again.</source>
   <translation>Las etiquetas quedan como están; ningún corte cuenta ya como revisado, y lo que lo estaba no enseña nada hasta que se revise de nuevo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Take back</source>
   <translation>Retirar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>No case is new: what you have worked on stays as it is.</source>
   <translation>Ningún caso es nuevo: aquello en lo que ha trabajado no cambia.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>{n:,} new cases</source>
   <extracomment>Of one: 1 new case</extracomment>
   <translation>
    <numerusform>{n:,} caso nuevo</numerusform>
    <numerusform>{n:,} casos nuevos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Segment {words}</source>
   <translation>Segmentar {words}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>{count:,} predicted before</source>
   <translation>{count:,} ya predichos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>{count:,} predicted before too</source>
   <translation>también {count:,} ya predichos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Segment the cases</source>
   <translation>Segmentar los casos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Segment with {name}?</source>
   <translation>¿Segmentar con {name}?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Each case is saved as soon as it is done. Cancelled (Ctrl+.), it goes on from there the next time. What you have worked on stays as it is.</source>
   <translation>Cada caso se guarda en cuanto está hecho. Si se cancela (Ctrl+.), la próxima vez continúa desde ahí. Aquello en lo que ha trabajado no cambia.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Where the images may lie now</source>
   <translation>Dónde pueden estar ahora las imágenes</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>{n:,} images found again.</source>
   <extracomment>Of one: {n:,} image found again.</extracomment>
   <translation>
    <numerusform>{n:,} imagen encontrada de nuevo.</numerusform>
    <numerusform>{n:,} imágenes encontradas de nuevo.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Every image is where it was.</source>
   <translation>Todas las imágenes están donde estaban.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>{n:,} images are still missing.</source>
   <extracomment>Of one: {n:,} image is still missing.</extracomment>
   <translation>
    <numerusform>Aún falta {n:,} imagen.</numerusform>
    <numerusform>Aún faltan {n:,} imágenes.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>All is well with {n:,} cases and the audit trail.</source>
   <extracomment>Of one: All is well with {n:,} case and the audit trail.</extracomment>
   <translation>
    <numerusform>Todo está bien con {n:,} caso y el registro de auditoría.</numerusform>
    <numerusform>Todo está bien con {n:,} casos y el registro de auditoría.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source> And {lines:,} more; segstudio project verify lists them.</source>
   <translation> Y {lines:,} más; segstudio project verify los enumera.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/projects.py" />
   <source>{why} File &gt; Save labels as… writes a copy elsewhere.</source>
   <translation>{why} Archivo &gt; Guardar etiquetas como… escribe una copia en otro lugar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/projects.py" />
   <source>Open a project</source>
   <translation>Abrir un proyecto</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/projects.py" />
   <source>Project in use</source>
   <translation>Proyecto en uso</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/projects.py" />
   <source>Another computer may be working in this project.</source>
   <translation>Es posible que otro ordenador esté trabajando en este proyecto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/projects.py" />
   <source>{sentence} Two that write at once could lose each other's work.</source>
   <translation>{sentence} Si dos escriben a la vez, uno podría perder el trabajo del otro.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/projects.py" />
   <source>Open for reading</source>
   <translation>Abrir para leer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/projects.py" />
   <source>It no longer runs: take over</source>
   <translation>Ya no está activo: tomar el control</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/projects.py" />
   <source>Work in this project is noted under the name {user}; Settings &gt; Privacy changes it.</source>
   <translation>El trabajo en este proyecto se anota con el nombre {user}; Configuración &gt; Privacidad lo cambia.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>Recover…</source>
   <translation>Recuperar…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>SegStudio ended last time because of a crash. What is known of it stays on this computer.</source>
   <translation>La última vez SegStudio terminó por un fallo. Lo que se sabe de él permanece en este ordenador.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>Show…</source>
   <translation>Mostrar…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>There are no unsaved edits of earlier runs.</source>
   <translation>No hay ediciones sin guardar de sesiones anteriores.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>{n} edits are back. Save the labels (Ctrl+S) to keep them in a file.</source>
   <extracomment>Of one: {n} edit is back. Save the labels (Ctrl+S) to keep it in a file.</extracomment>
   <translation>
    <numerusform>{n} edición ha vuelto. Guarde las etiquetas (Ctrl+S) para conservarla en un archivo.</numerusform>
    <numerusform>{n} ediciones han vuelto. Guarde las etiquetas (Ctrl+S) para conservarlas en un archivo.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>Save recovered labels</source>
   <translation>Guardar etiquetas recuperadas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>The recovered labels are in {name}.</source>
   <translation>Las etiquetas recuperadas están en {name}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>Delete unsaved edits</source>
   <translation>Eliminar ediciones sin guardar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>Delete the unsaved edits of {title}?</source>
   <translation>¿Eliminar las ediciones sin guardar de {title}?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>this case</source>
   <translation>este caso</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>They are in no other file, and cannot be brought back afterwards.</source>
   <translation>No están en ningún otro archivo y después no se pueden recuperar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>The program ended before {edits} unsaved edits of {cases} cases were saved. They are safe.</source>
   <translation>El programa terminó antes de que se guardaran {edits} ediciones de {cases} casos. Están a salvo.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>The program ended before {n} unsaved edits of a case were saved. They are safe.</source>
   <extracomment>Of one: The program ended before {n} unsaved edit of a case was saved. It is safe.</extracomment>
   <translation>
    <numerusform>El programa terminó antes de que se guardara {n} edición de un caso. Está a salvo.</numerusform>
    <numerusform>El programa terminó antes de que se guardaran {n} ediciones de un caso. Están a salvo.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>The program ended before {n} unsaved edits of {title} were saved. They are safe.</source>
   <extracomment>Of one: The program ended before {n} unsaved edit of {title} was saved. It is safe.</extracomment>
   <translation>
    <numerusform>El programa terminó antes de que se guardara {n} edición de {title}. Está a salvo.</numerusform>
    <numerusform>El programa terminó antes de que se guardaran {n} ediciones de {title}. Están a salvo.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/resampling.py" />
   <source>Pictures (*.tif *.tiff *.png)</source>
   <translation>Imágenes (*.tif *.tiff *.png)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/resampling.py" />
   <source>Volumes (*.nii.gz *.nii *.nrrd *.tif *.tiff)</source>
   <translation>Volúmenes (*.nii.gz *.nii *.nrrd *.tif *.tiff)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/resampling.py" />
   <source>The image is saved as {name}.</source>
   <translation>La imagen se ha guardado como {name}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/resampling.py" />
   <source>Save the image</source>
   <translation>Guardar la imagen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/resampling.py" />
   <source>{open_name} {sides} mm</source>
   <translation>{open_name} {sides} mm</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/second.py" />
   <source>Open a second image</source>
   <translation>Abrir una segunda imagen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/second.py" />
   <source>Open a folder with a second image</source>
   <translation>Abrir una carpeta con una segunda imagen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/second.py" />
   <location filename="../../segstudio/services/second.py" />
   <location filename="../../segstudio/services/session.py" />
   <source>No case is open.</source>
   <translation>No hay ningún caso abierto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/second.py" />
   <source>Open an image first, then a second.</source>
   <translation>Abra antes una imagen y después una segunda.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/second.py" />
   <source>{name} holds {found} images, and one is laid over the case.</source>
   <translation>{name} contiene {found} imágenes, y al caso se le superpone una sola.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/second.py" />
   <source>Open that file as the second image.</source>
   <translation>Abra ese archivo como segunda imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/segmenting.py" />
   <source>{replaced} voxels held no number; the filter took 0 in their place.</source>
   <translation>{replaced} vóxeles no contenían ningún número; el filtro tomó 0 en su lugar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/segmenting.py" />
   <source>The prediction of {name} took the place of labels that were opened; undo brings them back.</source>
   <translation>La predicción de {name} ocupó el lugar de etiquetas abiertas; Deshacer las recupera.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/segmenting.py" />
   <source>The prediction leaves the labels as they are: what you drew or marked as reviewed stays.</source>
   <translation>La predicción deja las etiquetas como están: lo que usted dibujó o marcó como revisado se conserva.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/window.py" />
   <source>Cancel what is running?</source>
   <translation>¿Cancelar lo que está en curso?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/window.py" />
   <source>Running: {names}. Cancelling it leaves labels, models and files as they are.</source>
   <translation>En curso: {names}. Al cancelar, las etiquetas, los modelos y los archivos quedan como están.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/window.py" />
   <source>Cancel it</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/job_thread.py" />
   <source>Pausing for: {title}</source>
   <translation>En pausa por: {title}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/job_thread.py" />
   <source>{title} stopped because of an error in the program ({name__}); your labels are as they were.</source>
   <translation>{title} se detuvo por un error del programa ({name__}); sus etiquetas están como estaban.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/job_thread.py" />
   <source>Try again. If it happens again: Help &gt; Report a problem.</source>
   <translation>Inténtelo de nuevo. Si vuelve a ocurrir: Ayuda &gt; Informar de un problema.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/job_thread.py" />
   <source>Starting</source>
   <translation>Comenzando</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/job_thread.py" />
   <source>Waits until this ends: {title}</source>
   <translation>Espera a que termine: {title}</translation>
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
   <translation>Mayús</translation>
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
   <translation>Espacio</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>Return</source>
   <translation>Intro</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>Enter</source>
   <translation>Intro</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>Backspace</source>
   <translation>Retroceso</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>Del</source>
   <translation>Supr</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>Ins</source>
   <translation>Insert</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>Home</source>
   <translation>Inicio</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>End</source>
   <translation>Fin</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>PgUp</source>
   <translation>Re Pág</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>PgDown</source>
   <translation>Av Pág</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/language_button.py" />
   <source>Choose the language of the window; files stay in English.</source>
   <translation>Elija el idioma de la ventana; los archivos siguen en inglés.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/language_button.py" />
   <source>Language: {name}</source>
   <translation>Idioma: {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/log.py" />
   <source>An error in the program ({kind}) stopped the last action; your labels are as they were.</source>
   <translation>Un error del programa ({kind}) detuvo la última acción; sus etiquetas están como estaban.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/log.py" />
   <source>Report it with Help &gt; Report a problem.</source>
   <translation>Informe de ello con Ayuda &gt; Informar de un problema.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Quick start</source>
   <translation>Inicio rápido</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>What it is for, and what not</source>
   <translation>Para qué sirve y para qué no</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Opening images</source>
   <translation>Abrir imágenes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Drawing and correcting</source>
   <translation>Dibujar y corregir</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Undo, keys and mouse</source>
   <translation>Deshacer, teclas y ratón</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Operations on labels</source>
   <translation>Operaciones sobre etiquetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Labels and comparing</source>
   <translation>Etiquetas y comparación</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Projects and the audit trail</source>
   <translation>Proyectos y registro de auditoría</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>A second image, and other grids</source>
   <translation>Segunda imagen y otras mallas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Losses</source>
   <translation>Pérdidas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Judging a new model</source>
   <translation>Juzgar un modelo nuevo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <location filename="../../segstudio/services/exporting.py" />
   <source>Exporting</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Scripting</source>
   <translation>Scripts</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>When something does not work</source>
   <translation>Cuando algo no funciona</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Data protection</source>
   <translation>Protección de datos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>For a paper</source>
   <translation>Para un artículo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>For developers and researchers</source>
   <translation>Para desarrollo e investigación</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Find in all pages</source>
   <translation>Buscar en todas las páginas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Lists the pages with these words, the best first; Return goes to the next place on the page</source>
   <translation>Muestra las páginas con estas palabras, la mejor primero; Intro va al siguiente lugar de la página</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Page</source>
   <translation>Página</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>&lt;h2&gt;Nothing found for “{words}”.&lt;/h2&gt;&lt;p&gt;Try a shorter word, or another word for the same. Empty the line to see all pages again.&lt;/p&gt;</source>
   <translation>&lt;h2&gt;No se encontró nada para «{words}».&lt;/h2&gt;&lt;p&gt;Pruebe con una palabra más corta o con otra que signifique lo mismo. Vacíe la línea para ver de nuevo todas las páginas.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Help: {pages}</source>
   <translation>Ayuda: {pages}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>The page “{pages}” of the manual (F1).</source>
   <translation>La página «{pages}» del manual (F1).</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual_search.py" />
   <source>approved, CE mark, certified, diagnosis, FDA, medical device, internet, cloud, upload</source>
   <translation>aprobado, marcado CE, certificado, diagnóstico, FDA, producto sanitario, internet, nube, subir</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual_search.py" />
   <source>shortcut, shortcuts, hotkeys, keyboard</source>
   <translation>atajo, atajos, teclado</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual_search.py" />
   <source>annotator, annotators, assign, distribute, reviewer, roles, share, team, second reading</source>
   <translation>anotador, anotadores, asignar, repartir, revisor, roles, compartir, equipo, segunda lectura</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual_search.py" />
   <source>accuracy, evaluation, previous version, quality, roll back, score, validation, delete a model, remove a model, training data, training images</source>
   <translation>exactitud, precisión, evaluación, versión anterior, calidad, volver, validación, eliminar un modelo, borrar un modelo, datos de entrenamiento, imágenes de entrenamiento</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual_search.py" />
   <source>anonymize, anonymise, anonymous, pseudonym, save as, share</source>
   <translation>anonimizar, anónimo, seudónimo, guardar como, compartir</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual_search.py" />
   <source>anonymize, anonymise, cloud, GDPR, HIPAA, internet, network, privacy, upload</source>
   <translation>anonimizar, nube, RGPD, internet, red, privacidad, subir</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Leave everything as it is.</source>
   <translation>Deja todo como está.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Only the name changes; the model and those made from it stay as they are.</source>
   <translation>Solo cambia el nombre; el modelo y los derivados de él quedan como están.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Rename a model</source>
   <translation>Cambiar el nombre de un modelo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Rename</source>
   <translation>Cambiar nombre</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <location filename="../../segstudio/gui/pacs_page.py" />
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <location filename="../../segstudio/gui/project_dialog.py" />
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>What the model will be called.</source>
   <translation>Cómo se llamará el modelo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <location filename="../../segstudio/gui/project_dialog.py" />
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>&amp;Name</source>
   <translation>&amp;Nombre</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>A copy of {model} of your own, which you can rename, change and delete.</source>
   <translation>Una copia propia de {model}, que usted puede renombrar, cambiar y borrar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Make a copy</source>
   <translation>Hacer una copia</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Make copy</source>
   <translation>Hacer copia</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>What the copy will be called.</source>
   <translation>Cómo se llamará la copia.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>A copy of the model gets one more class. It finds the old ones exactly as before, and the new one once it was fine-tuned on cases that show it.</source>
   <translation>Una copia del modelo recibe una clase más. Encuentra las anteriores exactamente como antes, y la nueva cuando se haya afinado con casos que la muestren.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Add a class</source>
   <translation>Añadir una clase</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Name of the class</source>
   <translation>Nombre de la clase</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>What people call it, such as vessel.</source>
   <translation>Cómo la llama la gente, por ejemplo vaso.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>The number that stands for the class in labels; the same as in your corrections.</source>
   <translation>El número que representa la clase en las etiquetas; el mismo que en sus correcciones.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Colour of the class</source>
   <translation>Color de la clase</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Choose another colour.</source>
   <translation>Elige otro color.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>&amp;Colour</source>
   <translation>&amp;Color</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <location filename="../../segstudio/gui/panels/second.py" />
   <location filename="../../segstudio/learning/card.py" />
   <location filename="../../segstudio/learning/record.py" />
   <source>grey</source>
   <translation>grises</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <location filename="../../segstudio/learning/card.py" />
   <location filename="../../segstudio/learning/record.py" />
   <source>colour</source>
   <translation>en color</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Surface Dice</source>
   <translation>Dice de superficie</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Images kept apart, which it did not learn from</source>
   <translation>Imágenes apartadas, de las que no aprendió</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Cross-validated: each image by a model that did not see it</source>
   <translation>Validación cruzada: cada imagen con un modelo que no la vio</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Corrected images, which it learned from</source>
   <translation>Imágenes corregidas, de las que aprendió</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Earlier images, which it must not forget</source>
   <translation>Imágenes anteriores, que no debe olvidar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Synthetic images in place of earlier ones</source>
   <translation>Imágenes sintéticas en lugar de anteriores</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>images</source>
   <translation>imágenes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>images kept apart</source>
   <translation>imágenes apartadas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>images whose labels nobody changed</source>
   <translation>imágenes cuyas etiquetas nadie cambió</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>labels drawn by</source>
   <translation>etiquetas dibujadas por</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>steps</source>
   <translation>pasos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>patches a step</source>
   <translation>parches por paso</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>side of a patch in px</source>
   <translation>lado de un parche en px</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>learning rate</source>
   <translation>tasa de aprendizaje</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>augmentation</source>
   <translation>aumento de datos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>earlier images replayed</source>
   <translation>imágenes anteriores repasadas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>share of new weights</source>
   <translation>proporción de pesos nuevos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>seconds</source>
   <translation>segundos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>split</source>
   <translation>partición</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>{accepts} images</source>
   <translation>Imágenes {accepts}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>, colour as brightness</source>
   <translation>, el color como brillo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Finds</source>
   <translation>Encuentra</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>{name} (label {number})</source>
   <translation>{name} (etiqueta {number})</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Reads</source>
   <translation>Lee</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>none: raw images</source>
   <translation>ninguno: imágenes originales</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Afterwards</source>
   <translation>Después</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Weak at</source>
   <translation>Puntos débiles</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>a model that is no longer here (id {parent})</source>
   <translation>un modelo que ya no está aquí (id {parent})</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>nothing: trained from the start</source>
   <translation>nada: entrenado desde cero</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>, {first} to {last}</source>
   <translation>, del {first} al {last}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>{n} of your own{span}</source>
   <extracomment>Of one: {n} of your own{span}</extracomment>
   <translation>
    <numerusform>{n} suya{span}</numerusform>
    <numerusform>{n} suyas{span}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Made from</source>
   <translation>Hecho a partir de</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Data</source>
   <translation>Datos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/correction_list.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Corrections</source>
   <translation>Correcciones</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Credit</source>
   <translation>Créditos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Made on</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>: {learned} to learn from, {apart} to measure</source>
   <translation>: {learned} para aprender, {apart} para medir</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>, {spell_count} weights</source>
   <translation>, {spell_count} pesos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Network</source>
   <translation>Red</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Loss</source>
   <translation>Pérdida</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/services/learning_tasks.py" />
   <source>Training</source>
   <translation>Entrenamiento</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Command</source>
   <translation>Orden</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>pixels near the contour up to {times:g} times</source>
   <translation>píxeles cerca del contorno hasta {times:g} veces</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source> up to {weight:g}</source>
   <translation> hasta {weight:g}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Dice over the batch</source>
   <translation>Dice sobre el lote</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Surface Dice: share of the boundary that lies within {tolerance:g} px of the right one, 1 is perfect. It looks at the boundary alone, so that it can be low where the Dice of a large object is high.</source>
   <translation>Dice de superficie: parte del contorno que queda a {tolerance:g} px o menos del correcto, 1 es perfecto. Solo mira el contorno, por lo que puede ser bajo aunque el Dice de un objeto grande sea alto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>mm, or px where images have no size</source>
   <translation>mm, o px si las imágenes no tienen tamaño</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Dice: overlap of the areas, 1 is perfect.</source>
   <translation>Dice: solapamiento de las áreas, 1 es perfecto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>IoU: overlap of the areas divided by both together, 1 is perfect.</source>
   <translation>IoU: solapamiento de las áreas dividido por su unión, 1 es perfecto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>HD95: 95 % of the boundary lies nearer than this to the right one, in {unit}.</source>
   <translation>HD95: el 95 % del contorno queda a menos de esta distancia del correcto, en {unit}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>ASSD: mean distance of the boundary from the right one, in {unit}.</source>
   <translation>ASSD: distancia media del contorno al correcto, en {unit}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/pacs_page.py" />
   <location filename="../../segstudio/gui/pacs_tree.py" />
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Images</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Dice before</source>
   <translation>Dice antes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>class {name}</source>
   <translation>clase {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>all</source>
   <translation>todas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>{name} ({tolerance:g} px)</source>
   <translation>{name} ({tolerance:g} px)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>{count:.0f} thousand</source>
   <translation>{count:.0f} mil</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>{count:.1f} million</source>
   <translation>{count:.1f} millones</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_import.py" />
   <source>{file} is the model {name}, which was there already.</source>
   <translation>{file} es el modelo {name}, que ya estaba.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_import.py" />
   <source>The model {name} is imported.</source>
   <translation>El modelo {name} está importado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>SegStudio models (*{suffix})</source>
   <translation>Modelos de SegStudio (*{suffix})</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <location filename="../../segstudio/gui/model_tree.py" />
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Use this model</source>
   <translation>Usar este modelo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Predict and fine-tune with this model from now on.</source>
   <translation>Predice y afina con este modelo a partir de ahora.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Use the parent again</source>
   <translation>Volver al de origen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Go back to the model that this one was made from, bit for bit as it was.</source>
   <translation>Vuelve al modelo del que se hizo este, bit a bit como era.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Add class…</source>
   <translation>Añadir clase…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Make a copy that can learn one more class.</source>
   <translation>Hace una copia que puede aprender una clase más.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Make a copy…</source>
   <translation>Hacer una copia…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Put a copy among your own models, under a name of its own.</source>
   <translation>Poner una copia con nombre propio entre sus modelos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Rename…</source>
   <translation>Cambiar nombre…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Give the model another name.</source>
   <translation>Da otro nombre al modelo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Delete…</source>
   <translation>Eliminar…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Delete the model's file, after a question.</source>
   <translation>Elimina el archivo del modelo, tras una pregunta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Import…</source>
   <translation>Importar…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Copy a model file to your own models.</source>
   <translation>Copia un archivo de modelo entre los suyos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Copy the model to a file, to give it to somebody.</source>
   <translation>Copia el modelo a un archivo para entregarlo a alguien.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Copy for a paper</source>
   <translation>Copiar para artículo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Put a paragraph for a methods section, with references, on the clipboard.</source>
   <translation>Pone en el portapapeles un párrafo para la sección de métodos, con referencias.</translation>
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
   <translation>Cerrar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Close this dialog.</source>
   <translation>Cierra este diálogo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>A methods paragraph about {name} is on the clipboard.</source>
   <translation>Hay un párrafo de métodos sobre {name} en el portapapeles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>{copy} is a copy of {name}.</source>
   <translation>{copy} es una copia de {name}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>The model {name} is exported as {path}.</source>
   <translation>El modelo {name} se exportó como {path}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Export a model</source>
   <translation>Exportar un modelo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Its file is deleted; labels and corrections stay. This cannot be undone.</source>
   <translation>Se elimina su archivo; las etiquetas y las correcciones se quedan. No se puede deshacer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>{names} can then no longer go back to it.</source>
   <translation>{names} ya no podrá volver a él.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>{name} is used from then on.</source>
   <translation>A partir de entonces se usa {name}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>No model is left to use.</source>
   <translation>No queda ningún modelo que usar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Delete a model</source>
   <translation>Eliminar un modelo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Delete the model {name}?</source>
   <translation>¿Eliminar el modelo {name}?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>About the model</source>
   <translation>Sobre el modelo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>What the chosen model does, how well, and where it comes from.</source>
   <translation>Qué hace el modelo elegido, con qué calidad y de dónde viene.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>No models yet</source>
   <translation>Aún no hay modelos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>A model turns an image into labels. Import one that SegStudio has written, or train a new one from your reviewed cases.</source>
   <translation>Un modelo convierte una imagen en etiquetas. Importe uno escrito por SegStudio o entrene uno nuevo con sus casos revisados.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>This model is no longer here (id {id}). Models that were made from it work without it, but cannot go back to it. Importing its file brings it back.</source>
   <translation>Este modelo ya no está aquí (id {id}). Los modelos hechos a partir de él funcionan sin él, pero no pueden volver a él. Al importar su archivo se recupera.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>Version {version}, comes with SegStudio</source>
   <translation>Versión {version}, incluida en SegStudio</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>Version {version}, your own</source>
   <translation>Versión {version}, propia</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>, in use</source>
   <translation>, en uso</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>No score was measured.</source>
   <translation>No se ha medido ningún resultado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>What it does</source>
   <translation>Qué hace</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>Where it comes from</source>
   <translation>De dónde viene</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>How it learned</source>
   <translation>Cómo aprendió</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>Scores</source>
   <translation>Resultados</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>Drawing…</source>
   <translation>Dibujando…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>Picture of what the model finds</source>
   <translation>Ilustración de lo que encuentra el modelo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>The picture is being drawn</source>
   <translation>La imagen se está dibujando</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>No picture</source>
   <translation>Sin ilustración</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>{name} found nothing in this image.</source>
   <translation>{name} no encontró nada en esta imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>The labels stay as they were.</source>
   <translation>Las etiquetas quedan como estaban.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>Choose another model, look whether the image is filtered otherwise than the model wants it, or paint by hand.</source>
   <translation>Elija otro modelo, compruebe si la imagen está filtrada de otro modo que el que el modelo espera, o pinte a mano.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <location filename="../../segstudio/gui/tool_bar.py" />
   <source>Segment</source>
   <translation>Segmentar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>Replace the labels that were opened?</source>
   <translation>¿Reemplazar las etiquetas abiertas?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>They show {labels}, which {model} does not know. Its prediction takes their place; undo brings them back.</source>
   <translation>Muestran {labels}, que {model} no conoce. Su predicción ocupa su lugar; Deshacer las recupera.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>Replace the labels</source>
   <translation>Reemplazar las etiquetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>{model} would learn {shown} as {own}.</source>
   <translation>{model} aprendería {shown} como {own}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>{name} was made for another kind of image.</source>
   <translation>{name} se hizo para otro tipo de imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <location filename="../../segstudio/gui/tool_bar.py" />
   <source>Fine-tune</source>
   <translation>Afinar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>Teach {model} all the same?</source>
   <translation>¿Ajustar {model} de todos modos?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_reasons.py" />
   <source>No model is chosen.</source>
   <translation>No hay ningún modelo elegido.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_reasons.py" />
   <source>This model is no longer here.</source>
   <translation>Este modelo ya no está aquí.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_reasons.py" />
   <source>This model is in use.</source>
   <translation>Este modelo está en uso.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_reasons.py" />
   <source>Models keep their names and files while a job is running.</source>
   <translation>Los modelos conservan nombre y archivo mientras haya una tarea en curso.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_reasons.py" />
   <source>{name} comes with SegStudio and keeps its name; a copy of it can have any.</source>
   <translation>{name} viene con SegStudio y conserva su nombre; una copia puede tener cualquiera.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_scores.py" />
   <source>Fine-tuned: Dice {changes}</source>
   <translation>Afinado: Dice {changes}</translation>
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
    <numerusform>{score} en {n} imagen</numerusform>
    <numerusform>{score} en {n} imágenes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_scores.py" />
   <source>weights were changed</source>
   <translation>pesos modificados</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/model_scores.py" />
   <source>Measured on {n} images only: so few say little of how it does on others.</source>
   <extracomment>Of one: Measured on {n} image only: so few say little of how it does on others.</extracomment>
   <translation>
    <numerusform>Medido solo en {n} imagen: tan pocas dicen poco de cómo le irá en otras.</numerusform>
    <numerusform>Medido solo en {n} imágenes: tan pocas dicen poco de cómo le irá en otras.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/model_scores.py" />
   <source>on {n} unseen images</source>
   <extracomment>Of one: on {n} unseen image</extracomment>
   <translation>
    <numerusform>en {n} imagen no vista</numerusform>
    <numerusform>en {n} imágenes no vistas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/model_scores.py" />
   <source>on {n} cross-validated images</source>
   <extracomment>Of one: on {n} cross-validated image</extracomment>
   <translation>
    <numerusform>en {n} imagen con validación cruzada</numerusform>
    <numerusform>en {n} imágenes con validación cruzada</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/model_scores.py" />
   <source>on {n} earlier images</source>
   <extracomment>Of one: on {n} earlier image</extracomment>
   <translation>
    <numerusform>en {n} imagen anterior</numerusform>
    <numerusform>en {n} imágenes anteriores</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/model_scores.py" />
   <source>on {n} synthetic images</source>
   <extracomment>Of one: on {n} synthetic image</extracomment>
   <translation>
    <numerusform>en {n} imagen sintética</numerusform>
    <numerusform>en {n} imágenes sintéticas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/model_scores.py" />
   <source>on {n} corrected images</source>
   <extracomment>Of one: on {n} corrected image</extracomment>
   <translation>
    <numerusform>en {n} imagen corregida</numerusform>
    <numerusform>en {n} imágenes corregidas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_tree.py" />
   <source>Every model; one that was made from another stands below it.</source>
   <translation>Todos los modelos; los hechos a partir de otro están debajo de él.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_tree.py" />
   <source>{name}
no longer here</source>
   <translation>{name}
ya no está aquí</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_tree.py" />
   <source>in use</source>
   <translation>en uso</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/notices.py" />
   <source>Close the notice</source>
   <translation>Cerrar el aviso</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Tool options</source>
   <translation>Opciones de herramienta</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Automatic</source>
   <translation>Automático</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <location filename="../../segstudio/gui/panels/history.py" />
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>As opened</source>
   <translation>Al abrir</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Shape of the brush</source>
   <translation>Forma del pincel</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Disc: a round brush</source>
   <translation>Disco: un pincel redondo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Square: half its side is the radius</source>
   <translation>Cuadrado: la mitad de su lado es el radio</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Brush</source>
   <translation>Pincel</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>This slice only (Ctrl+B)</source>
   <translation>Solo este corte (Ctrl+B)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Through slices: a disc is a ball of the same radius (Ctrl+B)</source>
   <translation>A través de los cortes: un disco es una bola del mismo radio (Ctrl+B)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Radius of the brush</source>
   <translation>Radio del pincel</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Radius of the brush: keys [ and ], or Shift and the wheel</source>
   <translation>Radio del pincel: teclas [ y ], o Mayús y la rueda</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Unit of the brush's radius</source>
   <translation>Unidad del radio del pincel</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Pixels, or millimetres where the image is calibrated: those stay the same from case to case.</source>
   <translation>Píxeles, o milímetros si la imagen está calibrada: estos no cambian de un caso a otro.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>{which} value of the range</source>
   <translation>Valor del rango: {which}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>{which} value that is painted</source>
   <translation>Valor que se pinta: {which}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Lowest</source>
   <translation>Mínimo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Highest</source>
   <translation>Máximo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>What counts as the same material, in spreads of the noise</source>
   <translation>Qué se considera el mismo material, en desviaciones del ruido</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>How unlike the middle a voxel may be, in spreads of the noise: less respects fainter edges</source>
   <translation>Cuánto puede diferir un vóxel del centro, en desviaciones del ruido: menos respeta bordes más tenues</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Radius</source>
   <translation>Radio</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Values</source>
   <translation>Valores</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>to</source>
   <translation>a</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Edges</source>
   <translation>Bordes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Region</source>
   <translation>Región</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>On this slice only (Ctrl+B)</source>
   <translation>Solo en este corte (Ctrl+B)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Through all slices (Ctrl+B)</source>
   <translation>A través de todos los cortes (Ctrl+B)</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/option_bar.py" />
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Tolerance</source>
   <translation>Tolerancia</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>How far values may differ from the one that was clicked</source>
   <translation>Cuánto pueden diferir los valores de aquel en el que se hizo clic</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>What a region does</source>
   <translation>Qué hace una región</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>The region gets the current label</source>
   <translation>La región recibe la etiqueta actual</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>The region is erased; so it is with Ctrl held</source>
   <translation>La región se borra; lo mismo al mantener Ctrl</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>When a lasso is applied</source>
   <translation>Cuándo se aplica un lazo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>At once</source>
   <translation>Enseguida</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>The region is applied when the button is let go</source>
   <translation>La región se aplica al soltar el botón</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Adjust</source>
   <translation>Ajustar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Corners can be moved before Enter applies the region</source>
   <translation>Las esquinas se pueden mover antes de aplicar la región con Intro</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>What is erased</source>
   <translation>Qué se borra</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Inside</source>
   <translation>Dentro</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Erase what lies inside the line</source>
   <translation>Borra lo que está dentro de la línea</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Outside</source>
   <translation>Fuera</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Erase what lies outside the line</source>
   <translation>Borra lo que está fuera de la línea</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Which slices are cut</source>
   <translation>Qué cortes se recortan</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>This slice</source>
   <translation>Este corte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Cut this slice only (Ctrl+B)</source>
   <translation>Recorta solo en este corte (Ctrl+B)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>All slices</source>
   <translation>Todos los cortes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Cut every slice (Ctrl+B)</source>
   <translation>Recorta en todos los cortes (Ctrl+B)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>{what} on one slice or through several</source>
   <translation>{what} en un corte o a través de varios</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Retrieve into a folder</source>
   <translation>Recuperar en una carpeta</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Cancelled. What came before is kept.</source>
   <translation>Cancelado. Se conserva lo que llegó antes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Asking {name}…</source>
   <translation>Preguntando a {name}…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>{name} answered in {s:.0f} ms.</source>
   <translation>{name} respondió en {s:.0f} ms.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>{n} studies.</source>
   <extracomment>Of one: {n} study.</extracomment>
   <translation>
    <numerusform>{n} estudio.</numerusform>
    <numerusform>{n} estudios.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>No study matches.</source>
   <translation>No coincide ningún estudio.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>The first {count} studies; narrow the search to see others.</source>
   <translation>Los primeros {count} estudios; acote la búsqueda para ver otros.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Searching…</source>
   <translation>Buscando…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Reading the list of series…</source>
   <translation>Leyendo la lista de series…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>{series} series.</source>
   <translation>{series} series.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <location filename="../../segstudio/io/parts.py" />
   <location filename="../../segstudio/learning/record.py" />
   <source>{n} images</source>
   <extracomment>Of one: 1 image</extracomment>
   <translation>
    <numerusform>1 imagen</numerusform>
    <numerusform>{n} imágenes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>; {present} were already here</source>
   <translation>; {present} ya estaban aquí</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Retrieved {images}{there}.</source>
   <translation>Recuperado: {images}{there}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Retrieved {images} from the PACS{there}.</source>
   <translation>Recuperado del PACS: {images}{there}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Reading the list of images…</source>
   <translation>Leyendo la lista de imágenes…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>{name} stored the labels as a new series.</source>
   <translation>{name} guardó las etiquetas como una serie nueva.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Building the segmentation…</source>
   <translation>Preparando la segmentación…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Retrieve and open as labels</source>
   <translation>Recuperar y abrir como etiquetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Retrieve and open</source>
   <translation>Recuperar y abrir</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>No PACS is known yet.</source>
   <translation>Aún no se conoce ningún PACS.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <location filename="../../segstudio/gui/reasons.py" />
   <source>Other work is running. Wait for it, or stop it; then this can be used.</source>
   <translation>Hay otro trabajo en curso. Espere o deténgalo; después podrá usar esto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>Log in to {server}</source>
   <translation>Iniciar sesión en {server}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>User name</source>
   <translation>Usuario</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>As the administrator of the PACS gave it to you.</source>
   <translation>Tal como se lo dio el administrador del PACS.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>Password</source>
   <translation>Contraseña</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>It is sent inside TLS only.</source>
   <translation>Solo se envía dentro de TLS.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>Keep in the keyring of this computer</source>
   <translation>Guardar en el llavero de este ordenador</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>Keep in the keyring</source>
   <translation>Guardar en el llavero</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>The operating system keeps it, encrypted.</source>
   <translation>La guarda el sistema operativo, cifrada.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>This system has no keyring; the password is asked for after each start.</source>
   <translation>Este sistema no tiene llavero; la contraseña se pide tras cada inicio.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>Log in</source>
   <translation>Iniciar sesión</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>Try again with this user.</source>
   <translation>Lo intenta de nuevo con este usuario.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>Ask nothing of the server.</source>
   <translation>No pide nada al servidor.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>No PACS is known yet.

Enter one with “Servers…”: the address of its DICOMweb service, or host, port and AE title.</source>
   <translation>Todavía no se conoce ningún PACS.

Introduzca uno con «Servidores…»: la dirección de su servicio DICOMweb, o host, puerto y AE title.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Fill in what you know and press Search.

What is left empty matches everything. * stands for anything, and a date may be a range such as 20240101-20240131.</source>
   <translation>Rellene lo que sepa y pulse Buscar.

Lo que queda vacío coincide con todo. * representa cualquier cosa, y una fecha puede ser un intervalo como 20240101-20240131.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Preview</source>
   <translation>Vista previa</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Fetching a preview…</source>
   <translation>Recuperando vista previa…</translation>
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
   <translation>Modalidad</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Choose a series
to see it</source>
   <translation>Elija una serie
para verla</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <location filename="../../segstudio/gui/pacs_tree.py" />
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>No picture
of this series</source>
   <translation>No hay imagen
de esta serie</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Server</source>
   <translation>Servidor</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Which PACS to ask.</source>
   <translation>A qué PACS se pregunta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Servers…</source>
   <translation>Servidores…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Add, change or remove servers.</source>
   <translation>Añade, cambia o quita servidores.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Test</source>
   <translation>Probar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Ask whether the server is there and lets us in.</source>
   <translation>Pregunta si el servidor está y nos deja entrar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>How a server is entered, and what is kept where.</source>
   <translation>Cómo se introduce un servidor y qué se guarda dónde.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Show patients</source>
   <translation>Mostrar pacientes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Show names, numbers and birth dates in the list.</source>
   <translation>Muestra nombres, números y fechas de nacimiento en la lista.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Any modality</source>
   <translation>Cualquier modalidad</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Patient ID</source>
   <translation>ID del paciente</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>* stands for anything.</source>
   <translation>* representa cualquier cosa.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Patient name</source>
   <translation>Nombre del paciente</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Its beginning, family name first.</source>
   <translation>El comienzo, primero el apellido.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Study date</source>
   <translation>Fecha del estudio</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>20240131, or a range: 20240101-20240131, 20240101-.</source>
   <translation>20240131, o un intervalo: 20240101-20240131, 20240101-.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Accession number</source>
   <translation>Número de acceso</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Of the request.</source>
   <translation>El de la petición.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Of any series in the study.</source>
   <translation>De cualquier serie del estudio.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>List the studies that match.</source>
   <translation>Enumera los estudios que coinciden.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>End what runs; what came before is kept.</source>
   <translation>Termina lo que está en curso; se conserva lo que llegó antes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Change…</source>
   <translation>Cambiar…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Retrieve into another folder.</source>
   <translation>Recupera en otra carpeta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Send labels</source>
   <translation>Enviar etiquetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Store the labels of the open case as a DICOM SEG, a new series.</source>
   <translation>Guarda las etiquetas del caso abierto como DICOM SEG, una serie nueva.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Retrieve</source>
   <translation>Recuperar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Fetch what is not here yet.</source>
   <translation>Trae lo que aún no está aquí.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Fetch and open it.</source>
   <translation>La trae y la abre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Close this dialog; a retrieval goes on.</source>
   <translation>Cierra este diálogo; una recuperación continúa.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Into</source>
   <translation>En</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>PACS servers</source>
   <translation>Servidores PACS</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Servers</source>
   <translation>Servidores</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>The servers that are known.</source>
   <translation>Los servidores conocidos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Encrypted (TLS)</source>
   <translation>Cifrado (TLS)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>None: C-GET</source>
   <translation>Ninguno: C-GET</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>DIMSE (AE title)</source>
   <translation>DIMSE (AE title)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Only for certificates of your own organisation</source>
   <translation>Solo para certificados de su propia organización</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>What you call the server.</source>
   <translation>Cómo llama usted al servidor.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Protocol</source>
   <translation>Protocolo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>DICOMweb goes over https; DIMSE knows AE titles.</source>
   <translation>DICOMweb va por https; DIMSE conoce AE titles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Where its DICOMweb service is; https, with a checked certificate.</source>
   <translation>Dónde está su servicio DICOMweb; https, con certificado comprobado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Host</source>
   <translation>Host</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Host name or address.</source>
   <translation>Nombre del host o dirección.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Port</source>
   <translation>Puerto</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Often 104 or 11112.</source>
   <translation>A menudo 104 u 11112.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>AE title of the server</source>
   <translation>AE title del servidor</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Up to 16 characters.</source>
   <translation>Hasta 16 caracteres.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Our AE title</source>
   <translation>AE title propio</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>The server must know it, with this computer.</source>
   <translation>El servidor debe conocerlo, junto con este ordenador.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Receive on port</source>
   <translation>Puerto de recepción</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Images come by C-MOVE to this port, for servers without C-GET; 0 uses C-GET.</source>
   <translation>Las imágenes llegan por C-MOVE a este puerto, para servidores sin C-GET; 0 usa C-GET.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Encrypted</source>
   <translation>Cifrado</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Inside TLS, with a checked certificate.</source>
   <translation>Dentro de TLS, con certificado comprobado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>CA file</source>
   <translation>Archivo CA</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Certificates to trust beside those of the system (PEM).</source>
   <translation>Certificados de confianza además de los del sistema (PEM).</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <location filename="../../segstudio/gui/project_dialog.py" />
   <location filename="../../segstudio/gui/settings_controls.py" />
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Choose a PEM file.</source>
   <translation>Elige un archivo PEM.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Its AE title</source>
   <translation>Su AE title</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Add server</source>
   <translation>Añadir servidor</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Enter a new server.</source>
   <translation>Introduce un servidor nuevo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Forget the server and its password.</source>
   <translation>Olvida el servidor y su contraseña.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Keep what is entered.</source>
   <translation>Guarda lo introducido.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>User name and password are asked for when the server wants them, and never kept here.</source>
   <translation>El usuario y la contraseña se piden cuando el servidor los exige, y nunca se guardan aquí.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Save what you entered for the server?</source>
   <translation>¿Guardar lo que introdujo para el servidor?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>{name} is not saved yet.</source>
   <translation>{name} aún no está guardado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>It is not saved yet.</source>
   <translation>Aún no está guardado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Do not save</source>
   <translation>No guardar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Go on entering</source>
   <translation>Seguir introduciendo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Choose a file of certificates</source>
   <translation>Elegir un archivo de certificados</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
   <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_tree.py" />
   <source>Study or series</source>
   <translation>Estudio o serie</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_tree.py" />
   <source>Patient</source>
   <translation>Paciente</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_tree.py" />
   <source>Studies and series</source>
   <translation>Estudios y series</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_tree.py" />
   <source>Choose a study or a series.</source>
   <translation>Elija un estudio o una serie.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_tree.py" />
   <source>Study without a description</source>
   <translation>Estudio sin descripción</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_tree.py" />
   <source>Series without a description</source>
   <translation>Serie sin descripción</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>The opened files; click one to go on with it.</source>
   <translation>Los archivos abiertos; haga clic en uno para seguir con él.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>About the image</source>
   <translation>Sobre la imagen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>Show its size and kind, and the sizes of its labels.</source>
   <translation>Mostrar su tamaño y tipo, y los tamaños de sus etiquetas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/part_dialog.py" />
   <location filename="../../segstudio/gui/region_dialog.py" />
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>Show as second image</source>
   <translation>Mostrar como segunda imagen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/panels/correction_list.py" />
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>Unnamed case</source>
   <translation>Caso sin nombre</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <location filename="../../segstudio/gui/panels/learn.py" />
   <location filename="../../segstudio/gui/tool_bar.py" />
   <source>Reviewed</source>
   <translation>Revisado</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>{reviewed} of {shape} slices</source>
   <translation>{reviewed} de {shape} cortes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>Open an image, or drop files or a DICOM folder on the window.</source>
   <translation>Abra una imagen, o suelte archivos o una carpeta DICOM en la ventana.</translation>
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
   <translation>Tamaño</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>Voxel</source>
   <translation>Vóxel</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_marks.py" />
   <source>edited, not saved</source>
   <translation>editado, sin guardar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_marks.py" />
   <source>correction kept</source>
   <translation>corrección guardada</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_marks.py" />
   <source>labels saved</source>
   <translation>etiquetas guardadas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_marks.py" />
   <source>labels saved beside it</source>
   <translation>etiquetas guardadas al lado</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_marks.py" />
   <source>open</source>
   <translation>abierto</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_marks.py" />
   <source>not changed</source>
   <translation>sin cambios</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_measures.py" />
   <location filename="../../segstudio/services/quiet.py" />
   <source>Measuring</source>
   <translation>Midiendo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_measures.py" />
   <source>and {more:,} more</source>
   <translation>y {more:,} más</translation>
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
    <numerusform>{n} pieza</numerusform>
    <numerusform>{n} piezas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/case_measures.py" />
   <source>{name}: {voxels:,} voxels in {n} pieces; mean {mean:.4g} ± {std:.3g}{unit}, from {min:.4g} to {max:.4g}{unit}</source>
   <extracomment>Of one: {name}: {voxels:,} voxels in {n} piece; mean {mean:.4g} ± {std:.3g}{unit}, from {min:.4g} to {max:.4g}{unit}</extracomment>
   <translation>
    <numerusform>{name}: {voxels:,} vóxeles en {n} pieza; media {mean:.4g} ± {std:.3g}{unit}, de {min:.4g} a {max:.4g}{unit}</numerusform>
    <numerusform>{name}: {voxels:,} vóxeles en {n} piezas; media {mean:.4g} ± {std:.3g}{unit}, de {min:.4g} a {max:.4g}{unit}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>New</source>
   <translation>Nuevo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <source>Predicted</source>
   <translation>Predicho</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <source>In work</source>
   <translation>En curso</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <source>Trained on</source>
   <translation>Entrenado</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <source>, with a note</source>
   <translation>, con una nota</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <source>, {reviewed} of {slices} slices reviewed</source>
   <translation>, {reviewed} de {slices} cortes revisados</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <source>, open, not saved</source>
   <translation>, abierto, sin guardar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <source>, open</source>
   <translation>, abierto</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <source>not saved</source>
   <translation>sin guardar</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Fill holes</source>
   <translation>Rellenar huecos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Background that one label encloses becomes that label.</source>
   <translation>El fondo que encierra una sola etiqueta pasa a ser de esa etiqueta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Split touching objects</source>
   <translation>Separar objetos en contacto</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Objects that grew together are parted at their necks by a line one pixel wide.</source>
   <translation>Los objetos que se han unido se separan por el cuello con una línea de un píxel.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Largest object only</source>
   <translation>Solo el objeto mayor</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Of each label only the largest object stays.</source>
   <translation>De cada etiqueta queda solo el objeto mayor.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Reset post-processing</source>
   <translation>Restablecer posprocesado</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Take the values that the model holds.</source>
   <translation>Toma los valores que contiene el modelo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Post-processing</source>
   <translation>Posprocesado</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>any</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Smallest object</source>
   <translation>Objeto mínimo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Objects smaller than this become background. An object is a part that no other part touches.</source>
   <translation>Los objetos menores que esto pasan a ser fondo. Un objeto es una parte que ninguna otra toca.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Unit of the smallest object</source>
   <translation>Unidad del objeto mínimo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Count pixels, or measure a true area or volume where the image has a physical size.</source>
   <translation>Cuenta píxeles, o mide un área o volumen reales si la imagen tiene tamaño físico.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Smallest</source>
   <translation>Mínimo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <location filename="../../segstudio/gui/panels/filter.py" />
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Apply</source>
   <translation>Aplicar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Apply post-processing</source>
   <translation>Aplicar posprocesado</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Write the cleaned prediction into the labels as one step; your own edits stay.</source>
   <translation>Escribe la predicción depurada en las etiquetas como un solo paso; sus ediciones se conservan.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Save in model</source>
   <translation>Guardar en el modelo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Save post-processing in the model</source>
   <translation>Guardar el posprocesado en el modelo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>These are the values that the model holds.</source>
   <translation>Son los valores que contiene el modelo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Segment first, then change a value; the result is previewed.</source>
   <translation>Segmente primero y cambie después un valor; el resultado aparece en vista previa.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Save in model copy</source>
   <translation>Guardar en copia del modelo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Keep these values in a copy among your own models, not the labels; this model comes with the program and stays.</source>
   <translation>Guarda estos valores en una copia entre sus modelos, no las etiquetas; este modelo viene con el programa y no cambia.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Keep these values in the model, not the labels: they are used whenever it segments, by command too.</source>
   <translation>Guarda estos valores en el modelo, no las etiquetas: se usan siempre que segmenta, también por línea de órdenes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Used when the model segments the next time.</source>
   <translation>Se usa la próxima vez que el modelo segmente.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>The post-processing leaves the labels as they are: what you drew or marked as reviewed stays.</source>
   <translation>El posprocesado deja las etiquetas como están: lo que usted dibujó o marcó como revisado se conserva.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>{name} comes with SegStudio and stays as it is; its copy {copy} keeps this.</source>
   <translation>{name} viene con SegStudio y queda como está; lo guarda su copia {copy}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>{n:,} objects</source>
   <extracomment>Of one: {n:,} object</extracomment>
   <translation>
    <numerusform>{n:,} objeto</numerusform>
    <numerusform>{n:,} objetos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>{before:,} → {after:,} objects</source>
   <translation>{before:,} → {after:,} objetos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>{words}, not applied yet</source>
   <translation>{words}, aún sin aplicar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/color_bar.py" />
   <source>Blue: {reach:g} {unit} or more inside the other boundary. Orange: as far outside. Grey: on it.</source>
   <translation>Azul: {reach:g} {unit} o más dentro del otro contorno. Naranja: lo mismo por fuera. Gris: sobre él.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Contours only</source>
   <translation>Solo contornos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>What differs</source>
   <translation>Diferencias</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Distance of boundary</source>
   <translation>Distancia del contorno</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Overlap: twice what both have, divided by the sum of both. 1 is perfect.</source>
   <translation>Solapamiento: el doble de lo común dividido por la suma de ambos. 1 es perfecto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>95 % of the boundary lies no farther than this from the other boundary. 0 is perfect.</source>
   <translation>El 95 % del contorno no está más lejos que esto del otro contorno. 0 es perfecto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Share of both boundaries that lies within the tolerance of the other. 1 is perfect.</source>
   <translation>Proporción de ambos contornos que está dentro de la tolerancia del otro. 1 es perfecto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Open reference…</source>
   <translation>Abrir referencia…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Close it</source>
   <translation>La cierra</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Your labels</source>
   <translation>Sus etiquetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>How this contour is drawn.</source>
   <translation>Cómo se dibuja este contorno.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Compared with</source>
   <translation>Comparado con</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Whom your labels are compared with in the numbers and colours below.</source>
   <translation>Con quién se comparan sus etiquetas en los números y colores de abajo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Judged</source>
   <translation>Qué se juzga</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Judge the current label alone, or all labels as one.</source>
   <translation>Juzga solo la etiqueta actual, o todas las etiquetas como una.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Current label</source>
   <translation>Etiqueta actual</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <location filename="../../segstudio/gui/panels/operations.py" />
   <location filename="../../segstudio/gui/panels/paint_over.py" />
   <source>All labels</source>
   <translation>Todas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Against</source>
   <translation>Frente a</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Judge</source>
   <translation>Juzgar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Volume</source>
   <translation>Volumen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Tolerance of the surface Dice</source>
   <translation>Tolerancia del Dice de superficie</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>How far boundaries may lie apart and still agree, such as two readers do.</source>
   <translation>Cuánto pueden separarse los contornos y seguir coincidiendo, como los de dos lectores.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Shown on the canvas</source>
   <translation>En el lienzo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Colour the voxels that differ, or your boundary by its distance from the other (Shift+Y).</source>
   <translation>Colorea los vóxeles que difieren, o su contorno según la distancia al otro (Mayús+Y).</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Only in yours (false positive)</source>
   <translation>Solo en las suyas (falso positivo)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Missing in yours (false negative)</source>
   <translation>Falta en las suyas (falso negativo)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Another label</source>
   <translation>Otra etiqueta</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Distance at the ends of the scale</source>
   <translation>Distancia en los extremos de la escala</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Distance at the scale's ends.</source>
   <translation>Distancia en los extremos de la escala.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Scale up to</source>
   <translation>Escala hasta</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Open a case first; then its labels can be compared with a reference or a prediction.</source>
   <translation>Abra antes un caso; después sus etiquetas se pueden comparar con una referencia o una predicción.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Open a reference, or segment with a model: then both can be compared here while you paint.</source>
   <translation>Abra una referencia, o segmente con un modelo: después se pueden comparar aquí mientras pinta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Showing {name} instead of your labels; Y changes back.</source>
   <translation>Se muestra {name} en lugar de sus etiquetas; Y vuelve a ellas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Line of {name}</source>
   <translation>Línea de {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Picture</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>label</source>
   <translation>etiqueta</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Current: {name}</source>
   <translation>Actual: {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Yours: {own:,} pixels, the other: {other:,}.</source>
   <translation>Las suyas: {own:,} píxeles; la otra: {other:,}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Yours: {own:,} voxels, the other: {other:,}.</source>
   <translation>Las suyas: {own:,} vóxeles; la otra: {other:,}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Solid</source>
   <translation>Continua</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Dashed</source>
   <translation>Discontinua</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Dotted</source>
   <translation>Punteada</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Not drawn</source>
   <translation>No se dibuja</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Yours</source>
   <translation>Suyo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Old</source>
   <translation>Antiguo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Gained</source>
   <translation>Ganado</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Lost</source>
   <translation>Perdido</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>{line}: your labels.</source>
   <translation>{line}: sus etiquetas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>{line}: the new model.</source>
   <translation>{line}: el modelo nuevo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>{line}: the old model.</source>
   <translation>{line}: el modelo antiguo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Hatched like /: what only the new model has.</source>
   <translation>Rayado como /: lo que solo tiene el modelo nuevo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Hatched like \: what only the old model has.</source>
   <translation>Rayado como \: lo que solo tiene el modelo antiguo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_list.py" />
   <source>Reviewed cases the model can learn from; a double click opens one. Take away those that are wrong.</source>
   <translation>Casos revisados de los que el modelo puede aprender; un doble clic abre uno. Quite los que estén mal.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_list.py" />
   <source>Open image</source>
   <translation>Abrir imagen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_list.py" />
   <location filename="../../segstudio/gui/panels/correction_removal.py" />
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Remove correction</source>
   <translation>Quitar corrección</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_removal.py" />
   <source>Remove the correction of {name}?</source>
   <translation>¿Quitar la corrección de {name}?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_removal.py" />
   <source>The next training does without it. The image and labels in files stay.</source>
   <translation>El próximo entrenamiento prescinde de ella. La imagen y las etiquetas en archivos se quedan.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <location filename="../../segstudio/io/dicom_frames.py" />
   <source>{n} slices</source>
   <extracomment>Of one: {n} slice</extracomment>
   <translation>
    <numerusform>{n} corte</numerusform>
    <numerusform>{n} cortes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>{n} corrections are for other models.</source>
   <extracomment>Of one: {n} correction is for other models.</extracomment>
   <translation>
    <numerusform>{n} corrección es para otros modelos.</numerusform>
    <numerusform>{n} correcciones son para otros modelos.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>This case is kept as a correction when you go on to another one or fine-tune.</source>
   <translation>Este caso se guarda como corrección cuando pase a otro o afine.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>{n} corrections to learn from, and this case when you go on to another one or fine-tune.</source>
   <extracomment>Of one: {n} correction to learn from, and this case when you go on to another one or fine-tune.</extracomment>
   <translation>
    <numerusform>{n} corrección de la que aprender, y este caso cuando pase a otro o afine.</numerusform>
    <numerusform>{n} correcciones de las que aprender, y este caso cuando pase a otro o afine.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>, after {model}</source>
   <translation>, después de {model}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>{name}: reviewed, {edited_voxels:,} pixels changed by hand{model}, kept {when}</source>
   <translation>{name}: revisada, {edited_voxels:,} píxeles cambiados a mano{model}, guardada el {when}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>{name}: {slices} reviewed, {edited_voxels:,} voxels changed by hand{model}, kept {when}</source>
   <translation>{name}: {slices} revisados, {edited_voxels:,} vóxeles cambiados a mano{model}, guardado {when}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>The image of this correction lies in no file, so it cannot be opened.</source>
   <translation>La imagen de esta corrección no está en ningún archivo, por lo que no se puede abrir.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>The image of the correction {name} is no longer where it was.</source>
   <translation>La imagen de la corrección {name} ya no está donde estaba.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>Open it from its new place. The model learns from the correction all the same.</source>
   <translation>Ábrala desde su nuevo lugar. El modelo aprende de la corrección de todos modos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>Its kept correction was opened with it. The labels in its file differ: File &gt; Open labels… shows them, and saving replaces them.</source>
   <translation>Se abrió también su corrección guardada. Las etiquetas de su archivo difieren: Archivo &gt; Abrir etiquetas… las muestra, y al guardar se sustituyen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>The labels in its file were opened with it; they are newer than its kept correction, which a double click in the list of corrections shows.</source>
   <translation>Se abrieron también las etiquetas de su archivo; son más recientes que su corrección guardada, que se muestra con un doble clic en la lista de correcciones.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>The labels that lie beside it were opened with it.</source>
   <translation>Se abrieron también las etiquetas que están junto a ella.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>Its kept correction was opened with it.</source>
   <translation>Se abrió también su corrección guardada.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>They changed since they were saved.</source>
   <translation>Han cambiado desde que se guardaron.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>They are not saved yet.</source>
   <translation>Todavía no se han guardado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>The reviewed slices are kept as a correction either way, and the model can learn from them.</source>
   <translation>Los cortes revisados se conservan como corrección en todo caso, y el modelo puede aprender de ellos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>They are kept as a correction either way, and the model can learn from them.</source>
   <translation>Se conservan como corrección en todo caso, y el modelo puede aprender de ellas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>What you discard stays for a week under File &gt; Unsaved edits.</source>
   <translation>Lo que descarte permanece una semana en Archivo &gt; Ediciones sin guardar.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>A new model needs {n} more reviewed cases.</source>
   <extracomment>Of one: A new model needs {n} more reviewed case.</extracomment>
   <translation>
    <numerusform>Un modelo nuevo necesita {n} caso revisado más.</numerusform>
    <numerusform>Un modelo nuevo necesita {n} casos revisados más.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>Learning curve</source>
   <translation>Curva de aprendizaje</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>The error (loss) should fall. Agreement is the overlap with the right labels (Dice, 1 is perfect), on images kept aside: on corrected ones it should rise, on others (earlier or drawn ones) stay, so that nothing is forgotten. The grey area below shows how much the place of the boundary counts in the error, beside the overlap (its weight λ).</source>
   <translation>El error (pérdida) debe bajar. El acuerdo es el solapamiento con las etiquetas correctas (Dice, 1 es perfecto) en imágenes apartadas: en las corregidas debe subir y en otras (anteriores o dibujadas) mantenerse, para que nada se olvide. El área gris de abajo muestra cuánto cuenta la posición del contorno en el error, junto al solapamiento (su peso λ).</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>Step 0</source>
   <translation>Paso 0</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>Grey: weight of the boundary</source>
   <translation>Gris: peso del contorno</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>— Error (loss)</source>
   <translation>— Error (pérdida)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>● Agreement on corrected images (Dice)</source>
   <translation>● Acuerdo, imágenes corregidas (Dice)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>■ Agreement on other images (Dice)</source>
   <translation>■ Acuerdo, otras imágenes (Dice)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>Schedule of the weights</source>
   <translation>Evolución de los pesos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>Weight of the boundary term (line) and of the region terms (dashes) over the steps.</source>
   <translation>Peso del término de contorno (línea) y de los términos de región (trazos) a lo largo de los pasos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>Boundary weight from {low:g} to {high:g} over {steps} steps.</source>
   <translation>Peso del contorno de {low:g} a {high:g} en {steps} pasos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>step {steps}</source>
   <translation>paso {steps}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>no boundary term</source>
   <translation>sin término de contorno</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>Step {step} of {steps}, error (loss) {loss:.3f}</source>
   <translation>Paso {step} de {steps}, error (pérdida) {loss:.3f}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>, agreement on corrected images (Dice) {dice:.3f}</source>
   <translation>, acuerdo en imágenes corregidas (Dice) {dice:.3f}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>, agreement on other images (Dice) {dice:.3f}</source>
   <translation>, acuerdo en otras imágenes (Dice) {dice:.3f}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Filter size</source>
   <translation>Tamaño del filtro</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Side of the square whose mean every pixel becomes; larger is smoother. 1 is the raw image.</source>
   <translation>Lado del cuadrado con cuya media se sustituye cada píxel; mayor es más suave. 1 es la imagen original.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Filter size as a number</source>
   <translation>Tamaño del filtro como número</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>The same size as a number, for when it is known.</source>
   <translation>El mismo tamaño como número, para cuando se conoce.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Si&amp;ze</source>
   <translation>&amp;Lado</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Show raw</source>
   <translation>Ver original</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Show raw image</source>
   <translation>Mostrar imagen original</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Compare with the image before the filter; labels stay where they are.</source>
   <translation>Compara con la imagen antes del filtro; las etiquetas se quedan donde están.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The image is not filtered.</source>
   <translation>La imagen no está filtrada.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>1 × 1 px: the image as it is.</source>
   <translation>1 × 1 px: la imagen tal como es.</translation>
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
   <translation>Abra una imagen para suavizarla. El ruido disminuye, los bordes se ablandan.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>all slices</source>
   <translation>todos los cortes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>the image</source>
   <translation>la imagen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source> on this slice</source>
   <translation> en este corte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>A preview{where}. Apply filters {slices}.</source>
   <translation>Vista previa{where}. Aplicar filtra {slices}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>The raw image is shown; Apply smooths it.</source>
   <translation>Se muestra la imagen original; Aplicar la suaviza.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>The raw image is shown.</source>
   <translation>Se muestra la imagen original.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>The raw image is shown; {filter_badge} is kept.</source>
   <translation>Se muestra la imagen original; se conserva {filter_badge}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Shown: {filter_badge}, {slices}.</source>
   <translation>Se muestra: {filter_badge}, {slices}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source> Segmenting reads the image as {name} was trained: {own}.</source>
   <translation> Al segmentar, la imagen se lee como se entrenó {name}: {own}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/fold.py" />
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>unfolded</source>
   <translation>desplegado</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/fold.py" />
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>folded</source>
   <translation>plegado</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/histogram.py" />
   <source>from {low} to {high}</source>
   <translation>de {low} a {high}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/histogram.py" />
   <source>Counting grey levels …</source>
   <translation>Contando niveles de gris …</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>saved</source>
   <translation>guardado</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>undone</source>
   <translation>deshecho</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>slice {start}</source>
   <translation>corte {start}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>slices {start}–{stop}</source>
   <translation>cortes {start}–{stop}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>Click a step to go back or forward to it. Later steps stay until something new is changed.</source>
   <translation>Haga clic en un paso para retroceder o avanzar hasta él. Los posteriores permanecen hasta que se cambia algo nuevo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>Open an image; strokes, predictions and filters then stand here, each one step of undo.</source>
   <translation>Abra una imagen; aquí aparecerán los trazos, las predicciones y los filtros, cada uno como un paso que se deshace.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>Nothing has changed yet; each change will be one step here.</source>
   <translation>Todavía no ha cambiado nada; cada cambio será aquí un paso.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>{done} of {n} steps done; {held} in memory.</source>
   <extracomment>Of one: {done} of {n} step done; {held} in memory.</extracomment>
   <translation>
    <numerusform>{done} de {n} paso hecho; {held} en memoria.</numerusform>
    <numerusform>{done} de {n} pasos hechos; {held} en memoria.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_list.py" />
   <source>Click a label to paint with it; double-click its name or colour to change it. Ctrl and Shift choose several, to merge or delete them.</source>
   <translation>Haga clic en una etiqueta para pintar con ella; doble clic en su nombre o color para cambiarlo. Ctrl y Mayús eligen varias, para fusionarlas o eliminarlas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_list.py" />
   <source>Name of the label</source>
   <translation>Nombre de la etiqueta</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>counting…</source>
   <translation>contando…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>{n:,} px</source>
   <translation>{n:,} px</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>empty</source>
   <translation>vacía</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>Label {number}.</source>
   <translation>Etiqueta {number}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>Double-click for another colour.</source>
   <translation>Doble clic para otro color.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>{name}: {facts}. Double-click to rename.</source>
   <translation>{name}: {facts}. Doble clic para cambiar el nombre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>Hide this label.</source>
   <translation>Oculta esta etiqueta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>Show this label.</source>
   <translation>Muestra esta etiqueta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>Unlock: let strokes and predictions change it.</source>
   <translation>Desbloquear: los trazos y las predicciones pueden cambiarla.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>Lock: nothing changes it.</source>
   <translation>Bloquear: nada la cambia.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>colour of the label</source>
   <translation>color de la etiqueta</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>shown</source>
   <translation>visible</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>hidden</source>
   <translation>oculta</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>locked</source>
   <translation>bloqueada</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>not locked</source>
   <translation>sin bloquear</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Boundary and fill</source>
   <translation>Contorno y relleno</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Boundary</source>
   <translation>Contorno</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>By number</source>
   <translation>Por número</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>By name</source>
   <translation>Por nombre</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Largest first</source>
   <translation>Mayores primero</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Search labels</source>
   <translation>Buscar etiquetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>List only labels whose number begins so or whose name holds this (Ctrl+F); Enter chooses the first, Esc lists all.</source>
   <translation>Enumera solo las etiquetas cuyo número empieza así o cuyo nombre contiene esto (Ctrl+F); Intro elige la primera, Esc las enumera todas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Order of the labels</source>
   <translation>Orden de las etiquetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>List labels by number, name or size. By size, small and forgotten ones stand together.</source>
   <translation>Enumera las etiquetas por número, nombre o tamaño. Por tamaño, las pequeñas y olvidadas quedan juntas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Add label</source>
   <translation>Añadir etiqueta</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Add a label with the next free number (Shift+N).</source>
   <translation>Añade una etiqueta con el siguiente número libre (Mayús+N).</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Change colour</source>
   <translation>Cambiar color</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Choose another colour for this label, where it is hard to see on the image.</source>
   <translation>Elige otro color para esta etiqueta, si se ve mal sobre la imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Erase this label everywhere; one undo brings it back.</source>
   <translation>Borra esta etiqueta en todas partes; un solo deshacer la recupera.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Delete labels</source>
   <translation>Eliminar etiquetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Erase the selected labels and take them off the list; one undo brings them back.</source>
   <translation>Borra las etiquetas seleccionadas y las quita de la lista; un solo deshacer las recupera.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>More about labels</source>
   <translation>Más sobre etiquetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Merge, renumber, and import or export the set of labels.</source>
   <translation>Fusionar, renumerar e importar o exportar el juego de etiquetas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Labels drawn as</source>
   <translation>Etiquetas dibujadas como</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Draw labels as boundary lines, as fill, or both. Lines leave the image below them free.</source>
   <translation>Dibuja las etiquetas como contorno, como relleno o ambos. Las líneas dejan libre la imagen de debajo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>D&amp;raw</source>
   <translation>Di&amp;bujar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Fill opacity</source>
   <translation>Opacidad del relleno</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>How strongly the fill covers the image: less to judge boundaries, more to find small ones.</source>
   <translation>Con qué intensidad cubre el relleno la imagen: menos para juzgar contornos, más para encontrar los pequeños.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Open an image to see its labels here: what each number means and how it looks.</source>
   <translation>Abra una imagen para ver aquí sus etiquetas: qué significa cada número y qué aspecto tiene.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>{marked:,} labels: {facts}</source>
   <translation>{marked:,} etiquetas: {facts}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Painting the background, which erases.</source>
   <translation>Se pinta el fondo, es decir, se borra.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Label {current} is not on the list.</source>
   <translation>La etiqueta {current} no está en la lista.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Painting {name}, which the search leaves out.</source>
   <translation>Se pinta {name}, que la búsqueda deja fuera.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Colour of {name}</source>
   <translation>Color de {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Delete the chosen correction; the next training does without it.</source>
   <translation>Elimina la corrección elegida; el próximo entrenamiento prescinde de ella.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Save correction</source>
   <translation>Guardar corrección</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Add to a copy of the model</source>
   <translation>Añadir a una copia del modelo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Dice: how far two drawings of the same thing overlap, 1 is perfect.</source>
   <translation>Dice: cuánto se solapan dos dibujos de lo mismo, 1 es perfecto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Accept</source>
   <translation>Aceptar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Keep the old one</source>
   <translation>Conservar el antiguo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Show old</source>
   <translation>Mostrar antiguo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Train longer</source>
   <translation>Entrenar más</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Throw this result away and learn again from the old model with twice the steps.</source>
   <translation>Descarta este resultado y aprende de nuevo a partir del modelo antiguo con el doble de pasos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <location filename="../../segstudio/gui/panels/mixtures.py" />
   <source>How much of what was learned is taken over</source>
   <translation>Cuánto de lo aprendido se adopta</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>The corrections show {names}, for which {model} has no class; they teach nothing yet.</source>
   <extracomment>Of one: The corrections show {names}, for which {model} has no class; it teaches nothing yet.</extracomment>
   <translation>
    <numerusform>Las correcciones muestran {names}, para lo que {model} no tiene clase; aún no enseña nada.</numerusform>
    <numerusform>Las correcciones muestran {names}, para lo que {model} no tiene clases; aún no enseñan nada.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>{n} corrections are kept. Choose a model that shall learn from them.</source>
   <extracomment>Of one: {n} correction is kept. Choose a model that shall learn from it.</extracomment>
   <translation>
    <numerusform>Hay {n} corrección guardada. Elija un modelo que aprenda de ella.</numerusform>
    <numerusform>Hay {n} correcciones guardadas. Elija un modelo que aprenda de ellas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>{n} corrections to learn from.</source>
   <extracomment>Of one: {n} correction to learn from.</extracomment>
   <translation>
    <numerusform>{n} corrección de la que aprender.</numerusform>
    <numerusform>{n} correcciones de las que aprender.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Open an image, correct it, mark it reviewed, and the model learns from it.</source>
   <translation>Abra una imagen, corríjala, márquela como revisada, y el modelo aprende de ella.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Choose a model to teach; it learns from what you correct and mark reviewed.</source>
   <translation>Elija un modelo al que enseñar; aprende de lo que usted corrige y marca como revisado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Correct the image with the brush, mark it reviewed, and the model learns from it.</source>
   <translation>Corrija la imagen con el pincel, márquela como revisada, y el modelo aprende de ella.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Correct a slice with the brush, mark it reviewed, and the model learns from it.</source>
   <translation>Corrija un corte con el pincel, márquelo como revisado, y el modelo aprende de él.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Accept: the new model draws from here on, and {old} stays among your models. Keep the old one: {old} draws on, and the new model is deleted.</source>
   <translation>Aceptar: a partir de ahora dibuja el modelo nuevo, y {old} sigue entre sus modelos. Conservar el antiguo: {old} sigue dibujando, y el modelo nuevo se elimina.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Drawing both contours …</source>
   <translation>Dibujando ambos contornos …</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Open a case to see both contours on it.</source>
   <translation>Abra un caso para ver en él ambos contornos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Show new</source>
   <translation>Mostrar nuevo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Show both</source>
   <translation>Mostrar ambos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <location filename="../../segstudio/services/lineage.py" />
   <source>{name} version {version}</source>
   <translation>{name} versión {version}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>from {name}</source>
   <translation>de {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>{alpha:.0%} of the change taken, so that earlier cases stay right</source>
   <translation>{alpha:.0%} del cambio adoptado, para que los casos anteriores sigan siendo correctos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>stopped early</source>
   <translation>detenido antes de tiempo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn_run.py" />
   <source>Progress of fine-tuning</source>
   <translation>Progreso del ajuste fino</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn_run.py" />
   <source>How far the fine-tuning is.</source>
   <translation>Hasta dónde ha llegado el ajuste fino.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn_run.py" />
   <source>With the comparison of the old and the new model at the end.</source>
   <translation>Incluye la comparación final del modelo antiguo y el nuevo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn_run.py" />
   <source>Stop, keep best</source>
   <translation>Parar, guardar mejor</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn_run.py" />
   <source>Cancel fine-tuning</source>
   <translation>Cancelar el ajuste fino</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn_run.py" />
   <source>End it and throw away what it learned; the model stays as it was.</source>
   <translation>Lo termina y descarta lo aprendido; el modelo queda como estaba.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn_run.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Cancelling</source>
   <translation>Cancelando</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/mixtures.py" />
   <source>100% takes over all that was learned, 0% would be the old model. Where all of it makes corrected images no better or others worse, smaller parts are tried; the first that does neither is offered.</source>
   <translation>El 100 % adopta todo lo aprendido; el 0 % sería el modelo antiguo. Si todo ello no mejora las imágenes corregidas o empeora otras, se prueban partes menores; se ofrece la primera que evita ambas cosas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/mixtures.py" />
   <source>Taken over</source>
   <translation>Adoptado</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/mixtures.py" />
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Corrected</source>
   <translation>Corregidas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/mixtures.py" />
   <source>Others</source>
   <translation>Otras</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/mixtures.py" />
   <source>Offered: {reason}.</source>
   <translation>Se ofrece: {reason}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/mixtures.py" />
   <source>Not offered: {reason}.</source>
   <translation>No se ofrece: {reason}.</translation>
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
   <translation>La red que propone las etiquetas. Elija una hecha para imágenes como las suyas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Use another model</source>
   <translation>Usar otro modelo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Choose the model that was made for such images; the labels stay as they are.</source>
   <translation>Elegir el modelo que se hizo para estas imágenes; las etiquetas quedan como están.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Cancel segmenting</source>
   <translation>Cancelar la segmentación</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>End the prediction; the labels stay as they were before it.</source>
   <translation>Termina la predicción; las etiquetas quedan como estaban antes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Progress of segmenting</source>
   <translation>Progreso de la segmentación</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>How far the prediction is.</source>
   <translation>Hasta dónde ha llegado la predicción.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>What the network runs on; Automatic takes a GPU where there is one.</source>
   <translation>En qué se ejecuta la red; Automático usa una GPU si la hay.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>&amp;Device</source>
   <translation>Di&amp;spositivo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Choose a model</source>
   <translation>Elegir un modelo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>No model yet</source>
   <translation>Aún no hay modelo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>None of the models was made for this kind of image. Paint by hand, mark what is right as reviewed and save the correction; then train a new model on it.</source>
   <translation>Ninguno de los modelos se hizo para este tipo de imagen. Pinte a mano, marque como revisado lo que esté bien y guarde la corrección; después entrene un modelo nuevo con ella.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Choose a model: it turns an image into labels.</source>
   <translation>Elija un modelo: convierte una imagen en etiquetas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Import a model, a .safetensors file of SegStudio: it turns an image into labels.</source>
   <translation>Importe un modelo, un archivo .safetensors de SegStudio: convierte una imagen en etiquetas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>The network that proposes the labels. Credit: {credit}.</source>
   <translation>La red que propone las etiquetas. Reconocimiento: {credit}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Open an image to segment it.</source>
   <translation>Abra una imagen para segmentarla.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Use {name}</source>
   <translation>Usar {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>No.</source>
   <translation>N.º</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Its number, in the order in which the objects begin.</source>
   <translation>Su número, en el orden en que empiezan los objetos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>What it is.</source>
   <translation>Qué es.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Pixels</source>
   <translation>Píxeles</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Area, mm²</source>
   <translation>Área, mm²</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Its area.</source>
   <translation>Su área.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Volume, mm³</source>
   <translation>Volumen, mm³</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Its volume.</source>
   <translation>Su volumen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>circle of its area</source>
   <translation>círculo de su área</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>ball of its volume</source>
   <translation>esfera de su volumen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Diameter, {unit}</source>
   <translation>Diámetro, {unit}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>That of the {shape}.</source>
   <translation>El de: {shape}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Outline, {unit}</source>
   <translation>Perímetro, {unit}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Length of its outline, holes included.</source>
   <translation>Longitud de su contorno, huecos incluidos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Mean, {unit}</source>
   <translation>Media, {unit}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Mean</source>
   <translation>Media</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Mean of its values in the image.</source>
   <translation>Media de sus valores en la imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Column of its centre.</source>
   <translation>Columna de su centro.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Row of its centre.</source>
   <translation>Fila de su centro.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Slice of its centre.</source>
   <translation>Corte de su centro.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>How many it has.</source>
   <translation>Cuántos tiene.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>How many it has. {why}</source>
   <translation>Cuántos tiene. {why}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Areas in mm² are not known: the image does not say how large a pixel is.</source>
   <translation>Las áreas en mm² no se conocen: la imagen no dice cuánto mide un píxel.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Volumes in mm³ are not known: the image does not say how large a voxel is.</source>
   <translation>Los volúmenes en mm³ no se conocen: la imagen no dice cuánto mide un vóxel.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Volumes in mm³ are not known: the slices do not lie evenly.</source>
   <translation>Los volúmenes en mm³ no se conocen: los cortes no están a distancias iguales.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Colour each</source>
   <translation>Colorear</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Colour each object</source>
   <translation>Colorear cada objeto</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Draw neighbouring objects in different colours instead of the colour of their label.</source>
   <translation>Dibuja los objetos vecinos en colores distintos en lugar del color de su etiqueta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Export the table</source>
   <translation>Exportar la tabla</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Save the table for a spreadsheet, one row an object.</source>
   <translation>Guarda la tabla para una hoja de cálculo, una fila por objeto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Click a heading to sort; choose a row to bring its object to the middle of the canvas.</source>
   <translation>Haga clic en un encabezado para ordenar; elija una fila para llevar su objeto al centro del lienzo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>There is no object in the labels.</source>
   <translation>No hay ningún objeto en las etiquetas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Open an image, and the objects of its labels are counted and measured here.</source>
   <translation>Abra una imagen, y aquí se cuentan y miden los objetos de sus etiquetas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Export the table of objects</source>
   <translation>Exportar la tabla de objetos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Tables (*.csv)</source>
   <translation>Tablas (*.csv)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>{n:,} objects are in {name}.</source>
   <extracomment>Of one: {n:,} object is in {name}.</extracomment>
   <translation>
    <numerusform>{n:,} objeto está en {name}.</numerusform>
    <numerusform>{n:,} objetos están en {name}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>{found:,} objects: </source>
   <translation>{found:,} objetos: </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>Unit of {words}</source>
   <translation>Unidad de: {words}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>mm, or whole voxels.</source>
   <translation>mm, o vóxeles enteros.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>{value}  (no such label)</source>
   <translation>{value}  (no existe esa etiqueta)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>Histogram with two limits</source>
   <translation>Histograma con dos límites</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>Drag a limit. Left and Right move it, with Shift further; Up and Down take the other one.</source>
   <translation>Arrastre un límite. Izquierda y Derecha lo mueven, con Mayús más; Arriba y Abajo toman el otro.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>Lowest grey level of the range</source>
   <translation>Nivel de gris mínimo del rango</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>Highest grey level of the range</source>
   <translation>Nivel de gris máximo del rango</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>Otsu's threshold</source>
   <translation>Umbral de Otsu</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>From the threshold that parts dark and bright best, by Otsu's criterion, upwards.</source>
   <translation>Desde el umbral que mejor separa lo oscuro de lo claro, según el criterio de Otsu, hacia arriba.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>The range is empty: its lowest level lies above its highest.</source>
   <translation>El rango está vacío: su nivel mínimo está por encima del máximo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Whole volume</source>
   <translation>Todo el volumen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Each slice by itself</source>
   <translation>Cada corte por separado</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Marked labels</source>
   <translation>Etiquetas marcadas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Operation</source>
   <translation>Operación</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>What is done to the label; the line below says what it is for.</source>
   <translation>Qué se hace con la etiqueta; la línea de abajo dice para qué sirve.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Help on operations</source>
   <translation>Ayuda sobre operaciones</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>The page on operations: what each of them does.</source>
   <translation>La página sobre operaciones: qué hace cada una.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>The current label, those marked in the list of labels, or all that are not locked.</source>
   <translation>La etiqueta actual, las marcadas en la lista de etiquetas o todas las que no están bloqueadas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>On</source>
   <translation>Sobre</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Of</source>
   <translation>De</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Where the other label comes from.</source>
   <translation>De dónde viene la otra etiqueta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>These labels</source>
   <translation>Estas etiquetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>The last prediction</source>
   <translation>La última predicción</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>The slice shown, every slice of its plane by itself, or the volume at once in all three axes.</source>
   <translation>El corte mostrado, cada corte de su plano por separado, o el volumen a la vez en los tres ejes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Keep reviewed slices</source>
   <translation>Conservar cortes revisados</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Slices that you declared right stay as they are.</source>
   <translation>Los cortes que usted declaró correctos quedan como están.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Show on the canvas what would change: added in the label's colour, removed under hatching.</source>
   <translation>Muestra en el lienzo lo que cambiaría: lo añadido en el color de la etiqueta, lo quitado con rayado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>What the operation changes</source>
   <translation>Qué cambia la operación</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Label {number}</source>
   <translation>Etiqueta {number}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>No label chosen</source>
   <translation>Ninguna etiqueta elegida</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Open an image to work on its labels.</source>
   <translation>Abra una imagen para trabajar en sus etiquetas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Preview: nothing is changed yet. {said}</source>
   <translation>Vista previa: aún no ha cambiado nada. {said}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Apply carries it out; Esc leaves the labels as they are.</source>
   <translation>«Aplicar» lo ejecuta; Esc deja las etiquetas como están.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Done: {said}</source>
   <translation>Hecho: {said}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/paint_over.py" />
   <source>Only background</source>
   <translation>Solo el fondo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/paint_over.py" />
   <source>Only these</source>
   <translation>Solo estas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/paint_over.py" />
   <source>Paint over</source>
   <translation>Pintar sobre</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/paint_over.py" />
   <source>What strokes, fills and operations may cover (Shift+L changes it). Locked labels never change, and erasing takes away the current label only, unless all labels may be covered.</source>
   <translation>Qué pueden cubrir los trazos, rellenos y operaciones (Mayús+L lo cambia). Las etiquetas bloqueadas nunca cambian, y borrar quita solo la etiqueta actual, salvo que se puedan cubrir todas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/paint_over.py" />
   <source>such as 0, 3-5</source>
   <translation>como 0, 3-5</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/paint_over.py" />
   <source>Labels that may be painted over</source>
   <translation>Etiquetas sobre las que se puede pintar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/paint_over.py" />
   <source>Numbers of the labels that may be covered, such as 0, 3-5; 0 is the background.</source>
   <translation>Números de las etiquetas que se pueden cubrir, como 0, 3-5; 0 es el fondo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/parts.py" />
   <source>Nothing is labelled yet: segment the image, or paint with the brush.</source>
   <translation>Todavía no hay nada etiquetado: segmente la imagen o pinte con el pincel.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/parts.py" />
   <source>Nothing is labelled yet: paint with the brush.</source>
   <translation>Todavía no hay nada etiquetado: pinte con el pincel.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>As added</source>
   <translation>Orden de adición</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>By status</source>
   <translation>Por estado</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Changed last</source>
   <translation>Último cambio</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Reviewed cases</source>
   <translation>Casos revisados</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>How many cases are reviewed.</source>
   <translation>Cuántos casos están revisados.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Find cases</source>
   <translation>Buscar casos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Only cases whose name or note holds this text.</source>
   <translation>Solo los casos cuyo nombre o nota contiene este texto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Find by name or note</source>
   <translation>Buscar por nombre o nota</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Only cases of one status.</source>
   <translation>Solo los casos de un estado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Order</source>
   <translation>Orden</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>The order of the list, which the next case follows.</source>
   <translation>El orden de la lista, que sigue el caso siguiente.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Find</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Find and order cases</source>
   <translation>Buscar y ordenar casos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Show what finds cases by name, note or status, and orders them.</source>
   <translation>Mostrar con qué se buscan los casos por nombre, nota o estado, y se ordenan.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>A note on the open case, kept in the project.</source>
   <translation>Una nota sobre el caso abierto, guardada en el proyecto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Cases of the project</source>
   <translation>Casos del proyecto</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Enter or a double click opens a case; F2 renames it.</source>
   <translation>Intro o doble clic abre un caso; F2 le cambia el nombre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Open for reading only</source>
   <translation>Abierto solo para lectura</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>No case is like that.</source>
   <translation>Ningún caso es así.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>No images yet.</source>
   <translation>Todavía no hay imágenes.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>{n:,} cases</source>
   <extracomment>Of one: 1 case</extracomment>
   <translation>
    <numerusform>{n:,} caso</numerusform>
    <numerusform>{n:,} casos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>{cases}, {done:,} reviewed</source>
   <translation>{cases}, {done:,} revisados</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>All</source>
   <translation>Todos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>&amp;Open</source>
   <translation>&amp;Abrir</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Take the review &amp;back…</source>
   <translation>Retirar la re&amp;visión…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Se&amp;gment…</source>
   <translation>Se&amp;gmentar…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>&amp;Rename</source>
   <translation>Cambiar &amp;nombre</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Re&amp;move from the project…</source>
   <translation>&amp;Quitar del proyecto…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Note on {alias}</source>
   <translation>Nota sobre {alias}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Boundary and overlap</source>
   <translation>Contorno y solapamiento</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>For sharp boundaries; right for most images.</source>
   <translation>Para contornos nítidos; sirve para la mayoría de las imágenes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Sharp boundaries: Dice, contour-weighted cross-entropy, Hausdorff.</source>
   <translation>Contornos nítidos: Dice, entropía cruzada ponderada en el contorno, Hausdorff.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Tiny structures</source>
   <translation>Estructuras diminutas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>For vessels and specks.</source>
   <translation>Para vasos y motas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>For vessels and specks: signed distance, Dice over the batch.</source>
   <translation>Para vasos y motas: distancia con signo, Dice sobre el lote.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Region only</source>
   <translation>Solo región</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>The boundary counts no more than the rest.</source>
   <translation>El contorno no cuenta más que el resto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Dice and cross-entropy; the boundary counts no more than the rest.</source>
   <translation>Dice y entropía cruzada; el contorno no cuenta más que el resto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Dice + CE</source>
   <translation>Dice + EC</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Dice + focal</source>
   <translation>Dice + focal</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Tversky + CE</source>
   <translation>Tversky + EC</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>None</source>
   <translation>Ninguno</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Hausdorff distance</source>
   <translation>Distancia de Hausdorff</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Signed distance</source>
   <translation>Distancia con signo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Gradient matching</source>
   <translation>Ajuste de gradientes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Ramp up</source>
   <translation>Aumento gradual</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Constant</source>
   <translation>Constante</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Hand over</source>
   <translation>Relevo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Moderate</source>
   <translation>Moderado</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Strong</source>
   <translation>Fuerte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Aim (loss)</source>
   <translation>Objetivo (pérdida)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>The loss says which errors count how much while it learns; a preset sets all of it.</source>
   <translation>La pérdida dice cuánto cuenta cada error mientras aprende; un preajuste lo fija todo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Aim (lo&amp;ss)</source>
   <translation>Objetivo (pérdi&amp;da)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Details of learning</source>
   <translation>Detalles del aprendizaje</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Show the parts of the loss, steps, rate.</source>
   <translation>Muestra las partes de la pérdida, los pasos y la tasa.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Region term</source>
   <translation>Término de región</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Rewards overlap and, by cross-entropy (CE), every pixel; Tversky minds missed parts.</source>
   <translation>Premia el solapamiento y, por entropía cruzada (EC), cada píxel; Tversky atiende a las partes omitidas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Boundary term</source>
   <translation>Término de contorno</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Punishes the distance between drawn and found boundary.</source>
   <translation>Penaliza la distancia entre el contorno dibujado y el hallado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Schedule of the boundary term</source>
   <translation>Evolución del término de contorno</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Ramp up lets the region settle first; Hand over moves from region to boundary.</source>
   <translation>Aumento gradual deja que antes se asiente la región; Relevo pasa de la región al contorno.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Augmentation</source>
   <translation>Aumento de datos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>How strongly images are turned, scaled and brightened while it learns.</source>
   <translation>Cuánto se giran, escalan y aclaran las imágenes mientras aprende.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Boundary emphasis</source>
   <translation>Énfasis del contorno</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Pixels near the contour count more: 1 + strength · exp(−(d−1)² / 2 width²), d px from it.</source>
   <translation>Los píxeles cerca del contorno cuentan más: 1 + intensidad · exp(−(d−1)² / 2 anchura²), a d px de él.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Emphasis strength</source>
   <translation>Intensidad del énfasis</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>How much more a contour pixel counts.</source>
   <translation>Cuánto más cuenta un píxel del contorno.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Emphasis width</source>
   <translation>Anchura del énfasis</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>How far from the contour it reaches.</source>
   <translation>Hasta qué distancia del contorno llega.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Largest boundary weight</source>
   <translation>Peso máximo del contorno</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Weight of the boundary term at the end of its schedule.</source>
   <translation>Peso del término de contorno al final de su evolución.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>How long it learns; automatic takes 20 steps for each correction, from 60 to 400.</source>
   <translation>Cuánto aprende; en automático, 20 pasos por corrección, de 60 a 400.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Learning rate</source>
   <translation>Tasa de aprendizaje</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Size of a step; automatic takes 0.001 for small networks, 0.0003 for larger ones.</source>
   <translation>Tamaño de un paso; en automático, 0,001 para redes pequeñas y 0,0003 para mayores.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>automatic</source>
   <translation>automático</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Dice over the whole batch</source>
   <translation>Dice sobre todo el lote</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Sums over all patches of a step before dividing; for classes that many patches do not have.</source>
   <translation>Suma sobre todos los parches de un paso antes de dividir; para clases que faltan en muchos parches.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Re&amp;gion term</source>
   <translation>Término de re&amp;gión</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Strength</source>
   <translation>Intensidad</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Width</source>
   <translation>Anchura</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>&amp;Boundary</source>
   <translation>&amp;Contorno</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Weight</source>
   <translation>Peso</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Schedule</source>
   <translation>Evolución</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Learni&amp;ng rate</source>
   <translation>Tasa de aprendi&amp;zaje</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>A&amp;ugmentation</source>
   <translation>A&amp;umento de datos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Own choice</source>
   <translation>Elección propia</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>automatic ({automatic})</source>
   <translation>automático ({automatic})</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>contour emphasis</source>
   <translation>énfasis del contorno</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Corrected cases</source>
   <translation>Casos corregidos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Earlier</source>
   <translation>Anteriores</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Earlier cases</source>
   <translation>Casos anteriores</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Synthetic</source>
   <translation>Sintéticas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Synthetic images, which show whether something was forgotten</source>
   <translation>Imágenes sintéticas, que muestran si se olvidó algo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>better</source>
   <translation>mejor</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>same</source>
   <translation>igual</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>worse</source>
   <translation>peor</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Scores before and after</source>
   <translation>Resultados antes y después</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Dice: overlap, 1 is perfect. HD95: distance that 95 % of the boundary keeps, 0 is perfect.</source>
   <translation>Dice: solapamiento, 1 es perfecto. HD95: distancia que respeta el 95 % del contorno, 0 es perfecto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <location filename="../../segstudio/io/tiff_metadata.py" />
   <source>image {number}</source>
   <translation>imagen {number}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>. Double click to see both contours on it</source>
   <translation>. Doble clic para ver en él ambos contornos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Look at the rows marked ▼ and at the contours before you decide; more corrected images usually settle it.</source>
   <translation>Mire las filas marcadas con ▼ y los contornos antes de decidir; más imágenes corregidas suelen resolverlo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>One small correction is often not enough: correct more, in this image or in others, mark it reviewed and fine-tune again.</source>
   <translation>Una pequeña corrección a menudo no basta: corrija más, en esta imagen o en otras, márquela como revisada y afine de nuevo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>unchanged</source>
   <translation>sin cambios</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>all {total} unchanged</source>
   <translation>los {total} sin cambios</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>all {total} better</source>
   <translation>los {total} mejor</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>all {total} worse</source>
   <translation>los {total} peor</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>{count} of {total} better</source>
   <translation>{count} de {total} mejor</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>{count} of {total} worse</source>
   <translation>{count} de {total} peor</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>about the same</source>
   <translation>casi igual</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Before {before}{tail}, after {after}{tail}: {words}.</source>
   <translation>Antes {before}{tail}, después {after}{tail}: {words}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>bone</source>
   <translation>hueso</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>hot</source>
   <translation>caliente</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>How it is shown</source>
   <translation>Cómo se muestra</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Over the case, or in linked views beside it.</source>
   <translation>Sobre el caso, o en vistas enlazadas junto a él.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Share of the second image</source>
   <translation>Proporción de la segunda imagen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>How dense it is over the case.</source>
   <translation>Su densidad sobre el caso.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Opacit&amp;y</source>
   <translation>Opa&amp;cidad</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Low values transparent</source>
   <translation>Valores bajos transparentes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Lay only what is bright over the first image.</source>
   <translation>Superpone a la primera imagen solo lo brillante.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Colours</source>
   <translation>Colores</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Colours of a grey second image.</source>
   <translation>Colores de una segunda imagen en gris.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>&amp;Colours</source>
   <translation>Co&amp;lores</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Window width</source>
   <translation>Ancho de ventana</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Range of values from black to white.</source>
   <translation>Rango de valores del negro al blanco.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Window level</source>
   <translation>Nivel de ventana</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>The value in the middle of the range.</source>
   <translation>El valor central del rango.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Automatic window of the second image</source>
   <translation>Ventana automática de la segunda imagen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Grey levels from the 0.5 to the 99.5 percentile; again for those of the file</source>
   <translation>Niveles de gris del percentil 0,5 al 99,5; otra vez, los del archivo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Level</source>
   <translation>Nivel</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Its numbers are labels</source>
   <translation>Sus números son etiquetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Each number has a colour, and nothing lies between two numbers.</source>
   <translation>Cada número tiene un color, y no hay nada entre dos números.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Open a case first; then another image, such as a PET over the CT, can lie over it.</source>
   <translation>Abra antes un caso; después se le puede superponer otra imagen, como una PET sobre la TC.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Another image of the patient, such as a PET over the CT. Open one, or drop it on the window while you hold Ctrl.</source>
   <translation>Otra imagen del paciente, como una PET sobre la TC. Abra una, o suéltela en la ventana manteniendo Ctrl.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Line at</source>
   <translation>Línea en</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Where the line lies.</source>
   <translation>Dónde está la línea.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>How dense it is over the case; Ctrl+[ and Ctrl+] too.</source>
   <translation>Su densidad sobre el caso; también Ctrl+[ y Ctrl+].</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/part_dialog.py" />
   <source>Open colours or a channel</source>
   <translation>Abrir colores o un canal</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/part_dialog.py" />
   <source>Open one image of several</source>
   <translation>Abrir una imagen de varias</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/part_dialog.py" />
   <source>What to open</source>
   <translation>Qué abrir</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/part_dialog.py" />
   <source>Images in the file</source>
   <translation>Imágenes del archivo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/part_dialog.py" />
   <source>The image is in colour</source>
   <translation>La imagen es en color</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/part_dialog.py" />
   <source>The file holds {held} images</source>
   <translation>El archivo contiene {held} imágenes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/part_dialog.py" />
   <source>What of {name} is to be opened? Models that read grey see the luminance of colours.</source>
   <translation>¿Qué se abre de {name}? Los modelos que leen gris ven la luminancia de los colores.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/part_dialog.py" />
   <source>{name} is opened one image at a time, with labels of its own.</source>
   <translation>{name} se abre imagen por imagen, cada una con sus propias etiquetas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>New project</source>
   <translation>Nuevo proyecto</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>What the project and its folder are called.</source>
   <translation>Cómo se llaman el proyecto y su carpeta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Place</source>
   <translation>Lugar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>The folder in which that of the project is made.</source>
   <translation>La carpeta en la que se crea la del proyecto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Choose the place</source>
   <translation>Elegir el lugar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Choose the folder that holds the project.</source>
   <translation>Elige la carpeta que contiene el proyecto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Your name in the audit trail</source>
   <translation>Su nombre en el registro de auditoría</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Who did what is noted under this name. An alias will do; Settings &gt; Privacy changes it later.</source>
   <translation>Quién hizo qué se anota con este nombre. Sirve un alias; Configuración &gt; Privacidad lo cambia más tarde.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Make project</source>
   <translation>Crear proyecto</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>A folder that keeps images to go through, their labels, corrections and models together. Images stay where they are and are never altered.</source>
   <translation>Una carpeta que reúne las imágenes por revisar, sus etiquetas, correcciones y modelos. Las imágenes se quedan donde están y nunca se modifican.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>&amp;Place</source>
   <translation>&amp;Lugar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Your name in the &amp;audit trail</source>
   <translation>Su nombre en el registro de &amp;auditoría</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Work in this project is by one person at a time: nobody is given cases, there are no roles, and no second person has to confirm a review.</source>
   <translation>En este proyecto trabaja una persona a la vez: los casos no se asignan a nadie, no hay roles y ninguna segunda persona tiene que confirmar una revisión.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>The project will lie in {folder}</source>
   <translation>El proyecto estará en {folder}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Where the project lies</source>
   <translation>Dónde está el proyecto</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_page.py" />
   <source>Add images…</source>
   <translation>Añadir imágenes…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_page.py" />
   <source>Add the images of a folder…</source>
   <translation>Añadir las imágenes de una carpeta…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_page.py" />
   <source>This project holds no images yet. Images stay where they are and are never altered.</source>
   <translation>Este proyecto aún no contiene imágenes. Las imágenes se quedan donde están y nunca se modifican.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_page.py" />
   <source>Every case is reviewed. A model can learn from them now; a double click opens one again.</source>
   <translation>Todos los casos están revisados. Un modelo puede aprender ahora de ellos; un doble clic abre uno de nuevo.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/project_page.py" />
   <source>{n:,} cases are still to be reviewed. Go on with the first, or double-click one in the list.</source>
   <extracomment>Of one: {n:,} case is still to be reviewed. Go on with it, or double-click another one in the list.</extracomment>
   <translation>
    <numerusform>Queda {n:,} caso por revisar. Siga con él o haga doble clic en otro de la lista.</numerusform>
    <numerusform>Quedan {n:,} casos por revisar. Siga con el primero o haga doble clic en uno de la lista.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The project is open for reading only.</source>
   <translation>El proyecto está abierto solo para lectura.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <location filename="../../segstudio/services/project_desk.py" />
   <source>No project is open.</source>
   <translation>No hay ningún proyecto abierto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>A prediction is running. Wait for it, or stop it.</source>
   <translation>Hay una predicción en curso. Espere o deténgala.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>A training is running. Wait for it, or stop it.</source>
   <translation>Hay un entrenamiento en curso. Espere o deténgalo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The image has one slice only.</source>
   <translation>La imagen tiene un solo corte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The tool in hand works on one slice only.</source>
   <translation>La herramienta elegida actúa solo en un corte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The image does not say how large its pixels are.</source>
   <translation>La imagen no indica el tamaño de sus píxeles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>These windows are for CT; the values of this image are no Hounsfield units.</source>
   <translation>Estas ventanas son para TC; los valores de esta imagen no son unidades Hounsfield.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The image does not come from a file.</source>
   <translation>La imagen no procede de un archivo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The image is filtered with this size already.</source>
   <translation>La imagen ya está filtrada con este tamaño.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>Show the three planes first.</source>
   <translation>Muestre primero los tres planos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>Draw several slices as one first.</source>
   <translation>Muestre primero varios cortes como uno solo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>Nothing is measured in this image.</source>
   <translation>No hay mediciones en esta imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>Open a second image first, in the menu File.</source>
   <translation>Abra primero una segunda imagen, en el menú Archivo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The second image is shown beside the case, not over it.</source>
   <translation>La segunda imagen se muestra junto al caso, no encima.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>Open a reference first, in the menu File, to compare the labels with.</source>
   <translation>Abra primero, en el menú Archivo, una referencia con la que comparar las etiquetas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>No reference is open.</source>
   <translation>No hay ninguna referencia abierta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>There is nothing to undo.</source>
   <translation>No hay nada que deshacer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>There is nothing to redo.</source>
   <translation>No hay nada que rehacer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>There is no other case on the list.</source>
   <translation>No hay otro caso en la lista.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>There is no label of this number. Add one in the Labels panel.</source>
   <translation>No hay ninguna etiqueta con este número. Añada una en el panel Etiquetas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>Choose a model first, in the Model panel.</source>
   <translation>Elija primero un modelo, en el panel Modelo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>No slice is marked as reviewed yet; only what is reviewed teaches.</source>
   <translation>Aún no hay ningún corte marcado como revisado; solo lo revisado enseña.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The correction is saved already.</source>
   <translation>La corrección ya está guardada.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The model knows every class that your corrections show.</source>
   <translation>El modelo conoce todas las clases que muestran sus correcciones.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>No new model waits for your decision.</source>
   <translation>Ningún modelo nuevo espera su decisión.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The new model did not pass its check, so it is not offered.</source>
   <translation>El modelo nuevo no superó su comprobación, por lo que no se ofrece.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>No training is running.</source>
   <translation>No hay ningún entrenamiento en curso.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>Nothing is running.</source>
   <translation>No hay nada en curso.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Unsaved edits</source>
   <translation>Ediciones sin guardar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Edits that were not saved</source>
   <translation>Ediciones que no se guardaron</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Every edit is kept on this computer as you paint. Edits of cases that were closed without saving stay for a week.</source>
   <translation>Cada edición se conserva en este ordenador mientras pinta. Las de casos cerrados sin guardar se conservan una semana.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Cases with unsaved edits</source>
   <translation>Casos con ediciones sin guardar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Recover</source>
   <translation>Recuperar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Open the image with these labels; every step can still be undone</source>
   <translation>Abre la imagen con estas etiquetas; todos los pasos se pueden deshacer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Save labels as…</source>
   <translation>Guardar etiquetas como…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Write the labels to a file without opening the image</source>
   <translation>Escribe las etiquetas en un archivo sin abrir la imagen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Delete these edits for good</source>
   <translation>Elimina estas ediciones definitivamente</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Later</source>
   <translation>Más tarde</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Leave them; File &gt; Unsaved edits brings this list back</source>
   <translation>Las deja; Archivo &gt; Ediciones sin guardar vuelve a mostrar esta lista</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>{n} edits</source>
   <extracomment>Of one: 1 edit</extracomment>
   <translation>
    <numerusform>{n} edición</numerusform>
    <numerusform>{n} ediciones</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Case without a name</source>
   <translation>Caso sin nombre</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>The case was closed without saving.</source>
   <translation>El caso se cerró sin guardar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>The program ended before they were saved.</source>
   <translation>El programa terminó antes de guardarlas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>The last record is damaged; everything before it is whole.</source>
   <translation>El último registro está dañado; todo lo anterior está íntegro.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>The image came from no file: save the labels as a file.</source>
   <translation>La imagen no procede de ningún archivo: guarde las etiquetas como archivo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>&amp;Column</source>
   <translation>&amp;Columna</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>First column, from 0.</source>
   <translation>Primera columna, desde 0.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>&amp;Row</source>
   <translation>&amp;Fila</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>First row, from 0.</source>
   <translation>Primera fila, desde 0.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>&amp;Width</source>
   <translation>&amp;Ancho</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>Columns of the region.</source>
   <translation>Columnas de la región.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>&amp;Height</source>
   <translation>A&amp;lto</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>Rows of the region.</source>
   <translation>Filas de la región.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>First &amp;slice</source>
   <translation>Primer c&amp;orte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>First slice, from 0.</source>
   <translation>Primer corte, desde 0.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>S&amp;lices</source>
   <translation>Co&amp;rtes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>How many slices.</source>
   <translation>Cuántos cortes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>Open a region</source>
   <translation>Abrir una región</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>Which region of {name}?</source>
   <translation>¿Qué región de {name}?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>The picture is made small; this takes a while for large files.</source>
   <translation>La imagen se está reduciendo; con archivos grandes tarda un poco.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <location filename="../../segstudio/io/pieces.py" />
   <location filename="../../segstudio/services/large_pictures.py" />
   <source>Making the picture small</source>
   <translation>Reduciendo la imagen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>, {depth} slices; slice {z} is shown</source>
   <translation>, {depth} cortes; se muestra el corte {z}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>{width} × {height} pixels{slices}. Draw a rectangle, or move it with the arrow keys.</source>
   <translation>{width} × {height} píxeles{slices}. Dibuje un rectángulo o muévalo con las flechas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>{words} pixels, {size}</source>
   <translation>{words} píxeles, {size}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>: too large, {room} fit into the free memory</source>
   <translation>: demasiado grande, en la memoria libre caben {room}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_picture.py" />
   <source>The whole image with the region to open</source>
   <translation>La imagen entera con la región que se abre</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Report a problem</source>
   <translation>Informar de un problema</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>What is known about the problem</source>
   <translation>Qué se sabe del problema</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Nothing has been sent, and the program sends nothing. Names of patients, files and folders are left out; read the text all the same, change what you like, and add what happened.</source>
   <translation>No se ha enviado nada, y el programa no envía nada. Los nombres de pacientes, archivos y carpetas se omiten; lea el texto de todos modos, cambie lo que quiera y añada lo que ocurrió.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>On this computer the log, notes of crashes and edits kept for recovery lie in {folder}.</source>
   <translation>En este equipo, el registro, los informes de fallos y las ediciones guardadas para recuperarlas están en {folder}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Text of the report</source>
   <translation>Texto del informe</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>What would be saved, to be read and changed before.</source>
   <translation>Lo que se guardaría, para leerlo y cambiarlo antes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Add a self-test</source>
   <translation>Añadir una autoprueba</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Run the whole loop on the sample cases, and add what it finds to the text</source>
   <translation>Ejecuta el ciclo completo con los casos de muestra y añade al texto lo que encuentra</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Put the text on the clipboard</source>
   <translation>Pone el texto en el portapapeles</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Close without keeping the text</source>
   <translation>Cierra sin conservar el texto</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Write the text as it stands here to a file</source>
   <translation>Escribe el texto en un archivo tal como está aquí</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Save the report</source>
   <translation>Guardar el informe</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Text (*.txt)</source>
   <translation>Texto (*.txt)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>The report is saved: {name}. It was sent to nobody.</source>
   <translation>El informe se ha guardado: {name}. No se ha enviado a nadie.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Testing…</source>
   <translation>Probando…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Then save it, and give it to the person who installed SegStudio here, or put it on the project's page: &lt;a href="{page}"&gt;{page}&lt;/a&gt;</source>
   <translation>Guárdelo después y déselo a la persona que instaló SegStudio aquí, o póngalo en la página del proyecto: &lt;a href="{page}"&gt;{page}&lt;/a&gt;</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Then save it, and give it to the person who installed SegStudio here, or from whom you have it: they can mend the installation or pass the report on to the makers.</source>
   <translation>Guárdelo después y déselo a la persona que instaló SegStudio aquí, o de quien lo tiene: puede arreglar la instalación o pasar el informe a los autores.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>across</source>
   <translation>horizontal</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>down</source>
   <translation>vertical</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>between slices</source>
   <translation>entre cortes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Values are interpolated linearly, labels take the nearest voxel. It becomes a new case that lies in no file yet; the image it comes from stays as it is.</source>
   <translation>Los valores se interpolan linealmente; las etiquetas toman el vóxel más cercano. Resulta un caso nuevo que aún no está en ningún archivo; la imagen de origen queda como está.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Resample</source>
   <translation>Remuestrear</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Bring the case to another grid</source>
   <translation>Llevar el caso a otra malla</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Make the new case</source>
   <translation>Crea el caso nuevo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Leave everything as it is</source>
   <translation>Deja todo como está</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>New grid</source>
   <translation>Malla nueva</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>A spacing of your own, or the grid of another image.</source>
   <translation>Un espaciado propio o la malla de otra imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Another spacing</source>
   <translation>Otro espaciado</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>As the second image</source>
   <translation>Como la segunda imagen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>&amp;Grid</source>
   <translation>&amp;Malla</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Spacing {words}</source>
   <translation>Espaciado {words}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Distance between voxels {words}.</source>
   <translation>Distancia entre vóxeles {words}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Cubes</source>
   <translation>Cubos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>The smallest of the three for all.</source>
   <translation>El menor de los tres para todos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>{size} → {becomes} voxels; {image_bytes} for the image, {label_bytes} for labels.</source>
   <translation>{size} → {becomes} vóxeles; {image_bytes} para la imagen, {label_bytes} para las etiquetas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/sample_card.py" />
   <source>Drawing the samples</source>
   <translation>Dibujando las muestras</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>drag</source>
   <translation>arrastrar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>middle drag</source>
   <translation>arrastrar (botón central)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>right drag</source>
   <translation>arrastrar (botón derecho)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>use the tool</source>
   <translation>usar la herramienta</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>window and level: right for less contrast, up for brighter</source>
   <translation>ventana y nivel: a la derecha menos contraste, arriba más brillo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>set the crosshair</source>
   <translation>colocar la cruz</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>choose the label under the mouse</source>
   <translation>elegir la etiqueta bajo el ratón</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>move the slice</source>
   <translation>mover el corte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>zoom: up to enlarge</source>
   <translation>zoom: arriba para ampliar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>erase</source>
   <translation>borrar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>next or previous slice; zoom in a picture</source>
   <translation>corte siguiente o anterior; zoom en una imagen 2D</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>zoom at the mouse</source>
   <translation>zoom en el ratón</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>size of the brush</source>
   <translation>tamaño del pincel</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>pick the values to paint (Range brush)</source>
   <translation>tomar los valores que se pintan (Pincel por rango)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Ctrl + drag</source>
   <translation>Ctrl + arrastrar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>erase a region (Polygon, Lasso, Live wire, Magic wand, Grow)</source>
   <translation>borrar una región (Polígono, Lazo, Lazo magnético, Varita mágica, Hacer crecer)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Ctrl + click or drag</source>
   <translation>Ctrl + clic o arrastrar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>more or less alike (Magic wand)</source>
   <translation>más o menos parecido (Varita mágica)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Drag right or left</source>
   <translation>Arrastrar a derecha o izquierda</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>larger or smaller while the button is held (Grow)</source>
   <translation>más grande o más pequeño con el botón pulsado (Hacer crecer)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Wheel</source>
   <translation>Rueda</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>apply a region drawn as a line</source>
   <translation>aplicar una región dibujada como línea</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Enter, double click</source>
   <translation>Intro, doble clic</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>remove a corner of such a region</source>
   <translation>quitar una esquina de esa región</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Delete, Backspace</source>
   <translation>Supr, Retroceso</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>wheel</source>
   <translation>rueda</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>window and level, five times finer</source>
   <translation>ventana y nivel, cinco veces más fino</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>{deed} while a brush is held</source>
   <translation>{deed} con un pincel en uso</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>move</source>
   <translation>mover</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>grey levels from the 0.5 to the 99.5 percentile</source>
   <translation>niveles de gris del percentil 0,5 al 99,5</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>double click</source>
   <translation>doble clic</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>move the crosshair and the other planes with it (Navigate)</source>
   <translation>mover la cruz y con ella los otros planos (Navegar)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Drag in one of three planes</source>
   <translation>Arrastrar en un plano</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>fill the canvas with one plane or show all, or fit (Navigate, Window)</source>
   <translation>llenar el lienzo con un plano o mostrar todos, o ajustar a la vista (Navegar, Ventana y nivel)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Double click</source>
   <translation>Doble clic</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>menu of the canvas</source>
   <translation>menú del lienzo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Right click without a move</source>
   <translation>Clic derecho sin mover</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>take back a stroke or a polygon that is begun; cancel running jobs</source>
   <translation>retirar un trazo o un polígono empezado; cancelar tareas en curso</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>take a stroke back while it is painted</source>
   <translation>retirar un trazo mientras se pinta</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>hide the labels as long as it is held</source>
   <translation>ocultar las etiquetas mientras se mantiene</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Hold {key}</source>
   <translation>Mantener {key}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/second_look.py" />
   <source>Blended</source>
   <translation>Mezcla</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/second_look.py" />
   <source>Checkerboard</source>
   <translation>Damero</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/second_look.py" />
   <source>Swipe</source>
   <translation>Cortina</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/second_look.py" />
   <source>Side by side</source>
   <translation>Lado a lado</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>✓ passed</source>
   <translation>✓ superada</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>✗ failed</source>
   <translation>✗ fallida</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>– not here</source>
   <translation>– no disponible</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Self-test</source>
   <translation>Autoprueba</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Does everything work on this computer?</source>
   <translation>¿Funciona todo en este ordenador?</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Checks</source>
   <translation>Comprobaciones</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>What was tried, its result and time, and what was seen.</source>
   <translation>Qué se probó, su resultado y tiempo, y qué se observó.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>Check</source>
   <translation>Comprobación</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>Seen</source>
   <translation>Observado</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Progress of the self-test</source>
   <translation>Progreso de la autoprueba</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Run again</source>
   <translation>Ejecutar de nuevo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Save report…</source>
   <translation>Guardar informe…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Keep the result as PDF or as a web page; nothing of a case is in it</source>
   <translation>Conservar el resultado como PDF o página web; no contiene nada de un caso</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Print the result</source>
   <translation>Imprimir el resultado</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Everything is tried on the drawn sample cases: reading, models, fine-tuning, saving. Your cases and models stay as they are.</source>
   <translation>Todo se prueba con los casos de muestra dibujados: lectura, modelos, ajuste fino, guardado. Sus casos y modelos quedan como están.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Waiting for other work to end</source>
   <translation>A la espera de que termine otro trabajo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Check {number} of {all}: {title}</source>
   <translation>Comprobación {number} de {all}: {title}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Exactly, of “{title}”: {exact}</source>
   <translation>Exactamente, de «{title}»: {exact}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Choose a check, and what was seen exactly stands here.</source>
   <translation>Elija una comprobación y aquí se verá exactamente lo visto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Stopped. Nothing was left behind.</source>
   <translation>Detenida. No ha quedado nada.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Save the result</source>
   <translation>Guardar el resultado</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Web page (*.html)</source>
   <translation>Página web (*.html)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>SegStudio self-test</source>
   <translation>Autoprueba de SegStudio</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>{sentence} Saved as {name}.</source>
   <translation>{sentence} Guardado como {name}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>Open a series</source>
   <translation>Abrir una serie</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>Series in the folder</source>
   <translation>Series de la carpeta</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source> of {patients} patients</source>
   <translation> de {patients} pacientes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>The folder {place}</source>
   <translation>La carpeta {place}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>The folder</source>
   <translation>La carpeta</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>{where} holds {series} series{people}</source>
   <translation>{where} contiene {series} series{people}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>Patient {patient}</source>
   <translation>Paciente {patient}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>warning: {badge}</source>
   <translation>aviso: {badge}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_controls.py" />
   <source>Choose a folder.</source>
   <translation>Elige una carpeta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_controls.py" />
   <source>Choose a folder</source>
   <translation>Elegir una carpeta</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_controls.py" />
   <source>Colour {index}</source>
   <translation>Color {index}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_controls.py" />
   <source>{colour}: click to choose another colour for label {index}.</source>
   <translation>{colour}: haga clic para elegir otro color para la etiqueta {index}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_controls.py" />
   <source>The last one chosen</source>
   <translation>El último que eligió</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_dialog.py" />
   <source>Settings</source>
   <translation>Configuración</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_dialog.py" />
   <source>Groups of settings</source>
   <translation>Grupos de opciones</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_dialog.py" />
   <source>Choose one to see its settings.</source>
   <translation>Elija uno para ver sus opciones.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_dialog.py" />
   <source>Reset everything</source>
   <translation>Restablecer todo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_dialog.py" />
   <source>Show the values the program came with, on every page: {pages}. Nothing changes until OK, and Cancel leaves all as it was. Images, labels and models are not touched.</source>
   <translation>Muestra los valores con los que vino el programa, en todas las páginas: {pages}. Nada cambia hasta Aceptar, y Cancelar deja todo como estaba. Las imágenes, las etiquetas y los modelos no se tocan.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_dialog.py" />
   <source>Every page shows what the program came with. OK changes the settings on: {pages}. Cancel leaves all as it was.</source>
   <translation>Todas las páginas muestran los valores con los que vino el programa. Aceptar cambia la configuración de: {pages}. Cancelar deja todo como estaba.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_dialog.py" />
   <source>Every page shows what the program came with, which is what is in use already.</source>
   <translation>Todas las páginas muestran los valores con los que vino el programa, que ya están en uso.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_folder.py" />
   <source>Images retrieved from a PACS</source>
   <translation>Imágenes recuperadas de un PACS</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_folder.py" />
   <source>Open folder</source>
   <translation>Abrir la carpeta</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_folder.py" />
   <source>Show its files, to look at them or delete them.</source>
   <translation>Muestra sus archivos, para verlos o borrarlos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_folder.py" />
   <source>Nothing was retrieved yet.</source>
   <translation>Aún no se ha recuperado nada.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_folder.py" />
   <source>They hold what the PACS sent, names of patients too, and stay until you delete this folder. Close their cases first. Another folder is chosen in File &gt; PACS.</source>
   <translation>Contienen lo que envió el PACS, también los nombres de pacientes, y permanecen hasta que borre esta carpeta. Cierre antes sus casos. Otra carpeta se elige en Archivo &gt; PACS.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Show only actions whose name, keys or menu hold these letters.</source>
   <translation>Muestra solo las acciones cuyo nombre, teclas o menú contienen estas letras.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>New keys</source>
   <translation>Teclas nuevas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Press the keys that should start the selected action.</source>
   <translation>Pulse las teclas que deben iniciar la acción seleccionada.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Use it here</source>
   <translation>Usarla aquí</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Take the key from the other action.</source>
   <translation>Quita la tecla a la otra acción.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Built-in keys</source>
   <translation>Teclas originales</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Give the selected action the keys of the scheme.</source>
   <translation>Da a la acción seleccionada las teclas del esquema.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Reset all keys</source>
   <translation>Restablecer todas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Give every action the keys of the scheme.</source>
   <translation>Da a todas las acciones las teclas del esquema.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Select an action and press the keys that should start it.</source>
   <translation>Seleccione una acción y pulse las teclas que deben iniciarla.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Actions and their keys</source>
   <translation>Acciones y sus teclas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Keys that differ from those of the scheme are bold.</source>
   <translation>Las teclas que difieren de las del esquema están en negrita.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Action</source>
   <translation>Acción</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Menu</source>
   <translation>Menú</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>The scheme needs keys that you gave to: {lost}.</source>
   <translation>El esquema necesita teclas que usted dio a: {lost}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>{typed} already starts “{texts}”.</source>
   <translation>{typed} ya inicia «{texts}».</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>“{texts}” starts with {keys}.</source>
   <translation>«{texts}» se inicia con {keys}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>“{texts}” has one of these keys now; reset that first.</source>
   <translation>«{texts}» tiene ahora una de estas teclas; restablezca antes esa acción.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>“{texts}” has its built-in keys again.</source>
   <translation>«{texts}» tiene de nuevo sus teclas originales.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Every action has the keys of the scheme again.</source>
   <translation>Todas las acciones tienen de nuevo las teclas del esquema.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/slice_bar.py" />
   <source>Marks of the slices</source>
   <translation>Marcas de los cortes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/slice_bar.py" />
   <source>High and green: reviewed. Middle and blue: edited by hand. Low and grey: has labels.</source>
   <translation>Alta y verde: revisado. Media y azul: editado a mano. Baja y gris: con etiquetas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/slice_bar.py" />
   <source>The slice on the screen: wheel, Up and Down, Page Up and Page Down</source>
   <translation>El corte en pantalla: rueda, Arriba y Abajo, Re Pág y Av Pág</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/slice_bar.py" />
   <source>The plane that the slider steps through: the one used last</source>
   <translation>El plano que recorre el deslizador: el último usado</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/slice_bar.py" />
   <source>Play slices</source>
   <translation>Reproducir cortes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/slice_bar.py" />
   <source>Slices in a second</source>
   <translation>Cortes por segundo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/slice_bar.py" />
   <source>How many slices pass in a second</source>
   <translation>Cuántos cortes pasan en un segundo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/splash.py" />
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Research use only</source>
   <translation>Solo para investigación</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Progress of the running job</source>
   <translation>Progreso de la tarea en curso</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Show every running job</source>
   <translation>Muestra todas las tareas en curso</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Cancel the job</source>
   <translation>Cancelar la tarea</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Cancel this job; labels, models and files stay as they are</source>
   <translation>Cancela esta tarea; etiquetas, modelos y archivos quedan como están</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Cancelling {title} …</source>
   <translation>Cancelando {title} …</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Cancel: {words}</source>
   <translation>Cancelar: {words}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>{title}: waiting</source>
   <translation>{title}: en espera</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>{title} · after: {other}</source>
   <translation>{title} · después de: {other}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Position, value and label under the mouse</source>
   <translation>Posición, valor y etiqueta bajo el ratón</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>SegStudio is no medical device; do not base a diagnosis or treatment on it.</source>
   <translation>SegStudio no es un producto sanitario; no base en él ningún diagnóstico ni tratamiento.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>second {second_text}</source>
   <translation>segunda {second_text}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>All edits saved {clock}</source>
   <translation>Todo guardado {clock}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>The labels as they are now lie in a file</source>
   <translation>Las etiquetas, tal como están ahora, se encuentran en un archivo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>As saved</source>
   <translation>Como se guardó</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Every edit was undone; there is nothing to save</source>
   <translation>Se han deshecho todas las ediciones; no hay nada que guardar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Edits are not kept</source>
   <translation>Ediciones no conservadas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Not saved yet</source>
   <translation>Aún sin guardar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Edits are written to this computer's disk within a second</source>
   <translation>Las ediciones se escriben en el disco de este ordenador en un segundo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Not saved yet · kept for recovery {clock}</source>
   <translation>Aún sin guardar · recuperable, estado de las {clock}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Edits are on this computer's disk and come back after a crash or a power cut; saving makes a file</source>
   <translation>Las ediciones están en el disco de este ordenador y vuelven tras un fallo o un corte de luz; al guardar se crea un archivo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tip_follower.py" />
   <source>Not now: {why}</source>
   <translation>Ahora no: {why}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tool_bar.py" />
   <source>Tools</source>
   <translation>Herramientas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tool_bar.py" />
   <source>This comes next</source>
   <translation>Esto viene a continuación</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>Lasso</source>
   <translation>Lazo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>Draw around the region; with Ctrl it is erased. “Adjust” lets you move corners before Enter.</source>
   <translation>Dibuje alrededor de la región; con Ctrl se borra. «Ajustar» permite mover esquinas antes de Intro.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>Draw around a region with the button held down; nothing was changed.</source>
   <translation>Dibuje alrededor de una región con el botón pulsado; no ha cambiado nada.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>Draw around what to erase, or with “outside” around what to keep. Locked labels stay.</source>
   <translation>Dibuje alrededor de lo que quiera borrar, o con «Fuera» de lo que quiera conservar. Las etiquetas bloqueadas permanecen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>Draw a line around a region with the button held down; nothing was changed.</source>
   <translation>Dibuje una línea alrededor de una región con el botón pulsado; no ha cambiado nada.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>Cut outside</source>
   <translation>Recortar fuera</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>Cut inside</source>
   <translation>Recortar dentro</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>There is no label outside the line that may be erased.</source>
   <translation>No hay fuera de la línea ninguna etiqueta que se pueda borrar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>There is no label inside the line that may be erased.</source>
   <translation>No hay dentro de la línea ninguna etiqueta que se pueda borrar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/grow.py" />
   <source>Hold the button: the region grows. The wheel makes it larger or smaller. With Ctrl it erases.</source>
   <translation>Mantenga el botón: la región crece. La rueda la agranda o la reduce. Con Ctrl borra.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/grow.py" />
   <source>Click on the image: there is no voxel to grow from.</source>
   <translation>Haga clic en la imagen: no hay ningún vóxel desde el que crecer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/grow.py" />
   <source>The region is as large as it can grow from one place; go on from another.</source>
   <translation>La región ya es tan grande como puede serlo desde un punto; continúe desde otro.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>Ctrl+drag over the image picks the values to paint. Right-drag erases.</source>
   <translation>Arrastrar con Ctrl sobre la imagen toma los valores que se pintan. El botón derecho borra.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>Range brush</source>
   <translation>Pincel por rango</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>There is no range yet: hold Ctrl and drag over what you want to paint.</source>
   <translation>Todavía no hay rango: mantenga Ctrl y arrastre sobre lo que quiera pintar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>{low:g} and {high:g}</source>
   <translation>{low:g} y {high:g}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>No value lies between {between}: change the range in the tool bar.</source>
   <translation>No hay ningún valor entre {between}: cambie el rango en la barra de herramientas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>No range was picked: there is no image under the box.</source>
   <translation>No se tomó ningún rango: no hay imagen bajo el recuadro.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>Nothing was painted: no value under the brush is from {low:g} to {high:g}.</source>
   <translation>No se pintó nada: ningún valor bajo el pincel está entre {low:g} y {high:g}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>Keep the middle on what you want: the brush stops at edges.</source>
   <translation>Mantenga el centro sobre lo que quiera: el pincel se detiene en los bordes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>Adaptive brush</source>
   <translation>Pincel adaptativo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>Nothing was painted: the middle of the brush was off the image.</source>
   <translation>No se pintó nada: el centro del pincel estaba fuera de la imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/measure.py" />
   <source>Drag from one end to the other, or click both. A handle can be dragged; Delete removes it.</source>
   <translation>Arrastre de un extremo a otro, o haga clic en ambos. Un asa se puede arrastrar; Supr la quita.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/measure.py" />
   <source>Click three times; the second point is the corner. A handle can be dragged; Delete removes it.</source>
   <translation>Haga clic tres veces; el segundo punto es el vértice. Un asa se puede arrastrar; Supr lo quita.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/navigate.py" />
   <source>Drag to move. Ctrl+wheel zooms, a double click fits the image.</source>
   <translation>Arrastre para mover. Ctrl+rueda amplía, un doble clic ajusta la imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/nudge.py" />
   <source>Drag the boundary to where it belongs; a larger ring moves more of it. Right-drag erases.</source>
   <translation>Arrastre el contorno a su lugar; un anillo mayor mueve más. El botón derecho borra.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/nudge.py" />
   <source>Choose a label first: the background has no boundary of its own.</source>
   <translation>Elija antes una etiqueta: el fondo no tiene contorno propio.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/nudge.py" />
   <source>Nothing moved: no boundary of {name} came under the middle of the ring.</source>
   <translation>No se movió nada: ningún contorno de {name} pasó bajo el centro del anillo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/outline.py" />
   <source>Enter applies the region, Esc drops it.</source>
   <translation>Intro aplica la región, Esc la descarta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/outline.py" />
   <source>A region has three corners at least; nothing was changed.</source>
   <translation>Una región tiene al menos tres esquinas; no ha cambiado nada.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/outline.py" />
   <source>Remove {title}</source>
   <translation>Quitar: {title}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/outline.py" />
   <source>Nothing was changed: the region lies outside the image.</source>
   <translation>No ha cambiado nada: la región está fuera de la imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/outline.py" />
   <source>Nothing was changed: the region is smaller than a voxel.</source>
   <translation>No ha cambiado nada: la región es menor que un vóxel.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/outline.py" />
   <source>Click corners; drag to move, press a side to add, Delete to remove one. Enter applies, Esc drops.</source>
   <translation>Haga clic en las esquinas; arrastre para moverlas, pulse un lado para añadir, Supr para quitar. Intro aplica, Esc descarta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Drag to paint, right-drag to erase. Shift+wheel changes the size.</source>
   <translation>Arrastre para pintar, con el botón derecho para borrar. Mayús+rueda cambia el tamaño.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Erase</source>
   <translation>Borrar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Nothing was painted: the brush did not touch the image.</source>
   <translation>No se pintó nada: el pincel no tocó la imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Drag to erase. Shift+wheel changes the size.</source>
   <translation>Arrastre para borrar. Mayús+rueda cambia el tamaño.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>The label {name} is locked. Unlock it in the list to paint with it.</source>
   <translation>La etiqueta {name} está bloqueada. Desbloquéela en la lista para pintar con ella.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Nothing was painted: the labels there are locked, or not among those to paint over.</source>
   <translation>No se pintó nada: las etiquetas de ahí están bloqueadas o no son de las que se pueden cubrir.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Nothing was erased: the labels there are locked, or not among those to paint over.</source>
   <translation>No se borró nada: las etiquetas de ahí están bloqueadas o no son de las que se pueden cubrir.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Nothing was painted: the labels there are locked.</source>
   <translation>No se pintó nada: las etiquetas de ahí están bloqueadas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Nothing was erased: the labels there are locked.</source>
   <translation>No se borró nada: las etiquetas de ahí están bloqueadas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/pick.py" />
   <source>Click a label to choose it.</source>
   <translation>Haga clic en una etiqueta para elegirla.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/pick.py" />
   <source>Click on the image: there is no label here.</source>
   <translation>Haga clic en la imagen: aquí no hay ninguna etiqueta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/spread.py" />
   <source>The last region is still spreading; Esc takes it back.</source>
   <translation>La última región aún se extiende; Esc la retira.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/spread.py" />
   <source>Click on the image: there is no voxel to begin with.</source>
   <translation>Haga clic en la imagen: no hay ningún vóxel con el que empezar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/spread.py" />
   <source>Click a region to give all of it the current label.</source>
   <translation>Haga clic en una región para darle entera la etiqueta actual.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/spread.py" />
   <source>The label {name} is locked. Unlock it in the list to fill it.</source>
   <translation>La etiqueta {name} está bloqueada. Desbloquéela en la lista para rellenarla.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/spread.py" />
   <source>This region is {name} already.</source>
   <translation>Esta región ya es {name}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/tools/spread.py" />
   <source>Magic wand</source>
   <translation>Varita mágica</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/spread.py" />
   <source>Click what you want; drag right for more, left for less. With Ctrl it erases. Esc takes it back.</source>
   <translation>Haga clic en lo que quiera; arrastre a la derecha para más, a la izquierda para menos. Con Ctrl borra. Esc lo retira.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/window.py" />
   <source>Drag right for less contrast, up for a brighter image. Ctrl+Shift makes it finer.</source>
   <translation>Arrastre a la derecha para menos contraste, hacia arriba para una imagen más clara. Ctrl+Mayús lo hace más fino.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/wire.py" />
   <source>Live wire</source>
   <translation>Lazo magnético</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/wire.py" />
   <source>Click along a boundary: the line follows it. Corners can be dragged. Enter applies, Esc drops.</source>
   <translation>Haga clic a lo largo de un contorno: la línea lo sigue. Las esquinas se pueden arrastrar. Intro aplica, Esc descarta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour.py" />
   <source>The tour waits here; Help &gt; Guided tour goes on.</source>
   <translation>La visita espera aquí; Ayuda &gt; Visita guiada la reanuda.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour.py" />
   <source>Without a mouse: {key}, then arrow keys and Enter</source>
   <translation>Sin ratón: {key}, luego las flechas e Intro</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour.py" />
   <source>Key: {key}</source>
   <translation>Tecla: {key}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour.py" />
   <source>Menu: {menu} &gt; {action}</source>
   <translation>Menú: {menu} &gt; {action}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour.py" />
   <source>Guided tour · step {number} of {count}</source>
   <translation>Visita guiada · paso {number} de {count}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour.py" />
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour.py" />
   <source>First comes: {heading}.</source>
   <translation>Antes va: {heading}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>The model is at work …</source>
   <translation>El modelo está trabajando …</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>It learns now; the panel shows how long it still takes. Skipping this step does not stop it.</source>
   <translation>Ahora aprende; el panel muestra cuánto falta. Omitir este paso no lo detiene.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Decide</source>
   <translation>Decida</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>One stroke and a minute were too little this time, so Keep the old one is the right choice: nothing gets worse without your knowing. A few more corrected images usually make the difference.</source>
   <translation>Esta vez un trazo y un minuto fueron poco, así que «Conservar el antiguo» es lo correcto: nada empeora sin que usted lo sepa. Unas pocas imágenes corregidas más suelen marcar la diferencia.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Better where you corrected, in part worse on other images: this is yours to weigh. After one stroke Keep the old one is the careful choice; Accept is safe too, the old model stays in the list.</source>
   <translation>Mejor donde corrigió, en parte peor en otras imágenes: decida usted. Tras un solo trazo, «Conservar el antiguo» es lo prudente; «Aceptar» también es seguro, el modelo antiguo sigue en la lista.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Take a sample case</source>
   <translation>Tome un caso de muestra</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>The tour needs a picture of nuclei under a fluorescence microscope, which comes with the program. It takes the place of the image that is open; if that has unsaved changes, you are asked first.</source>
   <translation>La visita necesita una imagen de núcleos al microscopio de fluorescencia, que viene con el programa. Ocupa el lugar de la imagen abierta; si esta tiene cambios sin guardar, se le pregunta antes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Open the sample</source>
   <translation>Abrir el ejemplo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Nuclei under a fluorescence microscope: click their picture, or let the tour open it.</source>
   <translation>Núcleos en microscopía de fluorescencia: haga clic en su imagen, o deje que la visita lo abra.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Open it</source>
   <translation>Abrirlo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Let the model draw</source>
   <translation>Deje que el modelo dibuje</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Press Segment. The model that was made for such images draws the boundary of every nucleus.</source>
   <translation>Pulse Segmentar. El modelo hecho para estas imágenes dibuja el contorno de cada núcleo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Take the brush</source>
   <translation>Tome el pincel</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>No model is always right. The brush adds what is missing; its right button erases.</source>
   <translation>Ningún modelo acierta siempre. El pincel añade lo que falta; su botón derecho borra.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Correct with one stroke</source>
   <translation>Corrija con un trazo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Where a boundary leaves out part of a nucleus, drag along it. Where two nuclei are joined, drag between them with the right button. Ctrl and the wheel zoom, Shift and the wheel change the brush; the tour has made it small.</source>
   <translation>Donde un contorno deja fuera parte de un núcleo, arrastre a lo largo de él. Donde dos núcleos están unidos, arrastre entre ellos con el botón derecho. Ctrl y la rueda cambian el zoom, Mayús y la rueda cambian el pincel; la visita lo ha hecho pequeño.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Say that it is right</source>
   <translation>Diga que es correcto</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Mark the image as reviewed. Only what somebody declared right teaches the model. In your own work correct everything first; here one place is enough.</source>
   <translation>Marque la imagen como revisada. Solo lo que alguien declaró correcto enseña al modelo. En su propio trabajo corrija antes todo; aquí basta un lugar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Press Fine-tune: it keeps your correction and learns from it. For the tour the training is short, about a minute; you can go on working meanwhile.</source>
   <translation>Pulse «Afinar»: su corrección se guarda y el modelo aprende de ella. Para la visita el entrenamiento es corto, de un minuto más o menos; puede seguir trabajando mientras tanto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Better where you corrected, on the whole no worse elsewhere: Accept puts the new model beside the old one, which stays. Look first, if you like: dotted is the old boundary, dashed the new one.</source>
   <translation>Mejor donde corrigió, y en conjunto no peor en las demás: «Aceptar» pone el modelo nuevo junto al antiguo, que se queda. Mire antes, si quiere: el contorno antiguo va punteado, el nuevo a trazos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>That is the whole loop</source>
   <translation>Este es el ciclo completo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Each image that you correct makes the model fit yours better. The manual tells the rest.</source>
   <translation>Con cada imagen que corrige, el modelo se ajusta mejor a las suyas. El manual cuenta el resto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>A good start for most images; quick without a GPU.</source>
   <translation>Un buen comienzo para casi todas las imágenes; rápida sin GPU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>More kinds of images and finer detail; a GPU helps.</source>
   <translation>Más tipos de imágenes y detalles más finos; conviene una GPU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Large organs: it sees far around each pixel.</source>
   <translation>Órganos grandes: ve lejos alrededor de cada píxel.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>The same with more room to learn; a GPU helps.</source>
   <translation>Lo mismo con más capacidad de aprender; conviene una GPU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Thin structures such as vessels; slow without a GPU.</source>
   <translation>Estructuras finas como vasos; lenta sin GPU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>To compare with: it sees 5 × 5 pixels and no more.</source>
   <translation>Para comparar: ve 5 × 5 píxeles y nada más.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Train a new model</source>
   <translation>Entrenar un modelo nuevo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>What the new model is built as.</source>
   <translation>Con qué arquitectura se construye el modelo nuevo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Classes</source>
   <translation>Clases</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Which labels it learns; a double click on a name changes it.</source>
   <translation>Qué etiquetas aprende; doble clic en un nombre lo cambia.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Weights</source>
   <translation>Pesos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Good for</source>
   <translation>Adecuada para</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Double click to change the name.</source>
   <translation>Doble clic para cambiar el nombre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Mean filter</source>
   <translation>Filtro de media</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Side of the mean filter that every image goes through, in training and in use; odd.</source>
   <translation>Lado del filtro de media por el que pasa cada imagen, al entrenar y al usar; impar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>How long it learns. A few hundred show whether it works; a good model may need some thousand.</source>
   <translation>Cuánto aprende. Unos cientos muestran si funciona; un buen modelo puede necesitar varios miles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>What the new model will be called.</source>
   <translation>Cómo se llamará el modelo nuevo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Train</source>
   <translation>Entrenar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Train the new model beside the window.</source>
   <translation>Entrena el modelo nuevo mientras la ventana sigue disponible.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Train nothing.</source>
   <translation>No entrena nada.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Mean &amp;filter</source>
   <translation>&amp;Filtro de media</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>&amp;Steps</source>
   <translation>&amp;Pasos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>my model</source>
   <translation>mi modelo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>The folder is being looked at.</source>
   <translation>Se está examinando la carpeta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Every class needs a name of its own.</source>
   <translation>Cada clase necesita un nombre propio.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>The side of the mean filter is odd; {value} is not.</source>
   <translation>El lado del filtro de media es impar; {value} no lo es.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_folder.py" />
   <source>foreground</source>
   <translation>primer plano</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_folder.py" />
   <source>{n} of the {fewest} images with labels that a new model needs are there: it would learn from {learned}, and 1 is kept apart to measure it.</source>
   <extracomment>Of one: {n} of the {fewest} images with labels that a new model needs is there: it would learn from {learned}, and 1 is kept apart to measure it.</extracomment>
   <translation>
    <numerusform>Hay {n} de las {fewest} imágenes con etiquetas que necesita un modelo nuevo: aprendería de {learned}, y 1 se aparta para medirlo.</numerusform>
    <numerusform>Hay {n} de las {fewest} imágenes con etiquetas que necesita un modelo nuevo: aprendería de {learned}, y 1 se aparta para medirlo.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_folder.py" />
   <source>{n} images with labels: the new model would learn from all of them, and none is kept apart to measure it.</source>
   <extracomment>Of one: {n} image with labels: the new model would learn from it, and none is kept apart to measure it.</extracomment>
   <translation>
    <numerusform>{n} imagen con etiquetas: el modelo nuevo aprendería de ella, y ninguna se aparta para medirlo.</numerusform>
    <numerusform>{n} imágenes con etiquetas: el modelo nuevo aprendería de todas, y ninguna se aparta para medirlo.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_folder.py" />
   <source>{n} images with labels: the new model learns from {learned} of them and is measured on {apart}, kept apart for that.</source>
   <extracomment>Of one: {n} image with labels: the new model learns from {learned}, and {apart} kept apart measures it.</extracomment>
   <translation>
    <numerusform>{n} imagen con etiquetas: el modelo nuevo aprende de {learned} y se mide con {apart}, apartada para ello.</numerusform>
    <numerusform>{n} imágenes con etiquetas: el modelo nuevo aprende de {learned} de ellas y se mide con {apart}, aparte para ello.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_folder.py" />
   <source>{n} files are passed over.</source>
   <extracomment>Of one: {n} file is passed over.</extracomment>
   <translation>
    <numerusform>Se omite {n} archivo.</numerusform>
    <numerusform>Se omiten {n} archivos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_folder.py" />
   <source>And {n} more.</source>
   <extracomment>Of one: And {n} more.</extracomment>
   <translation>
    <numerusform>Y {n} más.</numerusform>
    <numerusform>Y {n} más.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_folder.py" />
   <source>The labels are empty in all of these images.</source>
   <translation>Las etiquetas están vacías en todas estas imágenes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_folder.py" />
   <source>The label files hold the labels {numbers}. Those of a new model run from 1 without a gap: renumber them first.</source>
   <translation>Los archivos contienen las etiquetas {numbers}. Las de un modelo nuevo van desde 1 sin saltos: renumérelas primero.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_material.py" />
   <source>Tick at least one class to learn.</source>
   <translation>Marque al menos una clase que aprender.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_material.py" />
   <source>Label {number} is ticked as {one} and as {other}: a model has one class for a number.</source>
   <translation>La etiqueta {number} está marcada como {one} y como {other}: un modelo tiene una clase por número.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_material.py" />
   <source>The labels of a new model run from 1 without a gap: tick label {missing} too, or leave the higher ones out.</source>
   <translation>Las etiquetas de un modelo nuevo van desde 1 sin saltos: marque también la etiqueta {missing} o deje fuera las superiores.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_material.py" />
   <source>{n} of the {fewest} reviewed cases that a new model needs are there: it would learn from {learned}, and 1 is kept apart to measure it.</source>
   <extracomment>Of one: {n} of the {fewest} reviewed cases that a new model needs is there: it would learn from {learned}, and 1 is kept apart to measure it.</extracomment>
   <translation>
    <numerusform>Hay {n} de los {fewest} casos revisados que necesita un modelo nuevo: aprendería de {learned}, y 1 se aparta para medirlo.</numerusform>
    <numerusform>Hay {n} de los {fewest} casos revisados que necesita un modelo nuevo: aprendería de {learned}, y 1 se aparta para medirlo.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_material.py" />
   <source>{cases} reviewed cases are there, but of {n} patients only: the new model would learn from all of them, and none is kept apart to measure it. That takes {fewest} patients.</source>
   <extracomment>Of one: {cases} reviewed cases are there, but of {n} patient only: the new model would learn from all of them, and none is kept apart to measure it. That takes {fewest} patients.</extracomment>
   <translation>
    <numerusform>Hay {cases} casos revisados, pero de solo {n} paciente: el modelo nuevo aprendería de todos, y ninguno se aparta para medirlo. Para eso hacen falta {fewest} pacientes.</numerusform>
    <numerusform>Hay {cases} casos revisados, pero de solo {n} pacientes: el modelo nuevo aprendería de todos, y ninguno se aparta para medirlo. Para eso hacen falta {fewest} pacientes.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_material.py" />
   <source>{n} reviewed cases: the new model learns from {learned} of them and is measured on {apart}, kept apart for that.</source>
   <extracomment>Of one: {n} reviewed case: the new model learns from {learned}, and {apart} kept apart measures it.</extracomment>
   <translation>
    <numerusform>{n} caso revisado: el modelo nuevo aprende de {learned} y se mide con {apart}, apartado para ello.</numerusform>
    <numerusform>{n} casos revisados: el modelo nuevo aprende de {learned} de ellos y se mide con {apart}, aparte para ello.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_material.py" />
   <source>{n} cases show something else and are left out.</source>
   <extracomment>Of one: {n} case shows something else and is left out.</extracomment>
   <translation>
    <numerusform>{n} caso muestra otra cosa y se deja fuera.</numerusform>
    <numerusform>{n} casos muestran otra cosa y se dejan fuera.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_material.py" />
   <source>{n} of them are reviewed in part, and only their reviewed slices count.</source>
   <extracomment>Of one: {n} of them is reviewed in part, and only its reviewed slices count.</extracomment>
   <translation>
    <numerusform>{n} de ellos está revisado en parte, y solo cuentan sus cortes revisados.</numerusform>
    <numerusform>{n} de ellos están revisados en parte, y solo cuentan sus cortes revisados.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_material.py" />
   <source>{n} cases that the list calls reviewed do not count: none of their slices is kept as reviewed.</source>
   <extracomment>Of one: {n} case that the list calls reviewed does not count: none of its slices is kept as reviewed.</extracomment>
   <translation>
    <numerusform>{n} caso que la lista llama revisado no cuenta: ninguno de sus cortes se ha guardado como revisado.</numerusform>
    <numerusform>{n} casos que la lista llama revisados no cuentan: ninguno de sus cortes se ha guardado como revisado.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_material.py" />
   <source>For each one that is missing: open an image, correct its labels and mark it reviewed in the menu Learn. Or choose a folder.</source>
   <translation>Por cada uno que falte: abra una imagen, corrija sus etiquetas y márquela como revisada en el menú Aprendizaje. O elija una carpeta.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Reviewed cases ({n})</source>
   <extracomment>Of one: Reviewed case ({n})</extracomment>
   <translation>
    <numerusform>Caso revisado ({n})</numerusform>
    <numerusform>Casos revisados ({n})</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>A folder with images and labels…</source>
   <translation>Una carpeta con imágenes y etiquetas…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Train from the reviewed cases</source>
   <translation>Entrenar con los casos revisados</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Learn from what was corrected and marked as reviewed in this program.</source>
   <translation>Aprende de lo que se corrigió y se marcó como revisado en este programa.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Train from a folder with images and labels</source>
   <translation>Entrenar con una carpeta con imágenes y etiquetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Choose a folder that holds images with labels beside them, as NAME.png with NAME-labels.png or NAME.nii.gz with NAME-labels.nii.gz; or a folder with the folders images and masks.</source>
   <translation>Elija una carpeta con las etiquetas junto a las imágenes, como NAME.png con NAME-labels.png o NAME.nii.gz con NAME-labels.nii.gz; o una carpeta con las carpetas images y masks.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>How far the folder has been looked through.</source>
   <translation>Hasta dónde se ha examinado la carpeta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Look no further into the folder.</source>
   <translation>No seguir examinando la carpeta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Folder to train from</source>
   <translation>Carpeta para entrenar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <location filename="../../segstudio/services/training_folder.py" />
   <source>Looking at the folder</source>
   <translation>Examinando la carpeta</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Images with labels in {folder}…</source>
   <translation>Imágenes con etiquetas en {folder}…</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/apart.py" />
   <source>{path} cannot be read: what unpacked it asked for too much memory, took too long or broke down.</source>
   <translation>{path} no se puede leer: lo que lo descomprimía pidió demasiada memoria, tardó demasiado o falló.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/apart.py" />
   <source>The file is probably damaged. Copy it again, or save it with another compression.</source>
   <translation>Probablemente el archivo está dañado. Cópielo de nuevo o guárdelo con otra compresión.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/apart.py" />
   <location filename="../../segstudio/learning/unpickling.py" />
   <source>does not fit into the memory it may take</source>
   <translation>no cabe en la memoria que puede ocupar</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/apart.py" />
   <source>is damaged</source>
   <translation>está dañado</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/apart.py" />
   <source>{path} {why}: it cannot be unpacked.</source>
   <translation>{path} {why}: no se puede descomprimir.</translation>
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
   <translation>Copie el archivo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>The audit trail was not written: {error}.</source>
   <translation>El registro de auditoría no se escribió: {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>Your work goes on; what was not noted stays missing in the trail.</source>
   <translation>Su trabajo continúa; lo que no se anotó sigue faltando en el registro.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>The last line is cut off, as by a power cut.</source>
   <translation>La última línea está cortada, como por un corte de luz.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>This line is no entry of an audit trail.</source>
   <translation>Esta línea no es una entrada de un registro de auditoría.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>This line was altered.</source>
   <translation>Esta línea se alteró.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>Lines before this one were taken out, put in, or moved.</source>
   <translation>Antes de esta línea se quitaron, añadieron o movieron otras.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>This line is not the one that was written here.</source>
   <translation>Esta línea no es la que se escribió aquí.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/io/audit.py" />
   <source>{n} lines are</source>
   <extracomment>Of one: 1 line is</extracomment>
   <translation>
    <numerusform>{n} línea</numerusform>
    <numerusform>{n} líneas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>{words} missing at the end.</source>
   <translation>Al final faltan: {words}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>The audit trail was not written: an entry is longer than a line may be.</source>
   <translation>El registro de auditoría no se escribió: una entrada es más larga de lo que puede ser una línea.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>The audit trail {path} cannot be read: {error}.</source>
   <translation>El registro de auditoría {path} no se puede leer: {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>The audit trail {path} is held by another program.</source>
   <translation>Otro programa retiene el registro de auditoría {path}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/blanking.py" />
   <source>A box is blanked in every slice, so it names none.</source>
   <translation>Un recuadro se tapa en todos los cortes, así que no nombra ninguno.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/blanking.py" />
   <source>Give x,y,width,height in pixels.</source>
   <translation>Dé x,y,ancho,alto en píxeles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/blanking.py" />
   <source>Nothing was exported: the box {words} does not lie within the images, which have {columns} × {rows} pixels.</source>
   <translation>No se exportó nada: el recuadro {words} no está dentro de las imágenes, que tienen {columns} × {rows} píxeles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/blanking.py" />
   <source>Give x,y,width,height in pixels of every image.</source>
   <translation>Dé x,y,ancho,alto en píxeles de cada imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/blanking.py" />
   <source>Nothing was exported: the pixels cannot be unpacked to paint boxes over them.</source>
   <translation>No se exportó nada: los píxeles no se pueden descomprimir para tapar recuadros.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/blanking.py" />
   <source>Unpack the images with another program.</source>
   <translation>Descomprima las imágenes con otro programa.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/blanking.py" />
   <source>Nothing was exported: boxes cannot be painted over pixels that are stored so.</source>
   <translation>No se exportó nada: no se pueden tapar recuadros en píxeles almacenados así.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/blanking.py" />
   <source>Nothing was exported: an image holds fewer pixels than it tells of.</source>
   <translation>No se exportó nada: una imagen contiene menos píxeles de los que indica.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>No slice is marked as reviewed, so there is nothing to learn from.</source>
   <translation>Ningún corte está marcado como revisado, así que no hay nada de lo que aprender.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>Mark the slices you have checked as reviewed (R) and save the correction again.</source>
   <translation>Marque como revisados (R) los cortes que ha comprobado y guarde la corrección de nuevo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>A correction keeps the raw image, but this one is filtered.</source>
   <translation>Una corrección conserva la imagen original, pero esta está filtrada.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>The labels do not belong to this image: their sizes differ.</source>
   <translation>Las etiquetas no pertenecen a esta imagen: sus tamaños difieren.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>The correction was not saved: {strerror}.</source>
   <translation>La corrección no se guardó: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>The correction {id} could not be deleted: {strerror}.</source>
   <translation>La corrección {id} no se pudo eliminar: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>Its description is damaged.</source>
   <translation>Su descripción está dañada.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>There is no correction {id}.</source>
   <translation>No existe la corrección {id}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>The correction {id} was saved by another version of SegStudio.</source>
   <translation>La corrección {id} la guardó otra versión de SegStudio.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>The correction {id} is damaged and cannot be used; the others can.</source>
   <translation>La corrección {id} está dañada y no se puede usar; las demás sí.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>Remove it from the list, and correct the image again.</source>
   <translation>Quítela de la lista y corrija la imagen de nuevo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>The folder {images} holds no image.</source>
   <translation>La carpeta {images} no contiene ninguna imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>The image that these labels are of is not beside them.</source>
   <translation>La imagen de estas etiquetas no está junto a ellas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>Another image has the same name but for the ending.</source>
   <translation>Otra imagen se llama igual salvo por la extensión.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>No labels lie beside this image.</source>
   <translation>No hay etiquetas junto a esta imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>There are other labels of the same image.</source>
   <translation>Hay otras etiquetas de la misma imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>No image in the folder {images} has labels beside it.</source>
   <translation>Ninguna imagen de la carpeta {images} tiene etiquetas a su lado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>Labels of NAME.png are called NAME-labels.png, and so with other endings; or put images and labels of the same name into folders called images and masks.</source>
   <translation>Las etiquetas de NAME.png se llaman NAME-labels.png, y así con otras extensiones; o ponga imágenes y etiquetas del mismo nombre en carpetas llamadas images y masks.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>{images} is one image and needs one mask.</source>
   <translation>{images} es una imagen y necesita una máscara.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>Name the file of its mask.</source>
   <translation>Indique el archivo de su máscara.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>The folder {images} does not exist.</source>
   <translation>La carpeta {images} no existe.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>The folder {folder} with the masks does not exist.</source>
   <translation>La carpeta {folder} de las máscaras no existe.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>{index} names no image in a column `name`.</source>
   <translation>{index} no nombra ninguna imagen en una columna `name`.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>A list with columns `image` and `mask` is given without folders.</source>
   <translation>Una lista con columnas `image` y `mask` se da sin carpetas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>Entry {i} of {path} does not name an image and a mask.</source>
   <translation>La entrada {i} de {path} no nombra una imagen y una máscara.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>Entry {i} of {path} names {file}, which does not exist.</source>
   <translation>La entrada {i} de {path} nombra {file}, que no existe.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>{path} lists no images.</source>
   <translation>{path} no enumera ninguna imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>Entry {i} of {path} does not name an image.</source>
   <translation>La entrada {i} de {path} no nombra una imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>{path} is not a list of images and masks.</source>
   <translation>{path} no es una lista de imágenes y máscaras.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>{missing} of {images} images have no mask of the same name: {first}.</source>
   <translation>{missing} de {images} imágenes no tienen una máscara del mismo nombre: {first}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>Add the masks to the folder {folder}, or take these images out.</source>
   <translation>Añada las máscaras a la carpeta {folder} o retire estas imágenes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>{found} and {path} have the same name but for the ending.</source>
   <translation>{found} y {path} tienen el mismo nombre salvo la terminación.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>{path} does not exist.</source>
   <translation>{path} no existe.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>{path} is not a table in CSV form.</source>
   <translation>{path} no es una tabla en formato CSV.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentified.py" />
   <source>Nothing was exported</source>
   <translation>No se exportó nada</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentified.py" />
   <source>Image {done} of {paths}</source>
   <translation>Imagen {done} de {paths}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentified.py" />
   <source>Writing the labels</source>
   <translation>Escribiendo las etiquetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentified.py" />
   <source>Nothing was exported. {reason}</source>
   <translation>No se exportó nada. {reason}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentified.py" />
   <source>Name boxes that cover the text, and they are painted over: --blank x,y,width,height.</source>
   <translation>Indique recuadros que cubran el texto, y se tapan: --blank x,y,width,height.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentified.py" />
   <source>Look at every image, and confirm that there is no text in the pixels.</source>
   <translation>Mire todas las imágenes y confirme que no hay texto en los píxeles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>Removes identifiers by the Basic Profile; this does not guarantee anonymity.</source>
   <translation>Elimina los identificadores según el perfil básico; esto no garantiza el anonimato.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>The images say that text is burned into their pixels.</source>
   <translation>Las imágenes dicen que hay texto incrustado en sus píxeles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>Images of the kind {kind} often carry names burned into their pixels.</source>
   <translation>Las imágenes del tipo {kind} llevan a menudo nombres incrustados en sus píxeles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>A face can be made visible from images of a head; the pixels were left as they are.</source>
   <translation>A partir de imágenes de una cabeza se puede hacer visible un rostro; los píxeles se dejaron como están.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>{path} is damaged and cannot be read.</source>
   <translation>{path} está dañado y no se puede leer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <location filename="../../segstudio/io/dicom_series.py" />
   <source>Copy the series again.</source>
   <translation>Copie la serie de nuevo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>One of the DICOM files holds no pixels.</source>
   <translation>Uno de los archivos DICOM no contiene píxeles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>The de-identified images were not saved: a file does not read back as it should.</source>
   <translation>Las imágenes desidentificadas no se guardaron: un archivo no se relee como debería.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>The de-identified images were not saved: a word that names the person was still in them.</source>
   <translation>Las imágenes desidentificadas no se guardaron: aún contenían una palabra que nombra a la persona.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>It may stand in a comment inside the packed pixels; unpack the images with another program.</source>
   <translation>Puede estar en un comentario dentro de los píxeles comprimidos; descomprima las imágenes con otro programa.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_directory.py" />
   <source>{path} names more than {files_in_a_folder} files.</source>
   <translation>{path} nombra más de {files_in_a_folder} archivos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_directory.py" />
   <source>{path} names no file that is there.</source>
   <translation>{path} no nombra ningún archivo que exista.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_directory.py" />
   <source>Copy the whole disc, not the index alone.</source>
   <translation>Copie el disco entero, no solo el índice.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_directory.py" />
   <source>{index} names a file outside its folder and was not read.</source>
   <translation>{index} nombra un archivo fuera de su carpeta y no se leyó.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_directory.py" />
   <source>Open the folder with the images instead; such an index was made to lead astray.</source>
   <translation>Abra en su lugar la carpeta con las imágenes; un índice así se hizo para engañar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>a segmentation</source>
   <translation>una segmentación</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>a report</source>
   <translation>un informe</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>contours of structures</source>
   <translation>contornos de estructuras</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>a treatment plan</source>
   <translation>un plan de tratamiento</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>a presentation state</source>
   <translation>un estado de presentación</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>a list of key images</source>
   <translation>una lista de imágenes clave</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>a document</source>
   <translation>un documento</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>a waveform</source>
   <translation>una forma de onda</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>a registration</source>
   <translation>un registro espacial</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>{path} announces {shape} pixels and holds {held}.</source>
   <translation>{path} anuncia {shape} píxeles y contiene {held}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>{path} is an index of DICOM files.</source>
   <translation>{path} es un índice de archivos DICOM.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>Open the folder with the images.</source>
   <translation>Abra la carpeta con las imágenes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>Open its images first, then this file as their labels.</source>
   <translation>Abra antes sus imágenes y después este archivo como sus etiquetas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>{path} is a DICOM file with {no_image}, not with an image.</source>
   <translation>{path} es un archivo DICOM con {no_image}, no con una imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <location filename="../../segstudio/io/dicom_pixels.py" />
   <source>{path} is a DICOM file without an image.</source>
   <translation>{path} es un archivo DICOM sin imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>Several frames lie at the same place, and nothing tells them apart: lengths are in pixels.</source>
   <translation>Varios fotogramas están en el mismo lugar y nada los distingue: las longitudes están en píxeles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <location filename="../../segstudio/io/parts.py" />
   <location filename="../../segstudio/io/tiff_images.py" />
   <source>the only one</source>
   <translation>el único</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>The position in the file makes no sense: lengths are in pixels.</source>
   <translation>La posición del archivo no tiene sentido: las longitudes están en píxeles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>The file does not tell how far its frames lie apart: lengths are in pixels.</source>
   <translation>El archivo no dice a qué distancia están sus fotogramas: las longitudes están en píxeles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_frames.py" />
   <source>orientation {number_}</source>
   <translation>orientación {number_}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_frames.py" />
   <location filename="../../segstudio/io/dicom_sort.py" />
   <source>not given</source>
   <translation>sin indicar</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>two slices lie at the same place</source>
   <translation>dos cortes están en el mismo lugar</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>tilted by {tilt_deg:.1f}°</source>
   <translation>inclinado {tilt_deg:.1f}°</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>The gantry was tilted by {tilt_deg:.1f}°: slices are shown as they were taken, and the grid of voxels is skewed.</source>
   <translation>El gantry estaba inclinado {tilt_deg:.1f}°: los cortes se muestran como se tomaron, y la malla de vóxeles es oblicua.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source> and at {size} more places</source>
   <translation> y en {size} lugares más</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>{n} gaps</source>
   <translation>{n} salto entre cortes¦{n} saltos entre cortes</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>gap of {size:.3g} mm</source>
   <translation>salto de {size:.3g} mm</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>There is a gap of {gaps_mm:.3g} mm after slice {i} (usual: {usual_mm:.3g} mm){more}: slices are missing, lengths across it are wrong, and volumes are not given in mm³.</source>
   <translation>Hay un salto de {gaps_mm:.3g} mm tras el corte {i} (habitual: {usual_mm:.3g} mm){more}: faltan cortes, las longitudes a través de él son erróneas y no se dan volúmenes en mm³.</translation>
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
    <numerusform>{step} (una vez)</numerusform>
    <numerusform>{step} ({n} veces)</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>{min:.3g} to {max:.3g} mm</source>
   <translation>{min:.3g} a {max:.3g} mm</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>uneven slices</source>
   <translation>cortes desiguales</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>The slices do not lie evenly: {listed} apart. Lengths across slices are computed with {usual_mm:.3g} mm and are not exact; volumes are not given in mm³.</source>
   <translation>Los cortes no están a distancias iguales: separación {listed}. Las longitudes a través de los cortes se calculan con {usual_mm:.3g} mm y no son exactas; no se dan volúmenes en mm³.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>shifted slices</source>
   <translation>cortes desplazados</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>The slices do not lie above each other: slice {worst} is {size_mm:.3g} mm beside its place. Lengths across slices are wrong, and volumes are not given in mm³.</source>
   <translation>Los cortes no están uno sobre otro: el corte {worst} está a {size_mm:.3g} mm de su lugar. Las longitudes a través de los cortes son erróneas y no se dan volúmenes en mm³.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>doubled slices</source>
   <translation>cortes duplicados</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>Several slices lie at the same place: {slices} slices at {places} places. Opened all the same, the first at each place is taken and the rest left out.</source>
   <translation>Varios cortes están en el mismo lugar: {slices} cortes en {places} lugares. Si se abre de todos modos, se toma el primero de cada lugar y se omite el resto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_header.py" />
   <location filename="../../segstudio/io/pacs/records.py" />
   <source>born {born}</source>
   <translation>nacimiento {born}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_header.py" />
   <source>sex {sex}</source>
   <translation>sexo {sex}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_header.py" />
   <source>{path} unpacks to more than {largest_inflated}.</source>
   <translation>{path} se descomprime a más de {largest_inflated}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_header.py" />
   <source>The file was probably made to fill the memory.</source>
   <translation>Probablemente el archivo se hizo para llenar la memoria.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_pixels.py" />
   <source>{path} needs a decoder for {name}, and there is none here.</source>
   <translation>{path} necesita un descodificador para {name}, y aquí no lo hay.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_pixels.py" />
   <source>Convert it to an uncompressed DICOM file with the program it came from.</source>
   <translation>Conviértalo en un archivo DICOM sin comprimir con el programa del que procede.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg.py" />
   <source>Building the segments</source>
   <translation>Construyendo los segmentos</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg.py" />
   <source>{path} was not saved: the images lack what a DICOM segmentation repeats from them.</source>
   <translation>{path} no se guardó: a las imágenes les falta lo que una segmentación DICOM repite de ellas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg.py" />
   <location filename="../../segstudio/io/dicom_source.py" />
   <source>Choose NIfTI or .seg.nrrd, which stand alone.</source>
   <translation>Elija NIfTI o .seg.nrrd, que son independientes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg.py" />
   <location filename="../../segstudio/io/rt_structure.py" />
   <location filename="../../segstudio/io/surface.py" />
   <source>Reading it back</source>
   <translation>Releyéndolo</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg.py" />
   <source>{path} was not saved: no voxel has a label.</source>
   <translation>{path} no se guardó: ningún vóxel tiene etiqueta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg.py" />
   <source>Segment or paint first.</source>
   <translation>Segmente o pinte antes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg.py" />
   <location filename="../../segstudio/io/formats.py" />
   <location filename="../../segstudio/io/label_bands.py" />
   <source>{path} was not saved: reading it back gave other labels. What was there is unchanged.</source>
   <translation>{path} no se guardó: al releerlo dio otras etiquetas. Lo que había no ha cambiado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg.py" />
   <location filename="../../segstudio/io/formats.py" />
   <location filename="../../segstudio/io/label_bands.py" />
   <location filename="../../segstudio/io/rt_structure.py" />
   <location filename="../../segstudio/io/surface.py" />
   <source>Save to another place.</source>
   <translation>Guarde en otro lugar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_read.py" />
   <source>The slices of {path} do not lie evenly, so they make no volume of their own.</source>
   <translation>Los cortes de {path} no están a distancias iguales, así que no forman un volumen propio.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_read.py" />
   <source>Open the images it was drawn on, and then these labels.</source>
   <translation>Abra las imágenes sobre las que se dibujó y después estas etiquetas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_read.py" />
   <source>{path} does not fit the image: its segments were drawn on other slices.</source>
   <translation>{path} no encaja con la imagen: sus segmentos se dibujaron en otros cortes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_read.py" />
   <source>Open the series that the segmentation refers to.</source>
   <translation>Abra la serie a la que se refiere la segmentación.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_read.py" />
   <source>The segmentation holds fractions; voxels of one half and more count as labelled.</source>
   <translation>La segmentación contiene fracciones; los vóxeles con un medio o más cuentan como etiquetados.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/io/dicom_seg_read.py" />
   <source>{n:,} voxels belong to several segments; the segment listed last was kept there.</source>
   <extracomment>Of one: {n:,} voxel belongs to several segments; the segment listed last was kept there.</extracomment>
   <translation>
    <numerusform>{n:,} vóxel pertenece a varios segmentos; se conservó ahí el último de la lista.</numerusform>
    <numerusform>{n:,} vóxeles pertenecen a varios segmentos; se conservó ahí el último de la lista.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_read.py" />
   <source>{path} is damaged or cut off: it cannot be read as a DICOM segmentation.</source>
   <translation>{path} está dañado o cortado: no se puede leer como segmentación DICOM.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_read.py" />
   <source>{path} has a frame of segment {segment}, which it does not describe.</source>
   <translation>{path} tiene un fotograma del segmento {segment}, que no describe.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_refusals.py" />
   <source>{path} is a tiled segmentation of a microscope slide, which cannot be opened as labels.</source>
   <translation>{path} es una segmentación en teselas de una preparación de microscopio, que no se puede abrir como etiquetas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_refusals.py" />
   <source>Convert it to a label picture with the program that made it.</source>
   <translation>Conviértala en una imagen de etiquetas con el programa que la hizo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_refusals.py" />
   <source>{path} is a segmentation of the kind “{kind}”, which is not known.</source>
   <translation>{path} es una segmentación del tipo «{kind}», que no se conoce.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_refusals.py" />
   <source>{path} is cut off: {PixelData} of {wanted} bytes of segments are there.</source>
   <translation>{path} está cortado: hay {PixelData} de {wanted} bytes de segmentos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_series.py" />
   <source>Reading the first slice</source>
   <translation>Leyendo el primer corte</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_series.py" />
   <source>{path}, a slice of the series, is damaged or cut off.</source>
   <translation>{path}, un corte de la serie, está dañado o cortado.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/io/dicom_sort.py" />
   <source>{n} slices of {Rows} × {Columns}</source>
   <extracomment>Of one: {n} slice of {Rows} × {Columns}</extracomment>
   <translation>
    <numerusform>{n} corte de {Rows} × {Columns}</numerusform>
    <numerusform>{n} cortes de {Rows} × {Columns}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_sort.py" />
   <source>series {series}</source>
   <translation>serie {series}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_sort.py" />
   <location filename="../../segstudio/io/dicom_source.py" />
   <source>Reading the headers</source>
   <translation>Leyendo las cabeceras</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_sort.py" />
   <source>{path} is damaged and was left out.</source>
   <translation>{path} está dañado y se omitió.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_sort.py" />
   <source>{folder} holds more than {files_in_a_folder} files.</source>
   <translation>{folder} contiene más de {files_in_a_folder} archivos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_source.py" />
   <source>The DICOM files of this case are not there any more.</source>
   <translation>Los archivos DICOM de este caso ya no están.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_source.py" />
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>This needs a case opened from DICOM files: labels are kept with the DICOM images they belong to.</source>
   <translation>Hace falta un caso abierto desde archivos DICOM: las etiquetas se guardan con las imágenes DICOM a las que pertenecen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_source.py" />
   <source>Two series in the folder fit this image equally well; the export can refer to only one.</source>
   <translation>Dos series de la carpeta encajan igual de bien con esta imagen; la exportación solo puede referirse a una.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_source.py" />
   <source>Move each series into a folder of its own and open it there.</source>
   <translation>Mueva cada serie a una carpeta propia y ábrala allí.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/doubts.py" />
   <source>{path} was not opened. {caveats}</source>
   <translation>{path} no se abrió. {caveats}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/doubts.py" />
   <source>To open it all the same, choose so when asked, or add --accept {codes} to the command.</source>
   <translation>Para abrirlo de todos modos, elíjalo cuando se le pregunte o añada --accept {codes} a la orden.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>it is a folder</source>
   <translation>es una carpeta</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>{target} was written, but the disk did not confirm it: {error}.</source>
   <translation>{target} se escribió, pero el disco no lo confirmó: {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>{target} was not saved: {error}. What was there before is unchanged.</source>
   <translation>{target} no se guardó: {error}. Lo que había antes no ha cambiado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>Save to another place, or make room and try again.</source>
   <translation>Guarde en otro lugar, o haga sitio e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>{failed}: {folder} is there already and is not an empty folder.</source>
   <translation>{failed}: {folder} ya existe y no es una carpeta vacía.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>Choose a new folder.</source>
   <translation>Elija una carpeta nueva.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>Choose another folder.</source>
   <translation>Elija otra carpeta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>{path} is too large to be a settings or description file.</source>
   <translation>{path} es demasiado grande para ser un archivo de configuración o descripción.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <location filename="../../segstudio/io/project_archive.py" />
   <source>{path} cannot be read: {error}.</source>
   <translation>{path} no se puede leer: {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>{path} is not a valid JSON file.</source>
   <translation>{path} no es un archivo JSON válido.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>The program's own resources are missing.</source>
   <translation>Faltan los recursos propios del programa.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>Install SegStudio again.</source>
   <translation>Instale SegStudio de nuevo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <location filename="../../segstudio/io/project_schema.py" />
   <source>the disk is full</source>
   <translation>el disco está lleno</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>the disk quota is used up</source>
   <translation>la cuota de disco está agotada</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>the file would be larger than this disk or account allows</source>
   <translation>el archivo sería mayor de lo que permite este disco o esta cuenta</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>the disk is read-only</source>
   <translation>el disco es de solo lectura</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>there is no permission</source>
   <translation>no hay permiso</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>the folder or file does not exist</source>
   <translation>la carpeta o el archivo no existe</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>part of the path is a file, not a folder</source>
   <translation>parte de la ruta es un archivo, no una carpeta</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>the name is too long</source>
   <translation>el nombre es demasiado largo</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <location filename="../../segstudio/io/project_schema.py" />
   <source>the disk or network share reported an error</source>
   <translation>el disco o el recurso de red dio un error</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/folders.py" />
   <source>{place} is a file, not a folder.</source>
   <translation>{place} es un archivo, no una carpeta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/format_table.py" />
   <source>Medical images ({patterns});;All files (*)</source>
   <translation>Imágenes médicas ({patterns});;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/format_table.py" />
   <source>{path} was not saved: its ending names no format that can be written.</source>
   <translation>{path} no se guardó: su terminación no indica ningún formato que se pueda escribir.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/format_table.py" />
   <source>Use one of {writable}.</source>
   <translation>Use una de {writable}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} does not fit the image: {difference}.</source>
   <translation>{path} no encaja con la imagen: {difference}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>Labels are drawn voxel by voxel, so both need the same grid.</source>
   <translation>Las etiquetas se dibujan vóxel por vóxel, así que ambas necesitan la misma malla.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <location filename="../../segstudio/io/label_bands.py" />
   <location filename="../../segstudio/io/object_table.py" />
   <source>{path} was not saved: there is no folder {parent}.</source>
   <translation>{path} no se guardó: no existe la carpeta {parent}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <location filename="../../segstudio/io/label_bands.py" />
   <location filename="../../segstudio/io/object_table.py" />
   <source>Make the folder first.</source>
   <translation>Cree antes la carpeta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} is a folder; labels are read from one file.</source>
   <translation>{path} es una carpeta; las etiquetas se leen de un solo archivo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} is neither a file nor a folder.</source>
   <translation>{path} no es ni un archivo ni una carpeta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} holds one image; there is no number {number}.</source>
   <translation>{path} contiene una sola imagen; no existe el número {number}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} cannot be opened. {problem}</source>
   <translation>{path} no se puede abrir. {problem}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} was not saved: {sentence}</source>
   <translation>{path} no se guardó: {sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} is empty.</source>
   <translation>{path} está vacío.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} is named like a {named} file but holds something else, or is damaged.</source>
   <translation>{path} se llama como un archivo {named}, pero contiene otra cosa o está dañado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} is of none of the kinds that can be opened.</source>
   <translation>{path} no es de ninguno de los tipos que se pueden abrir.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>These can: {names}.</source>
   <translation>Se pueden abrir: {names}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>{name} cannot be opened: {sentence}</source>
   <translation>{name} no se puede abrir: {sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>{name} does not exist.</source>
   <translation>{name} no existe.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>Check the name and the folder.</source>
   <translation>Compruebe el nombre y la carpeta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>{name} cannot be read: there is no permission.</source>
   <translation>{name} no se puede leer: no hay permiso.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>{name} does not fit into the memory that is free.</source>
   <translation>{name} no cabe en la memoria libre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>Close other programs.</source>
   <translation>Cierre otros programas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>{name} cannot be read: the disk or network share reported an error.</source>
   <translation>{name} no se puede leer: el disco o el recurso de red dio un error.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>{name} file</source>
   <translation>archivo {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>file</source>
   <translation>archivo</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>{path} is damaged or cut off: it cannot be read as a {kind}.</source>
   <translation>{path} está dañado o cortado: no se puede leer como {kind}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/journal.py" />
   <source>The journal {path} cannot be read: {error}.</source>
   <translation>El diario {path} no se puede leer: {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/journal.py" />
   <source>The journal {path} is in use by another window.</source>
   <translation>Otra ventana está usando el diario {path}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/journal.py" />
   <source>{path} is no journal of this program's version.</source>
   <translation>{path} no es un diario de la versión de este programa.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/journal.py" />
   <source>The journal {path} is damaged from its beginning.</source>
   <translation>El diario {path} está dañado desde su comienzo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/journal.py" />
   <source>Edits are not being kept against a power cut: {reason}.</source>
   <translation>Las ediciones no se están conservando frente a un corte de luz: {reason}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/journal.py" />
   <source>Go on working and save the labels soon; it is tried again by itself.</source>
   <translation>Siga trabajando y guarde pronto las etiquetas; se intenta de nuevo automáticamente.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_bands.py" />
   <source>{path} was not saved: labels of a picture larger than the memory are written as TIFF.</source>
   <translation>{path} no se guardó: las etiquetas de una imagen mayor que la memoria se escriben como TIFF.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_bands.py" />
   <source>Use a name that ends in .tif.</source>
   <translation>Use un nombre que termine en .tif.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>Label sets (*.json *.label *.ctbl *.txt)</source>
   <translation>Juegos de etiquetas (*.json *.label *.ctbl *.txt)</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>{path} is too large for a set of labels.</source>
   <translation>{path} es demasiado grande para un juego de etiquetas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>{path} could not be read: {error}.</source>
   <translation>{path} no se pudo leer: {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>{path} names no labels.</source>
   <translation>{path} no nombra ninguna etiqueta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>It needs at least one label besides the background.</source>
   <translation>Necesita al menos una etiqueta además del fondo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>{path} is no name for a set of labels.</source>
   <translation>{path} no es nombre para un juego de etiquetas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>Let it end in .json, .label, .ctbl or .txt.</source>
   <translation>Haga que termine en .json, .label, .ctbl o .txt.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>{path} is no set of labels of this program ({name__}: {error}).</source>
   <translation>{path} no es un juego de etiquetas de este programa ({name__}: {error}).</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>Such a file comes from Labels &gt; Export label set.</source>
   <translation>Un archivo así se obtiene con Etiquetas &gt; Exportar juego de etiquetas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>Line {at} of {path} describes no label: {error}.</source>
   <translation>La línea {at} de {path} no describe ninguna etiqueta: {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>Label sets are JSON of ours, label descriptions of ITK-SNAP, colour tables of 3D Slicer.</source>
   <translation>Los juegos de etiquetas son JSON propios, descripciones de etiquetas de ITK-SNAP o tablas de colores de 3D Slicer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/limits.py" />
   <source>{path} claims an image of {sizes} voxels; a side is between 1 and {largest_side}.</source>
   <translation>{path} dice contener una imagen de {sizes} vóxeles; un lado está entre 1 y {largest_side}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/limits.py" />
   <source>The file is probably damaged.</source>
   <translation>Probablemente el archivo está dañado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/limits.py" />
   <source>{path} claims {shape} voxels, {size}; {fits} fit into the free memory.</source>
   <translation>{path} dice contener {shape} vóxeles, {size}; en la memoria libre caben {fits}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/limits.py" />
   <source>Close other programs or crop the image; if it should be small, the file is damaged.</source>
   <translation>Cierre otros programas o recorte la imagen; si debería ser pequeña, el archivo está dañado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/limits.py" />
   <source>{path} holds {stored} that claim to unpack to {inflated}.</source>
   <translation>{path} contiene {stored} que dicen descomprimirse a {inflated}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/limits.py" />
   <source>No image packs that well; the file was probably made to fill the memory.</source>
   <translation>Ninguna imagen se comprime tanto; probablemente el archivo se hizo para llenar la memoria.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/limits.py" />
   <source>{path} claims to hold {count} images; 1 to {most_parts} can be read.</source>
   <translation>{path} dice contener {count} imágenes; se pueden leer de 1 a {most_parts}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/limits.py" />
   <source>{value:.3g} PB</source>
   <translation>{value:.3g} PB</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/measures.py" />
   <source>{path} was not saved: reading it back gave other numbers.</source>
   <translation>{path} no se guardó: al releerlo dio otros números.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} is cut off: {there} of {end} bytes of voxels are there.</source>
   <translation>{path} está cortado: hay {there} de {end} bytes de vóxeles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} is a header whose voxels lie in an .img file, which is not followed.</source>
   <translation>{path} es una cabecera cuyos vóxeles están en un archivo .img, que no se sigue.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>Save the image as one .nii or .nii.gz file.</source>
   <translation>Guarde la imagen como un solo archivo .nii o .nii.gz.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} is not a NIfTI file in one piece.</source>
   <translation>{path} no es un archivo NIfTI de una pieza.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} is cut off within its header.</source>
   <translation>{path} está cortado dentro de su cabecera.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} says its voxels start at byte {offset:g}; the file is damaged.</source>
   <translation>{path} dice que sus vóxeles empiezan en el byte {offset:g}; el archivo está dañado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} claims {count} dimensions; the file is damaged.</source>
   <translation>{path} dice tener {count} dimensiones; el archivo está dañado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>sixth axis</source>
   <translation>sexto eje</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>seventh axis</source>
   <translation>séptimo eje</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} holds numbers of an unknown type (code {code}); the file is damaged.</source>
   <translation>{path} contiene números de un tipo desconocido (código {code}); el archivo está dañado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} holds numbers of the type {stored}, which is no image.</source>
   <translation>{path} contiene números del tipo {stored}, que no es de imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} says that its numbers are of the type {name} and have {bits} bits; the file is damaged.</source>
   <translation>{path} dice que sus números son del tipo {name} y tienen {bits} bits; el archivo está dañado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>The scale of the voxel values is damaged (slope {slope:g}, intercept {intercept:g}); the stored numbers are shown.</source>
   <translation>La escala de los valores de vóxel está dañada (pendiente {slope:g}, intersección {intercept:g}); se muestran los números almacenados.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>NIfTI holds colours of 8 bits only.</source>
   <translation>NIfTI solo admite colores de 8 bits.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>Choose .nrrd or .tif.</source>
   <translation>Elija .nrrd o .tif.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti_geometry.py" />
   <source>{qform_problem}; the sform is used.</source>
   <translation>{qform_problem}; se usa la sform.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti_geometry.py" />
   <source>{sform_problem}; the qform is used.</source>
   <translation>{sform_problem}; se usa la qform.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti_geometry.py" />
   <source>The position in the file (sform) is damaged.</source>
   <translation>La posición del archivo (sform) está dañada.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti_geometry.py" />
   <source>The file gives voxels of {words} (x × y × z), so its qform cannot be used.</source>
   <translation>El archivo da vóxeles de {words} (x × y × z), así que su qform no se puede usar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti_geometry.py" />
   <source>The position in the file (qform) is damaged.</source>
   <translation>La posición del archivo (qform) está dañada.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti_geometry.py" />
   <source>The file gives two different positions (sform and qform, corners up to {gap:.3g} mm apart); the sform is used.</source>
   <translation>El archivo da dos posiciones distintas (sform y qform, esquinas separadas hasta {gap:.3g} mm); se usa la sform.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti_geometry.py" />
   <source>The file gives two voxel sizes, {sides} and by its sform {used} mm (x × y × z); those of the sform are used.</source>
   <translation>El archivo da dos tamaños de vóxel, {sides} y según su sform {used} mm (x × y × z); se usan los de la sform.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti_geometry.py" />
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>The file gives voxels of {words} (x × y × z), which is no size. {no_size}</source>
   <translation>El archivo da vóxeles de {words} (x × y × z), que no es un tamaño. {no_size}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>{path} keeps its voxels so that no region of it can be read by itself.</source>
   <translation>{path} almacena sus vóxeles de modo que ninguna región se puede leer por separado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>Save it as .nii or as .nrrd with the encoding raw.</source>
   <translation>Guárdelo como .nii o como .nrrd con la codificación raw.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>{path} points to voxels in several files, which is not supported.</source>
   <translation>{path} remite a vóxeles en varios archivos, lo que no se admite.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>Save the image as one .nrrd file.</source>
   <translation>Guarde la imagen como un solo archivo .nrrd.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>{path} points to a file outside its own folder, which is not followed.</source>
   <translation>{path} remite a un archivo fuera de su propia carpeta, que no se sigue.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>{path} is only a header; the file with its voxels, {target}, is not beside it.</source>
   <translation>{path} es solo una cabecera; el archivo con sus vóxeles, {target}, no está junto a él.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>Copy both files into one folder.</source>
   <translation>Copie ambos archivos en una misma carpeta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>{path} is cut off: {end} of {total} bytes of voxels are there.</source>
   <translation>{path} está cortado: hay {end} de {total} bytes de vóxeles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>{path} is packed as “{encoding}”, which is not supported.</source>
   <translation>{path} está comprimido como «{encoding}», que no se admite.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>{path} holds {size} of {count} voxels.</source>
   <translation>{path} contiene {size} de {count} vóxeles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>{path} has a header longer than any; the file is damaged.</source>
   <translation>{path} tiene una cabecera más larga que ninguna; el archivo está dañado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>{path} is damaged: its header has a line without a name.</source>
   <translation>{path} está dañado: su cabecera tiene una línea sin nombre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>{path} is damaged: its header does not tell the {name}.</source>
   <translation>{path} está dañado: su cabecera no indica {name}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>{path} claims {fields} dimensions; the file is damaged.</source>
   <translation>{path} dice tener {fields} dimensiones; el archivo está dañado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>{path} holds {every} voxels; an image with two or three sides can be opened.</source>
   <translation>{path} contiene {every} vóxeles; se puede abrir una imagen de dos o tres lados.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>{path} holds numbers of the type “{named}”, which is no image.</source>
   <translation>{path} contiene números del tipo «{named}», que no es de imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>{path} is damaged: it does not tell the order of its bytes.</source>
   <translation>{path} está dañado: no indica el orden de sus bytes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>The position in the file (space directions) is damaged. {no_size}</source>
   <translation>La posición del archivo (space directions) está dañada. {no_size}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/object_table.py" />
   <source>{path} is no name for a table.</source>
   <translation>{path} no es nombre para una tabla.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/object_table.py" />
   <source>Let it end in .csv.</source>
   <translation>Haga que termine en .csv.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/io/only_image.py" />
   <source>The folder holds {n} other files that are not part of this series.</source>
   <extracomment>Of one: The folder holds {n} other file that is not part of this series.</extracomment>
   <translation>
    <numerusform>La carpeta contiene además {n} archivo que no forma parte de esta serie.</numerusform>
    <numerusform>La carpeta contiene además {n} archivos que no forman parte de esta serie.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/io/only_image.py" />
   <source>; and {choice} more</source>
   <translation>; y {choice} más</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/only_image.py" />
   <source>The folder {name} holds {choice} images, and one can be opened at a time: {first}{more}.</source>
   <translation>La carpeta {name} contiene {choice} imágenes, y solo se puede abrir una a la vez: {first}{more}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/only_image.py" />
   <source>Open one of its files, or move each series into a folder of its own.</source>
   <translation>Abra uno de sus archivos, o mueva cada serie a una carpeta propia.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/only_image.py" />
   <source>The folder {name} holds no image that can be opened: {problem}</source>
   <translation>La carpeta {name} no contiene ninguna imagen que se pueda abrir: {problem}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/only_image.py" />
   <location filename="../../segstudio/services/project_adding.py" />
   <source>The folder {name} holds no image.</source>
   <translation>La carpeta {name} no contiene ninguna imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/only_image.py" />
   <source>Choose a folder with DICOM files.</source>
   <translation>Elija una carpeta con archivos DICOM.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/credentials.py" />
   <source>The keyring of the system did not take the password; it is used now and not kept.</source>
   <translation>El llavero del sistema no aceptó la contraseña; se usa ahora y no se conserva.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/credentials.py" />
   <source>It will be asked for again after the next start.</source>
   <translation>Se pedirá de nuevo tras el próximo inicio.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dicomweb.py" />
   <source>{name} did not take {path}; nothing there was changed.</source>
   <translation>{name} no aceptó {path}; allí no ha cambiado nada.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dicomweb.py" />
   <source>something else</source>
   <translation>otra cosa</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dicomweb.py" />
   <source>other JSON</source>
   <translation>otro JSON</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>does not know this computer under the AE title {calling}</source>
   <translation>no conoce este ordenador con el AE title {calling}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>does not have the AE title {called}</source>
   <translation>no tiene el AE title {called}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>{name} does not take images of the kind or encoding of {path}.</source>
   <translation>{name} no admite imágenes del tipo o la codificación de {path}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>The connection to {name} was cut while {doing}, or {name} sent nothing for {read_s:.0f} s; what came before is kept.</source>
   <translation>La conexión con {name} se cortó ({doing}), o {name} no envió nada durante {read_s:.0f} s; se conserva lo que llegó antes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Try again; what has been transferred is not transferred again.</source>
   <translation>Inténtelo de nuevo; lo ya transferido no se transfiere otra vez.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>it does not offer that</source>
   <translation>no ofrece eso</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>status {code:04X}</source>
   <translation>estado {code:04X}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>it does not know {calling_ae} as a place to send to</source>
   <translation>no conoce {calling_ae} como lugar al que enviar</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>it does not allow that to this AE title</source>
   <translation>no permite eso a este AE title</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>{name} refused while {doing}: {why}.</source>
   <translation>{name} lo rechazó ({doing}): {why}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>Compare the AE titles with those of the server's list.</source>
   <translation>Compare los AE titles con los de la lista del servidor.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>{name} does not offer what was asked for.</source>
   <translation>{name} no ofrece lo que se pidió.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>{name} ended the connection before it was set up.</source>
   <translation>{name} terminó la conexión antes de establecerse.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>The port may belong to another program, or TLS is set differently on both sides.</source>
   <translation>Puede que el puerto sea de otro programa o que TLS esté configurado de forma distinta en ambos lados.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <location filename="../../segstudio/io/pacs/receiving.py" />
   <source>{name} cannot be reached at {host}, port {port}.</source>
   <translation>No se puede acceder a {name} en {host}, puerto {port}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>{name} cannot be reached at {host}, port {port}, or its certificate could not be verified.</source>
   <translation>No se puede acceder a {name} en {host}, puerto {port}, o no se pudo verificar su certificado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <location filename="../../segstudio/io/pacs/receiving.py" />
   <source>Check host, port and network.</source>
   <translation>Compruebe el host, el puerto y la red.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>{path} does not say how it is encoded and cannot be sent.</source>
   <translation>{path} no dice cómo está codificado y no se puede enviar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/extra.py" />
   <source>Talking to a PACS needs the library {split}, which is not installed.</source>
   <translation>Para hablar con un PACS hace falta la biblioteca {split}, que no está instalada.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/extra.py" />
   <source>Install it with: pip install "segstudio[pacs]"</source>
   <translation>Instálela con: pip install "segstudio[pacs]"</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} is reached without encryption, and a password is not sent that way.</source>
   <translation>A {name} se accede sin cifrado, y así no se envía ninguna contraseña.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Enter an https address.</source>
   <translation>Introduzca una dirección https.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>The CA file of {name} holds no certificates.</source>
   <translation>El archivo CA de {name} no contiene certificados.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>The certificate of {name} could not be verified, so nothing was sent.</source>
   <translation>El certificado de {name} no se pudo verificar, así que no se envió nada.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>If the server has a certificate of your own organisation, add its CA file to the server.</source>
   <translation>Si el servidor tiene un certificado de su propia organización, añada su archivo CA al servidor.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} did not answer within {connect_s:.0f} s.</source>
   <translation>{name} no respondió en {connect_s:.0f} s.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Check the address and the network.</source>
   <translation>Compruebe la dirección y la red.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} sent nothing for {read_s:.0f} s while {doing}; what came before is kept.</source>
   <translation>{name} no envió nada durante {read_s:.0f} s ({doing}); se conserva lo que llegó antes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>no valid JSON</source>
   <translation>JSON no válido</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} leads to another address that is not safe to follow.</source>
   <translation>{name} lleva a otra dirección que no es seguro seguir.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>The address of {name} is not known to the network.</source>
   <translation>La red no conoce la dirección de {name}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Check how the host is written.</source>
   <translation>Compruebe cómo está escrito el host.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} cannot be reached: nothing accepts connections at its address.</source>
   <translation>No se puede acceder a {name}: nada acepta conexiones en su dirección.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Check address, port and network.</source>
   <translation>Compruebe la dirección, el puerto y la red.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>The connection to {name} failed while {doing}.</source>
   <translation>La conexión con {name} falló ({doing}).</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>searching</source>
   <translation>buscando</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>retrieving</source>
   <translation>recuperando</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>storing</source>
   <translation>guardando</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>The connection to {name} was cut while {doing}; what came before is kept.</source>
   <translation>La conexión con {name} se cortó ({doing}); se conserva lo que llegó antes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} answered with {what} instead of DICOM.</source>
   <translation>{name} respondió con {what} en lugar de DICOM.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>The address may lead to a web page; it should end at the DICOMweb service, as in …/dicom-web.</source>
   <translation>La dirección puede llevar a una página web; debe terminar en el servicio DICOMweb, como …/dicom-web.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} does not accept this user name and password.</source>
   <translation>{name} no acepta este usuario y esta contraseña.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} wants a user name and password.</source>
   <translation>{name} exige usuario y contraseña.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} does not allow this user to do that ({doing}).</source>
   <translation>{name} no permite a este usuario hacer eso ({doing}).</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Log in as another user.</source>
   <translation>Inicie sesión como otro usuario.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} has nothing at this address (404) while {doing}.</source>
   <translation>{name} no tiene nada en esta dirección (404; {doing}).</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Check the address of DICOMweb; or the study is no longer there.</source>
   <translation>Compruebe la dirección de DICOMweb; o el estudio ya no está allí.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} refused to store the file (409).</source>
   <translation>{name} se negó a guardar el archivo (409).</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} finds the file too large to store (413).</source>
   <translation>{name} considera el archivo demasiado grande para guardarlo (413).</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} reported an error of its own ({code}) while {doing}.</source>
   <translation>{name} comunicó un error propio ({code}; {doing}).</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Try again later.</source>
   <translation>Inténtelo más tarde.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} refused the request ({code}) while {doing}.</source>
   <translation>{name} rechazó la petición ({code}; {doing}).</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/inbox.py" />
   <source>A file of the series is larger than {largest} and was not retrieved.</source>
   <translation>Un archivo de la serie es mayor que {largest} y no se recuperó.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/inbox.py" />
   <source>The server sent another image than it was asked for; it was not kept.</source>
   <translation>El servidor envió una imagen distinta de la pedida; no se conservó.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/inbox.py" />
   <source>The server sent something that is no DICOM file; it was not kept.</source>
   <translation>El servidor envió algo que no es un archivo DICOM; no se conservó.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/inbox.py" />
   <source>The server sent a damaged DICOM file; it was not kept.</source>
   <translation>El servidor envió un archivo DICOM dañado; no se conservó.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/receiving.py" />
   <source>Images cannot be received on port {move_port}: {strerror}.</source>
   <translation>No se pueden recibir imágenes en el puerto {move_port}: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/receiving.py" />
   <source>Another program may use it. Choose another port, and tell the PACS.</source>
   <translation>Quizá lo use otro programa. Elija otro puerto e indíquelo al PACS.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/records.py" />
   <source>The study date is no date.</source>
   <translation>La fecha del estudio no es una fecha.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/records.py" />
   <source>Write 20240131, or a range such as 20240101-20240131.</source>
   <translation>Escriba 20240131, o un intervalo como 20240101-20240131.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>The server needs a name of up to 64 characters.</source>
   <translation>El servidor necesita un nombre de hasta 64 caracteres.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>{protocol!r} is no protocol.</source>
   <translation>{protocol!r} no es un protocolo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>Use dicomweb or dimse.</source>
   <translation>Use dicomweb o dimse.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>There is no file of certificates {ca_file}.</source>
   <translation>No existe el archivo de certificados {ca_file}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>The address of {name} is no http or https address.</source>
   <translation>La dirección de {name} no es una dirección http o https.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>It looks like https://pacs.example.org/dicom-web.</source>
   <translation>Tiene un aspecto como https://pacs.example.org/dicom-web.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>The address of {name} must not hold a user name or password.</source>
   <translation>La dirección de {name} no debe contener usuario ni contraseña.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>They are asked for, and kept in the keyring of the system where it has one.</source>
   <translation>Se piden, y se guardan en el llavero del sistema si lo tiene.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>The host of {name} is no host name or address.</source>
   <translation>El host de {name} no es un nombre de host ni una dirección.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>The port of {name} is not between 1 and 65535.</source>
   <translation>El puerto de {name} no está entre 1 y 65535.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>The port for receiving from {name} is not between 1024 and 65535.</source>
   <translation>El puerto de recepción de {name} no está entre 1024 y 65535.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>Images are not received by C-MOVE inside TLS.</source>
   <translation>Las imágenes no se reciben por C-MOVE dentro de TLS.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>Leave the port for receiving at 0: C-GET.</source>
   <translation>Deje el puerto de recepción en 0: C-GET.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>The called AE title of {name} needs 1 to 16 plain characters.</source>
   <translation>El AE title de {name} necesita de 1 a 16 caracteres simples.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>The calling AE title of {name} needs 1 to 16 plain characters.</source>
   <translation>El AE title propio para {name} necesita de 1 a 16 caracteres simples.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>{called_ae} at {host}:{port}{which}</source>
   <translation>{called_ae} en {host}:{port}{which}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>Not encrypted: names of patients, images and labels travel over http to {host}, and whoever listens on the network can read them. Use https if the server offers it.</source>
   <translation>Sin cifrar: los nombres de pacientes, las imágenes y las etiquetas viajan por http a {host}, y quien escuche en la red puede leerlos. Use https si el servidor lo ofrece.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>Not encrypted: names of patients, images and labels travel without TLS to {host}, and whoever listens on the network can read them. Choose TLS if the server offers it.</source>
   <translation>Sin cifrar: los nombres de pacientes, las imágenes y las etiquetas viajan sin TLS a {host}, y quien escuche en la red puede leerlos. Elija TLS si el servidor lo ofrece.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>{path} is no list of servers.</source>
   <translation>{path} no es una lista de servidores.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>Move it away and enter the servers again.</source>
   <translation>Retírelo e introduzca los servidores de nuevo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>; and {more} more</source>
   <translation>; y {more} más</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>Choose one by its number, as with --volume 1, up to {index}.</source>
   <translation>Elija una por su número, como con --volume 1, hasta {index}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source> --channel 1 takes a channel by its own number.</source>
   <translation> --channel 1 toma un canal por su propio número.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>{path} holds {parts} images, and one can be opened at a time: {first}{rest}.</source>
   <translation>{path} contiene {parts} imágenes, y solo se puede abrir una a la vez: {first}{rest}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>{lead}all three channels as red, green and blue</source>
   <translation>{lead}los tres canales como rojo, verde y azul</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>{lead}grey (luminance of the three)</source>
   <translation>{lead}gris (luminancia de los tres)</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>{path} is a volume in colour.</source>
   <translation>{path} es un volumen en color.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>Choose a channel, grey or all, as with --channel all.</source>
   <translation>Elija un canal, grey o all, como con --channel all.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>keep the colours</source>
   <translation>conservar los colores</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>grey (luminance)</source>
   <translation>gris (luminancia)</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>channel {number} ({name})</source>
   <translation>canal {number} ({name})</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>{path} has {group} channels; there is no channel {channel}.</source>
   <translation>{path} tiene {group} canales; no existe el canal {channel}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>Give a number from 1 to {group}.</source>
   <translation>Dé un número del 1 al {group}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>{path} has {group} channels, and {channel!r} needs three: red, green and blue.</source>
   <translation>{path} tiene {group} canales, y {channel!r} necesita tres: rojo, verde y azul.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>Choose one channel by its number, from 1 to {group}.</source>
   <translation>Elija un canal por su número, del 1 al {group}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>{path} holds {held}; there is no number {part}.</source>
   <translation>{path} contiene {held}; no existe el número {part}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>Choose a number from 1 to {parts}.</source>
   <translation>Elija un número del 1 al {parts}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/picture.py" />
   <source>{path} is cut off: part of its picture is missing.</source>
   <translation>{path} está cortado: falta parte de su imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/picture.py" />
   <source>{path} is cut off: it ends within its picture.</source>
   <translation>{path} está cortado: termina dentro de su imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/picture.py" />
   <source>{path} is damaged: a checksum in it is wrong.</source>
   <translation>{path} está dañado: una suma de comprobación es errónea.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/picture.py" />
   <source>{path} is damaged: its 16-bit colours cannot be unpacked.</source>
   <translation>{path} está dañado: sus colores de 16 bits no se pueden descomprimir.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/picture.py" />
   <source>a PNG picture holds one slice, there are {count}.</source>
   <translation>una imagen PNG contiene un corte, hay {count}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/picture.py" />
   <source>Choose .nii.gz, .nrrd or .tif.</source>
   <translation>Elija .nii.gz, .nrrd o .tif.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/picture.py" />
   <source>a PNG picture holds whole numbers from 0 to 65535.</source>
   <translation>una imagen PNG contiene números enteros de 0 a 65535.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/picture.py" />
   <source>the PNG picture could not be packed.</source>
   <translation>la imagen PNG no se pudo comprimir.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pieces.py" />
   <source>This is a region of an image of {whole}: {width} × {height} from column {x}, row {y}.</source>
   <translation>Esta es una región de una imagen de {whole}: {width} × {height} desde la columna {x}, fila {y}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pieces.py" />
   <source>{note}, slices {first} to {last}.</source>
   <translation>{note}, cortes {first} a {last}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pieces.py" />
   <source>{path} is packed in pieces of {size}, so no region of it can be read by itself.</source>
   <translation>{path} está comprimido en bloques de {size}, así que ninguna región se puede leer por separado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pieces.py" />
   <source>Save it with tiles of 256 or 512 pixels.</source>
   <translation>Guárdelo con teselas de 256 o 512 píxeles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_access.py" />
   <source>The project was changed by a newer SegStudio (version {version} of its index; this one knows {schema}), so it is opened for reading only.</source>
   <translation>El proyecto lo cambió un SegStudio más reciente (versión {version} de su índice; este conoce {schema}), así que se abre solo para lectura.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_access.py" />
   <source>The project was opened for reading only.</source>
   <translation>El proyecto se abrió solo para lectura.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_access.py" />
   <source>The project lies on a disk or in a folder that is read-only; it is opened for reading.</source>
   <translation>El proyecto está en un disco o una carpeta de solo lectura; se abre para lectura.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_access.py" />
   <source>The project is in use by {who}. It is opened for reading until that one closes it.</source>
   <translation>El proyecto está en uso por {who}. Se abre para lectura hasta que allí se cierre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_access.py" />
   <source>{sentence} It is opened for reading only.</source>
   <translation>{sentence} Se abre solo para lectura.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_access.py" />
   <source>The project {folder} is not opened: {name} in it is a link to another place.</source>
   <translation>El proyecto {folder} no se abre: {name} es en él un enlace a otro lugar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_access.py" />
   <location filename="../../segstudio/io/project_schema.py" />
   <source>It was not made by this program.</source>
   <translation>No lo hizo este programa.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>Nothing was unpacked</source>
   <translation>No se extrajo nada</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>Packing {number} of {members}</source>
   <translation>Empaquetando {number} de {members}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>{target} was not written: reading it back failed. {sentence}</source>
   <translation>{target} no se escribió: no se pudo releer. {sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>{target} was not written: it cannot be packed.</source>
   <translation>{target} no se escribió: no se puede empaquetar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>Unpacking {number} of {files}</source>
   <translation>Extrayendo {number} de {files}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>{name} is no file of a project, so the archive was not written.</source>
   <translation>{name} no es un archivo de un proyecto, así que el archivo comprimido no se escribió.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>There is no archive {path}.</source>
   <translation>No existe el archivo comprimido {path}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>{path} is no archive of a project, or is damaged.</source>
   <translation>{path} no es un archivo comprimido de un proyecto, o está dañado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>Copy the file again from where it came from.</source>
   <translation>Copie el archivo de nuevo desde su origen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: it holds more files than any project.</source>
   <translation>El archivo comprimido se rechaza: contiene más archivos que ningún proyecto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: a name occurs twice in it.</source>
   <translation>El archivo comprimido se rechaza: un nombre aparece dos veces.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: it holds no manifest.</source>
   <translation>El archivo comprimido se rechaza: no contiene manifiesto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>Archives are made by export.</source>
   <translation>Estos archivos se hacen con la exportación.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: its manifest is damaged.</source>
   <translation>El archivo comprimido se rechaza: su manifiesto está dañado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive was made by a newer SegStudio.</source>
   <translation>El archivo comprimido lo hizo un SegStudio más reciente.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <location filename="../../segstudio/learning/card.py" />
   <source>Update SegStudio.</source>
   <translation>Actualice SegStudio.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: its manifest does not name the files that it holds.</source>
   <translation>El archivo comprimido se rechaza: su manifiesto no nombra los archivos que contiene.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: it holds no index of a project.</source>
   <translation>El archivo comprimido se rechaza: no contiene el índice de un proyecto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: {filename} in it is no plain file.</source>
   <translation>El archivo comprimido se rechaza: {filename} no es en él un archivo simple.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: {filename} is no file of a project.</source>
   <translation>El archivo comprimido se rechaza: {filename} no es un archivo de un proyecto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: it is encrypted, or packed in another way than by export.</source>
   <translation>El archivo comprimido se rechaza: está cifrado, o empaquetado de otra forma que con la exportación.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: {filename} would grow more than {most_ratio}-fold.</source>
   <translation>El archivo comprimido se rechaza: {filename} crecería más de {most_ratio} veces.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive holds {total} unpacked; there is room for {room}.</source>
   <translation>El archivo comprimido contiene {total} una vez extraído; hay sitio para {room}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>Choose a folder on a larger disk.</source>
   <translation>Elija una carpeta en un disco mayor.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>Checking {number} of {files}</source>
   <translation>Comprobando {number} de {files}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is damaged: {entry} is not what its manifest says.</source>
   <translation>El archivo comprimido está dañado: {entry} no es lo que dice su manifiesto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_case.py" />
   <source>The project is damaged: the field {name} of case {where} holds what does not belong.</source>
   <translation>El proyecto está dañado: el campo {name} del caso {where} contiene lo que no corresponde.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_case.py" />
   <location filename="../../segstudio/io/project_schema.py" />
   <source>The label files in its folder 'labels' are whole and can be opened by themselves.</source>
   <translation>Los archivos de etiquetas de su carpeta 'labels' están íntegros y se pueden abrir por sí mismos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_case.py" />
   <source>A case needs a name.</source>
   <translation>Un caso necesita un nombre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_case.py" />
   <source>A name has at most {longest_alias} characters, all of them visible.</source>
   <translation>Un nombre tiene como máximo {longest_alias} caracteres, todos visibles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_index.py" />
   <source>The project {parent} holds more than {most_cases} cases.</source>
   <translation>El proyecto {parent} contiene más de {most_cases} casos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_index.py" />
   <source>The project was not copied: {reason}.</source>
   <translation>El proyecto no se copió: {reason}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_index.py" />
   <source>The project {parent} was not changed: {reason}.</source>
   <translation>El proyecto {parent} no se modificó: {reason}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_index.py" />
   <source>What was there before is whole. Make room, or look at the disk, and try again.</source>
   <translation>Lo que había antes está íntegro. Haga sitio o revise el disco, e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>{user} on {host}</source>
   <translation>{user} en {host}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>somebody</source>
   <translation>alguien</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>an unknown computer</source>
   <translation>un ordenador desconocido</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>, since {moment:%Y-%m-%d %H:%M}</source>
   <translation>, desde {moment:%Y-%m-%d %H:%M}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>{who} (process {pid}){since}</source>
   <translation>{who} (proceso {pid}){since}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>another window</source>
   <translation>otra ventana</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>The project is in use by {who}.</source>
   <translation>El proyecto está en uso por {who}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>It can be opened for reading until that one closes it.</source>
   <translation>Se puede abrir para lectura hasta que aquel lo cierre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>The project was opened by {words}, and it was not closed there.</source>
   <translation>El proyecto lo abrió {words}, y no se cerró allí.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>If that program no longer runs, take the project over (--take-over); else open it for reading.</source>
   <translation>Si ese programa ya no está activo, tome el control del proyecto (--take-over); si no, ábralo para lectura.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>The project cannot be written to: {error}.</source>
   <translation>No se puede escribir en el proyecto: {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_making.py" />
   <source>{folder} is a project already.</source>
   <translation>{folder} ya es un proyecto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_making.py" />
   <source>Open it, or choose another folder.</source>
   <translation>Ábralo o elija otra carpeta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_making.py" />
   <source>The project was not made: {error}.</source>
   <translation>El proyecto no se creó: {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>The project was not made: {reason}.</source>
   <translation>El proyecto no se creó: {reason}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>is a link to another place</source>
   <translation>es un enlace a otro lugar</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>is missing</source>
   <translation>falta</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>{parent} is no project that can be opened: {path} {what}.</source>
   <translation>{parent} no es un proyecto que se pueda abrir: {path} {what}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>Choose the folder that holds project.sqlite.</source>
   <translation>Elija la carpeta que contiene project.sqlite.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>the disk or the folder is read-only</source>
   <translation>el disco o la carpeta es de solo lectura</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>the file cannot be opened</source>
   <translation>el archivo no se puede abrir</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>another program holds it</source>
   <translation>otro programa lo retiene</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>the file is damaged</source>
   <translation>el archivo está dañado</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>the file is no SQLite file</source>
   <translation>el archivo no es un archivo SQLite</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>a value in it is larger than any that belongs there</source>
   <translation>un valor en él es mayor que los que corresponden</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>The project {parent} cannot be read: {reason_of_sqlite}.</source>
   <translation>El proyecto {parent} no se puede leer: {reason_of_sqlite}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>The project {parent} was left in the midst of a change and cannot be mended there.</source>
   <translation>El proyecto {parent} quedó en mitad de un cambio y allí no se puede reparar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>Copy the whole folder to a disk that can be written to, and open it there.</source>
   <translation>Copie la carpeta entera a un disco en el que se pueda escribir y ábrala allí.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>{path} in {parent} is no index of a project, or is damaged.</source>
   <translation>{path} de {parent} no es el índice de un proyecto, o está dañado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>{path} in {parent} is an SQLite file of another program.</source>
   <translation>{path} de {parent} es un archivo SQLite de otro programa.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>{path} in {parent} is larger than the index of any project.</source>
   <translation>{path} de {parent} es mayor que el índice de cualquier proyecto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>The project {parent} is not opened: its index holds a {strange}.</source>
   <translation>El proyecto {parent} no se abre: su índice contiene un elemento extraño ({strange}).</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>The index of the project {parent} is damaged.</source>
   <translation>El índice del proyecto {parent} está dañado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>The index of the project {parent} lacks a table.</source>
   <translation>Al índice del proyecto {parent} le falta una tabla.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_sources.py" />
   <source>The series of this case is no longer in the folder {folder}.</source>
   <translation>La serie de este caso ya no está en la carpeta {folder}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_sources.py" />
   <source>There is no image where this case had one.</source>
   <translation>No hay ninguna imagen donde este caso tenía una.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_sources.py" />
   <source>is neither a file nor a folder</source>
   <translation>no es ni un archivo ni una carpeta</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_sources.py" />
   <source>is not there</source>
   <translation>no está</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_sources.py" />
   <source>{paths} cannot be read: {error}.</source>
   <translation>{paths} no se puede leer: {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_sources.py" />
   <source>There is no folder {place}.</source>
   <translation>No existe la carpeta {place}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_sources.py" />
   <source>Looking for {alias}</source>
   <translation>Buscando {alias}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_sources.py" />
   <source>The folder {folder} holds more than {most_files} files.</source>
   <translation>La carpeta {folder} contiene más de {most_files} archivos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/regions.py" />
   <source>{path} can only be read as a whole.</source>
   <translation>{path} solo se puede leer entero.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/regions.py" />
   <source>Regions can be read of {names}.</source>
   <translation>Se pueden leer regiones de {names}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/regions.py" />
   <source>Save it as a TIFF with tiles, of which regions can be opened.</source>
   <translation>Guárdelo como TIFF con teselas, del que se pueden abrir regiones.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/regions.py" />
   <source>Open a region of it: choose one when asked, or add --region x,y,width,height. If it should be small, the file is damaged.</source>
   <translation>Abra una región: elíjala cuando se le pregunte o añada --region x,y,width,height. Si debería ser pequeño, el archivo está dañado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure.py" />
   <source>{path} was not saved: the images have no frame of reference to place contours in.</source>
   <translation>{path} no se guardó: las imágenes no tienen sistema de referencia en el que situar contornos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure.py" />
   <source>Choose a picture or NIfTI.</source>
   <translation>Elija una imagen o NIfTI.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure.py" />
   <source>{path} was not saved: reading it back gave other outlines. What was there is unchanged.</source>
   <translation>{path} no se guardó: al releerlo dio otros contornos. Lo que había no ha cambiado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure.py" />
   <source>{path} has a contour that lies in no slice of the image.</source>
   <translation>{path} tiene un contorno que no está en ningún corte de la imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure.py" />
   <source>Drawing the outlines</source>
   <translation>Dibujando los contornos</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{path} holds contours, and these need the image that they were drawn on.</source>
   <translation>{path} contiene contornos, que necesitan la imagen sobre la que se dibujaron.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>Open the image first and then this file as its labels; on the command line, with --like IMAGE.</source>
   <translation>Abra antes la imagen y después este archivo como sus etiquetas; en la línea de órdenes, con --like IMAGE.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{path} gives places in the patient, and the image does not tell where it lies.</source>
   <translation>{path} da lugares en el paciente, y la imagen no dice dónde está.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>Open the DICOM images that the contours were drawn on.</source>
   <translation>Abra las imágenes DICOM sobre las que se dibujaron los contornos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{path} holds no contour that encloses a voxel of the image.</source>
   <translation>{path} no contiene ningún contorno que encierre un vóxel de la imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{count} voxels lie in several structures; each was given to the smallest of them.</source>
   <translation>{count} vóxeles están en varias estructuras; cada uno se dio a la menor de ellas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{others} points or lines of the structure set enclose nothing and were left out.</source>
   <translation>{others} puntos o líneas del conjunto de estructuras no encierran nada y se omitieron.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source> and more</source>
   <translation> y más</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>No voxel lies inside {names}.</source>
   <translation>Ningún vóxel está dentro de {names}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{path} claims more points than any structure set has.</source>
   <translation>{path} dice tener más puntos que ningún conjunto de estructuras.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{path} is damaged: a contour has {size} numbers.</source>
   <translation>{path} está dañado: un contorno tiene {size} números.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>Export it again.</source>
   <translation>Expórtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{path} was drawn on images of another frame of reference, so its contours would lie in the wrong place.</source>
   <translation>{path} se dibujó sobre imágenes de otro sistema de referencia, así que sus contornos estarían en un lugar erróneo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>Open the images that it was drawn on.</source>
   <translation>Abra las imágenes sobre las que se dibujó.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{path} holds a contour of {name} that lies on no slice of the image.</source>
   <translation>{path} contiene un contorno de {name} que no está en ningún corte de la imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>Open the images that it was drawn on, all of them.</source>
   <translation>Abra las imágenes sobre las que se dibujó, todas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{path} holds a contour of {name} that reaches out of the image.</source>
   <translation>{path} contiene un contorno de {name} que sale de la imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/snapshot.py" />
   <source>{path} was not saved: there is no slice {z} of {shape}.</source>
   <translation>{path} no se guardó: no existe el corte {z} de {shape}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/snapshot.py" />
   <source>{path} was not saved: reading it back gave another picture.</source>
   <translation>{path} no se guardó: al releerlo dio otra imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/step_file.py" />
   <source>it is damaged</source>
   <translation>está dañado</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/step_file.py" />
   <source>Old steps of undo stay in memory: {error}.</source>
   <translation>Los pasos antiguos de deshacer permanecen en memoria: {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/step_file.py" />
   <source>Free some space on the disk; it is tried again by itself.</source>
   <translation>Libere espacio en el disco; se intenta de nuevo automáticamente.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/step_file.py" />
   <source>its file is gone</source>
   <translation>su archivo ya no está</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/step_file.py" />
   <source>A step of undo cannot be read back from the disk: {why}.</source>
   <translation>Un paso de deshacer no se puede releer del disco: {why}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/step_file.py" />
   <source>The labels are as they were; the steps after it can still be undone and redone.</source>
   <translation>Las etiquetas están como estaban; los pasos posteriores aún se pueden deshacer y rehacer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/surface.py" />
   <source>{path} was not saved: the chosen labels have no voxels.</source>
   <translation>{path} no se guardó: las etiquetas elegidas no tienen vóxeles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/surface.py" />
   <source>{path} was not saved: the size of the voxels is unknown, and a surface is in mm.</source>
   <translation>{path} no se guardó: no se conoce el tamaño de los vóxeles, y una superficie va en mm.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/surface.py" />
   <source>Choose a picture or a table instead.</source>
   <translation>Elija en su lugar una imagen o una tabla.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/surface.py" />
   <source>Building the surface</source>
   <translation>Construyendo la superficie</translation>
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
   <translation>Escribiendo {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/surface.py" />
   <source>{path} was not saved: reading it back gave another surface. What was there is unchanged.</source>
   <translation>{path} no se guardó: al releerlo dio otra superficie. Lo que había no ha cambiado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/taking.py" />
   <source>{path} keeps its channels apart, so they are not joined piece by piece.</source>
   <translation>{path} almacena sus canales por separado, así que no se unen parte por parte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff.py" />
   <source>The file holds {count} images of different kinds; the first is shown.</source>
   <translation>El archivo contiene {count} imágenes de tipos distintos; se muestra la primera.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_directories.py" />
   <source>{path} is damaged: its pages follow each other in a circle.</source>
   <translation>{path} está dañado: sus páginas se suceden en círculo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_directories.py" />
   <source>{path} is cut off: a page lies behind its end.</source>
   <translation>{path} está cortado: una página está más allá de su final.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_directories.py" />
   <source>{path} is damaged: a page claims {entries} tags.</source>
   <translation>{path} está dañado: una página dice tener {entries} campos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_directories.py" />
   <source>{path} is damaged: a page does not tell its size.</source>
   <translation>{path} está dañado: una página no indica su tamaño.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_directories.py" />
   <source>{path} is damaged: a page claims tiles that are larger than any.</source>
   <translation>{path} está dañado: una página dice tener teselas mayores que ninguna.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_directories.py" />
   <source>{path} is damaged: a tag claims {length}.</source>
   <translation>{path} está dañado: un campo dice ocupar {length}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_directories.py" />
   <source>{path} is cut off: a tag lies behind its end.</source>
   <translation>{path} está cortado: un campo está más allá de su final.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_images.py" />
   <source>{path} holds no picture.</source>
   <translation>{path} no contiene ninguna imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_images.py" />
   <source>{path} has no rows and columns.</source>
   <translation>{path} no tiene filas y columnas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_images.py" />
   <source>{path} keeps its colours as lightness and two opponents (Lab), which is not supported.</source>
   <translation>{path} almacena sus colores como luminosidad y dos opuestos (Lab), lo que no se admite.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_images.py" />
   <source>Save it as RGB.</source>
   <translation>Guárdelo como RGB.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_images.py" />
   <source>{path} holds numbers of the type {dtype}, which is no image.</source>
   <translation>{path} contiene números del tipo {dtype}, que no es de imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_images.py" />
   <location filename="../../segstudio/io/tiff_pieces.py" />
   <source>{path} lacks pages that it tells of.</source>
   <translation>A {path} le faltan páginas que anuncia.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_images.py" />
   <source>Copy the file again; if its pages lie in several files, save them as one.</source>
   <translation>Copie el archivo de nuevo; si sus páginas están en varios archivos, guárdelas en uno.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_images.py" />
   <location filename="../../segstudio/io/tiff_pieces.py" />
   <source>{path} is cut off: part of a page is not there.</source>
   <translation>{path} está cortado: falta parte de una página.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_metadata.py" />
   <source>The file tells no distance between its slices: lengths are in pixels.</source>
   <translation>El archivo no indica la distancia entre sus cortes: las longitudes están en píxeles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_metadata.py" />
   <source>{path} is damaged: its description is no description of an image.</source>
   <translation>{path} está dañado: su descripción no es la de una imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_metadata.py" />
   <source>The file is one of {files} that belong together; only what it holds itself is shown.</source>
   <translation>El archivo es uno de {files} que van juntos; solo se muestra lo que él mismo contiene.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_pieces.py" />
   <source>{path} keeps several slices in one page, so no region of it can be read by itself.</source>
   <translation>{path} almacena varios cortes en una página, así que ninguna región se puede leer por separado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_pieces.py" />
   <source>Save it as OME-TIFF with tiles.</source>
   <translation>Guárdelo como OME-TIFF con teselas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_pieces.py" />
   <source>{path} is damaged: a tile of it cannot be unpacked.</source>
   <translation>{path} está dañado: una tesela no se puede descomprimir.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>The file does not tell how the image lies in the patient; left and right may be swapped.</source>
   <translation>El archivo no dice cómo está situada la imagen en el paciente; izquierda y derecha podrían estar intercambiadas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>The image opens without physical size: lengths are in pixels.</source>
   <translation>La imagen se abre sin tamaño físico: las longitudes están en píxeles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>{count} voxels are not finite numbers; the filter and the network treat them as the lowest value.</source>
   <translation>{count} vóxeles no son números finitos; el filtro y la red los tratan como el valor mínimo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>{path} is a colour picture, so its pixels are not label numbers.</source>
   <translation>{path} es una imagen en color, así que sus píxeles no son números de etiqueta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>Choose the file in which each pixel holds the number of its label.</source>
   <translation>Elija el archivo en el que cada píxel contiene el número de su etiqueta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>{path} holds fractions, as {voxels:g}, so its voxels are not label numbers.</source>
   <translation>{path} contiene fracciones, como {voxels:g}, así que sus vóxeles no son números de etiqueta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>Choose the file in which each voxel holds the number of its label.</source>
   <translation>Elija el archivo en el que cada vóxel contiene el número de su etiqueta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>{path} holds values from {low} to {high}; labels run from 0 to {largest_label}.</source>
   <translation>{path} contiene valores de {low} a {high}; las etiquetas van de 0 a {largest_label}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>The voxels are said to measure {sides} mm (z × y × x), which is unlikely; check before measuring.</source>
   <translation>Se dice que los vóxeles miden {sides} mm (z × y × x), lo que es improbable; compruébelo antes de medir.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>{path} is cut off: {done} of {count} bytes of voxels are there.</source>
   <translation>{path} está cortado: hay {done} de {count} bytes de vóxeles.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>{path} is cut off: {count} bytes are missing.</source>
   <translation>{path} está cortado: faltan {count} bytes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>{path} holds more data than its header tells; it is probably damaged.</source>
   <translation>{path} contiene más datos de los que indica su cabecera; probablemente está dañado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>The file holds {count} bytes more than its header tells of; check that the image is whole.</source>
   <translation>El archivo contiene {count} bytes más de los que indica su cabecera; compruebe que la imagen esté íntegra.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/acceptance.py" />
   <source>new weights are always taken</source>
   <translation>los pesos nuevos se toman siempre</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/acceptance.py" />
   <source>on average no better where corrected</source>
   <translation>en promedio no mejor donde se corrigió</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/acceptance.py" />
   <source>on average no worse where corrected</source>
   <translation>en promedio no peor donde se corrigió</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/acceptance.py" />
   <source>on average more than 0.01 of Dice lost elsewhere, or 0.03 in one class</source>
   <translation>en promedio se pierde más de 0,01 de Dice en otros sitios, o 0,03 en una clase</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/acceptance.py" />
   <source>on average no worse where corrected, at most 0.01 of Dice lost elsewhere</source>
   <translation>en promedio no peor donde se corrigió y como mucho 0,01 de Dice perdido en otros sitios</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/agreement.py" />
   <source>In {unchanged} of {cases} cases nobody changed what {model} drew: the new model would learn from that model, and its score would only say how far the two agree.</source>
   <translation>En {unchanged} de {cases} casos nadie cambió lo que dibujó {model}: el modelo nuevo aprendería de aquel, y su puntuación solo diría cuánto coinciden los dos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/agreement.py" />
   <source>In {unchanged} of {cases} cases nobody changed what {model} drew: there the new model would learn from that model, and its score would partly say how far the two agree.</source>
   <translation>En {unchanged} de {cases} casos nadie cambió lo que dibujó {model}: ahí el modelo nuevo aprendería de aquel, y su puntuación diría en parte cuánto coinciden los dos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/agreement.py" />
   <source>In {unchanged} of {cases} cases nobody had changed what {model} drew: it learned from that model, and its score only says how far the two agree.</source>
   <translation>En {unchanged} de {cases} casos nadie había cambiado lo que dibujó {model}: aprendió de ese modelo, y su puntuación solo dice cuánto coinciden los dos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/agreement.py" />
   <source>In {unchanged} of {cases} cases nobody had changed what {model} drew: there it learned from that model, and its score partly says how far the two agree.</source>
   <translation>En {unchanged} de {cases} casos nadie había cambiado lo que dibujó {model}: ahí aprendió de ese modelo, y su puntuación dice en parte cuánto coinciden los dos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/agreement.py" />
   <source>the model {name}</source>
   <translation>el modelo {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/agreement.py" />
   <location filename="../../segstudio/services/session.py" />
   <source>a model</source>
   <translation>un modelo</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/binding.py" />
   <location filename="../../segstudio/learning/card.py" />
   <location filename="../../segstudio/learning/checkpoint.py" />
   <source>{name} is damaged: its weights cannot be read.</source>
   <translation>{name} está dañado: sus pesos no se pueden leer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/binding.py" />
   <location filename="../../segstudio/learning/checkpoint.py" />
   <source>Export or download the model again.</source>
   <translation>Exporte o descargue el modelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/binding.py" />
   <source>The weights in {name} were changed: they are not those that its card tells of.</source>
   <translation>Los pesos de {name} se modificaron: no son aquellos de los que habla su ficha.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/binding.py" />
   <source>Ask for the file again where it came from.</source>
   <translation>Pida de nuevo el archivo a quien se lo dio.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/binding.py" />
   <source>The weights of this model were changed after it was measured. Its scores do not hold and are not shown.</source>
   <translation>Los pesos de este modelo se modificaron después de medirlo. Sus puntuaciones no valen y no se muestran.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/binding.py" />
   <source>An older file: nothing ties its scores to its weights.</source>
   <translation>Un archivo más antiguo: nada une sus puntuaciones a sus pesos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>Choose a .safetensors file that SegStudio has written.</source>
   <translation>Elija un archivo .safetensors escrito por SegStudio.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model's card is damaged: it is not JSON.</source>
   <translation>La ficha del modelo está dañada: no es JSON.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model's card is damaged: it holds no entries.</source>
   <translation>La ficha del modelo está dañada: no contiene entradas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model was written by a newer SegStudio (card format {written}).</source>
   <translation>El modelo lo escribió un SegStudio más reciente (formato de ficha {written}).</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model's card lacks {missing}.</source>
   <translation>A la ficha del modelo le falta {missing}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>it cannot be read</source>
   <translation>no se puede leer</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model file {path} cannot be opened: {reason}.</source>
   <translation>El archivo de modelo {path} no se puede abrir: {reason}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>{name} holds weights, but no SegStudio model card.</source>
   <translation>{name} contiene pesos, pero ninguna ficha de modelo de SegStudio.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>{name} is not a SegStudio model file.</source>
   <translation>{name} no es un archivo de modelo de SegStudio.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>{name} lost its end: {there} of {needed} bytes are there.</source>
   <translation>{name} está incompleto: hay {there} de {needed} bytes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>Copy the file again from where it came.</source>
   <translation>Copie de nuevo el archivo desde su origen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>the case</source>
   <translation>el caso</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model {name} was trained on images filtered with size {filter_size}; {name_2} is filtered with size {filter_size_2}.</source>
   <translation>El modelo {name} se entrenó con imágenes filtradas con tamaño {filter_size}; {name_2} está filtrada con tamaño {filter_size_2}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>Give the raw image; the model applies its own filter.</source>
   <translation>Dé la imagen original; el modelo aplica su propio filtro.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/card.py" />
   <source>The model {name} reads {accepts} images with {n} channels; {name_2} is {words} with {channels}.</source>
   <extracomment>Of one: The model {name} reads {accepts} images with {n} channel; {name_2} is {words} with {channels}.</extracomment>
   <translation>
    <numerusform>El modelo {name} lee imágenes {accepts} con {n} canal; {name_2} es {words} con {channels}.</numerusform>
    <numerusform>El modelo {name} lee imágenes {accepts} con {n} canales; {name_2} es {words} con {channels}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>Choose a model that accepts {words} images.</source>
   <translation>Elija un modelo que admita imágenes {words}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model's card is damaged: {name} is {value!r}.</source>
   <translation>La ficha del modelo está dañada: {name} es {value!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model's card is damaged: {name} is not a list of texts.</source>
   <translation>La ficha del modelo está dañada: {name} no es una lista de textos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model's card is damaged: it needs classes with different numbers.</source>
   <translation>La ficha del modelo está dañada: necesita clases con números distintos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model's card is damaged: {entry!r} is not a class.</source>
   <translation>La ficha del modelo está dañada: {entry!r} no es una clase.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>it has no name</source>
   <translation>no tiene nombre</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>its version is {version}</source>
   <translation>su versión es {version}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>it reads {channels} channels, not 1 or 3</source>
   <translation>lee {channels} canales, no 1 o 3</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>it accepts {accepts}, not grey or rgb</source>
   <translation>admite {accepts}, no grey o rgb</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>its normalisation {normalisation!r} is unknown</source>
   <translation>su normalización {normalisation!r} es desconocida</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>its filter size {filter_size} is not odd</source>
   <translation>su tamaño de filtro {filter_size} no es impar</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>its network reads {network} channels, the card says {channels}</source>
   <translation>su red lee {network} canales, la ficha dice {channels}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>its network gives {network} classes with the background, the card names {classes} without it</source>
   <translation>su red da {network} clases con el fondo, la ficha nombra {classes} sin él</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model {name!r} cannot be used: {wrong}.</source>
   <translation>El modelo {name!r} no se puede usar: {wrong}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model {name!r} cannot be used: {sentence}</source>
   <translation>El modelo {name!r} no se puede usar: {sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/cases.py" />
   <source>The mask {name} holds the label {unknown}, but only {classes} classes are named.</source>
   <translation>La máscara {name} contiene la etiqueta {unknown}, pero solo se han nombrado {classes} clases.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/cases.py" />
   <source>Name every class, or name one class to learn everything above 0.</source>
   <translation>Nombre todas las clases, o una sola para aprender todo lo que esté por encima de 0.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/checkpoint.py" />
   <source>{name} cannot be used. {sentence}</source>
   <translation>{name} no se puede usar. {sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/checkpoint.py" />
   <source>The weights in {name} do not belong to the network its card names: {weights} is {found}, the network has {wanted}.</source>
   <translation>Los pesos de {name} no pertenecen a la red que nombra su ficha: {weights}, {found} en el archivo y {wanted} en la red.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/checkpoint.py" />
   <source>missing</source>
   <translation>ausente</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/checkpoint.py" />
   <source>no such weight</source>
   <translation>ausente</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/checkpoint.py" />
   <source>The model {name} holds weights that are not finite numbers ({key}).</source>
   <translation>El modelo {name} contiene pesos que no son números finitos ({key}).</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/checkpoint.py" />
   <source>Use an earlier version of the model.</source>
   <translation>Use una versión anterior del modelo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/conversion.py" />
   <source>{source} is no file that can be read.</source>
   <translation>{source} no es un archivo que se pueda leer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/conversion.py" />
   <source>{source} is larger than any network of this program.</source>
   <translation>{source} es mayor que cualquier red de este programa.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/conversion.py" />
   <source>could not be read</source>
   <translation>no se pudo leer</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/conversion.py" />
   <source>{source} {sentence}. Nothing in it was executed.</source>
   <translation>{source} {sentence}. No se ejecutó nada de lo que contiene.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/conversion.py" />
   <source>Ask for a file that torch.save made of network.state_dict() alone.</source>
   <translation>Pida un archivo que torch.save haya hecho solo con network.state_dict().</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/cross_validation.py" />
   <source>A cross-validation runs in one process.</source>
   <translation>Una validación cruzada se ejecuta en un solo proceso.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/cross_validation.py" />
   <source>Train the parts by --fold, each with several processes, or leave torchrun out.</source>
   <translation>Entrene las partes con --fold, cada una con varios procesos, o prescinda de torchrun.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/cross_validation.py" />
   <source> Mean Dice over {folds} parts of a cross-validation: {means:.3f}.</source>
   <translation> Dice medio de {folds} partes de una validación cruzada: {means:.3f}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/cross_validation.py" />
   <source>Part {part} of {parts}: {said}</source>
   <translation>Parte {part} de {parts}: {said}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/curve.py" />
   <source>Trial step {step} of {steps}</source>
   <translation>Paso de prueba {step} de {steps}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/curve.py" />
   <source>Step {step} of {steps}</source>
   <translation>Paso {step} de {steps}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <source>There is no device called {name!r}.</source>
   <translation>No existe ningún dispositivo llamado {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <location filename="../../segstudio/services/setting_values.py" />
   <source>Choose auto, cpu, cuda, cuda:N or mps.</source>
   <translation>Elija auto, cpu, cuda, cuda:N o mps.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <source>This computer has no {kind} device that the installed torch can use.</source>
   <translation>Este ordenador no tiene ningún dispositivo {kind} que el torch instalado pueda usar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <source>Choose auto or cpu.</source>
   <translation>Elija auto o cpu.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <source>There is no device {name}: this computer has {device_count} CUDA device(s).</source>
   <translation>No existe el dispositivo {name}: este ordenador tiene {device_count} dispositivos CUDA.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <source>There is no engine called {name!r}.</source>
   <translation>No existe ningún motor llamado {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <source>Choose one of: {engines}.</source>
   <translation>Elija uno de: {engines}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <source>The engine openvino needs a package that is not installed.</source>
   <translation>El motor openvino necesita un paquete que no está instalado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <source>Type: pip install "segstudio[openvino]", or choose the engine auto.</source>
   <translation>Escriba: pip install "segstudio[openvino]", o elija el motor auto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/evaluate.py" />
   <source>There are no images with masks to measure.</source>
   <translation>No hay imágenes con máscaras que medir.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/evaluate.py" />
   <source>Check both folders.</source>
   <translation>Compruebe ambas carpetas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/evaluate.py" />
   <source>Measuring {lesson_name}</source>
   <translation>Midiendo {lesson_name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>Measuring the old model</source>
   <translation>Midiendo el modelo antiguo</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <location filename="../../segstudio/learning/training.py" />
   <source>Saving the model</source>
   <translation>Guardando el modelo</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>Measuring the new model ({share:.0%} of the change)</source>
   <translation>Midiendo el modelo nuevo ({share:.0%} del cambio)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/finetune.py" />
   <source>on {n} corrected images from {old} to {new}</source>
   <extracomment>Of one: on {n} corrected image from {old} to {new}</extracomment>
   <translation>
    <numerusform>en {n} imagen corregida de {old} a {new}</numerusform>
    <numerusform>en {n} imágenes corregidas de {old} a {new}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/finetune.py" />
   <source>on {n} synthetic images from {old} to {new}</source>
   <extracomment>Of one: on {n} synthetic image from {old} to {new}</extracomment>
   <translation>
    <numerusform>en {n} imagen sintética de {old} a {new}</numerusform>
    <numerusform>en {n} imágenes sintéticas de {old} a {new}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/finetune.py" />
   <source>on {n} earlier images from {old} to {new}</source>
   <extracomment>Of one: on {n} earlier image from {old} to {new}</extracomment>
   <translation>
    <numerusform>en {n} imagen anterior de {old} a {new}</numerusform>
    <numerusform>en {n} imágenes anteriores de {old} a {new}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>mean Dice went {changes}</source>
   <translation>el Dice medio pasó {changes}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>what it could do would be forgotten</source>
   <translation>se olvidaría lo que ya sabía hacer</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>the corrected images did not become better on average</source>
   <translation>las imágenes corregidas no mejoraron en promedio</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>The old model stays, because {reason}: with all that was learned {moved}.</source>
   <translation>El modelo antiguo se queda, porque {reason}: con todo lo aprendido, {moved}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>{share:.0%} of what was learned was taken over, so that earlier images stay good: {moved}.</source>
   <translation>Se adoptó el {share:.0%} de lo aprendido, para que las imágenes anteriores sigan bien: {moved}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>No earlier images were there to compare with; synthetic ones stood in for them.</source>
   <translation>No había imágenes anteriores con las que comparar; las sustituyeron imágenes sintéticas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>No earlier images were there to compare with, so what the model may have forgotten is not known.</source>
   <translation>No había imágenes anteriores con las que comparar, así que no se sabe qué puede haber olvidado el modelo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/growing.py" />
   <source>A class needs a name.</source>
   <translation>Una clase necesita un nombre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/growing.py" />
   <source>The model {model} has a class called {name} already.</source>
   <translation>El modelo {model} ya tiene una clase llamada {name}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/growing.py" />
   <source>A label has a number from 1 to {largest_label}, not {number}.</source>
   <translation>Una etiqueta tiene un número de 1 a {largest_label}, no {number}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/growing.py" />
   <source>Label {number} is {known_as} in the model {name} already.</source>
   <translation>La etiqueta {number} ya es {known_as} en el modelo {name}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/growing.py" />
   <source>A model tells at most {most_classes} classes apart.</source>
   <translation>Un modelo distingue como máximo {most_classes} clases.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/growing.py" />
   <source>{color} is no colour: red, green and blue lie between 0 and 255.</source>
   <translation>{color} no es un color: rojo, verde y azul están entre 0 y 255.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/learner.py" />
   <source>There is not enough memory to train on {count} patches of {side} × {side} pixels at once.</source>
   <translation>No hay memoria suficiente para entrenar con {count} parches de {side} × {side} píxeles a la vez.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/learner.py" />
   <source>Choose a smaller batch, smaller patches, or a smaller network.</source>
   <translation>Elija un lote menor, parches menores o una red menor.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/learner.py" />
   <source>Training stopped at step {done}: the loss was not a number {most_failures} times in a row.</source>
   <translation>El entrenamiento se detuvo en el paso {done}: la pérdida no fue un número {most_failures} veces seguidas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/learner.py" />
   <source>Choose a smaller learning rate, or look for images with broken values.</source>
   <translation>Elija una tasa de aprendizaje menor, o busque imágenes con valores defectuosos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/lineage.py" />
   <source>The card of {name} does not say how the model was made.</source>
   <translation>La ficha de {name} no dice cómo se hizo el modelo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/lineage.py" />
   <source>Only models fine-tuned by this version or a later one can be made again.</source>
   <translation>Solo se pueden rehacer modelos afinados con esta versión o una posterior.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/lineage.py" />
   <source>{name} learned from {lineage} earlier images too.</source>
   <translation>{name} aprendió también de {lineage} imágenes anteriores.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/lineage.py" />
   <source>Name their folder by --replay.</source>
   <translation>Indique su carpeta con --replay.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/lineage.py" />
   <source>{missing} of {wanted} corrections that {name} learned from are no longer there as they were{first}.</source>
   <translation>{missing} de {wanted} correcciones de las que aprendió {name} ya no están como estaban{first}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/lineage.py" />
   <source>Name the folder that holds them by --corrections.</source>
   <translation>Indique con --corrections la carpeta que las contiene.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/material.py" />
   <source>Preparing the corrections</source>
   <translation>Preparando las correcciones</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/material.py" />
   <source>There is nothing to learn from: no correction has a reviewed slice with labels that {name} knows.</source>
   <translation>No hay nada de lo que aprender: ninguna corrección tiene un corte revisado con etiquetas que {name} conozca.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/material.py" />
   <source>Mark slices as reviewed and save the correction again.</source>
   <translation>Marque cortes como revisados y guarde la corrección de nuevo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/material.py" />
   <source>Reading earlier images</source>
   <translation>Leyendo imágenes anteriores</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/material.py" />
   <source>Reading images that are not reviewed</source>
   <translation>Leyendo imágenes no revisadas</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>The config of the network {name} has unknown entries: {map}.</source>
   <translation>La configuración de la red {name} tiene entradas desconocidas: {map}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>It may have: {config}.</source>
   <translation>Puede tener: {config}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>There is no network called {name!r}.</source>
   <translation>No existe ninguna red llamada {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>Choose one of: {networks}.</source>
   <translation>Elija una de: {networks}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>The network {name} cannot be built with {entry} = {value!r}.</source>
   <translation>La red {name} no se puede construir con {entry} = {value!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>Allowed: {allowed}.</source>
   <translation>Permitido: {allowed}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>a whole number from 1 to {largest_width}</source>
   <translation>un número entero de 1 a {largest_width}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>{shortest} to {longest}</source>
   <translation>{shortest} a {longest}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>a list of {count} whole numbers from 1 to {largest_width}</source>
   <translation>una lista de {count} números enteros de 1 a {largest_width}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/outcomes.py" />
   <source>No better model came of it.</source>
   <translation>No salió un modelo mejor.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/outcomes.py" />
   <source>The new model is worse.</source>
   <translation>El modelo nuevo es peor.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/outcomes.py" />
   <source>The new model is no better.</source>
   <translation>El modelo nuevo no es mejor.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/outcomes.py" />
   <source>Better where you corrected, in part worse elsewhere.</source>
   <translation>Mejor donde corrigió, en parte peor en las demás.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/outcomes.py" />
   <source>Better where you corrected, on the whole no worse elsewhere.</source>
   <translation>Mejor donde corrigió, en conjunto no peor en las demás.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/outcomes.py" />
   <source>Better where you corrected; elsewhere it was not measured.</source>
   <translation>Mejor donde corrigió; en las demás no se midió.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>A network reads 1 or 3 channels, not {channels}.</source>
   <translation>Una red lee 1 o 3 canales, no {channels}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>Training needs the name of at least one class.</source>
   <translation>El entrenamiento necesita el nombre de al menos una clase.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>The patience is at least 1 look, not {patience}.</source>
   <translation>La paciencia es al menos 1 comprobación, no {patience}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>Changed pixels count at least 1, not {edited_weight}.</source>
   <translation>Los píxeles cambiados cuentan al menos 1, no {edited_weight}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>There is no rule of acceptance called {acceptance!r}.</source>
   <translation>No existe ninguna regla de aceptación llamada {acceptance!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>Choose one of: {acceptances}.</source>
   <translation>Elija una de: {acceptances}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>Training takes at least 1 step, not {steps}.</source>
   <translation>El entrenamiento tiene al menos 1 paso, no {steps}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>The learning rate {learning_rate} is not between 0 and 1.</source>
   <translation>La tasa de aprendizaje {learning_rate} no está entre 0 y 1.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>A step needs 1 patch of 16 pixels at least, not {batch} of {patch}.</source>
   <translation>Un paso necesita al menos 1 parche de 16 píxeles, no {batch} de {patch}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>There is no augmentation called {augmentation!r}.</source>
   <translation>No existe ningún aumento de datos llamado {augmentation!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>Choose one of: {augmentations}.</source>
   <translation>Elija uno de: {augmentations}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>The engine openvino does not run on the device {device}.</source>
   <translation>El motor openvino no funciona en el dispositivo {device}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>Choose the device cpu or auto.</source>
   <translation>Elija el dispositivo cpu o auto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>Preparing</source>
   <translation>Preparando</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <location filename="../../segstudio/learning/sweep.py" />
   <source>Segmented</source>
   <translation>Segmentado</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>There is not enough memory to hold the prediction; the labels are unchanged.</source>
   <translation>No hay memoria suficiente para guardar la predicción; las etiquetas no han cambiado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>Close other cases or programs.</source>
   <translation>Cierre otros casos o programas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>The model {name} gave numbers that are not finite; the labels are unchanged.</source>
   <translation>El modelo {name} dio números que no son finitos; las etiquetas no han cambiado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>Use another model, or an earlier version of this one.</source>
   <translation>Use otro modelo o una versión anterior de este.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/predict.py" />
   <source>Segmenting slice {index} of {n}</source>
   <extracomment>Of one: Segmenting</extracomment>
   <translation>
    <numerusform>Segmentando corte {index} de {n}</numerusform>
    <numerusform>Segmentando corte {index} de {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>The memory was short, so fewer slices were segmented at once.</source>
   <translation>La memoria era escasa, así que se segmentaron menos cortes a la vez.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>The memory was short, so the image was segmented in smaller pieces.</source>
   <translation>La memoria era escasa, así que la imagen se segmentó en partes menores.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>The memory of the GPU was too small, so the CPU went on.</source>
   <translation>La memoria de la GPU era insuficiente, así que continuó la CPU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>There is not enough memory to segment even a small piece; the labels are unchanged.</source>
   <translation>No hay memoria suficiente ni para segmentar una parte pequeña; las etiquetas no han cambiado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>Close other programs, or choose a smaller network.</source>
   <translation>Cierre otros programas o elija una red menor.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/recipe.py" />
   <source>The loss has no {name} called {getattr!r}.</source>
   <translation>La pérdida no tiene ningún {name} llamado {getattr!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/recipe.py" />
   <location filename="../../segstudio/services/setting_values.py" />
   <source>Choose one of: {choices}.</source>
   <translation>Elija uno de: {choices}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/recipe.py" />
   <source>The loss cannot use {name} = {value}.</source>
   <translation>La pérdida no puede usar {name} = {value}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/recipe.py" />
   <source>Give a finite number above zero.</source>
   <translation>Dé un número finito mayor que cero.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/recipe.py" />
   <source>The loss recipe has unknown entries: {unknown}.</source>
   <translation>La receta de la pérdida tiene entradas desconocidas: {unknown}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/recipe.py" />
   <source>It may have: {known}.</source>
   <translation>Puede tener: {known}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The image is shown filtered with {size}×{size}; the model reads it raw.</source>
   <translation>La imagen se muestra filtrada con {size}×{size}; el modelo la lee sin filtrar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The image is shown filtered with {size}×{size}; the model reads it filtered with {own}×{own}.</source>
   <translation>La imagen se muestra filtrada con {size}×{size}; el modelo la lee filtrada con {own}×{own}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>sides {span}</source>
   <translation>lados {span}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>pixels {span}</source>
   <translation>píxeles {span}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>values {lows:.4g} to {highs:.4g}</source>
   <translation>valores {lows:.4g} a {highs:.4g}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The image is in colour; the model learned from grey images only.</source>
   <translation>La imagen es en color; el modelo aprendió solo de imágenes en gris.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The image is grey; the model learned from colour images only.</source>
   <translation>La imagen es en gris; el modelo aprendió solo de imágenes en color.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The image is of the kind {modality}; the model learned from {value}.</source>
   <translation>La imagen es del tipo {modality}; el modelo aprendió de {value}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>A pixel is {span} wide; in the images the model learned from it was {known}.</source>
   <translation>Un píxel mide {span} de ancho; en las imágenes de las que aprendió el modelo medía {known}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The image has a physical size and those the model learned from had none; whether its pixels are of the right size is not known.</source>
   <translation>La imagen tiene tamaño físico y aquellas de las que aprendió el modelo no lo tenían; no se sabe si sus píxeles tienen el tamaño adecuado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The image has no physical size; the model learned from pixels that are {span} wide.</source>
   <translation>La imagen no tiene tamaño físico; el modelo aprendió de píxeles de {span} de ancho.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The image has sides of {span}; those the model learned from had {known}, so what it looks for may appear in another size.</source>
   <translation>La imagen tiene lados de {span}; aquellas de las que aprendió el modelo los tenían de {known}, así que lo que busca puede aparecer con otro tamaño.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The values run from {low:.4g} to {high:.4g}{units}; in the images the model learned from they ran from {lows:.4g} to {highs:.4g}.</source>
   <translation>Los valores van de {low:.4g} a {high:.4g}{units}; en las imágenes de las que aprendió el modelo iban de {lows:.4g} a {highs:.4g}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>{low:.3g} to {high:.3g} {unit}</source>
   <translation>{low:.3g} a {high:.3g} {unit}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/rehearsal.py" />
   <source>Preparing images to compare with</source>
   <translation>Preparando imágenes de comparación</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/run_state.py" />
   <source>There is no unfinished training in {path}.</source>
   <translation>No hay ningún entrenamiento sin terminar en {path}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/run_state.py" />
   <source>Start it without --resume.</source>
   <translation>Inícielo sin --resume.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/run_state.py" />
   <source>The unfinished training in {path} is damaged.</source>
   <translation>El entrenamiento sin terminar de {path} está dañado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/run_state.py" />
   <source>Start it again without --resume.</source>
   <translation>Inícielo de nuevo sin --resume.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/run_state.py" />
   <source>The unfinished training in {path} is another one: its plan or its images differ.</source>
   <translation>El entrenamiento sin terminar de {path} es otro: su plan o sus imágenes difieren.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/run_state.py" />
   <source>Give the same options as when it was started, or start again without --resume.</source>
   <translation>Dé las mismas opciones que al iniciarlo, o empiece de nuevo sin --resume.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/suiting.py" />
   <source>All {n} corrections are for other models: they show {names}, which {model} does not know.</source>
   <extracomment>Of one: The only correction is for another model: it shows {names}, which {model} does not know.</extracomment>
   <translation>
    <numerusform>La única corrección es para otro modelo: muestra {names}, que {model} no conoce.</numerusform>
    <numerusform>Las {n} correcciones son para otros modelos: muestran {names}, que {model} no conoce.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/suiting.py" />
   <source>Correct an image with this model first, or choose the model that they were made for.</source>
   <translation>Corrija primero una imagen con este modelo o elija el modelo para el que se hicieron.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/suiting.py" />
   <source>{n} corrections are for other models and were left out.</source>
   <extracomment>Of one: {n} correction is for other models and was left out.</extracomment>
   <translation>
    <numerusform>{n} corrección es para otros modelos y se ha omitido.</numerusform>
    <numerusform>{n} correcciones son para otros modelos y se han omitido.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/sweep.py" />
   <source>Segmenting block {z} of {depth}</source>
   <translation>Segmentando bloque {z} de {depth}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/sweep.py" />
   <source>Measuring the grey levels</source>
   <translation>Midiendo los niveles de gris</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/teaching.py" />
   <location filename="../../segstudio/learning/training.py" />
   <source>Stopped after {step} of {steps} steps.</source>
   <translation>Detenido tras {step} de {steps} pasos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/team.py" />
   <source>A batch of {batch} patches cannot be divided among {size} processes.</source>
   <translation>Un lote de {batch} parches no se puede repartir entre {size} procesos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/team.py" />
   <source>Choose a batch that is a multiple of {size}.</source>
   <translation>Elija un lote que sea múltiplo de {size}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/team.py" />
   <source>The {size} training processes cannot reach each other.</source>
   <translation>Los {size} procesos de entrenamiento no pueden comunicarse entre sí.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/team.py" />
   <source>Start them by: torchrun --nproc-per-node N -m segstudio train …</source>
   <translation>Inícielos con: torchrun --nproc-per-node N -m segstudio train …</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training.py" />
   <source>Stopped after {step} of {steps} steps, since nothing became better.</source>
   <translation>Detenido tras {step} de {steps} pasos, porque nada mejoró.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training.py" />
   <source>The training under way could not be kept. {sentence}</source>
   <translation>El entrenamiento en curso no se pudo conservar. {sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training.py" />
   <location filename="../../segstudio/learning/training_start.py" />
   <source>Reading images</source>
   <translation>Leyendo imágenes</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/training.py" />
   <source>Trained for {steps} steps on {n} cases; none was kept apart to measure it.</source>
   <extracomment>Of one: Trained for {steps} steps on {n} case; none was kept apart to measure it.</extracomment>
   <translation>
    <numerusform>Entrenado durante {steps} pasos con {n} caso; ninguno se apartó para medirlo.</numerusform>
    <numerusform>Entrenado durante {steps} pasos con {n} casos; ninguno se apartó para medirlo.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/training.py" />
   <source>Trained for {steps} steps on {learned} of {n} cases, with {apart} kept apart to measure it.</source>
   <extracomment>Of one: Trained for {steps} steps on {learned} of {n} case, with {apart} kept apart to measure it.</extracomment>
   <translation>
    <numerusform>Entrenado durante {steps} pasos con {learned} de {n} caso, con {apart} apartado para medirlo.</numerusform>
    <numerusform>Entrenado durante {steps} pasos con {learned} de {n} casos, y {apart} aparte para medirlo.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/training.py" />
   <source>Mean Dice on the {n} that were kept apart: {means:.3f}.</source>
   <extracomment>Of one: Mean Dice on the {n} that was kept apart: {means:.3f}.</extracomment>
   <translation>
    <numerusform>Dice medio en el {n} apartado: {means:.3f}.</numerusform>
    <numerusform>Dice medio en los {n} apartados: {means:.3f}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training_start.py" />
   <source>Choose fewer parts, or add images.</source>
   <translation>Elija menos partes o añada imágenes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training_start.py" />
   <source>There are no images with masks to train on.</source>
   <translation>No hay imágenes con máscaras con las que entrenar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training_start.py" />
   <source>Check the folders and the manifest.</source>
   <translation>Compruebe las carpetas y el manifiesto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training_start.py" />
   <source>Stopping early needs images that are held out, and there are none.</source>
   <translation>Detenerse antes de tiempo requiere imágenes apartadas, y no hay ninguna.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training_start.py" />
   <source>Leave the patience out, or add images.</source>
   <translation>Prescinda de la paciencia o añada imágenes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training_start.py" />
   <source>None of the {store} images to learn from shows: {names}.</source>
   <translation>Ninguna de las {store} imágenes de las que aprender muestra: {names}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training_start.py" />
   <source>Name only classes that are in the masks, and check that the masks are not empty.</source>
   <translation>Nombre solo clases que estén en las máscaras, y compruebe que las máscaras no estén vacías.</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/unpickling.py" />
   <source>holds no weights: a state dict of named tensors was expected</source>
   <translation>no contiene pesos: se esperaba un state dict de tensores con nombre</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/unpickling.py" />
   <source>is no state dict of tensors alone ({name__})</source>
   <translation>no es un state dict solo de tensores ({name__})</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/accepting.py" />
   <source>The prediction has the size {of_prediction}, the case has {of_case} (z, y, x).</source>
   <translation>La predicción tiene el tamaño {of_prediction}, el caso tiene {of_case} (z, y, x).</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/aliases.py" />
   <source>Image</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/aliases.py" />
   <source>Image {number}</source>
   <translation>Imagen {number}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/background.py" />
   <source>Something could not be kept because of an error in the program.</source>
   <translation>Algo no se pudo conservar por un error del programa.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/case_order.py" />
   <source>{unknown!r} is no status of a case.</source>
   <translation>{unknown!r} no es un estado de un caso.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/case_order.py" />
   <location filename="../../segstudio/services/projects.py" />
   <source>There are: {statuses}.</source>
   <translation>Existen: {statuses}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/case_order.py" />
   <source>Cases are not sorted by {sort!r}.</source>
   <translation>Los casos no se ordenan por {sort!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/case_order.py" />
   <source>There are: {orders}.</source>
   <translation>Existen: {orders}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/class_changes.py" />
   <source>All {largest_label:,} label numbers are taken.</source>
   <translation>Los {largest_label:,} números de etiqueta están ocupados.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/class_changes.py" />
   <source>Delete or merge some of them first.</source>
   <translation>Elimine o fusione antes algunas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/class_changes.py" />
   <source>Add label: {name}</source>
   <translation>Añadir etiqueta: {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/class_changes.py" />
   <source>Rename label: {name}</source>
   <translation>Cambiar nombre de etiqueta: {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/class_changes.py" />
   <source>Colour: {name}</source>
   <translation>Color: {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/cluster.py" />
   <source>It did not run.</source>
   <translation>No se ejecutó.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/cluster.py" />
   <source>{done} of {total}</source>
   <translation>{done} de {total}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/cluster.py" />
   <source>The cluster lost this one: {why}</source>
   <translation>El clúster perdió esta: {why}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/cluster.py" />
   <source>Run the command again with --resume.</source>
   <translation>Ejecute la orden de nuevo con --resume.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/cluster.py" />
   <source>A cluster needs the package Ray, which is not installed.</source>
   <translation>Un clúster necesita el paquete Ray, que no está instalado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/cluster.py" />
   <source>Type: pip install "segstudio[cluster]".</source>
   <translation>Escriba: pip install "segstudio[cluster]".</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/cluster.py" />
   <source>The cluster {address} cannot be reached.</source>
   <translation>No se puede acceder al clúster {address}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/cluster.py" />
   <source>Check the address and that it runs, or use --cluster auto for this computer.</source>
   <translation>Compruebe la dirección y que esté en marcha, o use --cluster auto para este ordenador.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparing.py" />
   <location filename="../../segstudio/services/live_scores.py" />
   <source>Comparing</source>
   <translation>Comparando</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparing.py" />
   <source>{path} and {reference} do not lie on the same grid: {difference}.</source>
   <translation>{path} y {reference} no están en la misma malla: {difference}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparing.py" />
   <source>Labels are compared voxel by voxel.</source>
   <translation>Las etiquetas se comparan vóxel por vóxel.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparing.py" />
   <source>There is no slice {z}; the labels have {shape} slices.</source>
   <translation>No existe el corte {z}; las etiquetas tienen {shape} cortes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparing.py" />
   <source>too much</source>
   <translation>de más</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparing.py" />
   <source>another label</source>
   <translation>otra etiqueta</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparison.py" />
   <source>Measuring distances</source>
   <translation>Midiendo distancias</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparison.py" />
   <source>Opening the reference</source>
   <translation>Abriendo la referencia</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparison.py" />
   <location filename="../../segstudio/services/label_sets.py" />
   <location filename="../../segstudio/services/model_tasks.py" />
   <source>Reading {name}</source>
   <translation>Leyendo {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/doubting.py" />
   <source>Looking for doubtful places</source>
   <translation>Buscando lugares dudosos</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>There is no export {name!r}.</source>
   <translation>No existe la exportación {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>These are: {keys}.</source>
   <translation>Existen: {keys}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>The ending of {name} names no export.</source>
   <translation>La terminación de {name} no indica ninguna exportación.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Use one of {endings}, or say which with --format.</source>
   <translation>Use una de {endings}, o indíquela con --format.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>A PNG picture holds one slice; this case has several.</source>
   <translation>Una imagen PNG contiene un solo corte; este caso tiene varios.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>The size of the voxels is unknown, and a surface is in millimetres.</source>
   <translation>No se conoce el tamaño de los vóxeles, y una superficie va en milímetros.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>The slices do not lie evenly, so a surface would have the wrong shape.</source>
   <translation>Los cortes no están a distancias iguales, así que una superficie tendría una forma errónea.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>The images do not tell where they lie, and contours need a place.</source>
   <translation>Las imágenes no dicen dónde están, y los contornos necesitan una posición.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>No voxel has a label yet. Segment or paint first.</source>
   <translation>Ningún vóxel tiene todavía etiqueta. Segmente o pinte antes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/exporting.py" />
   <source>{name} was not saved. {reason}</source>
   <translation>{name} no se guardó. {reason}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/exporting.py" />
   <source>{kind} saved and read back: {name}</source>
   <translation>{kind}, guardado y releído: {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/exporting.py" />
   <source>Voxels and grid were written anew; look whether the pixels themselves show text or a face.</source>
   <translation>Los vóxeles y la malla se escribieron de nuevo; compruebe si los propios píxeles muestran texto o un rostro.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/fitting.py" />
   <source>{name} was made for another kind of image, and none of the models for this one.</source>
   <translation>{name} se hizo para otro tipo de imagen, y ninguno de los modelos para este.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/fitting.py" />
   <source>{name} was made for another kind of image; {better} was made for this one.</source>
   <translation>{name} se hizo para otro tipo de imagen; {better} se hizo para este.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/history.py" />
   <source>Remove filter</source>
   <translation>Quitar filtro</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/history.py" />
   <source>Mean filter {size}×{size}</source>
   <translation>Filtro de media {size}×{size}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/jobs.py" />
   <source>{value} s left</source>
   <translation>faltan {value} s</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/jobs.py" />
   <source>{seconds} min left</source>
   <translation>faltan {seconds} min</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/jobs.py" />
   <source>{seconds:.1f} h left</source>
   <translation>faltan {seconds:.1f} h</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_counts.py" />
   <source>Counting voxels</source>
   <translation>Contando vóxeles</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <source>{name} is locked; nothing was erased.</source>
   <translation>{name} está bloqueada; no se ha borrado nada.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <source>Unlock it in the list to erase it.</source>
   <translation>Desbloquéela en la lista para borrarla.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <source>Clear {name}</source>
   <translation>Vaciar {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <source>Nothing carries the label {name}.</source>
   <translation>Nada lleva la etiqueta {name}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <source>Changing labels</source>
   <translation>Cambiando etiquetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <source>Reading the label set</source>
   <translation>Leyendo el juego de etiquetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <source>Saving the label set</source>
   <translation>Guardando el juego de etiquetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <location filename="../../segstudio/services/quiet.py" />
   <source>Counting</source>
   <translation>Contando</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <source>Label set {source}</source>
   <translation>Juego de etiquetas {source}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/large_pictures.py" />
   <location filename="../../segstudio/services/segment_files.py" />
   <location filename="../../segstudio/services/tasks.py" />
   <source>Segmenting</source>
   <translation>Segmentando</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/large_pictures.py" />
   <location filename="../../segstudio/services/model_tasks.py" />
   <location filename="../../segstudio/services/tasks.py" />
   <source>Loading the model</source>
   <translation>Cargando el modelo</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/large_pictures.py" />
   <source>Post-processing ({words}) was not done: it needs the whole picture in memory.</source>
   <translation>El posprocesado ({words}) no se hizo: necesita la imagen entera en memoria.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/learning_tasks.py" />
   <source>Fine-tuning</source>
   <translation>Ajuste fino</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/learning_tasks.py" />
   <source>Reading correction {number} of {ids}</source>
   <translation>Leyendo la corrección {number} de {ids}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/learning_tasks.py" />
   <source>Evaluating</source>
   <translation>Evaluando</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/learning_tasks.py" />
   <source>Making the model again</source>
   <translation>Rehaciendo el modelo</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <location filename="../../segstudio/services/samples.py" />
   <source>Did you mean {close}? </source>
   <translation>¿Quería decir {close}? </translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>Known models: {known}.</source>
   <translation>Modelos conocidos: {known}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>No models are installed.</source>
   <translation>No hay modelos instalados.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>There is no model called {name_or_path!r}.</source>
   <translation>No existe ningún modelo llamado {name_or_path!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>The model {name} was trained from nothing; there is no earlier one.</source>
   <translation>El modelo {name} se entrenó desde cero; no hay ninguno anterior.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>The model that {name} was made from is no longer at hand (id {parent}).</source>
   <translation>El modelo del que se hizo {name} ya no está disponible (id {parent}).</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>Import its file again, if you have it.</source>
   <translation>Importe de nuevo su archivo, si lo tiene.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>The model {name} comes with SegStudio and stays.</source>
   <translation>El modelo {name} viene con SegStudio y permanece.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>{path} lies outside the models folder.</source>
   <translation>{path} está fuera de la carpeta de modelos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>There is a model called {name} already.</source>
   <translation>Ya existe un modelo llamado {name}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>Export it under another name, and import that file.</source>
   <translation>Expórtelo con otro nombre e importe ese archivo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <location filename="../../segstudio/services/pacs_servers.py" />
   <location filename="../../segstudio/services/projects.py" />
   <source>Choose another name.</source>
   <translation>Elija otro nombre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>the system gave no reason</source>
   <translation>el sistema no dio ningún motivo</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>The model {name} was not renamed: {reason}.</source>
   <translation>No se cambió el nombre del modelo {name}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>{name} does not end in {suffix}.</source>
   <translation>{name} no termina en {suffix}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>Model files need that ending.</source>
   <translation>Los archivos de modelo necesitan esa terminación.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>Delete the file itself if you mean it.</source>
   <translation>Elimine el propio archivo si es lo que desea.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>The model {name} was not deleted: {reason}.</source>
   <translation>El modelo {name} no se eliminó: {reason}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>Fine-tuning gave no model that is good enough.</source>
   <translation>El ajuste fino no dio ningún modelo suficientemente bueno.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>{name} cannot be read: {strerror}.</source>
   <translation>{name} no se puede leer: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>A model needs a name.</source>
   <translation>Un modelo necesita un nombre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>The name {name}… is too long for a file.</source>
   <translation>El nombre {name}… es demasiado largo para un archivo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>a dot at either end</source>
   <translation>un punto en un extremo</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>The name {name} cannot be a file's name because of {shown}.</source>
   <translation>El nombre {name} no puede ser el de un archivo por: {shown}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>The name {name} is reserved by Windows, where no file can be called so.</source>
   <translation>El nombre {name} está reservado por Windows, donde ningún archivo puede llamarse así.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/lineage.py" />
   <source>{name}, no longer here</source>
   <translation>{name}, ya no está aquí</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/looking.py" />
   <source>Looking through the folder</source>
   <translation>Examinando la carpeta</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/looking.py" />
   <source> The first file that does not open: {problem}</source>
   <translation> El primer archivo que no se abre: {problem}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/looking.py" />
   <source>The folder {name} holds no image.{reason}</source>
   <translation>La carpeta {name} no contiene ninguna imagen.{reason}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/looking.py" />
   <source>Choose a folder with pictures, volumes or one DICOM series.</source>
   <translation>Elija una carpeta con imágenes, volúmenes o una serie DICOM.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/looking.py" />
   <source>Drawing small pictures</source>
   <translation>Dibujando imágenes en miniatura</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/model_pictures.py" />
   <source>Drawing a model</source>
   <translation>Dibujando un modelo</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/model_tasks.py" />
   <source>Adding classes</source>
   <translation>Añadiendo clases</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/model_tasks.py" />
   <source>Converting a model</source>
   <translation>Convirtiendo un modelo</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/model_tasks.py" />
   <source>There are {given} {what} for {names} classes.</source>
   <translation>Hay {given} {what} para {names} clases.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/model_tasks.py" />
   <source>{said!r} is no colour.</source>
   <translation>{said!r} no es un color.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/model_tasks.py" />
   <source>Write it as #56B4E9.</source>
   <translation>Escríbalo como #56B4E9.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/opening.py" />
   <source>Opening a second image</source>
   <translation>Abriendo una segunda imagen</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/operating.py" />
   <source>Operating on labels</source>
   <translation>Operando sobre etiquetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/operating.py" />
   <source>Counting grey levels</source>
   <translation>Contando niveles de gris</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Asking the PACS</source>
   <translation>Preguntando al PACS</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Asking {name}</source>
   <translation>Preguntando a {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Searching the PACS</source>
   <translation>Buscando en el PACS</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Searching {name}</source>
   <translation>Buscando en {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Reading the list of series</source>
   <translation>Leyendo la lista de series</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Fetching a preview</source>
   <translation>Recuperando una vista previa</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Retrieving from the PACS</source>
   <translation>Recuperando del PACS</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Reading the list of images</source>
   <translation>Leyendo la lista de imágenes</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>{name} has no images there.</source>
   <translation>{name} no tiene imágenes ahí.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Search again.</source>
   <translation>Busque de nuevo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Looking what is already here</source>
   <translation>Comprobando qué hay ya aquí</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Image {came} of {total}</source>
   <translation>Imagen {came} de {total}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>{name} did not send {lost} of {of_series} images of a series; the others are kept.</source>
   <translation>{name} no envió {lost} de {of_series} imágenes de una serie; las demás se conservan.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Try again; it may not send this kind of images or this encoding.</source>
   <translation>Inténtelo de nuevo; puede que no envíe este tipo de imágenes o esta codificación.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Sending to the PACS</source>
   <translation>Enviando al PACS</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>File {done} of {paths}</source>
   <translation>Archivo {done} de {paths}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>{name} does not say which image it is and cannot be sent.</source>
   <translation>{name} no dice qué imagen es y no se puede enviar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Sending the labels to the PACS</source>
   <translation>Enviando las etiquetas al PACS</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>{name} is no DICOM file or is damaged, and was not sent.</source>
   <translation>{name} no es un archivo DICOM o está dañado, y no se envió.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>{name} cannot be read.</source>
   <translation>{name} no se puede leer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs_servers.py" />
   <source>Known are: {known}.</source>
   <translation>Se conocen: {known}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs_servers.py" />
   <source>Add one first.</source>
   <translation>Añada antes uno.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs_servers.py" />
   <source>There is no server {name!r}.</source>
   <translation>No existe el servidor {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs_servers.py" />
   <source>There is already a server named {name}.</source>
   <translation>Ya existe un servidor llamado {name}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/places.py" />
   <location filename="../../segstudio/services/project_tasks.py" />
   <location filename="../../segstudio/services/tasks.py" />
   <source>Opening</source>
   <translation>Abriendo</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/postprocessing.py" />
   <source>Saving the post-processing</source>
   <translation>Guardando el posprocesado</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/postprocessing.py" />
   <source>Saving the table</source>
   <translation>Guardando la tabla</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_adding.py" />
   <source>Looking for images</source>
   <translation>Buscando imágenes</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_adding.py" />
   <source>Looking at {number} of {paths}</source>
   <translation>Examinando {number} de {paths}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_adding.py" />
   <source>{name} is nothing that can be opened.</source>
   <translation>{name} no es nada que se pueda abrir.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_adding.py" />
   <source>There is no image to add. {problems}</source>
   <translation>No hay ninguna imagen que añadir. {problems}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_adding.py" />
   <source>Choose pictures, volumes, or folders of DICOM series.</source>
   <translation>Elija imágenes, volúmenes o carpetas de series DICOM.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source>Looking for moved images</source>
   <translation>Buscando imágenes movidas</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source> and {names} more</source>
   <translation> y {names} más</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source>A cloud service left a second copy of a file ({names}{more}), which is not used.</source>
   <translation>Un servicio en la nube dejó una segunda copia de un archivo ({names}{more}), que no se usa.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source>Checking the project</source>
   <translation>Comprobando el proyecto</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <location filename="../../segstudio/services/project_sharing.py" />
   <source>{number} of {cases}: {alias}</source>
   <translation>{number} de {cases}: {alias}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source>Audit trail, line {line}: {sentence}</source>
   <translation>Registro de auditoría, línea {line}: {sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <location filename="../../segstudio/services/project_sharing.py" />
   <source>Its image is no longer where it was.</source>
   <translation>Su imagen ya no está donde estaba.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source>The hash of its image was never taken.</source>
   <translation>El hash de su imagen nunca se tomó.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source>Its image has changed since it was added.</source>
   <translation>Su imagen ha cambiado desde que se añadió.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source>Its label file is missing.</source>
   <translation>Falta su archivo de etiquetas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source>Its labels were changed outside of the project.</source>
   <translation>Sus etiquetas se modificaron fuera del proyecto.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/project_labels.py" />
   <source>The labels of {n:,} cases were taken.</source>
   <extracomment>Of one: The labels of {n:,} case were taken.</extracomment>
   <translation>
    <numerusform>Se tomaron las etiquetas de {n:,} caso.</numerusform>
    <numerusform>Se tomaron las etiquetas de {n:,} casos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/project_labels.py" />
   <source>The labels of {n:,} cases could not be taken, the first of them: {alias} ({why})</source>
   <extracomment>Of one: The labels of {n:,} case could not be taken: {alias} ({why})</extracomment>
   <translation>
    <numerusform>No se pudieron tomar las etiquetas de {n:,} caso: {alias} ({why})</numerusform>
    <numerusform>No se pudieron tomar las etiquetas de {n:,} casos, el primero: {alias} ({why})</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_labels.py" />
   <source>Taking the labels</source>
   <translation>Tomando las etiquetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_review.py" />
   <source>Taking the review back</source>
   <translation>Retirando la revisión</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_sharing.py" />
   <source>Exporting the project</source>
   <translation>Exportando el proyecto</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_sharing.py" />
   <source>The archive was not written: it would lie in the project itself.</source>
   <translation>El archivo comprimido no se escribió: estaría dentro del propio proyecto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_sharing.py" />
   <source>Importing the project</source>
   <translation>Importando el proyecto</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_sharing.py" />
   <source>The archive is refused: its index names paths of another computer.</source>
   <translation>El archivo comprimido se rechaza: su índice nombra rutas de otro ordenador.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_sharing.py" />
   <source>The archive was not written: {reason}.</source>
   <translation>El archivo comprimido no se escribió: {reason}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_sharing.py" />
   <source>The archive was not written: {error}.</source>
   <translation>El archivo comprimido no se escribió: {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>Opening the project</source>
   <translation>Abriendo el proyecto</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>Adding images</source>
   <translation>Añadiendo imágenes</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>The image of {alias} is no longer where it was.</source>
   <translation>La imagen de {alias} ya no está donde estaba.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>Project &gt; Find moved images… or segstudio project relink looks for it.</source>
   <translation>Proyecto &gt; Buscar imágenes movidas… o segstudio project relink la busca.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>This is not the image that was added: its voxels or its grid have changed.</source>
   <translation>Esta no es la imagen que se añadió: sus vóxeles o su malla han cambiado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>The label file of {alias} is missing from the project.</source>
   <translation>El archivo de etiquetas de {alias} falta en el proyecto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>The labels were changed outside of the project; no slice counts as reviewed.</source>
   <translation>Las etiquetas se modificaron fuera del proyecto; ningún corte cuenta como revisado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <location filename="../../segstudio/services/tasks.py" />
   <source>Saving labels</source>
   <translation>Guardando etiquetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>Writing the labels of {alias}</source>
   <translation>Escribiendo las etiquetas de {alias}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <location filename="../../segstudio/services/tasks.py" />
   <source>Writing the correction</source>
   <translation>Escribiendo la corrección</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>{n} cases predicted.</source>
   <extracomment>Of one: {n} case predicted.</extracomment>
   <translation>
    <numerusform>{n} caso predicho.</numerusform>
    <numerusform>{n} casos predichos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>{n} cases that you have worked on stay as they are.</source>
   <extracomment>Of one: {n} case that you have worked on stays as it is.</extracomment>
   <translation>
    <numerusform>{n} caso en el que ha trabajado queda como está.</numerusform>
    <numerusform>{n} casos en los que ha trabajado quedan como están.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source> and {failed} more</source>
   <translation> y {failed} más</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>Not predicted: {alias} ({why}){more}.</source>
   <translation>Sin predecir: {alias} ({why}){more}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>Segmenting the cases</source>
   <translation>Segmentando los casos</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>{number} of {ids}: {alias}</source>
   <translation>{number} de {ids}: {alias}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>It was edited meanwhile.</source>
   <translation>Se editó entretanto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>{folder} is no project: it holds no {index_name}.</source>
   <translation>{folder} no es un proyecto: no contiene {index_name}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>segstudio project new makes one.</source>
   <translation>segstudio project new crea uno.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>The project {name} holds no such case.</source>
   <translation>El proyecto {name} no contiene ese caso.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>The project {project} holds no case {name!r}.</source>
   <translation>El proyecto {project} no contiene ningún caso {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>The project {project} holds {count} cases that begin with {name!r}.</source>
   <translation>El proyecto {project} contiene {count} casos que empiezan por {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>segstudio project list shows them.</source>
   <translation>segstudio project list los muestra.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>The labels of {alias} are a link to another place, which is not followed.</source>
   <translation>Las etiquetas de {alias} son un enlace a otro lugar, que no se sigue.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>There is a case called {alias} already.</source>
   <translation>Ya existe un caso llamado {alias}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>The labels of {alias} were not saved: a link leads to another place.</source>
   <translation>Las etiquetas de {alias} no se guardaron: un enlace lleva a otro lugar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>The labels of {alias} were not saved: {error}.</source>
   <translation>Las etiquetas de {alias} no se guardaron: {error}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>{values!r} is no status of a case.</source>
   <translation>{values!r} no es un estado de un caso.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>A note has at most {longest_note:,} characters.</source>
   <translation>Una nota tiene como máximo {longest_note:,} caracteres.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>{alias} is not reviewed: not every slice is marked so.</source>
   <translation>{alias} no está revisado: no todos los cortes están marcados así.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>Open it, mark its slices as reviewed (Shift+R), and save.</source>
   <translation>Ábralo, marque sus cortes como revisados (Mayús+R) y guarde.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>The project {name} is closed.</source>
   <translation>El proyecto {name} está cerrado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/quiet.py" />
   <source>Trying the filter</source>
   <translation>Probando el filtro</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/quiet.py" />
   <source>Trying the post-processing</source>
   <translation>Probando el posprocesado</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/quiet.py" />
   <source>Comparing with the training images</source>
   <translation>Comparando con las imágenes de entrenamiento</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>More than one of the unsaved edits begin with {name!r}.</source>
   <translation>Hay varias ediciones sin guardar que empiezan por {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>No unsaved edits begin with {name!r}.</source>
   <translation>Ninguna edición sin guardar empieza por {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>segstudio recover list shows them.</source>
   <translation>segstudio recover list las muestra.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>Recovering edits</source>
   <translation>Recuperando ediciones</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>The image of {name} came from no file.</source>
   <translation>La imagen de {name} no procede de ningún archivo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>these edits</source>
   <translation>estas ediciones</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>Save its labels as a file instead.</source>
   <translation>Guarde en su lugar las etiquetas como archivo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>The image {name} has changed since its labels were edited: {gap}.</source>
   <translation>La imagen {name} ha cambiado desde que se editaron sus etiquetas: {gap}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>Save the edits as a label file instead; they are unchanged.</source>
   <translation>Guarde en su lugar las ediciones como archivo de etiquetas; no han cambiado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>The image has changed since these labels were edited; check them.</source>
   <translation>La imagen ha cambiado desde que se editaron estas etiquetas; compruébelas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>Looking for unsaved edits</source>
   <translation>Buscando ediciones sin guardar</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>Reading unsaved edits</source>
   <translation>Leyendo ediciones sin guardar</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>Saving recovered labels</source>
   <translation>Guardando etiquetas recuperadas</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/resampling.py" />
   <source>An image of {shape} voxels takes {image_bytes}, which does not fit into the free memory.</source>
   <translation>Una imagen de {shape} vóxeles ocupa {image_bytes}, que no caben en la memoria libre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/resampling.py" />
   <source>Choose a larger spacing, or close other programs.</source>
   <translation>Elija un espaciado mayor o cierre otros programas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/resampling.py" />
   <source>{said!r} is no spacing.</source>
   <translation>{said!r} no es un espaciado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/resampling.py" />
   <source>Write one number of mm, or three for z, y and x: 1 or 2.5,0.7,0.7.</source>
   <translation>Escriba un número de mm, o tres para z, y, x: 1 o 2.5,0.7,0.7.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/resampling.py" />
   <source>Resampling</source>
   <translation>Remuestreando</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/resampling.py" />
   <source>Resampling the image</source>
   <translation>Remuestreando la imagen</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/resampling.py" />
   <source>Resampling the labels</source>
   <translation>Remuestreando las etiquetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/resampling.py" />
   <source>Saving the image</source>
   <translation>Guardando la imagen</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/safekeeping.py" />
   <source>an error in the program</source>
   <translation>un error del programa</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>There is no sample called {name!r}.</source>
   <translation>No existe ninguna muestra llamada {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>{hint}Samples: {known}.</source>
   <translation>{hint}Muestras: {known}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/segment_files.py" />
   <source>{name} is larger than the memory, and {needing_all} needs the whole picture.</source>
   <translation>{name} es mayor que la memoria, y {needing_all} necesita la imagen entera.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/segment_files.py" />
   <source>Leave {needing_all} out, or choose a part with --region.</source>
   <translation>Prescinda de {needing_all} o elija una parte con --region.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/segment_files.py" />
   <source>It is larger than the memory and was segmented block by block.</source>
   <translation>Es mayor que la memoria y se segmentó bloque por bloque.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/apart.py" />
   <source>This program cannot start itself to read a doubtful file apart.</source>
   <translation>Este programa no puede iniciarse a sí mismo para leer aparte un archivo dudoso.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/apart.py" />
   <source>A file read in a process of its own came over changed.</source>
   <translation>Un archivo leído en un proceso propio llegó alterado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/apart.py" />
   <source>A file that might be damaged is read where it cannot harm your work, and it arrived whole.</source>
   <translation>Un archivo quizá dañado se lee donde no puede perjudicar su trabajo, y llegó entero.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/apart.py" />
   <source>{nbytes} KiB from a process of its own</source>
   <translation>{nbytes} KiB de un proceso propio</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/dicom.py" />
   <source>A DICOM series was not read as it was written.</source>
   <translation>Una serie DICOM no se leyó como se escribió.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/dicom.py" />
   <source>A DICOM segmentation did not come back the same.</source>
   <translation>Una segmentación DICOM no volvió igual.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/dicom.py" />
   <source>A series was read the right way round, and its segmentation came back the same.</source>
   <translation>Una serie se leyó con la orientación correcta, y su segmentación volvió igual.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/dicom.py" />
   <source>{slices} slices of {width}×{height}, labels equal</source>
   <translation>{slices} cortes de {width}×{height}, etiquetas iguales</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>The network {name} gives numbers that are not finite.</source>
   <translation>La red {name} da números que no son finitos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>A network made ready for speed differs by {worst:.1e} of its largest output.</source>
   <translation>Una red preparada para ser rápida difiere en {worst:.1e} de su mayor salida.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>Each gives the same in its fast form as in its plain one.</source>
   <translation>Cada una da lo mismo en su forma rápida que en la simple.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>{networks}; largest difference {worst:.0e}</source>
   <translation>{networks}; diferencia máxima {worst:.0e}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>The loss {name} has no usable gradient.</source>
   <translation>La pérdida {name} no tiene un gradiente utilizable.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>The loss {name} does not fall along its gradient.</source>
   <translation>La pérdida {name} no disminuye siguiendo su gradiente.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>The loss {name} is not finite where a class is missing.</source>
   <translation>La pérdida {name} no es finita donde falta una clase.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>A model can learn by each of them.</source>
   <translation>Un modelo puede aprender con cada una de ellas.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>{n} losses fall along their gradients</source>
   <extracomment>Of one: {n} loss falls along its gradient</extracomment>
   <translation>
    <numerusform>{n} pérdida desciende por su gradiente</numerusform>
    <numerusform>{n} pérdidas descienden por su gradiente</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>The shipped model {name} is missing. Install SegStudio again.</source>
   <translation>Falta el modelo incluido {name}. Instale SegStudio de nuevo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>The model {name} reaches a Dice of {measured:.3f}, not {score:.3f}.</source>
   <translation>El modelo {name} alcanza un Dice de {measured:.3f}, no de {score:.3f}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>{name}: Dice {measured:.3f}; stored {score:.3f}, so {low:.3f} to {high:.3f} passes.</source>
   <translation>{name}: Dice {measured:.3f}; guardado {score:.3f}, así que vale de {low:.3f} a {high:.3f}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>Each model works here as it did where it was made, measured on the drawn sample:</source>
   <translation>Cada modelo funciona aquí como donde se hizo, medido en la muestra dibujada:</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>How good a model is stands in the Model panel: its score on other images, kept apart.</source>
   <translation>Lo bueno que es un modelo está en el panel Modelo: su resultado en otras imágenes, apartadas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>Fine-tuning gave no model. {sentence}</source>
   <translation>El ajuste fino no dio ningún modelo. {sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>Fine-tuning left every weight as it was.</source>
   <translation>El ajuste fino dejó todos los pesos como estaban.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>The same model gave two different results on the same image.</source>
   <translation>El mismo modelo dio dos resultados distintos en la misma imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>A model learned from a correction, was saved, and gave the same result when opened again.</source>
   <translation>Un modelo aprendió de una corrección, se guardó y dio el mismo resultado al abrirlo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>{steps} steps; {moved} of {new} tensors changed; loaded again</source>
   <translation>{steps} pasos; cambiaron {moved} de {new} tensores; recargado</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>There is no graphics card here that the program can use; the processor does the work.</source>
   <translation>Aquí no hay tarjeta gráfica que el programa pueda usar; el procesador hace el trabajo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>torch {version} sees no GPU</source>
   <translation>torch {version} no ve ninguna GPU</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>{share:.2%} of the labels differ between {device_words} and CPU.</source>
   <translation>El {share:.2%} de las etiquetas difiere entre {device_words} y CPU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>Both draw the same labels.</source>
   <translation>Ambos dibujan las mismas etiquetas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>{device_words}: {share:.3%} of the labels differ, up to {most:.1%} passes</source>
   <translation>{device_words}: difiere el {share:.3%} de las etiquetas, hasta el {most:.1%} vale</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/outcome.py" />
   <source> ({skipped} could not be made here)</source>
   <translation> ({skipped} no se pudieron hacer aquí)</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/outcome.py" />
   <source>All {done} checks passed{aside} in {seconds:.0f} s.</source>
   <translation>Las {done} comprobaciones se superaron{aside} en {seconds:.0f} s.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/outcome.py" />
   <source>{failures} of {checks} checks failed{aside}: {names}.</source>
   <translation>Fallaron {failures} de {checks} comprobaciones{aside}: {names}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>System</source>
   <translation>Sistema</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>Processor</source>
   <translation>Procesador</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>Only drawn sample cases were used. For research and education; not a medical device.</source>
   <translation>Solo se usaron casos de muestra dibujados. Para investigación y docencia; no es un producto sanitario.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>This computer</source>
   <translation>Este ordenador</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>{n} sample cases</source>
   <extracomment>Of one: {n} sample case</extracomment>
   <translation>
    <numerusform>{n} ejemplo</numerusform>
    <numerusform>{n} ejemplos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>{n} icons</source>
   <extracomment>Of one: {n} icon</extracomment>
   <translation>
    <numerusform>{n} icono</numerusform>
    <numerusform>{n} iconos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>{n} help pages</source>
   <extracomment>Of one: {n} help page</extracomment>
   <translation>
    <numerusform>{n} página de ayuda</numerusform>
    <numerusform>{n} páginas de ayuda</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>{n} models</source>
   <extracomment>Of one: {n} model</extracomment>
   <translation>
    <numerusform>{n} modelo</numerusform>
    <numerusform>{n} modelos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>The program's folder {folder} holds no {pattern} file. Install SegStudio again.</source>
   <translation>La carpeta {folder} del programa no contiene ningún archivo {pattern}. Instale SegStudio de nuevo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>The sample case {name} lacks {missing}. Install SegStudio again.</source>
   <translation>Al caso de muestra {name} le falta {missing}. Instale SegStudio de nuevo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>All are there: {files}.</source>
   <translation>Todo está: {files}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>The mean of {size}×{size} pixels of {dtype} differs from the loop.</source>
   <translation>La media de {size}×{size} píxeles de {dtype} difiere de la del bucle.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>The mean filter gives every pixel the value that its definition gives.</source>
   <translation>El filtro de media da a cada píxel el valor que dice su definición.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>{tried} sizes and number types, each equal to a plain loop over every pixel</source>
   <translation>{tried} tamaños y tipos de número, cada uno igual a un bucle simple por todos los píxeles</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>Labels saved as {name} did not come back the same.</source>
   <translation>Las etiquetas guardadas como {name} no volvieron iguales.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>They came back the same from every format: {formats}.</source>
   <translation>Volvieron iguales de cada formato: {formats}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>An image packed as {name} is unpacked to other numbers.</source>
   <translation>Una imagen comprimida como {name} se descomprime con otros números.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>They are unpacked without loss: {packers}.</source>
   <translation>Se descomprimen sin pérdida: {packers}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Files of the program</source>
   <translation>Archivos del programa</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Smoothing of images</source>
   <translation>Suavizado de imágenes</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Labels saved and opened again</source>
   <translation>Etiquetas guardadas y abiertas de nuevo</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Compressed images</source>
   <translation>Imágenes comprimidas</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>DICOM series and segmentation</source>
   <translation>Serie y segmentación DICOM</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Doubtful files read apart</source>
   <translation>Archivos dudosos leídos aparte</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Networks (what a model is built of)</source>
   <translation>Redes (de lo que está hecho un modelo)</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Losses (what training goes by)</source>
   <translation>Pérdidas (lo que guía el entrenamiento)</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Models that come with the program</source>
   <translation>Modelos incluidos con el programa</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Fine-tuning a model</source>
   <translation>Ajuste fino de un modelo</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Graphics card and processor alike</source>
   <translation>Tarjeta gráfica y procesador comparados</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>{cpu_count} cores</source>
   <translation>{cpu_count} núcleos</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/session.py" />
   <source>The labels do not lie on the image: {gap}.</source>
   <translation>Las etiquetas no coinciden con la imagen: {gap}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/session.py" />
   <source>Segment with {name}</source>
   <translation>Segmentar con {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/session.py" />
   <source>Prediction of {name}</source>
   <translation>Predicción de {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/session.py" />
   <source>Remove label: {name}</source>
   <translation>Quitar etiqueta: {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>A setting is given as NAME=VALUE, not as {said!r}.</source>
   <translation>Una opción se da como NOMBRE=VALOR, no como {said!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>{value!r} is no value for the setting {name} ({title}).</source>
   <translation>{value!r} no es un valor para la opción {name} ({title}).</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>{value!r} are no colours.</source>
   <translation>{value!r} no son colores.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>Write them as #56B4E9, at least one.</source>
   <translation>Escríbalos como #56B4E9, al menos uno.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>It can be from {low:g} to {high:g}.</source>
   <translation>Puede ir de {low:g} a {high:g}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>The setting {name} ({title}) is {value}.</source>
   <translation>La opción {name} ({title}) es {value}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>There is no device called {value!r}.</source>
   <translation>No existe ningún dispositivo llamado {value!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>yes or no</source>
   <translation>yes o no</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>a number</source>
   <translation>un número</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>The setting {name} takes {kind}, not {said!r}.</source>
   <translation>La opción {name} admite {kind}, no {said!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>{last_model!r} is no name of a model.</source>
   <translation>{last_model!r} no es el nombre de un modelo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>{last_folders!r} are no folders last used.</source>
   <translation>{last_folders!r} no son carpetas usadas por última vez.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>The settings in {path} cannot be read and are at their defaults: {error}</source>
   <translation>La configuración de {path} no se puede leer y se usan los valores predeterminados: {error}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>The settings in {path} are damaged and are at their defaults.</source>
   <translation>La configuración de {path} está dañada y se usan los valores predeterminados.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>A setting in {path} was not used: {sentence}</source>
   <translation>No se usó una opción de {path}: {sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>There is no setting called {name!r}.</source>
   <translation>No existe la opción {name!r}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Settings: {known}.</source>
   <translation>Opciones: {known}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/sweeping.py" />
   <source>Tidying</source>
   <translation>Ordenando</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>Reading the image</source>
   <translation>Leyendo la imagen</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>{name} is grey: it has one channel.</source>
   <translation>{name} es gris: tiene un solo canal.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>Filtering</source>
   <translation>Filtrando</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>The model file {path} cannot be read: {strerror}.</source>
   <translation>El archivo de modelo {path} no se puede leer: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>Saving the picture</source>
   <translation>Guardando la imagen</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>{name} was not saved: what lies there is no DICOM segmentation.</source>
   <translation>{name} no se guardó: lo que hay allí no es una segmentación DICOM.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>Save the labels under another name.</source>
   <translation>Guarde las etiquetas con otro nombre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>Saving the correction</source>
   <translation>Guardando la corrección</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>Loading networks</source>
   <translation>Cargando redes</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/training_folder.py" />
   <source>Reading image {number} of {images}</source>
   <translation>Leyendo la imagen {number} de {images}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/unchanged.py" />
   <source>{path} was not saved: it was changed by someone else since it was opened here.</source>
   <translation>{path} no se guardó: otra persona lo modificó desde que se abrió aquí.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/unchanged.py" />
   <source>Save under another name, or write over what is there.</source>
   <translation>Guarde con otro nombre o sobrescriba lo que hay.</translation>
  </message>
  <message>
   <location filename="../../segstudio/words.py" />
   <source>{several} and {last}</source>
   <translation>{several} y {last}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Open…</source>
   <translation>A&amp;brir…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open images: pictures, TIFF, NIfTI, NRRD or DICOM. Dropping files on the window does the same.</source>
   <translation>Abre imágenes: fotografías, TIFF, NIfTI, NRRD o DICOM. Soltar archivos en la ventana hace lo mismo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open &amp;folder…</source>
   <translation>Abrir car&amp;peta…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open a DICOM series, or every image of a folder. For scans, whose slices are files of one folder.</source>
   <translation>Abre una serie DICOM o todas las imágenes de una carpeta. Para estudios cuyos cortes son archivos de una carpeta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open &amp;labels…</source>
   <translation>Abrir eti&amp;quetas…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Load labels for the open case from a file.</source>
   <translation>Carga las etiquetas del caso abierto desde un archivo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Compare the labels with those of another file, such as those of a second reader.</source>
   <translation>Compara las etiquetas con las de otro archivo, por ejemplo las de un segundo lector.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Close reference</source>
   <translation>Cerrar referencia</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Compare with the reference no longer.</source>
   <translation>Deja de comparar con la referencia.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open c&amp;hannel…</source>
   <translation>Abrir ca&amp;nal…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>One channel of the open image, its luminance, or its colours.</source>
   <translation>Un canal de la imagen abierta, su luminancia o sus colores.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open a second &amp;image…</source>
   <translation>Abrir segun&amp;da imagen…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Lay another image over the case, or show it beside it, such as a PET or an earlier scan.</source>
   <translation>Superpone otra imagen al caso o la muestra a su lado, por ejemplo una PET o un estudio anterior.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open a second image from a folder…</source>
   <translation>Abrir segunda imagen de una carpeta…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Lay a DICOM series over the case, or show it beside it.</source>
   <translation>Superpone una serie DICOM al caso o la muestra a su lado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Close &amp;the second image</source>
   <translation>Cerrar seg&amp;unda imagen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Take the second image away; the case stays.</source>
   <translation>Quita la segunda imagen; el caso sigue abierto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open re&amp;gion…</source>
   <translation>Abrir &amp;región…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>A rectangle of the open image's file, chosen on a small picture of it.</source>
   <translation>Un rectángulo del archivo de la imagen abierta, elegido en una vista reducida.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Save labels</source>
   <translation>&amp;Guardar etiquetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Save the labels with the geometry of the image, in a file that other programs read.</source>
   <translation>Guarda las etiquetas con la geometría de la imagen, en un archivo que leen otros programas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Save labels &amp;as…</source>
   <translation>Guardar e&amp;tiquetas como…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Save the labels under another name or in another format.</source>
   <translation>Guarda las etiquetas con otro nombre o en otro formato.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Unsaved &amp;edits…</source>
   <translation>&amp;Ediciones sin guardar…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Bring back what a crash or a case closed too soon left unsaved.</source>
   <translation>Recupera lo que quedó sin guardar tras un fallo o un cierre prematuro.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Sa&amp;ve image as…</source>
   <translation>Guardar &amp;imagen como…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Write the open image itself to a file, as after resampling.</source>
   <translation>Escribe la imagen abierta en un archivo, por ejemplo tras remuestrearla.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>E&amp;xport…</source>
   <translation>E&amp;xportar…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>DICOM SEG, contours, surfaces, tables, pictures, de-identified cases.</source>
   <translation>DICOM SEG, contornos, superficies, tablas, imágenes, casos desidentificados.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>PACS (&amp;DICOM server)…</source>
   <translation>PACS (ser&amp;vidor DICOM)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Search a PACS, retrieve series, send labels back.</source>
   <translation>Busca en un PACS, recupera series y envía etiquetas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Next case</source>
   <translation>Cas&amp;o siguiente</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open the next case of the list.</source>
   <translation>Abre el caso siguiente de la lista.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Previous case</source>
   <translation>Caso &amp;anterior</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open the previous case of the list.</source>
   <translation>Abre el caso anterior de la lista.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Close case</source>
   <translation>&amp;Cerrar caso</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Let the open case go.</source>
   <translation>Cierra el caso abierto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Quit</source>
   <translation>&amp;Salir</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Close the window.</source>
   <translation>Cierra la ventana.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;New project…</source>
   <translation>&amp;Nuevo proyecto…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Keep images, labels, corrections and models of one task together.</source>
   <translation>Reúne imágenes, etiquetas, correcciones y modelos de un mismo trabajo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Open project…</source>
   <translation>&amp;Abrir proyecto…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go on with a project.</source>
   <translation>Continúa con un proyecto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Close project</source>
   <translation>Cerrar &amp;proyecto</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Let the project go; others can write into it then.</source>
   <translation>Cierra el proyecto; otros podrán entonces escribir en él.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Add images…</source>
   <translation>Añadir &amp;imágenes…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Add image files to the project; they stay where they are.</source>
   <translation>Añade imágenes al proyecto; los archivos se quedan donde están.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Add the images of a &amp;folder…</source>
   <translation>Añadir imágenes &amp;de una carpeta…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Add every image and every DICOM series of a folder.</source>
   <translation>Añade todas las imágenes y series DICOM de una carpeta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Segment the cases…</source>
   <translation>&amp;Segmentar los casos…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Predict the labels of all cases that are new, one by one.</source>
   <translation>Predice las etiquetas de todos los casos nuevos, uno por uno.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Find &amp;moved images…</source>
   <translation>&amp;Buscar imágenes movidas…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Look in a folder for images that are no longer where they were.</source>
   <translation>Busca en una carpeta las imágenes que ya no están donde estaban.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>C&amp;heck the project</source>
   <translation>&amp;Comprobar el proyecto</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Compare images and labels with what was noted of them.</source>
   <translation>Compara imágenes y etiquetas con lo que se anotó de ellas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Export the project…</source>
   <translation>&amp;Exportar el proyecto…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>One checked file to give away, with images or without.</source>
   <translation>Un archivo comprobado para entregar, con imágenes o sin ellas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Import a project…</source>
   <translation>Importar &amp;un proyecto…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Check such a file and unpack it into a new folder.</source>
   <translation>Comprueba un archivo de ese tipo y lo extrae en una carpeta nueva.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Take the last step back. Strokes, predictions and filters alike; the panel History lists them.</source>
   <translation>Deshace el último paso: trazos, predicciones y filtros por igual; el panel Historial los enumera.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Bring the step back that was undone last. It is there until something else is changed.</source>
   <translation>Recupera el último paso deshecho. Está disponible hasta que se cambia otra cosa.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Copy view</source>
   <translation>Copiar &amp;vista</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Copy what the canvas shows, without words about the patient.</source>
   <translation>Copia lo que muestra el lienzo, sin datos del paciente.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Settings…</source>
   <translation>&amp;Configuración…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Device, memory, colours, keys and folders.</source>
   <translation>Dispositivo, memoria, colores, teclas y carpetas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Fit</source>
   <translation>Ajustar a la &amp;vista</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show the whole slice.</source>
   <translation>Muestra el corte entero.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Zoom &amp;in</source>
   <translation>&amp;Ampliar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show less, larger.</source>
   <translation>Muestra menos y más grande.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Zoom &amp;out</source>
   <translation>R&amp;educir</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show more, smaller.</source>
   <translation>Muestra más y más pequeño.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Actual size</source>
   <translation>Tamaño &amp;real</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>One voxel on one pixel of the screen.</source>
   <translation>Un vóxel en un píxel de la pantalla.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Three pla&amp;nes</source>
   <translation>&amp;Tres planos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Axial, coronal and sagittal planes with a common cross-hair.</source>
   <translation>Planos axial, coronal y sagital con una cruz común.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Ma&amp;ximise plane</source>
   <translation>Ma&amp;ximizar plano</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Fill the canvas with the plane under the mouse, or show all.</source>
   <translation>Llena el lienzo con el plano bajo el ratón, o muestra todos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Next vie&amp;w</source>
   <translation>Vista si&amp;guiente</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Give the keyboard to the canvas, or to its next plane.</source>
   <translation>Pasa el teclado al lienzo o a su plano siguiente.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>S&amp;econd image</source>
   <translation>Segunda &amp;imagen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show or hide the second image.</source>
   <translation>Muestra u oculta la segunda imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Side b&amp;y side</source>
   <translation>&amp;Lado a lado</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show the second image in linked views beside the case, or over it.</source>
   <translation>Muestra la segunda imagen en vistas enlazadas junto al caso, o sobre él.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Blend, checkerboard, swi&amp;pe</source>
   <translation>Mezcla, damero, &amp;cortina</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Blend the second image over the case, show it in squares, or on one side of a line.</source>
   <translation>Mezcla la segunda imagen con el caso, la muestra en cuadros o a un lado de una línea.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>More of the second image</source>
   <translation>Más segunda imagen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Make the second image denser, or move the line.</source>
   <translation>Hace más densa la segunda imagen o mueve la línea.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Less of the second image</source>
   <translation>Menos segunda imagen</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Make the second image fainter, or move the line.</source>
   <translation>Hace más tenue la segunda imagen o mueve la línea.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show la&amp;bels</source>
   <translation>Mostrar eti&amp;quetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show or hide all labels.</source>
   <translation>Muestra u oculta todas las etiquetas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Boundary, fill or bo&amp;th</source>
   <translation>Contorno, relleno o am&amp;bos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Draw labels as boundary lines, as fill, or both.</source>
   <translation>Dibuja las etiquetas como contorno, como relleno o ambos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Colour each ob&amp;ject</source>
   <translation>Un color &amp;por objeto</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Draw neighbouring objects of a label in different colours.</source>
   <translation>Dibuja en colores distintos los objetos vecinos de una etiqueta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Denser fill</source>
   <translation>Relleno más &amp;denso</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Make the fill of the labels denser.</source>
   <translation>Hace más denso el relleno de las etiquetas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Fainter fi&amp;ll</source>
   <translation>Relleno &amp;más tenue</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Make the fill of the labels fainter.</source>
   <translation>Hace más tenue el relleno de las etiquetas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Markers and corner text</source>
   <translation>Marcas &amp;y textos de esquina</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Orientation letters, scale bar and corner text.</source>
   <translation>Letras de orientación, barra de escala y textos de las esquinas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Crosshair</source>
   <translation>Cr&amp;uz</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show or hide the crosshair.</source>
   <translation>Muestra u oculta la cruz.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Flic&amp;ker contours</source>
   <translation>Alter&amp;nar contornos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Change between your labels and those they are compared with. What moves is where they differ.</source>
   <translation>Alterna entre sus etiquetas y aquellas con las que se comparan. Lo que se mueve es donde difieren.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show what differs</source>
   <translation>Mostrar diferencias</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Colour what differs from the reference, then the boundary by its distance, then neither.</source>
   <translation>Colorea lo que difiere de la referencia, después el contorno según su distancia, después nada.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Can&amp;vas alone</source>
   <translation>&amp;Solo el lienzo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Hide everything but the canvas, and bring it back.</source>
   <translation>Oculta todo menos el lienzo, y lo vuelve a mostrar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>F&amp;ull screen</source>
   <translation>Pantalla c&amp;ompleta</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Fill the whole screen.</source>
   <translation>Llena toda la pantalla.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Apply mean filter</source>
   <translation>Aplicar &amp;filtro de media</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Smooth by the mean of a square of the chosen size. For noisy images; the raw one stays at hand.</source>
   <translation>Suaviza con la media de un cuadrado del tamaño elegido. Para imágenes con ruido; la original sigue a mano.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show &amp;raw image</source>
   <translation>&amp;Mostrar imagen original</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Change between the filtered and the raw image, to see what smoothing takes away.</source>
   <translation>Alterna entre la imagen filtrada y la original, para ver qué quita el suavizado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Resample…</source>
   <translation>Remuestrear…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Bring the case to another distance between voxels, as a new case.</source>
   <translation>Lleva el caso a otra distancia entre vóxeles, como caso nuevo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Invert grey levels</source>
   <translation>&amp;Invertir grises</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Change black and white over.</source>
   <translation>Intercambia blanco y negro.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Next palette</source>
   <translation>Paleta siguiente</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Colours of grey images: grey, inferno, viridis, bone, hot.</source>
   <translation>Colores de las imágenes en gris: gris, inferno, viridis, hueso, cálido.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>A&amp;utomatic window</source>
   <translation>V&amp;entana automática</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Grey levels from the 0.5 to the 99.5 percentile.</source>
   <translation>Niveles de gris del percentil 0,5 al 99,5.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Window of the fi&amp;le</source>
   <translation>&amp;Ventana del archivo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Grey levels as at first: those the file asks for, else by its values.</source>
   <translation>Los niveles de gris del principio: los que indica el archivo o, si no, según sus valores.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;1 Soft tissue</source>
   <translation>&amp;1 Partes blandas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Width 400 HU, level 40 HU.</source>
   <translation>Ancho 400 HU, nivel 40 HU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;2 Lung</source>
   <translation>&amp;2 Pulmón</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Width 1500 HU, level -600 HU.</source>
   <translation>Ancho 1500 HU, nivel -600 HU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;3 Bone</source>
   <translation>&amp;3 Hueso</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Width 2500 HU, level 480 HU.</source>
   <translation>Ancho 2500 HU, nivel 480 HU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;4 Brain</source>
   <translation>&amp;4 Cerebro</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Width 80 HU, level 40 HU.</source>
   <translation>Ancho 80 HU, nivel 40 HU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;5 Liver</source>
   <translation>&amp;5 Hígado</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Width 150 HU, level 90 HU.</source>
   <translation>Ancho 150 HU, nivel 90 HU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;6 Mediastinum</source>
   <translation>&amp;6 Mediastino</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Width 350 HU, level 50 HU.</source>
   <translation>Ancho 350 HU, nivel 50 HU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;7 CT angiography</source>
   <translation>&amp;7 Angio-TC</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Width 600 HU, level 300 HU.</source>
   <translation>Ancho 600 HU, nivel 300 HU.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Pla&amp;y slices</source>
   <translation>&amp;Reproducir cortes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Let the slices pass by themselves, again and again.</source>
   <translation>Pasa los cortes automáticamente, una y otra vez.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Slab: &amp;highest, lowest, mean</source>
   <translation>&amp;Bloque: máximo, mínimo, media</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Draw several slices as their highest, lowest or mean value.</source>
   <translation>Dibuja varios cortes como su valor máximo, mínimo o medio.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Thicker slab</source>
   <translation>Bloque más grueso</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Draw more slices as one.</source>
   <translation>Reúne más cortes en uno.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Thinner slab</source>
   <translation>Bloque más fino</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Draw fewer slices as one.</source>
   <translation>Reúne menos cortes en uno.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Next slice</source>
   <translation>Corte &amp;siguiente</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go one slice on.</source>
   <translation>Avanza un corte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Previous slice</source>
   <translation>C&amp;orte anterior</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go one slice back.</source>
   <translation>Retrocede un corte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Ten slices on</source>
   <translation>&amp;Avanzar diez cortes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go ten slices on.</source>
   <translation>Avanza diez cortes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Ten slices &amp;back</source>
   <translation>Retroceder &amp;diez cortes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go ten slices back.</source>
   <translation>Retrocede diez cortes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;First slice</source>
   <translation>&amp;Primer corte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go to the first slice.</source>
   <translation>Va al primer corte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>La&amp;st slice</source>
   <translation>Úl&amp;timo corte</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go to the last slice.</source>
   <translation>Va al último corte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>N&amp;ext slice with the label</source>
   <translation>Corte siguiente con &amp;la etiqueta</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go to the next slice with the current label.</source>
   <translation>Va al corte siguiente que contiene la etiqueta actual.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Next d&amp;oubtful place</source>
   <translation>Si&amp;guiente lugar dudoso</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go to where the model was least sure, then to the next such place.</source>
   <translation>Va al lugar donde el modelo estuvo menos seguro, y después al siguiente.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Pre&amp;vious slice with the label</source>
   <translation>&amp;Corte anterior con la etiqueta</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go to the previous slice that holds the current label.</source>
   <translation>Va al corte anterior que contiene la etiqueta actual.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Ne&amp;xt label</source>
   <translation>Etiqueta &amp;siguiente</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Choose the next label of the list.</source>
   <translation>Elige la etiqueta siguiente de la lista.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Previous label</source>
   <translation>Etiqueta &amp;anterior</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Choose the previous label of the list.</source>
   <translation>Elige la etiqueta anterior de la lista.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Swap with background</source>
   <translation>Alternar &amp;con el fondo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Change between the current label and the background.</source>
   <translation>Alterna entre la etiqueta actual y el fondo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Lock label</source>
   <translation>Bloquear &amp;etiqueta</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Protect the current label from every edit, or free it.</source>
   <translation>Protege la etiqueta actual de toda edición, o la libera.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Paint &amp;over: next choice</source>
   <translation>Pintar sobre: &amp;opción siguiente</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>What strokes may cover: all labels, only the background, only these labels.</source>
   <translation>Qué pueden cubrir los trazos: todas las etiquetas, solo el fondo o solo estas etiquetas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;New label</source>
   <translation>&amp;Nueva etiqueta</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Add a label with the next free number.</source>
   <translation>Añade una etiqueta con el siguiente número libre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>F&amp;ind label…</source>
   <translation>&amp;Buscar etiqueta…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Search the list of labels by number or name.</source>
   <translation>Busca en la lista de etiquetas por número o nombre.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Mer&amp;ge marked labels</source>
   <translation>&amp;Fusionar etiquetas marcadas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Make one label of those marked in the list; the one chosen last keeps its number.</source>
   <translation>Hace una sola etiqueta de las marcadas en la lista; la última elegida conserva su número.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show onl&amp;y marked labels, or all</source>
   <translation>Mostrar solo &amp;las marcadas, o todas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Hide all labels but those marked in the list; once more shows all again.</source>
   <translation>Oculta todas las etiquetas menos las marcadas en la lista; otra vez, las muestra todas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Ren&amp;umber labels</source>
   <translation>&amp;Renumerar etiquetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Number the labels 1, 2, 3 … in the order they have.</source>
   <translation>Numera las etiquetas 1, 2, 3 … en el orden que tienen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Cl&amp;ear label</source>
   <translation>&amp;Vaciar etiqueta</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Erase the current label everywhere; it stays on the list.</source>
   <translation>Borra la etiqueta actual en todas partes; permanece en la lista.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Delete marked labels</source>
   <translation>Eliminar etiquetas &amp;marcadas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Erase the labels marked in the list, contents and all.</source>
   <translation>Borra las etiquetas marcadas en la lista, con su contenido.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Import la&amp;bel set…</source>
   <translation>&amp;Importar juego de etiquetas…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Take names and colours from a file: JSON, ITK-SNAP or 3D Slicer.</source>
   <translation>Toma nombres y colores de un archivo: JSON, ITK-SNAP o 3D Slicer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Expor&amp;t label set…</source>
   <translation>Exportar &amp;juego de etiquetas…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Save names and colours: as JSON, for ITK-SNAP or for 3D Slicer.</source>
   <translation>Guarda nombres y colores: como JSON, para ITK-SNAP o para 3D Slicer.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Count and measure objects</source>
   <translation>Contar &amp;y medir objetos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show how many objects there are, and their sizes.</source>
   <translation>Muestra cuántos objetos hay y sus tamaños.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>S&amp;maller brush</source>
   <translation>&amp;Pincel más pequeño</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Make the brush a fifth smaller.</source>
   <translation>Reduce el pincel en una quinta parte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>La&amp;rger brush</source>
   <translation>Pincel más &amp;grande</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Make the brush a fifth larger.</source>
   <translation>Aumenta el pincel en una quinta parte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Panel of operations</source>
   <translation>&amp;Panel de operaciones</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Every operation on labels, with a preview.</source>
   <translation>Todas las operaciones sobre etiquetas, con vista previa.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Apply the chosen operation</source>
   <translation>&amp;Aplicar la operación elegida</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Do what the panel shows, as one step that can be undone. Once the preview shows what you want.</source>
   <translation>Hace lo que muestra el panel, como un solo paso que se puede deshacer. Cuando la vista previa muestre lo deseado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>End the pre&amp;view</source>
   <translation>Terminar la &amp;vista previa</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show the labels as they are again, and stop working out a preview (Esc).</source>
   <translation>Muestra de nuevo las etiquetas tal como están y deja de calcular la vista previa (Esc).</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Keep the &amp;largest island</source>
   <translation>Conservar &amp;la isla mayor</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Remove all islands of the label but the largest.</source>
   <translation>Quita todas las islas de la etiqueta menos la mayor.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Remove small islands…</source>
   <translation>&amp;Quitar islas pequeñas…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Remove islands of the label below a size.</source>
   <translation>Quita las islas de la etiqueta menores que un tamaño.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Split &amp;islands into labels…</source>
   <translation>Dividir &amp;islas en etiquetas…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Give each island a label of its own.</source>
   <translation>Da a cada isla una etiqueta propia.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Pi&amp;ck one island…</source>
   <translation>&amp;Elegir una isla…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Keep, remove or relabel the island under the cross-hair.</source>
   <translation>Conserva, quita o reetiqueta la isla bajo la cruz.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Split &amp;touching objects…</source>
   <translation>&amp;Separar objetos en contacto…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Part objects that grew together at their necks.</source>
   <translation>Separa por el cuello los objetos que se han unido.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Fill &amp;holes</source>
   <translation>&amp;Rellenar huecos</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Fill background that the label encloses.</source>
   <translation>Rellena el fondo que la etiqueta encierra.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Smooth…</source>
   <translation>S&amp;uavizar…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Round the outline of the label, or of all labels jointly.</source>
   <translation>Redondea el contorno de la etiqueta, o de todas a la vez.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Grow…</source>
   <translation>E&amp;xpandir…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Spread the label by a distance.</source>
   <translation>Extiende la etiqueta una distancia.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Shrin&amp;k…</source>
   <translation>C&amp;ontraer…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Draw the label back by a distance.</source>
   <translation>Retrae la etiqueta una distancia.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Hollo&amp;w…</source>
   <translation>A&amp;huecar…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Leave only a wall along the boundary of the label.</source>
   <translation>Deja solo una pared a lo largo del contorno de la etiqueta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Combine la&amp;bels…</source>
   <translation>Co&amp;mbinar etiquetas…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Union, intersection, subtraction and more of two labels.</source>
   <translation>Unión, intersección, sustracción y más de dos etiquetas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Thr&amp;eshold…</source>
   <translation>Um&amp;bral…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Give voxels of a range of grey levels the label.</source>
   <translation>Da la etiqueta a los vóxeles de un rango de niveles de gris.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Cop&amp;y from the slice before</source>
   <translation>Copiar &amp;del corte anterior</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Take the label over from the slice before.</source>
   <translation>Toma la etiqueta del corte anterior.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Copy from the slice a&amp;fter</source>
   <translation>&amp;Copiar del corte siguiente</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Take the label over from the slice after.</source>
   <translation>Toma la etiqueta del corte siguiente.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>I&amp;nterpolate slices…</source>
   <translation>I&amp;nterpolar cortes…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Fill in the label's shape between slices that have it.</source>
   <translation>Completa la forma de la etiqueta entre los cortes que la tienen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Navigate</source>
   <translation>&amp;Navegar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Click a place to read its value; drag to move the slice. For looking around: it changes nothing.</source>
   <translation>Haga clic en un punto para leer su valor; arrastre para mover el corte. Para explorar: no cambia nada.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Window and level</source>
   <translation>Ventana &amp;y nivel</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Drag right for less contrast, up for a brighter image. For what is hard to see; labels stay.</source>
   <translation>Arrastre a la derecha para menos contraste, hacia arriba para más brillo. Para lo que se ve mal; las etiquetas no cambian.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Brush</source>
   <translation>Pin&amp;cel</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Paint the current label; the right button erases. The first choice for small corrections.</source>
   <translation>Pinta la etiqueta actual; el botón derecho borra. La primera opción para correcciones pequeñas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Ran&amp;ge brush</source>
   <translation>Pincel por &amp;rango</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Paint only voxels with values of a range; Ctrl and a drag pick it. For bright or dark structures.</source>
   <translation>Pinta solo los vóxeles con valores de un rango; se toma arrastrando con Ctrl. Para estructuras claras u oscuras.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Adapti&amp;ve brush</source>
   <translation>Pincel &amp;adaptativo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Paint the material under the mouse up to the edges of the image. For borders that are well seen.</source>
   <translation>Pinta el material bajo el ratón hasta los bordes de la imagen. Para límites que se ven bien.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Eraser</source>
   <translation>Go&amp;ma</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Paint the background with the same brush. For what is labelled and should not be.</source>
   <translation>Pinta el fondo con el mismo pincel. Para lo que está etiquetado y no debería.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>N&amp;udge boundary</source>
   <translation>Emp&amp;ujar contorno</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Push or pull the boundary of the label with a soft disc. For a boundary that is nearly right.</source>
   <translation>Empuja o arrastra el contorno de la etiqueta con un disco blando. Para un contorno casi correcto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Fill</source>
   <translation>R&amp;ellenar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Give the region under the mouse the current label. For holes, and for regions of a wrong label.</source>
   <translation>Da la etiqueta actual a la región bajo el ratón. Para huecos y regiones con una etiqueta errónea.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Magic wand</source>
   <translation>&amp;Varita mágica</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Label what is connected and similar; drag for more or less. For what stands out from around it.</source>
   <translation>Etiqueta lo conectado y semejante; arrastre para más o menos. Para lo que destaca de su entorno.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Gr&amp;ow</source>
   <translation>&amp;Hacer crecer</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Let a region grow from the mouse while the button is held. For regions with a soft border.</source>
   <translation>Hace crecer una región desde el ratón mientras se mantiene el botón. Para regiones de límites difusos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Polygon</source>
   <translation>P&amp;olígono</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Click the corners of a region; Enter fills it. For large regions with straight sides.</source>
   <translation>Haga clic en las esquinas de una región; Intro la rellena. Para regiones grandes de lados rectos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Lasso</source>
   <translation>La&amp;zo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Draw around a region to label or to erase it. For large regions of any shape.</source>
   <translation>Dibuje alrededor de una región para etiquetarla o borrarla. Para regiones grandes de cualquier forma.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>L&amp;ive wire</source>
   <translation>&amp;Lazo magnético</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Click along a boundary of the image: the line follows it. For long, sharp boundaries.</source>
   <translation>Haga clic a lo largo de un contorno de la imagen: la línea lo sigue. Para contornos largos y nítidos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Scissors</source>
   <translation>T&amp;ijeras</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Erase inside or outside a line, on this slice or on all. For what a model labelled elsewhere.</source>
   <translation>Borra dentro o fuera de una línea, en este corte o en todos. Para lo que un modelo etiquetó en otra parte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Pic&amp;k label</source>
   <translation>&amp;Tomar etiqueta</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Choose the label under the mouse. For painting on with a label that is there already.</source>
   <translation>Elige la etiqueta bajo el ratón. Para seguir pintando con una etiqueta ya presente.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Distance</source>
   <translation>Di&amp;stancia</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Drag from one end to the other; its handles correct it. In mm where the image has a scale.</source>
   <translation>Arrastre de un extremo al otro; sus extremos la corrigen. En mm si la imagen tiene escala.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Angle</source>
   <translation>Án&amp;gulo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Click three points; the second is the corner. For the angle between two lines, in degrees.</source>
   <translation>Haga clic en tres puntos; el segundo es el vértice. Para el ángulo entre dos líneas, en grados.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Pointer by ke&amp;ys</source>
   <translation>&amp;Puntero por teclado</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Arrow keys move a pointer, Space presses it, Enter holds it down; Esc ends this.</source>
   <translation>Las flechas mueven un puntero, Espacio lo pulsa, Intro lo mantiene pulsado; Esc termina.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Through slices</source>
   <translation>A través &amp;de los cortes</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Let the tool work on this slice alone or through all of them.</source>
   <translation>La herramienta actúa solo en este corte o a través de todos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Remove measurements</source>
   <translation>&amp;Quitar medidas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Remove every distance and angle of this case.</source>
   <translation>Quita todas las distancias y ángulos de este caso.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Segment</source>
   <translation>&amp;Segmentar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Predict the labels; your edits and reviewed slices stay as they are. The first step with an image.</source>
   <translation>Predice las etiquetas; sus ediciones y los cortes revisados no cambian. El primer paso con una imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Segment and &amp;replace everything</source>
   <translation>Segmentar &amp;y reemplazar todo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Predict the labels and replace your own edits too; one undo brings them back.</source>
   <translation>Predice las etiquetas y reemplaza también sus ediciones; un solo deshacer las recupera.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Cancel running jobs</source>
   <translation>&amp;Cancelar tareas en curso</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>End all that runs; labels and models stay as they are.</source>
   <translation>Termina todo lo que está en curso; etiquetas y modelos no cambian.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Models…</source>
   <translation>&amp;Modelos…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Every model, its scores and descent.</source>
   <translation>Todos los modelos, sus resultados y su origen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Import a model…</source>
   <translation>&amp;Importar un modelo…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Copy a model file to your own models and choose it. For models made on another computer.</source>
   <translation>Copia un archivo de modelo entre los suyos y lo elige. Para modelos hechos en otro ordenador.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Mark &amp;reviewed</source>
   <translation>&amp;Marcar como revisado</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Declare what you see right, once nothing is left to correct. Only what is reviewed teaches.</source>
   <translation>Declara correcto lo que se ve, cuando ya no queda nada que corregir. Solo lo revisado enseña.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Mark &amp;all slices reviewed</source>
   <translation>Marcar &amp;todos como revisados</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Declare the whole case right.</source>
   <translation>Declara correcto el caso entero.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Save &amp;correction</source>
   <translation>&amp;Guardar corrección</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Keep the image and what is reviewed of it for fine-tuning. For every case that is to teach.</source>
   <translation>Conserva la imagen y lo revisado de ella para el ajuste fino. Para cada caso que deba enseñar.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Fine-tune</source>
   <translation>&amp;Afinar</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Teach the model from your corrections; you judge the result first. Worth it after a few more cases.</source>
   <translation>Enseña al modelo con sus correcciones; antes de usarlo, usted juzga el resultado. Conviene tras algunos casos más.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Train a &amp;new model…</source>
   <translation>Entrenar &amp;un modelo nuevo…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Train a network from nothing, on your reviewed cases or on a folder of images with labels.</source>
   <translation>Entrena una red desde cero, con sus casos revisados o con una carpeta de imágenes con etiquetas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>A&amp;dd missing classes to the model</source>
   <translation>Añadir al modelo &amp;las clases que faltan</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Copy the model and give it the classes that your corrections show and it does not know.</source>
   <translation>Copia el modelo y le añade las clases que muestran sus correcciones y que no conoce.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Stop and &amp;keep the best</source>
   <translation>&amp;Detener y conservar el mejor</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>End the training and keep the best model so far. For when the curve has become flat.</source>
   <translation>Termina el entrenamiento y conserva el mejor modelo obtenido. Para cuando la curva se ha aplanado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Acce&amp;pt the new model</source>
   <translation>Aceptar &amp;el modelo nuevo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Put the new model beside the old one and use it. The old one stays, so you can go back to it.</source>
   <translation>Coloca el modelo nuevo junto al antiguo y lo usa. El antiguo permanece, así que puede volver a él.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Keep the &amp;old model</source>
   <translation>&amp;Conservar el modelo antiguo</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Delete the new model and go on with the old one. For when scores or boundaries became worse.</source>
   <translation>Elimina el modelo nuevo y sigue con el antiguo. Para cuando los resultados o los contornos empeoraron.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Manual</source>
   <translation>&amp;Manual</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Opens at the page about the tool in hand or the place where the keys are; all the others stand beside it.</source>
   <translation>Se abre en la página sobre la herramienta en uso o el lugar donde actúan las teclas; las demás están al lado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Keys</source>
   <translation>&amp;Teclas</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Every key and mouse action on one page.</source>
   <translation>Todas las teclas y acciones del ratón en una página.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Guided tour</source>
   <translation>&amp;Visita guiada</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>The whole loop on a sample case, step by step, each beside the control that does it.</source>
   <translation>El ciclo completo con un caso de muestra, paso a paso, cada uno junto al control que lo hace.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Self-test…</source>
   <translation>&amp;Autoprueba…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Run the whole loop on the sample cases and tell what works here.</source>
   <translation>Ejecuta el ciclo completo con los casos de muestra y dice qué funciona aquí.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>A&amp;udit trail…</source>
   <translation>&amp;Registro de auditoría…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Who did what and when, in the project or outside of projects.</source>
   <translation>Quién hizo qué y cuándo, en el proyecto o fuera de proyectos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Report a problem…</source>
   <translation>&amp;Informar de un problema…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Collect log, versions and crashes as a text to read and save. Nothing is sent, no image is in it.</source>
   <translation>Reúne registro, versiones y fallos en un texto para leer y guardar. No se envía nada y no contiene ninguna imagen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;What it is for, and what not</source>
   <translation>Para &amp;qué sirve y para qué no</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>For research and education; not a medical device, not for diagnosis or treatment.</source>
   <translation>Para investigación y docencia; no es un producto sanitario ni sirve para el diagnóstico o el tratamiento.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Formulas and the original text</source>
   <translation>&amp;Fórmulas y texto original</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>For developers and researchers: the formulas of the original text, and what the program computes.</source>
   <translation>Para desarrolladores e investigadores: las fórmulas del texto original y qué calcula el programa.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;About SegStudio</source>
   <translation>Acerca &amp;de SegStudio</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Version, licence and what the program stands on.</source>
   <translation>Versión, licencia y en qué se basa el programa.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Keep the largest island</source>
   <translation>Conservar la isla mayor</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Islands</source>
   <translation>Islas</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Of each label only the largest island stays; islands do not touch, not even at a corner.</source>
   <translation>De cada etiqueta queda solo la isla mayor; las islas no se tocan, ni siquiera en una esquina.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Remove small islands</source>
   <translation>Quitar islas pequeñas</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Islands smaller than a size become background.</source>
   <translation>Las islas menores que un tamaño pasan a ser fondo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Smaller than</source>
   <translation>Menores que</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Islands of this size and larger stay.</source>
   <translation>Las islas de este tamaño o mayores permanecen.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Split islands into labels</source>
   <translation>Dividir islas en etiquetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Each island becomes a label of its own; the largest keeps its number.</source>
   <translation>Cada isla pasa a ser una etiqueta propia; la mayor conserva su número.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>At least</source>
   <translation>Al menos</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Smaller islands keep the label.</source>
   <translation>Las islas menores conservan la etiqueta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Pick one island</source>
   <translation>Elegir una isla</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Keep the island under the cross-hair alone, remove it, or give it another label.</source>
   <translation>Conserva solo la isla bajo la cruz, la quita o le da otra etiqueta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>What to do</source>
   <translation>Qué hacer</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>What becomes of the island.</source>
   <translation>Qué pasa con la isla.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Remove the others</source>
   <translation>Quitar las demás</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Remove it</source>
   <translation>Quitarla</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Relabel it</source>
   <translation>Reetiquetarla</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>The label that the island gets.</source>
   <translation>La etiqueta que recibe la isla.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Objects that grew together, such as cells, are parted at their necks by a watershed.</source>
   <translation>Los objetos que se han unido, como células, se separan por el cuello mediante watershed.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>What the objects are parted by.</source>
   <translation>Con qué se separan los objetos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Line of background</source>
   <translation>Línea de fondo</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>A label for each</source>
   <translation>Una etiqueta para cada uno</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Neck</source>
   <translation>Cuello</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>How narrow a neck is, as a part of the smaller object's width; 1 splits most.</source>
   <translation>Cuán estrecho es un cuello, como parte de la anchura del objeto menor; 1 separa más.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Shape</source>
   <translation>Forma</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Background that the label encloses alone becomes the label.</source>
   <translation>El fondo que encierra solo la etiqueta pasa a ser de la etiqueta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Up to</source>
   <translation>Hasta</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Larger holes stay; 0 fills holes of any size.</source>
   <translation>Los huecos mayores permanecen; 0 rellena huecos de cualquier tamaño.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Smooth</source>
   <translation>Suavizar</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Round the outline; details smaller than the radius go.</source>
   <translation>Redondea el contorno; desaparecen los detalles menores que el radio.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Method</source>
   <translation>Método</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>How the outline is smoothed.</source>
   <translation>Cómo se suaviza el contorno.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Median</source>
   <translation>Mediana</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Opening: remove thin parts</source>
   <translation>Apertura: quita partes finas</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Closing: close gaps and bays</source>
   <translation>Cierre: cierra hendiduras y entrantes</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Joint: all labels, without gaps</source>
   <translation>Conjunto: todas las etiquetas, sin hendiduras</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Details smaller than this go.</source>
   <translation>Desaparecen los detalles menores que esto.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>The label spreads by a distance on all sides; of several labels each voxel takes the nearest.</source>
   <translation>La etiqueta se extiende una distancia hacia todos los lados; entre varias, cada vóxel toma la más cercana.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>By</source>
   <translation>Distancia</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>How far the label spreads.</source>
   <translation>Cuánto se extiende la etiqueta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Shrink</source>
   <translation>Contraer</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>The label draws back by a distance from everything else; the image's edge is no boundary.</source>
   <translation>La etiqueta se retrae una distancia de todo lo demás; el borde de la imagen no es contorno.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>How far the label draws back.</source>
   <translation>Cuánto se retrae la etiqueta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Hollow</source>
   <translation>Ahuecar</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Only a wall along the boundary of the label stays.</source>
   <translation>Queda solo una pared a lo largo del contorno de la etiqueta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Wall</source>
   <translation>Pared</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>How thick the wall is.</source>
   <translation>Grosor de la pared.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>On which side of the boundary the wall lies.</source>
   <translation>En qué lado del contorno está la pared.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Half on each side</source>
   <translation>Mitad a cada lado</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Combine labels</source>
   <translation>Combinar etiquetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Union, intersection, subtraction and more of the label with another one.</source>
   <translation>Unión, intersección, sustracción y más de la etiqueta con otra.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>How</source>
   <translation>Cómo</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>What the label becomes.</source>
   <translation>En qué se convierte la etiqueta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Union: both</source>
   <translation>Unión: ambas</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Intersection: what both share</source>
   <translation>Intersección: lo común a ambas</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Subtraction: without the other</source>
   <translation>Sustracción: sin la otra</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Exclusive or: one of them alone</source>
   <translation>O exclusivo: solo una de ellas</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Copy: what the other is</source>
   <translation>Copia: lo que es la otra</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Invert: what it is not</source>
   <translation>Inversión: lo que no es</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>With</source>
   <translation>Con</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>The other label.</source>
   <translation>La otra etiqueta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Copy from another slice</source>
   <translation>Copiar de otro corte</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>The slice shown gets the label of the nearest slice before or after it that has the label.</source>
   <translation>El corte mostrado recibe la etiqueta del corte más cercano, antes o después, que la tiene.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Where the label comes from.</source>
   <translation>De dónde viene la etiqueta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Slice before</source>
   <translation>Corte anterior</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Slice after</source>
   <translation>Corte siguiente</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Replace what is here</source>
   <translation>Reemplazar lo que hay aquí</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Take the label away from this slice first.</source>
   <translation>Quita antes la etiqueta de este corte.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Interpolate slices</source>
   <translation>Interpolar cortes</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Slices without the label that lie between two slices with it get the shape in between.</source>
   <translation>Los cortes sin la etiqueta situados entre dos que la tienen reciben la forma intermedia.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Between</source>
   <translation>Entre</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Which slices are kept as they are.</source>
   <translation>Qué cortes quedan como están.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Slices with the label</source>
   <translation>Cortes con la etiqueta</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Slices edited by hand</source>
   <translation>Cortes editados a mano</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Follow shapes that move</source>
   <translation>Seguir formas que se desplazan</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Move the shapes of both slices along the line between their centroids.</source>
   <translation>Desplaza las formas de ambos cortes por la línea entre sus centroides.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Threshold</source>
   <translation>Umbral</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Grey levels</source>
   <translation>Niveles de gris</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Voxels whose grey level lies in a range take the label.</source>
   <translation>Los vóxeles cuyo nivel de gris está en un rango toman la etiqueta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Range</source>
   <translation>Rango</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>The lowest and the highest grey level.</source>
   <translation>El nivel de gris mínimo y el máximo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>What becomes of the label's other voxels.</source>
   <translation>Qué pasa con los demás vóxeles de la etiqueta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Add to the label</source>
   <translation>Añadir a la etiqueta</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Replace the label</source>
   <translation>Reemplazar la etiqueta</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Clear outside the range</source>
   <translation>Vaciar fuera del rango</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>All that is connected to the voxel under the cross-hair and about as bright takes the label.</source>
   <translation>Todo lo conectado al vóxel bajo la cruz y de brillo parecido toma la etiqueta.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>How far grey levels may lie from that of the voxel.</source>
   <translation>Cuánto pueden diferir los niveles de gris del nivel del vóxel.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Grow from a voxel</source>
   <translation>Crecer desde un vóxel</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>What is about as bright as the voxel under the cross-hair takes the label, up to a way through it.</source>
   <translation>Lo de brillo parecido al del vóxel bajo la cruz toma la etiqueta, hasta cierto recorrido a través de ello.</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>The longest way through voxels that are alike.</source>
   <translation>El recorrido más largo a través de vóxeles semejantes.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/restart.py" />
   <source>SegStudio speaks English from its next start on.</source>
   <translation>SegStudio hablará español a partir del próximo inicio.</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/restart.py" />
   <source>Restart now</source>
   <translation>Reiniciar ahora</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/restart.py" />
   <source>Text and controls change their size at the next start.</source>
   <translation>El texto y los controles cambian de tamaño en el siguiente inicio.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>DICOM SEG</source>
   <translation>DICOM SEG</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Labels as DICOM segments with names, colours, codes and model. It refers to the opened series, so a PACS shows both together.</source>
   <translation>Etiquetas como segmentos DICOM con nombres, colores, códigos y modelo. Hace referencia a la serie abierta, de modo que un PACS muestra ambas juntas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>NIfTI</source>
   <translation>NIfTI</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Label numbers on the grid of the image. Names and colours are not part of the format.</source>
   <translation>Números de etiqueta en la malla de la imagen. Los nombres y colores no forman parte del formato.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Segmentation for 3D Slicer</source>
   <translation>Segmentación para 3D Slicer</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Label numbers with names, colours and codes, which 3D Slicer opens as a segmentation.</source>
   <translation>Números de etiqueta con nombres, colores y códigos, que 3D Slicer abre como segmentación.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>TIFF</source>
   <translation>TIFF</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Label numbers, one page a slice. The place in the patient is not part of the format.</source>
   <translation>Números de etiqueta, una página por corte. La posición en el paciente no forma parte del formato.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>PNG labels</source>
   <translation>Etiquetas PNG</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Label numbers of a single slice as grey values.</source>
   <translation>Números de etiqueta de un solo corte como valores de gris.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>RT structure set</source>
   <translation>RT Structure Set</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Outlines of every slice in millimetres for treatment planning. They run along voxel edges and enclose exactly the labels.</source>
   <translation>Contornos de cada corte en milímetros para planificar tratamientos. Siguen los bordes de los vóxeles y encierran exactamente las etiquetas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Shapes</source>
   <translation>Formas</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>STL surface</source>
   <translation>Superficie STL</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>One closed surface around the labels, in millimetres, for 3-D printing.</source>
   <translation>Una superficie cerrada alrededor de las etiquetas, en milímetros, para impresión 3D.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>OBJ surfaces</source>
   <translation>Superficies OBJ</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>A closed surface of each label, in millimetres, for 3-D programs.</source>
   <translation>Una superficie cerrada de cada etiqueta, en milímetros, para programas 3D.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Measures as CSV</source>
   <translation>Medidas en CSV</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Voxels, volume or area, pieces and intensities of each label, for a spreadsheet.</source>
   <translation>Vóxeles, volumen o área, piezas e intensidades de cada etiqueta, para una hoja de cálculo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Numbers and pictures</source>
   <translation>Números e imágenes</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Measures as JSON</source>
   <translation>Medidas en JSON</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>The same numbers with grid, units and model, for scripts.</source>
   <translation>Los mismos números con malla, unidades y modelo, para scripts.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Objects as CSV</source>
   <translation>Objetos en CSV</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Every object by itself: size, place, mean, diameter.</source>
   <translation>Cada objeto por separado: tamaño, posición, media, diámetro.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Picture with scale bar</source>
   <translation>Imagen con barra de escala</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>The slice in true proportions with its labels, scale bar and orientation letters, for a page or a slide.</source>
   <translation>El corte en sus proporciones reales con etiquetas, barra de escala y letras de orientación, para una página o una diapositiva.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>De-identified case</source>
   <translation>Caso desidentificado</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>The images without the person, by the Basic Profile of DICOM PS3.15, and the labels. This does not guarantee anonymity.</source>
   <translation>Las imágenes sin la persona, según el perfil básico de DICOM PS3.15, y las etiquetas. Esto no garantiza el anonimato.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Sharing</source>
   <translation>Compartir</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>What networks run on: by itself a GPU where there is one. One of several is typed, as cuda:1.</source>
   <translation>Dónde se ejecutan las redes: por sí solo en una GPU si la hay. Una entre varias se escribe, por ejemplo cuda:1.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Computing</source>
   <translation>Cálculo</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Engine</source>
   <translation>Motor</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>What runs a network: by itself PyTorch. OpenVINO, an extra package, is faster on the CPU alone.</source>
   <translation>Qué ejecuta una red: por sí solo PyTorch. OpenVINO, un paquete adicional, es más rápido solo con CPU.</translation>
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
   <translation>Memoria para segmentar</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Larger images are segmented in pieces that fit; the result is the same.</source>
   <translation>Las imágenes más grandes se segmentan en partes que caben; el resultado es el mismo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>What is free</source>
   <translation>Lo que esté libre</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>CPU threads</source>
   <translation>Hilos de CPU</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Threads that segmenting and training use. One core less leaves the window quick.</source>
   <translation>Hilos que usan la segmentación y el entrenamiento. Un núcleo menos mantiene ágil la ventana.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>All cores but one</source>
   <translation>Todos los núcleos menos uno</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Memory for undo</source>
   <translation>Memoria para deshacer</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Steps beyond it are moved to the disk and come back when they are undone; none is lost.</source>
   <translation>Los pasos que no caben pasan al disco y vuelven al deshacerlos; no se pierde ninguno.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Model at start</source>
   <translation>Modelo inicial</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>The model to start with, also of commands that name none. With the last one used, an image of another kind gets a model that fits it.</source>
   <translation>El modelo inicial, también para las órdenes que no nombran ninguno. Con el último utilizado, una imagen de otro tipo recibe un modelo adecuado.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Show patient data</source>
   <translation>Mostrar datos del paciente</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Shows name, id and birth date of a DICOM image in its corner and in segstudio info, and names of files in place of aliases. Off, none is shown.</source>
   <translation>Muestra el nombre, el identificador y la fecha de nacimiento de una imagen DICOM en su esquina y en segstudio info, y los nombres de archivo en lugar de los alias. Desactivado, no se muestra nada.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Privacy</source>
   <translation>Privacidad</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Aliases for</source>
   <translation>Alias para</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Which images have an alias in titles and lists while patient data is hidden: those of DICOM, which are often called after patients, or all.</source>
   <translation>Qué imágenes tienen un alias en títulos y listas mientras los datos del paciente están ocultos: las de DICOM, que a menudo llevan nombres de pacientes, o todas.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>DICOM images</source>
   <translation>Imágenes DICOM</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>All images</source>
   <translation>Todas las imágenes</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Name in audit trails</source>
   <translation>Nombre en los registros de auditoría</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Who did what is noted under this name; it can be an alias. Empty: your login name in projects, and no name elsewhere.</source>
   <translation>Quién hizo qué se anota con este nombre; puede ser un alias. Vacío: su nombre de usuario en los proyectos y ningún nombre en lo demás.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Remember recent files</source>
   <translation>Recordar archivos recientes</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Where the files lie that were opened last, for the menu File &gt; Recent. Off, none is remembered.</source>
   <translation>Dónde están los últimos archivos abiertos, para el menú Archivo &gt; Archivos recientes. Desactivado, no se recuerda ninguno.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>What the window speaks, from its next start on. Files and the command line stay in English.</source>
   <translation>En qué idioma está la ventana a partir del próximo inicio. Los archivos y la línea de órdenes siguen en inglés.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Appearance</source>
   <translation>Apariencia</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>As the system</source>
   <translation>Como el sistema</translation>
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
   <translation>Tema</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Colours of the window: as the system has them, light, or dark. High contrast has stronger colours and frames, and a white and a black line around labels. The image stays on a dark ground.</source>
   <translation>Colores de la ventana: como en el sistema, claros u oscuros. El alto contraste tiene colores y marcos más fuertes, y una línea blanca y otra negra alrededor de las etiquetas. La imagen queda sobre un fondo oscuro.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>High contrast, light</source>
   <translation>Alto contraste, claro</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>High contrast, dark</source>
   <translation>Alto contraste, oscuro</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Size of text and controls</source>
   <translation>Tamaño del texto y los controles</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>A scale for everything in the window but the image, larger than the system has it, from the next start on. QT_SCALE_FACTOR, where it is set, goes before it.</source>
   <translation>Escala de todo en la ventana salvo la imagen, mayor que la del sistema, a partir del siguiente inicio. QT_SCALE_FACTOR, si está definido, tiene preferencia.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Sides</source>
   <translation>Lados</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>The patient's left is on the right of the screen, or on the left, which a badge says.</source>
   <translation>La izquierda del paciente está a la derecha de la pantalla, o a la izquierda, lo que indica un aviso.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Radiological</source>
   <translation>Radiológica</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Neurological</source>
   <translation>Neurológica</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Labels appear as boundary lines, as fill, or both. Lines leave the image below them free.</source>
   <translation>Las etiquetas se muestran como contorno, como relleno o ambos. Las líneas dejan libre la imagen de debajo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Boundary width</source>
   <translation>Grosor del contorno</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Width of the boundary lines, each with a halo of 1 px. Wide ones are seen from afar.</source>
   <translation>Grosor de las líneas de contorno, cada una con un halo de 1 px. Las gruesas se ven de lejos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Label colours</source>
   <translation>Colores de etiquetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Colours given to new labels, in turn. Labels that exist keep theirs.</source>
   <translation>Colores que reciben por turno las etiquetas nuevas. Las existentes conservan el suyo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Scheme</source>
   <translation>Esquema</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Keys and mouse as this program, ITK-SNAP or 3D Slicer has them.</source>
   <translation>Teclas y ratón como en este programa, ITK-SNAP o 3D Slicer.</translation>
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
   <translation>Presión del lápiz</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>A pen that is pressed less paints with a smaller brush. Its eraser end erases in any case.</source>
   <translation>Un lápiz que se presiona menos pinta con un pincel menor. Su extremo de goma borra en cualquier caso.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Keys that differ from the scheme's: name of the action and its keys, such as actionUndo.</source>
   <translation>Teclas que difieren de las del esquema: nombre de la acción y sus teclas, como actionUndo.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Data folder</source>
   <translation>Carpeta de datos</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Where models and corrections lie unless set below. Empty: the usual place of this system.</source>
   <translation>Dónde están los modelos y correcciones, salvo que se indique abajo. Vacío: el lugar habitual de este sistema.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Folders</source>
   <translation>Carpetas</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Models folder</source>
   <translation>Carpeta de modelos</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Where imported and fine-tuned models lie. Empty: in the data folder.</source>
   <translation>Dónde están los modelos importados y ajustados. Vacío: en la carpeta de datos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Corrections folder</source>
   <translation>Carpeta de correcciones</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Where corrections are saved and found. Empty: in the data folder.</source>
   <translation>Dónde se guardan y se buscan las correcciones. Vacío: en la carpeta de datos.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>Cells</source>
   <translation>Células</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>Nuclei under a fluorescence microscope; the starter model finds them.</source>
   <translation>Núcleos en microscopía de fluorescencia; el modelo inicial los encuentra.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>Retinal vessels</source>
   <translation>Vasos retinianos</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>Dark branching vessels at the back of an eye; thin structures to paint and to learn.</source>
   <translation>Vasos oscuros y ramificados del fondo de ojo; estructuras finas para pintar y aprender.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>Chest X-ray</source>
   <translation>Radiografía de tórax</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>A frontal chest radiograph with both lungs.</source>
   <translation>Una radiografía frontal de tórax con ambos pulmones.</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>Chest CT</source>
   <translation>TC de tórax</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>Forty slices in Hounsfield units, 5 mm apart; for scrolling, windowing and editing.</source>
   <translation>Cuarenta cortes en unidades Hounsfield, cada 5 mm; para recorrer, ajustar la ventana y editar.</translation>
  </message>
  <message>
   <location filename="../../resources/models" />
   <source>Nuclei that touch come out as one region unless they are split afterwards. Colour is read as brightness, so stains that differ in hue alone are missed. It misses most nuclei of brightfield images, of which 7 were there.</source>
   <translation>Los núcleos que se tocan salen como una sola región si no se separan después. El color se lee como brillo, así que se pierden las tinciones que solo difieren en el tono. Omite la mayoría de los núcleos en imágenes de campo claro, de las que hubo 7.</translation>
  </message>
  <message>
   <location filename="../../resources/models" />
   <source>Nuclei that touch come out as one region unless they are split afterwards. Colour is read as brightness, so stains that differ in hue alone are missed. Only 7 images are brightfield: treat scores there as uncertain.</source>
   <translation>Los núcleos que se tocan salen como una sola región si no se separan después. El color se lee como brillo, así que se pierden las tinciones que solo difieren en el tono. Solo 7 imágenes son de campo claro: considere inciertos los resultados en ellas.</translation>
  </message>
  <message>
   <location filename="../../resources/models" />
   <source>Only frontal adult chest X-rays of one hospital, padded to 512 × 512, were seen; half of them show tuberculosis. Some reference masks are noisy. Side views, children, CT and images with large devices are untested. Objects below 5,000 pixels are dropped, so a collapsed lung of that size is missed.</source>
   <translation>Solo se vieron radiografías frontales de tórax de adultos de un hospital, rellenadas a 512 × 512; la mitad muestra tuberculosis. Algunas máscaras de referencia tienen ruido. No se han probado proyecciones laterales, niños, TC ni imágenes con dispositivos grandes. Se eliminan los objetos menores de 5000 píxeles, así que se pierde un pulmón colapsado de ese tamaño.</translation>
  </message>
  <message>
   <location filename="../../resources/models" />
   <source>Learned from 8 fundus photographs of 4 children taken by one camera; scores come from a cross-validation that leaves out both eyes of a child. The finest vessels and those beside bright lesions are missed; the disc's rim can be taken for a vessel.</source>
   <translation>Aprendido de 8 retinografías de 4 niños hechas con una cámara; los resultados proceden de una validación cruzada que deja fuera ambos ojos de un niño. Se pierden los vasos más finos y los contiguos a lesiones claras; el borde de la papila puede tomarse por un vaso.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/operations/table.py" />
   <source>{n:,} slices filled</source>
   <extracomment>Of one: {n:,} slice filled</extracomment>
   <translation>
    <numerusform>{n:,} corte completado</numerusform>
    <numerusform>{n:,} cortes completados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/operations/table.py" />
   <source>{n:,} objects more</source>
   <extracomment>Of one: {n:,} object more</extracomment>
   <translation>
    <numerusform>{n:,} objeto más</numerusform>
    <numerusform>{n:,} objetos más</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/operations/table.py" />
   <source>{n:,} islands changed</source>
   <extracomment>Of one: {n:,} island changed</extracomment>
   <translation>
    <numerusform>{n:,} isla cambiada</numerusform>
    <numerusform>{n:,} islas cambiadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/operations/table.py" />
   <source>{n:,} islands removed</source>
   <extracomment>Of one: {n:,} island removed</extracomment>
   <translation>
    <numerusform>{n:,} isla quitada</numerusform>
    <numerusform>{n:,} islas quitadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/operations/table.py" />
   <source>{n:,} holes filled</source>
   <extracomment>Of one: {n:,} hole filled</extracomment>
   <translation>
    <numerusform>{n:,} hueco rellenado</numerusform>
    <numerusform>{n:,} huecos rellenados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/operations/table.py" />
   <source>{n:,} new labels</source>
   <extracomment>Of one: {n:,} new label</extracomment>
   <translation>
    <numerusform>{n:,} etiqueta nueva</numerusform>
    <numerusform>{n:,} etiquetas nuevas</numerusform>
   </translation>
  </message>
 </context>
</TS>
