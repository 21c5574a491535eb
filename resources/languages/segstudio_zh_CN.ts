<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>segstudio</name>
  <message>
   <location filename="../../segstudio/core/annotator.py" />
   <location filename="../../segstudio/core/painting.py" />
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Brush stroke</source>
   <translation>画笔笔画</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/annotator.py" />
   <source>Eraser stroke</source>
   <translation>橡皮擦笔画</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/channels.py" />
   <source>There is no channel called {channel!r}.</source>
   <translation>没有名为 {channel!r} 的通道。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/channels.py" />
   <source>Give a number from 1, grey for the luminance, or all to keep the colours.</source>
   <translation>请给出从 1 起的编号，用 grey 取亮度，或用 all 保留颜色。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/channels.py" />
   <source>{n} channels</source>
   <extracomment>Of one: one channel</extracomment>
   <translation>
    <numerusform>{n} 个通道</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/core/channels.py" />
   <source>{name} has {held}; there is no channel {channel}.</source>
   <translation>{name} 有{held}；没有通道 {channel}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/channels.py" />
   <source>The image</source>
   <translation>图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/channels.py" />
   <source>Give a number from 1 to {channels}, grey, or all.</source>
   <translation>请给出 1 至 {channels} 的编号、grey 或 all。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/channels.py" />
   <source>{channels} channels make no colours: these need three.</source>
   <translation>{channels} 个通道不能构成颜色：颜色需要三个。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/channels.py" />
   <location filename="../../segstudio/io/taking.py" />
   <source>Choose one channel by its number.</source>
   <translation>请按编号选择一个通道。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>The smallest object is given in px or mm, not in {unit!r}.</source>
   <translation>最小对象以 px 或 mm 给出，而非 {unit!r}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>The smallest object cannot have the size {smallest}.</source>
   <translation>最小对象的大小不能是 {smallest}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>There is no post-processing called {name!r}.</source>
   <translation>没有名为 {name!r} 的后处理。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>Known: {known}.</source>
   <translation>已知的有：{known}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>The post-processing {name} cannot be {value!r}.</source>
   <translation>后处理 {name} 不能是 {value!r}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>fill holes</source>
   <translation>填充孔洞</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>split touching objects</source>
   <translation>分离粘连对象</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>largest object only</source>
   <translation>仅最大对象</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>mm² or mm³</source>
   <translation>mm² 或 mm³</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>at least {smallest:g} {unit}</source>
   <translation>至少 {smallest:g} {unit}</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/cleaning.py" />
   <source>The model's smallest object is given in millimetres, but this image has no physical size; small objects were kept.</source>
   <translation>模型的最小对象以毫米给出，但此图像没有物理尺寸；小对象已保留。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/display.py" />
   <source>Soft tissue</source>
   <translation>软组织</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/display.py" />
   <source>Lung</source>
   <translation>肺</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/display.py" />
   <source>Bone</source>
   <translation>骨</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/display.py" />
   <source>Brain</source>
   <translation>脑</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/display.py" />
   <source>Liver</source>
   <translation>肝</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/display.py" />
   <source>Mediastinum</source>
   <translation>纵隔</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/filters.py" />
   <source>{below} and {above}</source>
   <translation>{below} 和 {above}</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/filters.py" />
   <source>1, 3 and 5</source>
   <translation>1、3 和 5</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/filters.py" />
   <source>filtered (mean {size}×{size})</source>
   <translation>已滤波（均值 {size}×{size}）</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/filters.py" />
   <source>Filtering slice {z} of {depth}</source>
   <translation>滤波切片 {z}/{depth}</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/filters.py" />
   <source>Filtered</source>
   <translation>滤波完成</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/flood.py" />
   <location filename="../../segstudio/core/painting.py" />
   <location filename="../../segstudio/gui/panels/labels.py" />
   <location filename="../../segstudio/gui/tools/spread.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Fill</source>
   <translation>填充</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>An image of size {shape} (z, y, x) has no voxels.</source>
   <translation>大小为 {shape} (z, y, x) 的图像没有体素。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>The voxel spacing {spacing_mm} mm is not positive.</source>
   <translation>体素间距 {spacing_mm} mm 不是正数。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>The image position {origin_mm} is not a number.</source>
   <translation>图像位置 {origin_mm} 不是数值。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>The image directions are not a 3x3 matrix of numbers.</source>
   <translation>图像方向不是 3x3 数值矩阵。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>The image directions are not unit vectors.</source>
   <translation>图像方向不是单位向量。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>The image axes lie in one plane; voxels cannot be placed in space.</source>
   <translation>图像各轴位于同一平面；无法在空间中定位体素。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>The distances between the slices do not belong to this image.</source>
   <translation>切片间距与此图像不符。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>The image's affine matrix does not place its voxels in space.</source>
   <translation>图像的仿射矩阵不能在空间中定位其体素。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>size {sizes} against {theirs} (z × y × x)</source>
   <translation>大小 {sizes}，对方 {theirs} (z × y × x)</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>spacing {lengths} against {theirs} mm (z × y × x)</source>
   <translation>间距 {lengths}，对方 {theirs} mm (z × y × x)</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>{differing_numbers}corners up to {gap_mm:.3g} mm apart</source>
   <translation>{differing_numbers}角点相距达 {gap_mm:.3g} mm</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>spacing {lengths} against {theirs} mm (z × y × x), </source>
   <translation>间距 {lengths}，对方 {theirs} mm (z × y × x)，</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>origin ({lengths}) against ({theirs}) mm, </source>
   <translation>原点 ({lengths})，对方 ({theirs}) mm，</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/geometry.py" />
   <source>The slices do not lie evenly, but this file holds one distance for all, {step:.3g} mm: positions and volumes that other programs read from it are wrong across slices. DICOM SEG keeps the true positions.</source>
   <translation>切片间距不均匀，但此文件对所有切片只保存一个间距 {step:.3g} mm：其他程序由它读出的跨切片位置和体积是错误的。DICOM SEG 保留真实位置。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/growth.py" />
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Grow</source>
   <translation>扩张</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_numbers.py" />
   <source>“{part}” names no labels.</source>
   <translation>“{part}”不是标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_numbers.py" />
   <source>Write numbers from 0 to {largest_label}, as "1, 3-5".</source>
   <translation>请写 0 至 {largest_label} 的编号，例如 "1, 3-5"。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Merging takes two labels or more.</source>
   <translation>合并需要两个或更多标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Choose several in the list, then merge.</source>
   <translation>请在列表中选择多个，然后合并。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Merge {names} into {name}</source>
   <translation>将{names}合并到{name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>No label is chosen to delete.</source>
   <translation>未选择要删除的标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Choose one or more in the list.</source>
   <translation>请在列表中选择一个或多个。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Delete {names}</source>
   <translation>删除{names}</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>The labels have these numbers already.</source>
   <translation>标签已是这些编号。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <location filename="../../segstudio/core/labels.py" />
   <source>A label number is between 1 and {largest_label}.</source>
   <translation>标签编号在 1 至 {largest_label} 之间。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Two labels would have the number {twice}.</source>
   <translation>两个标签会有相同编号 {twice}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>To make one label of two, merge them.</source>
   <translation>要将两个标签并为一个，请合并它们。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Renumber labels</source>
   <translation>重新编号标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Renumber label {old} to {number}</source>
   <translation>将标签 {old} 重新编号为 {number}</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>The labels have these names and colours already.</source>
   <translation>标签已是这些名称和颜色。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/label_sets.py" />
   <source>{names} are locked; nothing was changed.</source>
   <extracomment>Of one: {names} is locked; nothing was changed.</extracomment>
   <translation>
    <numerusform>{names} 已锁定；未作任何更改。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <source>Unlock in the list of labels first.</source>
   <translation>请先在标签列表中解锁。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/label_sets.py" />
   <location filename="../../segstudio/core/operations/words.py" />
   <location filename="../../segstudio/gui/tools/nudge.py" />
   <location filename="../../segstudio/services/label_sets.py" />
   <source>label {number}</source>
   <translation>标签 {number}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/label_sets.py" />
   <source>{n} labels</source>
   <extracomment>Of one: {n} label</extracomment>
   <translation>
    <numerusform>{n} 个标签</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/core/labels.py" />
   <source>The labels have the size {shape}, the image has {of_image} (z, y, x).</source>
   <translation>标签的大小为 {shape}，图像的大小为 {of_image} (z, y, x)。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/labels.py" />
   <source>Label numbers run from {low} to {high}; 0 to 65535 can be kept.</source>
   <translation>标签编号范围为 {low} 至 {high}；仅能保存 0 至 65535。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/labels.py" />
   <source>Mark reviewed</source>
   <translation>标为已审阅</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/labels.py" />
   <source>Unmark reviewed</source>
   <translation>取消已审阅标记</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/nudge.py" />
   <source>Nudge boundary</source>
   <translation>推挤边界</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/objects.py" />
   <source>There are {total:,} objects; a map of objects holds {largest_label:,} at most.</source>
   <translation>共有 {total:,} 个对象；对象图最多容纳 {largest_label:,} 个。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/objects.py" />
   <source>Drop the smallest ones by post-processing.</source>
   <translation>请用后处理去除最小的对象。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/islands.py" />
   <source>There are {found:,} islands, but not as many label numbers are left.</source>
   <translation>共有 {found:,} 个连通块，但剩余的标签编号不足。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/islands.py" />
   <source>Remove the smallest islands first.</source>
   <translation>请先移除最小的连通块。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/logic.py" />
   <source>A label cannot be combined with itself.</source>
   <translation>标签不能与自身组合。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/logic.py" />
   <source>Choose another label to combine with.</source>
   <translation>请选择另一个要组合的标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/logic.py" />
   <source>The label to combine with is not there.</source>
   <translation>要组合的标签不存在。</translation>
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
   <translation>--{name} 不能是 {said!r}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>Examples: {examples}.</source>
   <translation>示例：{examples}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>--{name} takes a number, not {said!r}.</source>
   <translation>--{name} 需要一个数，而非 {said!r}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>{words} cannot be {value!r}.</source>
   <translation>{words}不能是 {value!r}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>It can be {choices}.</source>
   <translation>可以是 {choices}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>Examples: 100:300, {otsu}.</source>
   <translation>示例：100:300、{otsu}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>The range from {low:g} to {high:g} is empty.</source>
   <translation>{low:g} 至 {high:g} 的范围为空。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>Give the smaller value first.</source>
   <translation>请先写较小的值。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>{words} cannot be {amount:g}.</source>
   <translation>{words}不能是 {amount:g}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>It goes from {low:g} to {high:g}.</source>
   <translation>取值范围为 {low:g} 至 {high:g}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>It is {low:g} or more.</source>
   <translation>须不小于 {low:g}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>This image has no millimetres, but {what} is given in mm.</source>
   <translation>此图像没有毫米尺寸，但{what}以 mm 给出。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>Give it in px.</source>
   <translation>请以 px 给出。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>The slices do not lie evenly, so {what} across them is not known in mm.</source>
   <translation>切片间隔不均匀，因此跨切片的{what}无法以 mm 计。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>Work on this slice, or on each slice by itself.</source>
   <translation>请在本切片上操作，或逐个切片操作。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>no parameters</source>
   <translation>没有参数</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>{words} has no parameter {name!r}.</source>
   <translation>{words}没有参数 {name!r}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>It takes {takes}.</source>
   <translation>可用参数：{takes}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>--{name} takes LOW:HIGH, not {words!r}.</source>
   <translation>--{name} 须写作 LOW:HIGH，而非 {words!r}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/model.py" />
   <source>Examples: 100:300, 100:, {otsu}.</source>
   <translation>示例：100:300、100:、{otsu}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Nothing in this slice carries {labels}.</source>
   <translation>此切片中没有 {labels}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Nothing in this image carries {labels}.</source>
   <translation>此图像中没有 {labels}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Nothing changes: {amount:g} {unit} is less than a voxel, {finest:.3g} {of_voxel}.</source>
   <translation>没有变化：{amount:g} {unit} 小于一个体素（{finest:.3g} {of_voxel}）。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>No label is chosen.</source>
   <translation>未选择标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Choose a label to work on; the background is none.</source>
   <translation>请选择要处理的标签；背景不算标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>{words} works on one label at a time.</source>
   <translation>{words}每次处理一个标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Choose one label.</source>
   <translation>请选择一个标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>{names} is locked.</source>
   <translation>{names} 已锁定。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Unlock it to give it voxels.</source>
   <translation>请解锁后再为其添加体素。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/operations/run.py" />
   <source>{names} are locked.</source>
   <extracomment>Of one: {names} is locked.</extracomment>
   <translation>
    <numerusform>{names} 已锁定。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Unlock a label to change it.</source>
   <translation>请先解锁标签再更改。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>There is no label under the cross-hair.</source>
   <translation>十字线处没有标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Set it on an island with Ctrl+click.</source>
   <translation>请用 Ctrl+单击将十字线置于连通块上。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>No island is pointed at.</source>
   <translation>未指定连通块。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>No voxel is pointed at.</source>
   <translation>未指定体素。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Set the cross-hair on it with Ctrl+click, or give --at X,Y,Z to the command.</source>
   <translation>请用 Ctrl+单击将十字线置于其上，或在命令中给出 --at X,Y,Z。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>The place lies outside the image.</source>
   <translation>该位置在图像之外。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Point at a place inside it.</source>
   <translation>请指定图像内的位置。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>There is no slice {index}.</source>
   <translation>没有切片 {index}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>The image has {shape} of them.</source>
   <translation>图像共有 {shape} 个切片。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>{words} needs the image.</source>
   <translation>{words}需要图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>Give the image of these labels.</source>
   <translation>请给出这些标签的图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>The image does not lie on the labels: {gap}.</source>
   <translation>图像与标签不重合：{gap}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/run.py" />
   <source>{size} stays as it is: locked, reviewed, or not to be painted over.</source>
   <translation>{size} 保持不变：已锁定、已审阅或不可覆盖。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/slices.py" />
   <source>No slice before this one has the label.</source>
   <translation>此切片之前没有含该标签的切片。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/slices.py" />
   <source>No slice after this one has the label.</source>
   <translation>此切片之后没有含该标签的切片。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/slices.py" />
   <source>Copied from slice {source}.</source>
   <translation>已从切片 {source} 复制。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/slices.py" />
   <source>The slices do not lie evenly, and the shape was worked out by their numbers, as if they did: look at it.</source>
   <translation>切片间距不均匀，形状是按切片编号当作均匀间距计算的：请检查。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/slices.py" />
   <source>There are no two edited slices with the label and others between them.</source>
   <translation>没有两个编辑过且含该标签、其间还有其他切片的切片。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/slices.py" />
   <source>The label is on no two slices with empty ones between them.</source>
   <translation>没有两个含该标签、其间有空切片的切片。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>There is no operation called {name!r}.</source>
   <translation>没有名为 {name!r} 的操作。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>There are {operations}.</source>
   <translation>可用的有 {operations}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/threshold.py" />
   <source>All voxels here have one grey level, so there is no threshold between two.</source>
   <translation>此处所有体素灰度相同，因此没有可区分两者的阈值。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/threshold.py" />
   <source>The image has no grey levels here.</source>
   <translation>此处图像没有灰度。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/threshold.py" />
   <source>Otsu's threshold is {low:.6g}.</source>
   <translation>Otsu 阈值为 {low:.6g}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/words.py" />
   <source>{listed:,} labels</source>
   <translation>{listed:,} 个标签</translation>
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
    <numerusform>{n:,} 个体素</numerusform>
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
   <translation>改换标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/words.py" />
   <source>added</source>
   <translation>增加</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/words.py" />
   <source>removed</source>
   <translation>移除</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/words.py" />
   <source>This removes all of {emptied}.</source>
   <translation>这会移除{emptied}的全部内容。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/words.py" />
   <source>Nothing changes.</source>
   <translation>没有变化。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/painting.py" />
   <location filename="../../segstudio/gui/tools/outline.py" />
   <source>Polygon</source>
   <translation>多边形</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/painting.py" />
   <source>Cut</source>
   <translation>剪切</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/painting.py" />
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Clear label</source>
   <translation>清空标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/planes.py" />
   <source>Sagittal</source>
   <translation>矢状位</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/planes.py" />
   <source>Coronal</source>
   <translation>冠状位</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/planes.py" />
   <source>Axial</source>
   <translation>轴位</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/region.py" />
   <source>Give x,y,width,height in pixels, as in 1000,2000,4096,4096; for volumes also first slice,slices.</source>
   <translation>请以像素给出 x,y,宽,高，例如 1000,2000,4096,4096；体数据还需给出起始切片和切片数。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/region.py" />
   <source>There is no region {words}.</source>
   <translation>没有区域 {words}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/region.py" />
   <source>{said!r} is no region.</source>
   <translation>{said!r} 不是区域。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/region.py" />
   <source>The region {words} does not lie within the image of {size} (x × y × z).</source>
   <translation>区域 {words} 不在 {size} (x × y × z) 的图像之内。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/resampling.py" />
   <source>The distance between the voxels is not known, so there is no other one to bring them to.</source>
   <translation>体素间距未知，因此无法改为其他间距。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/resampling.py" />
   <source>Use an image whose file tells its spacing and whose slices lie evenly.</source>
   <translation>请使用文件中标明间距且切片间隔均匀的图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/resampling.py" />
   <source>A spacing is three positive numbers of mm, for z, y and x.</source>
   <translation>间距为三个以 mm 计的正数，依次为 z、y、x。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/resampling.py" />
   <source>The slices of the image do not lie evenly, so values between them cannot be computed.</source>
   <translation>图像的切片间隔不均匀，无法计算其间的数值。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/resampling.py" />
   <source>Use a series without gaps.</source>
   <translation>请使用没有间隙的序列。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/resampling.py" />
   <source>{what} cannot be brought onto another grid, because one of the two has no place in space.</source>
   <translation>{what}无法转到另一网格，因为两者之一没有空间位置。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/resampling.py" />
   <source>Use files that tell where their voxels lie, such as NIfTI, NRRD or DICOM.</source>
   <translation>请使用标明体素位置的文件，例如 NIfTI、NRRD 或 DICOM。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/rulers.py" />
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>not known</source>
   <translation>未知</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/rulers.py" />
   <source>Slices are missing or lie at unequal distances, so lengths and angles across slices would be wrong. Measure within a slice.</source>
   <translation>切片缺失或间隔不等，跨切片的长度和角度会有误。请在单个切片内测量。</translation>
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
   <translation>{name} 不能叠加在当前图像上：{unplaced}空间位置，且大小不同（{size} 与 {of_case} 个体素）。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>The second image</source>
   <translation>第二图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>Open an image of the same size, or files that tell where they lie, such as NIfTI or DICOM.</source>
   <translation>请打开大小相同的图像，或标明位置的文件，例如 NIfTI 或 DICOM。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>another patient: placed by coordinates only</source>
   <translation>不同患者：仅按坐标放置</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>The second image is of another patient. It is placed by its coordinates, which say nothing about where the first image's structures lie in it.</source>
   <translation>第二图像来自另一位患者。它按坐标放置，并不能说明第一图像的结构在其中的位置。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>another frame of reference: placed by coordinates only</source>
   <translation>参考坐标系不同：仅按坐标放置</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>The two images were not taken in one position of the patient, or their positions are counted from different points. Structures may lie beside each other.</source>
   <translation>两幅图像拍摄时患者体位不同，或坐标起点不同。结构可能互相错开。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>placed by coordinates</source>
   <translation>按坐标放置</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>At least one of the files does not say which frame of reference it is in; both are taken to share one.</source>
   <translation>至少一个文件未说明所用的参考坐标系；按两者相同处理。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>uneven slices: not placed exactly across them</source>
   <translation>切片不均匀：跨切片位置不精确</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>The slices of one of the two images do not lie evenly, so places between them are not known.</source>
   <translation>两幅图像之一的切片间隔不均匀，因此切片之间的位置未知。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>pixel on pixel</source>
   <translation>逐像素</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>voxel on voxel</source>
   <translation>逐体素</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>laid {word}</source>
   <translation>{word}叠加</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>Laid {word}, because {unplaced} no place in space.</source>
   <translation>{word}叠加，因为{unplaced}空间位置。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>both have</source>
   <translation>两者均没有</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>it has</source>
   <translation>它没有</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/second.py" />
   <source>the open image has</source>
   <translation>当前图像没有</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/volume.py" />
   <source>The voxels have the shape {shape}, the geometry says {of_geometry}.</source>
   <translation>体素的形状为 {shape}，几何信息为 {of_geometry}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/volume.py" />
   <source>An image with {shape} channels is neither grey nor colour.</source>
   <translation>有 {shape} 个通道的图像既非灰度也非彩色。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>About SegStudio</source>
   <translation>关于 SegStudio</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Segment medical images, correct the boundary with a brush, and let the network learn from the correction.&lt;br&gt;&lt;br&gt;Free software under the Apache License 2.0.&lt;br&gt;Research use only: it is no medical device.</source>
   <translation>分割医学图像，用画笔修正边界，再让网络从修正中学习。&lt;br&gt;&lt;br&gt;自由软件，采用 Apache License 2.0 许可。&lt;br&gt;仅供研究使用：不是医疗器械。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Made by the SegStudio contributors.</source>
   <translation>由 SegStudio 贡献者制作。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>What it stands on</source>
   <translation>所依赖的组件</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Model &gt; Models… shows the licence of the data that each model learned from.</source>
   <translation>“模型 &gt; 模型…”中列有每个模型学习所用数据的许可证。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Each part of the program, its version and its licence.</source>
   <translation>程序的每个组件及其版本和许可证。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Part</source>
   <translation>组件</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Version</source>
   <translation>版本</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Licence</source>
   <translation>许可</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Copy all versions</source>
   <translation>复制全部版本信息</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>The program, this system and every part with its version and licence, as text.</source>
   <translation>以文本形式给出程序、本系统以及每个组件的版本和许可证。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Licence texts…</source>
   <translation>许可证全文…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Opens the page with every licence in full.</source>
   <translation>打开包含全部许可证全文的页面。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/about_dialog.py" />
   <source>Copied</source>
   <translation>已复制</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;File</source>
   <translation>文件(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Project</source>
   <translation>项目(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Edit</source>
   <translation>编辑(&amp;E)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;View</source>
   <translation>视图(&amp;V)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Image</source>
   <translation>图像(&amp;I)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>L&amp;abels</source>
   <translation>标签(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Operations</source>
   <translation>操作(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Tools</source>
   <translation>工具(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Model</source>
   <translation>模型(&amp;M)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Learn</source>
   <translation>学习(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Window</source>
   <translation>窗口(&amp;W)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/__init__.py" />
   <source>&amp;Help</source>
   <translation>帮助(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/image.py" />
   <source>Width {width:g} HU, level {level:g} HU.</source>
   <translation>窗宽 {width:g} HU，窗位 {level:g} HU。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/labels.py" />
   <source>Label &amp;{number}</source>
   <translation>标签 &amp;{number}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/labels.py" />
   <source>Background (&amp;0)</source>
   <translation>背景(&amp;0)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/labels.py" />
   <source>Paint label {number}.</source>
   <translation>绘制标签 {number}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows/labels.py" />
   <source>Paint the background, which erases.</source>
   <translation>绘制背景，即擦除。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_set.py" />
   <source>&amp;Undo {step}</source>
   <translation>撤销(&amp;U) {step}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <location filename="../../segstudio/gui/action_set.py" />
   <source>&amp;Undo</source>
   <translation>撤销(&amp;U)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_set.py" />
   <source>&amp;Redo {step}</source>
   <translation>重做(&amp;R) {step}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <location filename="../../segstudio/gui/action_set.py" />
   <source>&amp;Redo</source>
   <translation>重做(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Audit trail</source>
   <translation>审计记录</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Which trail</source>
   <translation>选择记录</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>The project's trail, or that of other work.</source>
   <translation>项目的记录，或其他工作的记录。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Project {name}</source>
   <translation>项目 {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Work outside of projects</source>
   <translation>项目之外的工作</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Find lines</source>
   <translation>查找行</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Only lines that hold this text.</source>
   <translation>仅显示包含此文字的行。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>The chosen line, whole</source>
   <translation>所选行的全部内容</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Everything that the trail holds of the chosen line.</source>
   <translation>审计记录中所选行的全部内容。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Lines of the trail</source>
   <translation>记录的各行</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>What was done, by whom and when, one line each.</source>
   <translation>何人何时做了什么，每行一项。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Save as…</source>
   <translation>另存为…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>The lines shown here as a table for spreadsheets (CSV) or as a page to hand over (PDF).</source>
   <translation>将此处显示的行保存为电子表格用的表 (CSV) 或可提交的页面 (PDF)。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Save the audit trail</source>
   <translation>保存审计记录</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Table for spreadsheets (*.csv)</source>
   <translation>电子表格用的表 (*.csv)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>PDF to print or send (*.pdf)</source>
   <translation>用于打印或发送的 PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Only lines with “{words}”.</source>
   <translation>仅含“{words}”的行。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <location filename="../../segstudio/gui/audit_page.py" />
   <source>Audit trail: {name}</source>
   <translation>审计记录：{name}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>{n:,} lines are in {name}.</source>
   <extracomment>Of one: {n:,} line is in {name}.</extracomment>
   <translation>
    <numerusform>{name} 中有 {n:,} 行。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source> And {problems} more.</source>
   <translation>另有 {problems} 处。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Line {line}: {sentence}{more}</source>
   <translation>第 {line} 行：{sentence}{more}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>All {n:,} lines are</source>
   <extracomment>Of one: The one line is</extracomment>
   <translation>
    <numerusform>全部 {n:,} 行</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>{lines} as written.</source>
   <translation>{lines}均与写入时一致。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_dialog.py" />
   <source>Nothing is noted yet.</source>
   <translation>尚无记录。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_page.py" />
   <source>Made by SegStudio {version} on {now}.</source>
   <translation>由 SegStudio {version} 于 {now} 生成。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_rows.py" />
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Line</source>
   <translation>行</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_rows.py" />
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>Time</source>
   <translation>时间</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_rows.py" />
   <source>Done by</source>
   <translation>执行者</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_rows.py" />
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Person</source>
   <translation>人员</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_rows.py" />
   <location filename="../../segstudio/gui/docks.py" />
   <location filename="../../segstudio/gui/titles.py" />
   <source>Case</source>
   <translation>病例</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_rows.py" />
   <source>What was done</source>
   <translation>所做的工作</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <location filename="../../segstudio/gui/docks.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Program</source>
   <translation>程序</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Id of the model</source>
   <translation>模型标识</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Fingerprint of the model's file (SHA-256)</source>
   <translation>模型文件指纹 (SHA-256)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Fingerprint of the image's file (SHA-256)</source>
   <translation>图像文件指纹 (SHA-256)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Fingerprint of the saved file (SHA-256)</source>
   <translation>已保存文件指纹 (SHA-256)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Mean filter, side in pixels (1: none)</source>
   <translation>均值滤波边长，像素（1：无）</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Computed on</source>
   <translation>计算设备</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Post-processing, where it is not the model's own</source>
   <translation>后处理（若非模型自带）</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <location filename="../../segstudio/gui/export_dialog.py" />
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Voxels</source>
   <translation>体素</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/audit_words.py" />
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>Slices</source>
   <translation>切片</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Steps</source>
   <translation>步数</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Steps undone or redone</source>
   <translation>撤销或重做的步骤</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Minutes</source>
   <translation>分钟</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Reviewed slices</source>
   <translation>已审阅切片</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Kind of file</source>
   <translation>文件类型</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Cases</source>
   <translation>病例</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Files</source>
   <translation>文件</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Before</source>
   <translation>之前</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>After</source>
   <translation>之后</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>a person who gave no name</source>
   <translation>未留名的人员</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>no case</source>
   <translation>无病例</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Line {number}, {time}. Case: {case}.</source>
   <translation>第 {number} 行，{time}。病例：{case}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Done by a model, started by {who}.</source>
   <translation>由模型执行，启动者：{who}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Done by the program.</source>
   <translation>由程序执行。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Done by {who}.</source>
   <translation>执行者：{who}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Fingerprint of this line in the chain: {hash}</source>
   <translation>此行在链中的指纹：{hash}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Fingerprint of the image's values</source>
   <translation>图像数值指纹</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Changed labels: {voxels} in {slices}, in {steps}.</source>
   <translation>更改了标签：{slices}中的 {voxels}，共 {steps}。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>{n:,} slices</source>
   <extracomment>Of one: {n:,} slice</extracomment>
   <translation>
    <numerusform>{n:,} 个切片</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>{n:,} steps</source>
   <extracomment>Of one: {n:,} step</extracomment>
   <translation>
    <numerusform>{n:,} 步</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>{n:,} steps were undone or redone.</source>
   <extracomment>Of one: {n:,} step was undone or redone.</extracomment>
   <translation>
    <numerusform>撤销或重做了 {n:,} 步。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>{n:,} slices are reviewed.</source>
   <extracomment>Of one: {n:,} slice is reviewed.</extracomment>
   <translation>
    <numerusform>已审阅 {n:,} 个切片。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Saved the labels.</source>
   <translation>保存了标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>A model drew the labels: {model}, on {device}.</source>
   <translation>模型绘制了标签：{model}，设备 {device}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Set the state of the case from “{before}” to “{after}”.</source>
   <translation>将病例状态从“{before}”改为“{after}”。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Opened the image.</source>
   <translation>打开了图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Exported data. Kind: {kind}</source>
   <translation>导出了数据。类型：{kind}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Accepted a new model. Model: {model}</source>
   <translation>接受了新模型。模型：{model}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Made the project.</source>
   <translation>创建了项目。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Added {n:,} cases.</source>
   <extracomment>Of one: Added {n:,} case.</extracomment>
   <translation>
    <numerusform>添加了 {n:,} 个病例。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Removed {n:,} cases.</source>
   <extracomment>Of one: Removed {n:,} case.</extracomment>
   <translation>
    <numerusform>移除了 {n:,} 个病例。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Found the moved images of {n:,} cases again.</source>
   <extracomment>Of one: Found the moved image of {n:,} case again.</extracomment>
   <translation>
    <numerusform>找回了 {n:,} 个病例被移动的图像。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/audit_words.py" />
   <source>Imported the project; it holds {n:,} files.</source>
   <extracomment>Of one: Imported the project; it holds {n:,} file.</extracomment>
   <translation>
    <numerusform>导入了项目；其中有 {n:,} 个文件。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>x,y,width,height; …</source>
   <translation>x,y,宽,高; …</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Boxes to paint over</source>
   <translation>要涂盖的方框</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Pixels of every slice, as 0,0,300,40.</source>
   <translation>每个切片的像素，例如 0,0,300,40。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>&amp;Draw…</source>
   <translation>绘制(&amp;D)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Draw a box</source>
   <translation>绘制方框</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Draw one more box on the slice.</source>
   <translation>在切片上再画一个方框。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Paint &amp;over</source>
   <translation>涂盖(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Paint a box over</source>
   <translation>涂盖方框</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>The slice with the box to paint over</source>
   <translation>含有待涂盖方框的切片</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Add box</source>
   <translation>添加方框</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Paint this rectangle over in every slice.</source>
   <translation>在每个切片中涂盖此矩形。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/blank_boxes.py" />
   <source>Draw a rectangle over the text. It is painted black in every slice.</source>
   <translation>在文字上画一个矩形。每个切片中该区域都会涂黑。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/callout.py" />
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>Guided tour</source>
   <translation>引导教程</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/callout.py" />
   <source>Stop the tour</source>
   <translation>停止教程</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/callout.py" />
   <source>Stop here (Esc). The menu Help goes on.</source>
   <translation>在此停止 (Esc)。可从“帮助”菜单继续。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/callout.py" />
   <source>Back</source>
   <translation>上一步</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/callout.py" />
   <source>The step before this one.</source>
   <translation>返回前一步。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/callout.py" />
   <location filename="../../segstudio/gui/tour.py" />
   <source>Skip</source>
   <translation>跳过</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/callout.py" />
   <source>The next step, without doing this one.</source>
   <translation>转到下一步，不执行此步。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/callout.py" />
   <source>Let the program do it.</source>
   <translation>由程序代为执行。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/cursor_info.py" />
   <source>{world_text} mm</source>
   <translation>{world_text} mm</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/cursor_info.py" />
   <source>{place}  slice {slice} / {slices}</source>
   <translation>{place}  切片 {slice} / {slices}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/cursor_info.py" />
   <source>label {label}</source>
   <translation>标签 {label}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>{count:.3g} mm</source>
   <translation>{count:.3g} mm</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>{count} slices</source>
   <translation>{count} 个切片</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>reviewed</source>
   <translation>已审阅</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>preview, not in the labels yet</source>
   <translation>预览，尚未写入标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>preview of an operation, Esc ends it</source>
   <translation>操作预览，按 Esc 结束</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>left is left: not the radiological side</source>
   <translation>左侧即左：非放射学方位</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>{length_text} across</source>
   <translation>横向 {length_text}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>zoom {pixels_per_voxel:.0%}</source>
   <translation>缩放 {pixels_per_voxel:.0%}</translation>
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
   <translation>切片 {index}/{count}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>second image</source>
   <translation>第二图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>inverted</source>
   <translation>已反相</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture.py" />
   <source>interpolation off</source>
   <translation>插值关闭</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture_layer.py" />
   <source>no case is open</source>
   <translation>未打开病例</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture_layer.py" />
   <location filename="../../segstudio/gui/tools/spread.py" />
   <source>background</source>
   <translation>背景</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture_layer.py" />
   <source>, reviewed</source>
   <translation>，已审阅</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture_layer.py" />
   <source>{plane} slice</source>
   <translation>{plane}切片</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture_layer.py" />
   <source>slice</source>
   <translation>切片</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture_layer.py" />
   <source>{kind} {index} of {shape}, label {name}{reviewed}</source>
   <translation>{kind} {index}/{shape}，标签 {name}{reviewed}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture_layer.py" />
   <source>second image over the case: {said}</source>
   <translation>第二图像叠加在病例上：{said}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/furniture_layer.py" />
   <source>second image, {said}</source>
   <translation>第二图像，{said}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/plane_views.py" />
   <source>Maximise or restore the plane</source>
   <translation>最大化或还原平面</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/slice_view.py" />
   <location filename="../../segstudio/gui/docks.py" />
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Second image</source>
   <translation>第二图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/canvas/slice_view.py" />
   <source>Canvas</source>
   <translation>画布</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Label 1 to {numbered}</source>
   <translation>标签 1 至 {numbered}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Show or hide {panel}</source>
   <translation>显示或隐藏{panel}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Mouse</source>
   <translation>鼠标</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>{style}&lt;p class='way'&gt;No action and no key holds “{wanted}”.&lt;/p&gt;</source>
   <translation>{style}&lt;p class='way'&gt;没有操作或快捷键包含“{wanted}”。&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>{style}&lt;table width='100%'&gt;&lt;tr&gt;{columns}&lt;/tr&gt;&lt;/table&gt;</source>
   <translation>{style}&lt;table width='100%'&gt;&lt;tr&gt;{columns}&lt;/tr&gt;&lt;/table&gt;</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Keys and mouse</source>
   <translation>键盘和鼠标</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Find an action or a key</source>
   <translation>查找操作或快捷键</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Show only what holds these letters.</source>
   <translation>仅显示包含这些字母的项。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>{title} keys</source>
   <translation>{title} 快捷键</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>, {own} changed</source>
   <translation>，已更改 {own} 个</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Change keys…</source>
   <translation>更改快捷键…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Choose another scheme, or keys of your own.</source>
   <translation>选择另一套方案，或自定义快捷键。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Every key and mouse action in use now.</source>
   <translation>当前使用的所有键盘和鼠标操作。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Close this page.</source>
   <translation>关闭此页。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Print…</source>
   <translation>打印…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>Print this page, or keep it as PDF.</source>
   <translation>打印此页，或保存为 PDF。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>&lt;h2&gt;SegStudio: keys and mouse&lt;/h2&gt;&lt;p&gt;{said}&lt;/p&gt;{lines}</source>
   <translation>&lt;h2&gt;SegStudio：键盘和鼠标&lt;/h2&gt;&lt;p&gt;{said}&lt;/p&gt;{lines}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Keys and pen</source>
   <translation>按键和压感笔</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>SegStudio keys and mouse</source>
   <translation>SegStudio 键盘和鼠标</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/cheat_sheet.py" />
   <source>menu {menu}</source>
   <translation>菜单 {menu}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/closing.py" />
   <location filename="../../segstudio/gui/handlers/window.py" />
   <source>Work is running</source>
   <translation>任务正在运行</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/closing.py" />
   <source>Close while work is running?</source>
   <translation>任务正在运行，仍要关闭？</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/closing.py" />
   <source>Still running: {names}. Stopping it leaves labels, models and files as they are.</source>
   <translation>仍在运行：{names}。停止后标签、模型和文件保持不变。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/closing.py" />
   <source>Stop and close</source>
   <translation>停止并关闭</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/closing.py" />
   <source>Close when done</source>
   <translation>完成后关闭</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/closing.py" />
   <location filename="../../segstudio/gui/handlers/window.py" />
   <source>Go on</source>
   <translation>继续</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/dialogs.py" />
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Replace a file</source>
   <translation>替换文件</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/dialogs.py" />
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Replace {name}?</source>
   <translation>替换 {name}？</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/dialogs.py" />
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Replace</source>
   <translation>替换</translation>
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
   <translation>取消</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/dock.py" />
   <source>Close {panel}</source>
   <translation>关闭{panel}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/dock.py" />
   <source>Close {panel}; the Window menu brings it back</source>
   <translation>关闭{panel}；可从“窗口”菜单重新打开</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/docks.py" />
   <location filename="../../segstudio/gui/export_dialog.py" />
   <location filename="../../segstudio/gui/panels/label_list.py" />
   <location filename="../../segstudio/gui/panels/operations.py" />
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Labels</source>
   <translation>标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/docks.py" />
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Filter</source>
   <translation>滤波</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/docks.py" />
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>History</source>
   <translation>历史</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/docks.py" />
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Objects</source>
   <translation>对象</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/docks.py" />
   <source>Learn</source>
   <translation>学习</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/docks.py" />
   <source>Compare</source>
   <translation>比较</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/docks.py" />
   <source>Operations</source>
   <translation>操作</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/doubt_dialog.py" />
   <source>Opened all the same, the image keeps a badge that tells what is wrong, and no volume in millimetres is given where it would be false. The files themselves are not changed.</source>
   <translation>若仍要打开，图像上会保留标识说明问题所在；以毫米计的体积如不可靠则不予显示。文件本身不会改动。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/doubt_dialog.py" />
   <source>Lengths, areas and volumes in millimetres are right. In the other two planes the body looks slanted by this angle. The files themselves are not changed.</source>
   <translation>以毫米计的长度、面积和体积都正确。在另外两个平面中，身体看起来会按此角度倾斜。文件本身不会被更改。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/doubt_dialog.py" />
   <source>Not a clean volume</source>
   <translation>体数据有问题</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/doubt_dialog.py" />
   <source>{name} was taken with a tilted gantry</source>
   <translation>{name} 采集时机架倾斜</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/doubt_dialog.py" />
   <source>The slices of {name} do not make a clean volume</source>
   <translation>{name} 的切片不能构成规整的体数据</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/doubt_dialog.py" />
   <source>Open as it was taken</source>
   <translation>按采集时的样子打开</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/doubt_dialog.py" />
   <source>Open all the same</source>
   <translation>仍要打开</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/doubt_dialog.py" />
   <source>Do not open</source>
   <translation>不打开</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>Open an image</source>
   <translation>打开图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>A picture, a volume, a folder or a DICOM series. Dropping it here is enough.</source>
   <translation>图片、体数据、文件夹或 DICOM 序列。拖放到此处即可。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>Segment and correct</source>
   <translation>分割并修正</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>A model draws the boundaries; you put right what it got wrong.</source>
   <translation>模型绘制边界；您修正其中的错误。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Teach the model</source>
   <translation>训练模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>It learns from your corrections, and you judge it before it is used.</source>
   <translation>模型从您的修正中学习，启用前由您评判。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Open…</source>
   <translation>打开…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>Open folder…</source>
   <translation>打开文件夹…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <location filename="../../segstudio/gui/manual.py" />
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Manual</source>
   <translation>手册</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>Segment, correct, teach</source>
   <translation>分割、修正、训练</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>Or begin with a sample: drawn by a program, of no patient</source>
   <translation>或从示例开始：由程序绘制，不来自任何患者</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <source>Opened before</source>
   <translation>以前打开过的</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/empty_state.py" />
   <location filename="../../segstudio/gui/project_page.py" />
   <source>Open {name}</source>
   <translation>打开 {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Round off the &amp;steps</source>
   <translation>磨圆阶梯(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Corners move by half a voxel at most, which changes the volume a little.</source>
   <translation>顶点最多移动半个体素，体积会略有变化。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Keep dates, &amp;shifted</source>
   <translation>保留日期并平移(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>All dates of a person move by the same secret number of days; otherwise they are removed.</source>
   <translation>同一人的所有日期移动相同的保密天数；否则删除日期。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>I looked: there is no &amp;text in the pixels</source>
   <translation>我已查看：像素中没有文字(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Ultrasound, angiography and captured screens often show names in the picture itself.</source>
   <translation>超声、血管造影和屏幕截图的画面中常带有姓名。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Export</source>
   <translation>导出</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>What to export</source>
   <translation>导出内容</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Choose one to see what it holds.</source>
   <translation>选择一项以查看其包含的内容。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/export_dialog.py" />
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Where</source>
   <translation>位置</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>The file or folder to write.</source>
   <translation>要写入的文件或文件夹。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>C&amp;hoose…</source>
   <translation>选择(&amp;H)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Choose where</source>
   <translation>选择位置</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Choose a folder and a name.</source>
   <translation>选择文件夹和名称。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/export_dialog.py" />
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Label</source>
   <translation>标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Which label the surface surrounds.</source>
   <translation>表面所包围的标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>The file is there already. It stays as it is if the export fails.</source>
   <translation>文件已存在。如果导出失败，原文件保持不变。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <location filename="../../segstudio/gui/panels/compare.py" />
   <location filename="../../segstudio/services/comparing.py" />
   <source>all labels</source>
   <translation>所有标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Write it, and read it back before it counts as saved.</source>
   <translation>写入文件，回读核对后才视为已保存。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Write nothing.</source>
   <translation>不写入任何内容。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>&amp;Label</source>
   <translation>标签(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>&amp;Where</source>
   <translation>位置(&amp;W)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <location filename="../../segstudio/gui/panels/compare.py" />
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <location filename="../../segstudio/gui/slice_bar.py" />
   <source>Slice</source>
   <translation>切片</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>the one on the canvas</source>
   <translation>画布上的切片</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>none yet</source>
   <translation>暂无</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Made by</source>
   <translation>制作者</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Spacing</source>
   <translation>间距</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>{sizes} mm</source>
   <translation>{sizes} mm</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>unknown</source>
   <translation>未知</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Say where it should go.</source>
   <translation>请指定保存位置。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>There is no folder {parent}.</source>
   <translation>文件夹 {parent} 不存在。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>{name} is a folder; give a name for the file.</source>
   <translation>{name} 是文件夹；请给出文件名。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>The name should end in {ending}.</source>
   <translation>名称应以 {ending} 结尾。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Where the new folder goes</source>
   <translation>新文件夹的位置</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/export_dialog.py" />
   <source>Export: {name}</source>
   <translation>导出：{name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/file_menus.py" />
   <source>&amp;Recent</source>
   <translation>最近打开(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/file_menus.py" />
   <source>Clear the list</source>
   <translation>清空列表</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/file_menus.py" />
   <source>Sa&amp;mples</source>
   <translation>示例(&amp;M)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/first_look.py" />
   <source>First slice of the image that is being read</source>
   <translation>正在读取的图像的第一个切片</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/first_look.py" />
   <source>First look: the other slices are being read</source>
   <translation>先行预览：正在读取其余切片</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/case_list.py" />
   <source>The list shows this folder now; {n} images opened before have left it.</source>
   <extracomment>Of one: The list shows this folder now; {n} image opened before has left it.</extracomment>
   <translation>
    <numerusform>列表现在显示此文件夹；之前打开的 {n} 个图像已移出列表。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/case_list.py" />
   <source>Keep both</source>
   <translation>两者都保留</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/comparing.py" />
   <source>Open a reference</source>
   <translation>打开参考</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/comparing.py" />
   <source>There is nothing to compare with. Open a reference (menu File) first.</source>
   <translation>没有可比较的内容。请先打开参考（“文件”菜单）。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/doubting.py" />
   <source>Segment this case first; then J goes to where the model was least sure.</source>
   <translation>请先分割此病例；之后按 J 可转到模型最不确定之处。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/doubting.py" />
   <source>Every slice in which the model was unsure is reviewed.</source>
   <translation>模型不确定的切片均已审阅。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/doubting.py" />
   <source>The model was sure everywhere.</source>
   <translation>模型处处确定。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/doubting.py" />
   <source>Here the model was least sure; there is one such place for each slice.</source>
   <translation>模型在此处最不确定；每个切片只有一处。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/doubting.py" />
   <source>Place {number} of {places}, the least sure first: here the model was undecided.</source>
   <translation>第 {number} 处，共 {places} 处，最不确定的在前：模型在此处难以判定。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/exporting.py" />
   <source>a person, by hand</source>
   <translation>人工</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/exporting.py" />
   <source>The file of these labels still holds the earlier ones, until you save.</source>
   <translation>在您保存之前，这些标签的文件中仍是先前的内容。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/files.py" />
   <source>Open images</source>
   <translation>打开图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/files.py" />
   <source>Open a folder or a DICOM series</source>
   <translation>打开文件夹或 DICOM 序列</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/files.py" />
   <source>Unsaved labels</source>
   <translation>未保存的标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/files.py" />
   <source>Save the labels of {open_name}?</source>
   <translation>保存 {open_name} 的标签？</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/files.py" />
   <source>Discard</source>
   <translation>放弃</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/files.py" />
   <source>This image is no case of the project. Project &gt; Add images… makes it one.</source>
   <translation>此图像不是项目中的病例。可用“项目 &gt; 添加图像…”将其加入。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/files.py" />
   <source>A copy of the labels is in {name}.</source>
   <translation>标签的副本在 {name} 中。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/keeping.py" />
   <source>The correction of {name} is kept: the model can learn from it.</source>
   <translation>{name} 的修正已保留：模型可从中学习。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/keeping.py" />
   <source>The correction of {name} is kept, {n} reviewed slices: the model can learn from them.</source>
   <extracomment>Of one: The correction of {name} is kept, {n} reviewed slice: the model can learn from it.</extracomment>
   <translation>
    <numerusform>{name} 的修正已保留，{n} 个已审阅切片：模型可从中学习。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Label pictures (*.png *.tif *.tiff)</source>
   <translation>标签图片 (*.png *.tif *.tiff)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Label volumes (*.nii.gz *.nii *.nrrd *.tif *.tiff)</source>
   <translation>标签体数据 (*.nii.gz *.nii *.nrrd *.tif *.tiff)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>DICOM segmentation (*.dcm)</source>
   <translation>DICOM 分割 (*.dcm)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Labels (*.nii.gz *.nii *.nrrd *.dcm *.png *.tif *.tiff)</source>
   <translation>标签 (*.nii.gz *.nii *.nrrd *.dcm *.png *.tif *.tiff)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Open labels</source>
   <translation>打开标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Save labels</source>
   <translation>保存标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Save a copy…</source>
   <translation>保存副本…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Changed by someone else</source>
   <translation>已被他人更改</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Write over {name}?</source>
   <translation>覆盖 {name}？</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Another program or person changed it since it was opened here. Nothing is saved yet.</source>
   <translation>自在此打开后，已有其他程序或人员改动了该文件。目前尚未保存任何内容。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_files.py" />
   <source>Write over it</source>
   <translation>覆盖</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>Merging takes two labels or more: hold Ctrl or Shift and click them in the list. The one clicked last keeps its number.</source>
   <translation>合并需要两个或更多标签：按住 Ctrl 或 Shift 在列表中单击。最后单击的标签保留其编号。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>{title}: done.</source>
   <translation>{title}：已完成。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>{title}: done. Undo brings it back.</source>
   <translation>{title}：已完成。可撤销恢复。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>{title}: {size}. Undo brings it back.</source>
   <translation>{title}：{size}。可撤销恢复。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>Import a label set</source>
   <translation>导入标签集</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>Export the label set</source>
   <translation>导出标签集</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>Label sets (*.json);;ITK-SNAP (*.label);;3D Slicer (*.ctbl *.txt)</source>
   <translation>标签集 (*.json);;ITK-SNAP (*.label);;3D Slicer (*.ctbl *.txt)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>{classes:,} labels are in {name}.</source>
   <translation>{name} 中有 {classes:,} 个标签。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/label_sets.py" />
   <source>{n:,} pixels</source>
   <extracomment>Of one: {n:,} pixel</extracomment>
   <translation>
    <numerusform>{n:,} 像素</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>{name} is now the model in use: Segment draws with it from here on.</source>
   <translation>{name} 现为当前使用的模型：今后“分割”都用它来绘制。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>{name} stays among your models.</source>
   <translation>{name} 仍保留在您的模型中。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>{name} stays the model in use; the new one is deleted.</source>
   <translation>{name} 仍为当前使用的模型；新模型已删除。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <location filename="../../segstudio/gui/model_manager.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Import a model</source>
   <translation>导入模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>SegStudio models (*.safetensors)</source>
   <translation>SegStudio 模型 (*.safetensors)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>Dashed lines show the new model, dotted ones the old; Y shows one at a time.</source>
   <translation>虚线为新模型，点线为旧模型；按 Y 每次只看其一。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>The corrections show {names}, and {model} has no class for that.</source>
   <translation>修正中含有 {names}，而 {model} 没有相应的类别。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>Add the missing classes to the model (menu Learn), or choose another model.</source>
   <translation>请为模型添加缺少的类别（“学习”菜单），或选择其他模型。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>Comparing the models</source>
   <translation>比较模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>The old model</source>
   <translation>旧模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/learning.py" />
   <source>The new model</source>
   <translation>新模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/likeness.py" />
   <source>Unlike the training images of {name}: </source>
   <translation>与 {name} 的训练图像不相似：</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/likeness.py" />
   <source>Model {name}: it was made for images of this kind.</source>
   <translation>模型 {name}：为此类图像而制作。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>Another training is running; start this one when it has ended.</source>
   <translation>另一训练正在运行；请待其结束后再开始。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>Training {name} was stopped; the same training again goes on from there.</source>
   <translation>{name} 的训练已停止；再次进行相同训练会从停止处继续。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>Training {name}</source>
   <translation>训练 {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>{name} is among your models now, and in use.</source>
   <translation>{name} 已加入您的模型，并已投入使用。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>{name} is among your models now.</source>
   <translation>{name} 已加入您的模型。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>Show it</source>
   <translation>查看</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>Use it</source>
   <translation>使用</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>{name} is now the model in use.</source>
   <translation>{name} 现为当前使用的模型。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/models.py" />
   <source>{name} is now the model in use; fine-tune it, and it learns {names}.</source>
   <translation>{name} 现为所用模型；微调后即可学会 {names}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/operations.py" />
   <source>Working it out …</source>
   <translation>正在计算…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/operations.py" />
   <source>Stopped. Change a value to try again.</source>
   <translation>已停止。更改数值可重试。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/operations.py" />
   <source>The labels changed meanwhile, so nothing was done. Try again.</source>
   <translation>其间标签有改动，因此未执行任何操作。请重试。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/pacs.py" />
   <location filename="../../segstudio/gui/panels/filter.py" />
   <location filename="../../segstudio/gui/reasons.py" />
   <location filename="../../segstudio/services/second.py" />
   <location filename="../../segstudio/services/session.py" />
   <source>Open an image first.</source>
   <translation>请先打开图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/pacs.py" />
   <source>The segmentation was retrieved, but no case is open to show it on.</source>
   <translation>已获取分割，但没有打开的病例可供显示。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/pacs.py" />
   <source>Retrieve and open its images, then the segmentation again.</source>
   <translation>请获取并打开其图像，然后再次获取分割。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Add images to the project</source>
   <translation>向项目添加图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Add the images of a folder</source>
   <translation>添加文件夹中的图像</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>{n:,} images</source>
   <extracomment>Of one: 1 image</extracomment>
   <translation>
    <numerusform>{n:,} 幅图像</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Add to the project</source>
   <translation>添加到项目</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>How shall {what} be called?</source>
   <translation>{what}如何命名？</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Aliases stand in lists, titles, exports and the audit trail. File names will do where they name no patient.</source>
   <translation>别名会出现在列表、标题、导出和审计记录中。文件名若不含患者姓名，也可使用。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Numbered: case-0001</source>
   <translation>编号：case-0001</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Like the files</source>
   <translation>与文件同名</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Labels beside the images</source>
   <translation>图像旁的标签</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>{n:,} images have files of labels beside them. Take them?</source>
   <extracomment>Of one: {n:,} image has a file of labels beside it. Take it?</extracomment>
   <translation>
    <numerusform>{n:,} 个图像旁有标签文件。要采用吗？</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>They are copied into the project; the files stay as they are. To be reviewed: each case is looked at before it teaches. As reviewed: you say that every slice of all of them is right, and a model can learn from them at once. The audit trail notes which.</source>
   <translation>标签会复制到项目中，原文件保持不变。待审阅：每个病例先经查看，再用于训练。视为已审阅：您声明所有切片均正确，模型可立即从中学习。审计记录会注明选择了哪一种。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Take, to be reviewed</source>
   <translation>采用，待审阅</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Take as reviewed</source>
   <translation>采用并视为已审阅</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>Images only</source>
   <translation>仅图像</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>{n:,} cases added.</source>
   <extracomment>Of one: {n:,} case added.</extracomment>
   <translation>
    <numerusform>已添加 {n:,} 个病例。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source>All of these are in the project already.</source>
   <translation>这些图像都已在项目中。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_adding.py" />
   <source> {count:,} passed over: {first}</source>
   <translation>跳过 {count:,} 个：{first}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>SegStudio projects (*.segproject)</source>
   <translation>SegStudio 项目 (*.segproject)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>Export the project</source>
   <translation>导出项目</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>Shall the images come along?</source>
   <translation>是否包含图像？</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>Without images, the other side finds its own by their hashes. Without the person, DICOM loses what names a patient, cases are numbered, and notes and audit trail stay here. Whether pixels show text is for you to see.</source>
   <translation>不含图像时，对方按散列值找到自己的图像。去除个人信息时，DICOM 会删去能识别患者的内容，病例改用编号，备注和审计记录不导出。像素中是否有文字，需由您自行查看。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>Labels only</source>
   <translation>仅标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>With images</source>
   <translation>包含图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>Without the person</source>
   <translation>去除个人信息</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>{name}: {n:,} cases, read back.</source>
   <extracomment>Of one: {name}: {n:,} case, read back.</extracomment>
   <translation>
    <numerusform>{name}：{n:,} 个病例，已读回核对。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source> {left_out} go without their image: {alias} ({why})</source>
   <translation>{left_out} 个不含图像：{alias}（{why}）</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>In which folder the project is made</source>
   <translation>在哪个文件夹中创建项目</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_exchange.py" />
   <source>Import a project</source>
   <translation>导入项目</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>{ids} cases</source>
   <translation>{ids} 个病例</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Remove from the project</source>
   <translation>从项目中移除</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Remove {what} from the project?</source>
   <translation>从项目中移除{what}？</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Images stay where they are, and label files in the folder of the project. Status, notes, and where a hand decided are forgotten.</source>
   <translation>图像保留在原位置，标签文件保留在项目文件夹中。状态、备注以及手工决定之处的记录会丢失。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <location filename="../../segstudio/gui/option_bar.py" />
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <location filename="../../segstudio/gui/panels/correction_removal.py" />
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>Keep</source>
   <translation>保留</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Take the review back</source>
   <translation>撤销审阅</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Take the review of {name} back?</source>
   <translation>撤销 {name} 的审阅？</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Take the review of {n:,} cases back?</source>
   <translation>撤销 {n:,} 个病例的审阅？</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Their labels stay as they are, no slice counts as reviewed any more, and what was reviewed teaches no more until it is reviewed again.</source>
   <translation>标签保持不变；不再有切片算作已审阅，此前审阅的内容在重新审阅之前不再用于训练。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Take back</source>
   <translation>撤销审阅</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>No case is new: what you have worked on stays as it is.</source>
   <translation>没有新病例：您处理过的内容保持不变。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>{n:,} new cases</source>
   <extracomment>Of one: 1 new case</extracomment>
   <translation>
    <numerusform>{n:,} 个新病例</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Segment {words}</source>
   <translation>分割{words}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>{count:,} predicted before</source>
   <translation>{count:,} 个已预测过的病例</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>{count:,} predicted before too</source>
   <translation>另 {count:,} 个已预测过的病例</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Segment the cases</source>
   <translation>分割各病例</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Segment with {name}?</source>
   <translation>用 {name} 分割？</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Each case is saved as soon as it is done. Cancelled (Ctrl+.), it goes on from there the next time. What you have worked on stays as it is.</source>
   <translation>每个病例完成后立即保存。若取消 (Ctrl+.)，下次会从该处继续。您处理过的内容保持不变。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Where the images may lie now</source>
   <translation>图像现在可能所在的位置</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>{n:,} images found again.</source>
   <extracomment>Of one: {n:,} image found again.</extracomment>
   <translation>
    <numerusform>已重新找到 {n:,} 个图像。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>Every image is where it was.</source>
   <translation>所有图像都在原位置。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>{n:,} images are still missing.</source>
   <extracomment>Of one: {n:,} image is still missing.</extracomment>
   <translation>
    <numerusform>仍缺少 {n:,} 个图像。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source>All is well with {n:,} cases and the audit trail.</source>
   <extracomment>Of one: All is well with {n:,} case and the audit trail.</extracomment>
   <translation>
    <numerusform>{n:,} 个病例和审计记录均无问题。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/project_work.py" />
   <source> And {lines:,} more; segstudio project verify lists them.</source>
   <translation>另有 {lines:,} 处；可用 segstudio project verify 列出。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/projects.py" />
   <source>{why} File &gt; Save labels as… writes a copy elsewhere.</source>
   <translation>{why}可用“文件 &gt; 标签另存为…”在别处保存副本。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/projects.py" />
   <source>Open a project</source>
   <translation>打开项目</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/projects.py" />
   <source>Project in use</source>
   <translation>项目正在使用</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/projects.py" />
   <source>Another computer may be working in this project.</source>
   <translation>可能有另一台计算机正在此项目中工作。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/projects.py" />
   <source>{sentence} Two that write at once could lose each other's work.</source>
   <translation>{sentence}同时写入可能会丢失对方的工作。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/projects.py" />
   <source>Open for reading</source>
   <translation>以只读方式打开</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/projects.py" />
   <source>It no longer runs: take over</source>
   <translation>它已不再运行：接管</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/projects.py" />
   <source>Work in this project is noted under the name {user}; Settings &gt; Privacy changes it.</source>
   <translation>此项目中的工作以 {user} 的名义记录；可在“设置 &gt; 隐私”中更改。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>Recover…</source>
   <translation>恢复…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>SegStudio ended last time because of a crash. What is known of it stays on this computer.</source>
   <translation>SegStudio 上次因崩溃而结束。相关信息仅保存在本机。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>Show…</source>
   <translation>显示…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>There are no unsaved edits of earlier runs.</source>
   <translation>没有以往运行留下的未保存编辑。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>{n} edits are back. Save the labels (Ctrl+S) to keep them in a file.</source>
   <extracomment>Of one: {n} edit is back. Save the labels (Ctrl+S) to keep it in a file.</extracomment>
   <translation>
    <numerusform>已恢复 {n} 处编辑。请保存标签 (Ctrl+S)，以将其保留在文件中。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>Save recovered labels</source>
   <translation>保存恢复的标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>The recovered labels are in {name}.</source>
   <translation>恢复的标签在 {name} 中。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>Delete unsaved edits</source>
   <translation>删除未保存的编辑</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>Delete the unsaved edits of {title}?</source>
   <translation>删除 {title} 的未保存编辑？</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>this case</source>
   <translation>此病例</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>They are in no other file, and cannot be brought back afterwards.</source>
   <translation>它们不在任何其他文件中，删除后无法恢复。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>The program ended before {edits} unsaved edits of {cases} cases were saved. They are safe.</source>
   <translation>程序结束前，{cases} 个病例的 {edits} 处编辑尚未保存。它们安全无损。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>The program ended before {n} unsaved edits of a case were saved. They are safe.</source>
   <extracomment>Of one: The program ended before {n} unsaved edit of a case was saved. It is safe.</extracomment>
   <translation>
    <numerusform>程序结束前，一个病例的 {n} 处编辑尚未保存。它们安全无损。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/handlers/recovery.py" />
   <source>The program ended before {n} unsaved edits of {title} were saved. They are safe.</source>
   <extracomment>Of one: The program ended before {n} unsaved edit of {title} was saved. It is safe.</extracomment>
   <translation>
    <numerusform>程序结束前，{title} 的 {n} 处编辑尚未保存。它们安全无损。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/resampling.py" />
   <source>Pictures (*.tif *.tiff *.png)</source>
   <translation>图片 (*.tif *.tiff *.png)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/resampling.py" />
   <source>Volumes (*.nii.gz *.nii *.nrrd *.tif *.tiff)</source>
   <translation>体数据 (*.nii.gz *.nii *.nrrd *.tif *.tiff)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/resampling.py" />
   <source>The image is saved as {name}.</source>
   <translation>图像已保存为 {name}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/resampling.py" />
   <source>Save the image</source>
   <translation>保存图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/resampling.py" />
   <source>{open_name} {sides} mm</source>
   <translation>{open_name} {sides} mm</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/second.py" />
   <source>Open a second image</source>
   <translation>打开第二图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/second.py" />
   <source>Open a folder with a second image</source>
   <translation>从文件夹打开第二图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/second.py" />
   <location filename="../../segstudio/services/second.py" />
   <location filename="../../segstudio/services/session.py" />
   <source>No case is open.</source>
   <translation>未打开病例。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/second.py" />
   <source>Open an image first, then a second.</source>
   <translation>请先打开一幅图像，再打开第二图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/second.py" />
   <source>{name} holds {found} images, and one is laid over the case.</source>
   <translation>{name} 含有 {found} 幅图像，而只能叠加一幅。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/second.py" />
   <source>Open that file as the second image.</source>
   <translation>请将该文件作为第二图像打开。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/segmenting.py" />
   <source>{replaced} voxels held no number; the filter took 0 in their place.</source>
   <translation>{replaced} 个体素不是有效数值；滤波时以 0 代替。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/segmenting.py" />
   <source>The prediction of {name} took the place of labels that were opened; undo brings them back.</source>
   <translation>{name} 的预测取代了已打开的标签；撤销可将其恢复。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/segmenting.py" />
   <source>The prediction leaves the labels as they are: what you drew or marked as reviewed stays.</source>
   <translation>预测未改变标签：您绘制或标记为已审核的部分会保留。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/window.py" />
   <source>Cancel what is running?</source>
   <translation>取消正在运行的任务？</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/window.py" />
   <source>Running: {names}. Cancelling it leaves labels, models and files as they are.</source>
   <translation>正在运行：{names}。取消后标签、模型和文件保持不变。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/handlers/window.py" />
   <source>Cancel it</source>
   <translation>取消任务</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/job_thread.py" />
   <source>Pausing for: {title}</source>
   <translation>暂停，先进行：{title}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/job_thread.py" />
   <source>{title} stopped because of an error in the program ({name__}); your labels are as they were.</source>
   <translation>因程序错误 ({name__})，{title}已停止；您的标签保持不变。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/job_thread.py" />
   <source>Try again. If it happens again: Help &gt; Report a problem.</source>
   <translation>请重试。如果再次发生：“帮助 &gt; 报告问题”。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/job_thread.py" />
   <source>Starting</source>
   <translation>正在开始</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/job_thread.py" />
   <source>Waits until this ends: {title}</source>
   <translation>等待完成：{title}</translation>
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
   <translation>Shift</translation>
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
   <translation>空格</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>Return</source>
   <translation>Enter</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>Backspace</source>
   <translation>Backspace</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>Del</source>
   <translation>Delete</translation>
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
   <translation>Home</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>End</source>
   <translation>End</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>PgUp</source>
   <translation>PgUp</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/key_names.py" />
   <source>PgDown</source>
   <translation>PgDn</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/language_button.py" />
   <source>Choose the language of the window; files stay in English.</source>
   <translation>选择窗口的语言；文件仍使用英语。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/language_button.py" />
   <source>Language: {name}</source>
   <translation>语言：{name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/log.py" />
   <source>An error in the program ({kind}) stopped the last action; your labels are as they were.</source>
   <translation>程序错误（{kind}）中断了上一操作；您的标签保持原样。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/log.py" />
   <source>Report it with Help &gt; Report a problem.</source>
   <translation>请通过“帮助 &gt; 报告问题”报告此错误。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Quick start</source>
   <translation>快速入门</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>What it is for, and what not</source>
   <translation>用途与禁止用途</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Opening images</source>
   <translation>打开图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Drawing and correcting</source>
   <translation>绘制与修正</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Undo, keys and mouse</source>
   <translation>撤销、键盘和鼠标</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Operations on labels</source>
   <translation>标签操作</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Labels and comparing</source>
   <translation>标签与比较</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Projects and the audit trail</source>
   <translation>项目与审计记录</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>A second image, and other grids</source>
   <translation>第二图像与其他网格</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Losses</source>
   <translation>损失</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Judging a new model</source>
   <translation>评判新模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <location filename="../../segstudio/services/exporting.py" />
   <source>Exporting</source>
   <translation>导出</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Scripting</source>
   <translation>脚本</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>When something does not work</source>
   <translation>故障排除</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Data protection</source>
   <translation>数据保护</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>For a paper</source>
   <translation>论文写作</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>For developers and researchers</source>
   <translation>供开发者和研究人员</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Find in all pages</source>
   <translation>在所有页面中查找</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Lists the pages with these words, the best first; Return goes to the next place on the page</source>
   <translation>列出含有这些词的页面，最相符的在前；按回车键转到页面上的下一处</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Pages</source>
   <translation>页面</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Page</source>
   <translation>页</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>&lt;h2&gt;Nothing found for “{words}”.&lt;/h2&gt;&lt;p&gt;Try a shorter word, or another word for the same. Empty the line to see all pages again.&lt;/p&gt;</source>
   <translation>&lt;h2&gt;未找到“{words}”。&lt;/h2&gt;&lt;p&gt;请尝试更短的词或同义词。清空此行可重新显示所有页面。&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Help</source>
   <translation>帮助</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>Help: {pages}</source>
   <translation>帮助：{pages}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual.py" />
   <source>The page “{pages}” of the manual (F1).</source>
   <translation>手册中的“{pages}”页 (F1)。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual_search.py" />
   <source>approved, CE mark, certified, diagnosis, FDA, medical device, internet, cloud, upload</source>
   <translation>批准, 认证, CE 标志, 诊断, FDA, 医疗器械, 互联网, 云, 上传</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual_search.py" />
   <source>shortcut, shortcuts, hotkeys, keyboard</source>
   <translation>快捷键, 热键, 键盘</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual_search.py" />
   <source>annotator, annotators, assign, distribute, reviewer, roles, share, team, second reading</source>
   <translation>标注员, 标注者, 分配, 分发, 审核, 审核员, 角色, 共享, 团队, 二次阅片</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual_search.py" />
   <source>accuracy, evaluation, previous version, quality, roll back, score, validation, delete a model, remove a model, training data, training images</source>
   <translation>准确率, 精度, 评估, 上一版本, 质量, 回退, 得分, 验证, 删除模型, 移除模型, 训练数据, 训练图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual_search.py" />
   <source>anonymize, anonymise, anonymous, pseudonym, save as, share</source>
   <translation>匿名化, 匿名, 假名, 另存为, 共享</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/manual_search.py" />
   <source>anonymize, anonymise, cloud, GDPR, HIPAA, internet, network, privacy, upload</source>
   <translation>匿名化, 云, GDPR, 互联网, 网络, 隐私, 上传, 个人信息保护法</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Leave everything as it is.</source>
   <translation>保持一切不变。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Only the name changes; the model and those made from it stay as they are.</source>
   <translation>仅更改名称；该模型及由其生成的模型保持不变。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Rename a model</source>
   <translation>重命名模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Rename</source>
   <translation>重命名</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <location filename="../../segstudio/gui/pacs_page.py" />
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <location filename="../../segstudio/gui/project_dialog.py" />
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>What the model will be called.</source>
   <translation>模型的名称。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <location filename="../../segstudio/gui/project_dialog.py" />
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>&amp;Name</source>
   <translation>名称(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>A copy of {model} of your own, which you can rename, change and delete.</source>
   <translation>{model} 的一份您自己的副本，可以重命名、修改和删除。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Make a copy</source>
   <translation>创建副本</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Make copy</source>
   <translation>创建副本</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>What the copy will be called.</source>
   <translation>副本的名称。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>A copy of the model gets one more class. It finds the old ones exactly as before, and the new one once it was fine-tuned on cases that show it.</source>
   <translation>为模型副本增加一个类别。原有类别的识别结果与之前完全相同；新类别需用含有它的病例微调后才能识别。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Add a class</source>
   <translation>添加类别</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Add</source>
   <translation>添加</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Name of the class</source>
   <translation>类别名称</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>What people call it, such as vessel.</source>
   <translation>人们如何称呼它，例如血管。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>The number that stands for the class in labels; the same as in your corrections.</source>
   <translation>在标签中代表该类别的编号；与您的修正中相同。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Colour of the class</source>
   <translation>类别颜色</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>Choose another colour.</source>
   <translation>选择其他颜色。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_dialogs.py" />
   <source>&amp;Colour</source>
   <translation>颜色(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <location filename="../../segstudio/gui/panels/second.py" />
   <location filename="../../segstudio/learning/card.py" />
   <location filename="../../segstudio/learning/record.py" />
   <source>grey</source>
   <translation>灰度</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <location filename="../../segstudio/learning/card.py" />
   <location filename="../../segstudio/learning/record.py" />
   <source>colour</source>
   <translation>彩色</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Surface Dice</source>
   <translation>表面 Dice</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Images kept apart, which it did not learn from</source>
   <translation>留出的图像，模型未从中学习</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Cross-validated: each image by a model that did not see it</source>
   <translation>交叉验证：每幅图像由未见过它的模型评估</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Corrected images, which it learned from</source>
   <translation>修正过的图像，模型已从中学习</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Earlier images, which it must not forget</source>
   <translation>早先的图像，模型不应遗忘</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Synthetic images in place of earlier ones</source>
   <translation>代替早先图像的合成图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>images</source>
   <translation>图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>images kept apart</source>
   <translation>留出图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>images whose labels nobody changed</source>
   <translation>标签未经人工改动的图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>labels drawn by</source>
   <translation>标签由其绘制：</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>steps</source>
   <translation>步数</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>patches a step</source>
   <translation>每步图块数</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>side of a patch in px</source>
   <translation>图块边长 (px)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>learning rate</source>
   <translation>学习率</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>augmentation</source>
   <translation>数据增强</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>earlier images replayed</source>
   <translation>回放的早先图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>share of new weights</source>
   <translation>新权重占比</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>seconds</source>
   <translation>秒数</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>split</source>
   <translation>划分</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>{accepts} images</source>
   <translation>{accepts} 图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>, colour as brightness</source>
   <translation>，颜色转为亮度</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Finds</source>
   <translation>识别</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>{name} (label {number})</source>
   <translation>{name}（标签 {number}）</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Reads</source>
   <translation>读取</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>none: raw images</source>
   <translation>无：原始图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Afterwards</source>
   <translation>后处理</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Weak at</source>
   <translation>薄弱之处</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>a model that is no longer here (id {parent})</source>
   <translation>已不在此处的模型（id {parent}）</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>nothing: trained from the start</source>
   <translation>无：从头训练</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>, {first} to {last}</source>
   <translation>，{first} 至 {last}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>{n} of your own{span}</source>
   <extracomment>Of one: {n} of your own{span}</extracomment>
   <translation>
    <numerusform>您自己的 {n} 个{span}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Made from</source>
   <translation>来源</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Data</source>
   <translation>数据</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/panels/correction_list.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Corrections</source>
   <translation>修正</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Credit</source>
   <translation>致谢</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Made on</source>
   <translation>制作于</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>: {learned} to learn from, {apart} to measure</source>
   <translation>：{learned} 个用于学习，{apart} 个用于评测</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>, {spell_count} weights</source>
   <translation>，{spell_count} 个权重</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Network</source>
   <translation>网络</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Loss</source>
   <translation>损失</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/services/learning_tasks.py" />
   <source>Training</source>
   <translation>训练</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Seed</source>
   <translation>随机种子</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Command</source>
   <translation>命令</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>pixels near the contour up to {times:g} times</source>
   <translation>轮廓附近像素的权重最高 {times:g} 倍</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source> up to {weight:g}</source>
   <translation>最大 {weight:g}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Dice over the batch</source>
   <translation>整批计算 Dice</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Surface Dice: share of the boundary that lies within {tolerance:g} px of the right one, 1 is perfect. It looks at the boundary alone, so that it can be low where the Dice of a large object is high.</source>
   <translation>表面 Dice：边界中与正确边界相距 {tolerance:g} px 以内的比例，1 为完美。它只看边界，因此在大目标的 Dice 很高时仍可能较低。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>mm, or px where images have no size</source>
   <translation>mm（图像没有物理尺寸时为 px）</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Dice: overlap of the areas, 1 is perfect.</source>
   <translation>Dice：区域的重叠程度，1 为完美。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>IoU: overlap of the areas divided by both together, 1 is perfect.</source>
   <translation>IoU：区域的交集除以并集，1 为完美。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>HD95: 95 % of the boundary lies nearer than this to the right one, in {unit}.</source>
   <translation>HD95：95 % 的边界与正确边界的距离小于此值，单位 {unit}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>ASSD: mean distance of the boundary from the right one, in {unit}.</source>
   <translation>ASSD：边界与正确边界的平均距离，单位 {unit}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <location filename="../../segstudio/gui/pacs_page.py" />
   <location filename="../../segstudio/gui/pacs_tree.py" />
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Images</source>
   <translation>图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>Dice before</source>
   <translation>训练前 Dice</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>class {name}</source>
   <translation>类别 {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>all</source>
   <translation>全部</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>{name} ({tolerance:g} px)</source>
   <translation>{name}（{tolerance:g} px）</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>{count:.0f} thousand</source>
   <translation>{count:.0f} 千</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>{count:.1f} million</source>
   <translation>{count:.1f} 百万</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>yes</source>
   <translation>是</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_facts.py" />
   <source>no</source>
   <translation>否</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_import.py" />
   <source>{file} is the model {name}, which was there already.</source>
   <translation>{file} 就是模型 {name}，它已经存在。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_import.py" />
   <source>The model {name} is imported.</source>
   <translation>模型 {name} 已导入。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>SegStudio models (*{suffix})</source>
   <translation>SegStudio 模型 (*{suffix})</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <location filename="../../segstudio/gui/model_tree.py" />
   <source>Models</source>
   <translation>模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Use this model</source>
   <translation>使用此模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Predict and fine-tune with this model from now on.</source>
   <translation>从现在起用此模型预测和微调。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Use the parent again</source>
   <translation>恢复使用父模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Go back to the model that this one was made from, bit for bit as it was.</source>
   <translation>回到生成此模型的父模型，与原来逐位一致。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Add class…</source>
   <translation>添加类别…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Make a copy that can learn one more class.</source>
   <translation>生成一个可再学习一个类别的副本。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Make a copy…</source>
   <translation>创建副本…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Put a copy among your own models, under a name of its own.</source>
   <translation>在您自己的模型中放入一份另有名称的副本。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Rename…</source>
   <translation>重命名…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Give the model another name.</source>
   <translation>更改模型名称。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Delete…</source>
   <translation>删除…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Delete the model's file, after a question.</source>
   <translation>询问后删除模型文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Import…</source>
   <translation>导入…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Copy a model file to your own models.</source>
   <translation>将模型文件复制到您的模型中。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Export…</source>
   <translation>导出…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Copy the model to a file, to give it to somebody.</source>
   <translation>将模型复制到文件，以便交给他人。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Copy for a paper</source>
   <translation>复制论文段落</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Put a paragraph for a methods section, with references, on the clipboard.</source>
   <translation>将一段可用于“方法”部分的文字（含参考文献）放入剪贴板。</translation>
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
   <translation>关闭</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Close this dialog.</source>
   <translation>关闭此对话框。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>A methods paragraph about {name} is on the clipboard.</source>
   <translation>关于 {name} 的方法段落已放入剪贴板。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>{copy} is a copy of {name}.</source>
   <translation>{copy} 是 {name} 的副本。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>The model {name} is exported as {path}.</source>
   <translation>模型 {name} 已导出为 {path}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Export a model</source>
   <translation>导出模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Its file is deleted; labels and corrections stay. This cannot be undone.</source>
   <translation>其文件将被删除；标签和修正保留。此操作无法撤销。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>{names} can then no longer go back to it.</source>
   <translation>此后 {names} 将无法再回到它。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>{name} is used from then on.</source>
   <translation>此后将使用 {name}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>No model is left to use.</source>
   <translation>没有其他模型可用。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Delete a model</source>
   <translation>删除模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Delete the model {name}?</source>
   <translation>删除模型 {name}？</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_manager.py" />
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>About the model</source>
   <translation>关于该模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>What the chosen model does, how well, and where it comes from.</source>
   <translation>所选模型的作用、效果和来源。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>No models yet</source>
   <translation>尚无模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>A model turns an image into labels. Import one that SegStudio has written, or train a new one from your reviewed cases.</source>
   <translation>模型将图像转为标签。请导入由 SegStudio 写出的模型，或用您已审阅的病例训练新模型。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>This model is no longer here (id {id}). Models that were made from it work without it, but cannot go back to it. Importing its file brings it back.</source>
   <translation>此模型已不在此处（id {id}）。由它生成的模型仍可独立工作，但无法回到它。导入其文件即可恢复。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>Version {version}, comes with SegStudio</source>
   <translation>版本 {version}，随程序提供</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>Version {version}, your own</source>
   <translation>版本 {version}，您自己的模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>, in use</source>
   <translation>，使用中</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>No score was measured.</source>
   <translation>尚未测量评分。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>What it does</source>
   <translation>作用</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>Where it comes from</source>
   <translation>来源</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>How it learned</source>
   <translation>学习过程</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>Scores</source>
   <translation>评分</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>Drawing…</source>
   <translation>正在绘制…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>Picture of what the model finds</source>
   <translation>模型识别结果的图片</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>The picture is being drawn</source>
   <translation>图片正在绘制</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_page.py" />
   <source>No picture</source>
   <translation>无图片</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>{name} found nothing in this image.</source>
   <translation>{name} 在此图像中未发现任何目标。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>The labels stay as they were.</source>
   <translation>标签保持原样。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>Choose another model, look whether the image is filtered otherwise than the model wants it, or paint by hand.</source>
   <translation>请选择其他模型，检查图像的滤波是否与模型要求不同，或手动绘制。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <location filename="../../segstudio/gui/tool_bar.py" />
   <source>Segment</source>
   <translation>分割</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>Replace the labels that were opened?</source>
   <translation>替换已打开的标签？</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>They show {labels}, which {model} does not know. Its prediction takes their place; undo brings them back.</source>
   <translation>它们显示 {labels}，而 {model} 不认识。其预测将取代它们；撤销可将其恢复。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>Replace the labels</source>
   <translation>替换标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>{model} would learn {shown} as {own}.</source>
   <translation>{model} 会把 {shown} 学成 {own}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>{name} was made for another kind of image.</source>
   <translation>{name} 是为另一类图像制作的。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <location filename="../../segstudio/gui/tool_bar.py" />
   <source>Fine-tune</source>
   <translation>微调</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_questions.py" />
   <source>Teach {model} all the same?</source>
   <translation>仍要微调 {model} 吗？</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_reasons.py" />
   <source>No model is chosen.</source>
   <translation>未选择模型。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_reasons.py" />
   <source>This model is no longer here.</source>
   <translation>此模型已不在此处。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_reasons.py" />
   <source>This model is in use.</source>
   <translation>此模型正在使用。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_reasons.py" />
   <source>Models keep their names and files while a job is running.</source>
   <translation>任务运行期间，模型的名称和文件不能更改。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_reasons.py" />
   <source>{name} comes with SegStudio and keeps its name; a copy of it can have any.</source>
   <translation>{name} 随 SegStudio 提供，名称不变；它的副本可以任意命名。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_scores.py" />
   <source>Fine-tuned: Dice {changes}</source>
   <translation>微调：Dice {changes}</translation>
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
    <numerusform>{score}，{n} 幅图像</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_scores.py" />
   <source>weights were changed</source>
   <translation>权重已被改动</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/model_scores.py" />
   <source>Measured on {n} images only: so few say little of how it does on others.</source>
   <extracomment>Of one: Measured on {n} image only: so few say little of how it does on others.</extracomment>
   <translation>
    <numerusform>仅在 {n} 幅图像上评测：数量太少，难以说明在其他图像上的表现。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/model_scores.py" />
   <source>on {n} unseen images</source>
   <extracomment>Of one: on {n} unseen image</extracomment>
   <translation>
    <numerusform>· {n} 幅未见图像</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/model_scores.py" />
   <source>on {n} cross-validated images</source>
   <extracomment>Of one: on {n} cross-validated image</extracomment>
   <translation>
    <numerusform>· {n} 幅交叉验证图像</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/model_scores.py" />
   <source>on {n} earlier images</source>
   <extracomment>Of one: on {n} earlier image</extracomment>
   <translation>
    <numerusform>· {n} 幅早先图像</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/model_scores.py" />
   <source>on {n} synthetic images</source>
   <extracomment>Of one: on {n} synthetic image</extracomment>
   <translation>
    <numerusform>· {n} 幅合成图像</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/model_scores.py" />
   <source>on {n} corrected images</source>
   <extracomment>Of one: on {n} corrected image</extracomment>
   <translation>
    <numerusform>· {n} 幅修正图像</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_tree.py" />
   <source>Every model; one that was made from another stands below it.</source>
   <translation>所有模型；由另一模型生成的模型列在其下。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_tree.py" />
   <source>{name}
no longer here</source>
   <translation>{name}
已不在此处</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/model_tree.py" />
   <source>in use</source>
   <translation>使用中</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/notices.py" />
   <source>Close the notice</source>
   <translation>关闭通知</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Tool options</source>
   <translation>工具选项</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Automatic</source>
   <translation>自动</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <location filename="../../segstudio/gui/panels/history.py" />
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>As opened</source>
   <translation>打开时</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Shape of the brush</source>
   <translation>画笔形状</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Disc: a round brush</source>
   <translation>圆盘：圆形画笔</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Square: half its side is the radius</source>
   <translation>方形：边长的一半为半径</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Brush</source>
   <translation>画笔</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>This slice only (Ctrl+B)</source>
   <translation>仅本切片 (Ctrl+B)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Through slices: a disc is a ball of the same radius (Ctrl+B)</source>
   <translation>贯穿切片：圆盘变为同半径的球 (Ctrl+B)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Radius of the brush</source>
   <translation>画笔半径</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Radius of the brush: keys [ and ], or Shift and the wheel</source>
   <translation>画笔半径：按 [ 和 ] 键，或 Shift+滚轮</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Unit of the brush's radius</source>
   <translation>画笔半径的单位</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Pixels, or millimetres where the image is calibrated: those stay the same from case to case.</source>
   <translation>像素；图像已标定时为毫米：毫米在各病例间保持一致。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>{which} value of the range</source>
   <translation>范围的{which}值</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>{which} value that is painted</source>
   <translation>所绘制的{which}值</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Lowest</source>
   <translation>最低</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Highest</source>
   <translation>最高</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>What counts as the same material, in spreads of the noise</source>
   <translation>以噪声标准差的倍数计，视为同一组织的范围</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>How unlike the middle a voxel may be, in spreads of the noise: less respects fainter edges</source>
   <translation>体素与中心的允许差异，以噪声标准差的倍数计：越小，越能识别较弱的边缘</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Radius</source>
   <translation>半径</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Values</source>
   <translation>数值</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>to</source>
   <translation>至</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Edges</source>
   <translation>边缘</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Region</source>
   <translation>区域</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>On this slice only (Ctrl+B)</source>
   <translation>仅在本切片上 (Ctrl+B)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Through all slices (Ctrl+B)</source>
   <translation>贯穿所有切片 (Ctrl+B)</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/option_bar.py" />
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Tolerance</source>
   <translation>容差</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>How far values may differ from the one that was clicked</source>
   <translation>与单击处数值的最大差异</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>What a region does</source>
   <translation>区域的作用</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>The region gets the current label</source>
   <translation>将区域赋予当前标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>The region is erased; so it is with Ctrl held</source>
   <translation>擦除区域；按住 Ctrl 时亦然</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>When a lasso is applied</source>
   <translation>何时应用套索</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>At once</source>
   <translation>立即</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>The region is applied when the button is let go</source>
   <translation>松开按键即应用区域</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Adjust</source>
   <translation>调整</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Corners can be moved before Enter applies the region</source>
   <translation>可先移动角点，再按 Enter 应用区域</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>What is erased</source>
   <translation>擦除部分</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Inside</source>
   <translation>内部</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Erase what lies inside the line</source>
   <translation>擦除线内的部分</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Outside</source>
   <translation>外部</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Erase what lies outside the line</source>
   <translation>擦除线外的部分</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Which slices are cut</source>
   <translation>剪切哪些切片</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>This slice</source>
   <translation>本切片</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Cut this slice only (Ctrl+B)</source>
   <translation>仅剪切本切片 (Ctrl+B)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>All slices</source>
   <translation>所有切片</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>Cut every slice (Ctrl+B)</source>
   <translation>剪切每个切片 (Ctrl+B)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/option_bar.py" />
   <source>{what} on one slice or through several</source>
   <translation>{what}：在单个切片上或贯穿多个切片</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Retrieve into a folder</source>
   <translation>获取到文件夹</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Cancelled. What came before is kept.</source>
   <translation>已取消。此前已收到的内容保留。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Asking {name}…</source>
   <translation>正在询问 {name}…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>{name} answered in {s:.0f} ms.</source>
   <translation>{name} 在 {s:.0f} ms 内应答。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>{n} studies.</source>
   <extracomment>Of one: {n} study.</extracomment>
   <translation>
    <numerusform>{n} 个检查。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>No study matches.</source>
   <translation>没有匹配的检查。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>The first {count} studies; narrow the search to see others.</source>
   <translation>仅显示前 {count} 个检查；缩小查询范围可查看其他。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Searching…</source>
   <translation>正在查询…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Reading the list of series…</source>
   <translation>正在读取序列列表…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>{series} series.</source>
   <translation>{series} 个序列。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <location filename="../../segstudio/io/parts.py" />
   <location filename="../../segstudio/learning/record.py" />
   <source>{n} images</source>
   <extracomment>Of one: 1 image</extracomment>
   <translation>
    <numerusform>{n} 幅图像</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>; {present} were already here</source>
   <translation>；另有 {present} 幅原已在此</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Retrieved {images}{there}.</source>
   <translation>已获取 {images}{there}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Retrieved {images} from the PACS{there}.</source>
   <translation>已从 PACS 获取 {images}{there}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Reading the list of images…</source>
   <translation>正在读取图像列表…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>{name} stored the labels as a new series.</source>
   <translation>{name} 已将标签存为新序列。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Building the segmentation…</source>
   <translation>正在生成分割…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>Retrieve and open as labels</source>
   <translation>获取并作为标签打开</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Retrieve and open</source>
   <translation>获取并打开</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <source>No PACS is known yet.</source>
   <translation>尚无已知的 PACS。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_dialog.py" />
   <location filename="../../segstudio/gui/reasons.py" />
   <source>Other work is running. Wait for it, or stop it; then this can be used.</source>
   <translation>正在进行其他工作。请等待或停止它，之后即可使用。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>Log in to {server}</source>
   <translation>登录 {server}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>User name</source>
   <translation>用户名</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>As the administrator of the PACS gave it to you.</source>
   <translation>由 PACS 管理员提供。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>Password</source>
   <translation>密码</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>It is sent inside TLS only.</source>
   <translation>仅在 TLS 加密连接中发送。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>Keep in the keyring of this computer</source>
   <translation>保存在此计算机的密钥环中</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>Keep in the keyring</source>
   <translation>保存在密钥环中</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>The operating system keeps it, encrypted.</source>
   <translation>由操作系统加密保存。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>This system has no keyring; the password is asked for after each start.</source>
   <translation>此系统没有密钥环；每次启动后都会询问密码。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>Log in</source>
   <translation>登录</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>Try again with this user.</source>
   <translation>以此用户重试。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_login.py" />
   <source>Ask nothing of the server.</source>
   <translation>不向服务器查询。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>No PACS is known yet.

Enter one with “Servers…”: the address of its DICOMweb service, or host, port and AE title.</source>
   <translation>尚无已知的 PACS。

请通过“服务器…”添加：填写 DICOMweb 服务的地址，或主机、端口和 AE Title。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Fill in what you know and press Search.

What is left empty matches everything. * stands for anything, and a date may be a range such as 20240101-20240131.</source>
   <translation>填写已知内容，然后点“查询”。

留空表示任意。* 代表任意字符；日期可填范围，例如 20240101-20240131。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Preview</source>
   <translation>预览</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Fetching a preview…</source>
   <translation>正在获取预览…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>Series</source>
   <translation>序列</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <location filename="../../segstudio/gui/pacs_tree.py" />
   <source>Modality</source>
   <translation>模态</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Choose a series
to see it</source>
   <translation>选择一个序列
以查看</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <location filename="../../segstudio/gui/pacs_tree.py" />
   <source>Date</source>
   <translation>日期</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>No picture
of this series</source>
   <translation>此序列
没有图片</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Server</source>
   <translation>服务器</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Which PACS to ask.</source>
   <translation>要查询的 PACS。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Servers…</source>
   <translation>服务器…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Add, change or remove servers.</source>
   <translation>添加、更改或移除服务器。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Test</source>
   <translation>测试</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Ask whether the server is there and lets us in.</source>
   <translation>询问服务器是否在线并允许访问。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>How a server is entered, and what is kept where.</source>
   <translation>如何添加服务器，以及各项内容保存在何处。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Show patients</source>
   <translation>显示患者</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Show names, numbers and birth dates in the list.</source>
   <translation>在列表中显示姓名、编号和出生日期。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Any modality</source>
   <translation>任意模态</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Patient ID</source>
   <translation>患者 ID</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>* stands for anything.</source>
   <translation>* 代表任意字符。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Patient name</source>
   <translation>患者姓名</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Its beginning, family name first.</source>
   <translation>填写开头部分，姓在前。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Study date</source>
   <translation>检查日期</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>20240131, or a range: 20240101-20240131, 20240101-.</source>
   <translation>20240131，或范围：20240101-20240131、20240101-。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Accession number</source>
   <translation>检查号</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Of the request.</source>
   <translation>申请单上的编号。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Of any series in the study.</source>
   <translation>检查中任一序列的模态。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Search</source>
   <translation>查询</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>List the studies that match.</source>
   <translation>列出匹配的检查。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>End what runs; what came before is kept.</source>
   <translation>结束正在进行的操作；此前已收到的内容保留。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Change…</source>
   <translation>更改…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Retrieve into another folder.</source>
   <translation>获取到其他文件夹。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Send labels</source>
   <translation>发送标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Store the labels of the open case as a DICOM SEG, a new series.</source>
   <translation>将当前病例的标签存为 DICOM SEG（新序列）。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Retrieve</source>
   <translation>获取</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Fetch what is not here yet.</source>
   <translation>获取本机尚没有的内容。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Fetch and open it.</source>
   <translation>获取并打开。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Close this dialog; a retrieval goes on.</source>
   <translation>关闭此对话框；获取会继续进行。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_page.py" />
   <source>Into</source>
   <translation>存入</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>PACS servers</source>
   <translation>PACS 服务器</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Servers</source>
   <translation>服务器</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>The servers that are known.</source>
   <translation>已知的服务器。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Encrypted (TLS)</source>
   <translation>加密 (TLS)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>None: C-GET</source>
   <translation>无：C-GET</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>DIMSE (AE title)</source>
   <translation>DIMSE (AE Title)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Only for certificates of your own organisation</source>
   <translation>仅用于本机构自己的证书</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>What you call the server.</source>
   <translation>您对该服务器的称呼。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Protocol</source>
   <translation>协议</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>DICOMweb goes over https; DIMSE knows AE titles.</source>
   <translation>DICOMweb 使用 https；DIMSE 使用 AE Title。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Address</source>
   <translation>地址</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Where its DICOMweb service is; https, with a checked certificate.</source>
   <translation>其 DICOMweb 服务的地址；https，并校验证书。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Host</source>
   <translation>主机</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Host name or address.</source>
   <translation>主机名或地址。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Port</source>
   <translation>端口</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Often 104 or 11112.</source>
   <translation>常为 104 或 11112。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>AE title of the server</source>
   <translation>服务器的 AE Title</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Up to 16 characters.</source>
   <translation>最多 16 个字符。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Our AE title</source>
   <translation>本机 AE Title</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>The server must know it, with this computer.</source>
   <translation>服务器须登记此名称和这台计算机。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Receive on port</source>
   <translation>接收端口</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Images come by C-MOVE to this port, for servers without C-GET; 0 uses C-GET.</source>
   <translation>对于不支持 C-GET 的服务器，图像经 C-MOVE 发到此端口；0 表示使用 C-GET。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Encrypted</source>
   <translation>加密</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Inside TLS, with a checked certificate.</source>
   <translation>使用 TLS，并校验证书。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>CA file</source>
   <translation>CA 文件</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Certificates to trust beside those of the system (PEM).</source>
   <translation>除系统证书外另行信任的证书 (PEM)。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <location filename="../../segstudio/gui/project_dialog.py" />
   <location filename="../../segstudio/gui/settings_controls.py" />
   <source>Choose…</source>
   <translation>选择…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Choose a PEM file.</source>
   <translation>选择 PEM 文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Its AE title</source>
   <translation>其 AE Title</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Add server</source>
   <translation>添加服务器</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Enter a new server.</source>
   <translation>添加新服务器。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Forget the server and its password.</source>
   <translation>移除该服务器及其密码。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Keep what is entered.</source>
   <translation>保留所填内容。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>User name and password are asked for when the server wants them, and never kept here.</source>
   <translation>服务器要求时才询问用户名和密码，此处不保存。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Save what you entered for the server?</source>
   <translation>要保存为服务器填写的内容吗？</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>{name} is not saved yet.</source>
   <translation>{name} 尚未保存。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>It is not saved yet.</source>
   <translation>尚未保存。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Do not save</source>
   <translation>不保存</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Go on entering</source>
   <translation>继续填写</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Choose a file of certificates</source>
   <translation>选择证书文件</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_servers.py" />
   <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
   <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_tree.py" />
   <source>Study or series</source>
   <translation>检查或序列</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_tree.py" />
   <source>Patient</source>
   <translation>患者</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_tree.py" />
   <source>Studies and series</source>
   <translation>检查和序列</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_tree.py" />
   <source>Choose a study or a series.</source>
   <translation>请选择一个检查或序列。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_tree.py" />
   <source>Study without a description</source>
   <translation>无描述的检查</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/pacs_tree.py" />
   <source>Series without a description</source>
   <translation>无描述的序列</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>The opened files; click one to go on with it.</source>
   <translation>已打开的文件；单击可继续处理。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>About the image</source>
   <translation>图像信息</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>Show its size and kind, and the sizes of its labels.</source>
   <translation>显示其大小和类型，以及标签的大小。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/part_dialog.py" />
   <location filename="../../segstudio/gui/region_dialog.py" />
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>Show as second image</source>
   <translation>作为第二图像显示</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/panels/correction_list.py" />
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>Unnamed case</source>
   <translation>未命名病例</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <location filename="../../segstudio/gui/panels/learn.py" />
   <location filename="../../segstudio/gui/tool_bar.py" />
   <source>Reviewed</source>
   <translation>已审阅</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>{reviewed} of {shape} slices</source>
   <translation>{reviewed}/{shape} 个切片</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>Open an image, or drop files or a DICOM folder on the window.</source>
   <translation>打开图像，或将文件、DICOM 文件夹拖放到窗口。</translation>
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
   <translation>大小</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>Voxel</source>
   <translation>体素</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case.py" />
   <source>Kind</source>
   <translation>类型</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_marks.py" />
   <source>edited, not saved</source>
   <translation>已编辑，未保存</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_marks.py" />
   <source>correction kept</source>
   <translation>修正已保留</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_marks.py" />
   <source>labels saved</source>
   <translation>标签已保存</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_marks.py" />
   <source>labels saved beside it</source>
   <translation>标签已保存在旁边</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_marks.py" />
   <source>open</source>
   <translation>已打开</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_marks.py" />
   <source>not changed</source>
   <translation>未更改</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_measures.py" />
   <location filename="../../segstudio/services/quiet.py" />
   <source>Measuring</source>
   <translation>测量</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_measures.py" />
   <source>and {more:,} more</source>
   <translation>另有 {more:,} 个</translation>
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
    <numerusform>{n} 块</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/case_measures.py" />
   <source>{name}: {voxels:,} voxels in {n} pieces; mean {mean:.4g} ± {std:.3g}{unit}, from {min:.4g} to {max:.4g}{unit}</source>
   <extracomment>Of one: {name}: {voxels:,} voxels in {n} piece; mean {mean:.4g} ± {std:.3g}{unit}, from {min:.4g} to {max:.4g}{unit}</extracomment>
   <translation>
    <numerusform>{name}：{voxels:,} 个体素，共 {n} 块；均值 {mean:.4g} ± {std:.3g}{unit}，范围 {min:.4g} 至 {max:.4g}{unit}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>New</source>
   <translation>新</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <source>Predicted</source>
   <translation>已预测</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <source>In work</source>
   <translation>处理中</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <source>Trained on</source>
   <translation>已用于训练</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <source>, with a note</source>
   <translation>，有备注</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <source>, {reviewed} of {slices} slices reviewed</source>
   <translation>，已审阅 {reviewed}/{slices} 个切片</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <source>, open, not saved</source>
   <translation>，已打开，未保存</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <source>, open</source>
   <translation>，已打开</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/case_rows.py" />
   <source>not saved</source>
   <translation>未保存</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Fill holes</source>
   <translation>填充孔洞</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Background that one label encloses becomes that label.</source>
   <translation>被单一标签包围的背景归入该标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Split touching objects</source>
   <translation>分离粘连对象</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Objects that grew together are parted at their necks by a line one pixel wide.</source>
   <translation>在狭颈处用一像素宽的线分开粘连的对象。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Largest object only</source>
   <translation>仅最大对象</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Of each label only the largest object stays.</source>
   <translation>每个标签仅保留最大的对象。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Reset post-processing</source>
   <translation>重置后处理</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Take the values that the model holds.</source>
   <translation>取模型中保存的数值。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Post-processing</source>
   <translation>后处理</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>any</source>
   <translation>不限</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Smallest object</source>
   <translation>最小对象</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Objects smaller than this become background. An object is a part that no other part touches.</source>
   <translation>小于此值的对象变为背景。对象是与其他部分互不相连的一部分。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Unit of the smallest object</source>
   <translation>最小对象的单位</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Count pixels, or measure a true area or volume where the image has a physical size.</source>
   <translation>按像素计数；图像有物理尺寸时，可按真实面积或体积计量。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Smallest</source>
   <translation>最小</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <location filename="../../segstudio/gui/panels/filter.py" />
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Apply</source>
   <translation>应用</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Apply post-processing</source>
   <translation>应用后处理</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Write the cleaned prediction into the labels as one step; your own edits stay.</source>
   <translation>将清理后的预测写入标签，作为一步；您自己的编辑保留。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Save in model</source>
   <translation>保存到模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Save post-processing in the model</source>
   <translation>将后处理保存到模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>These are the values that the model holds.</source>
   <translation>这些就是模型所含的值。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Segment first, then change a value; the result is previewed.</source>
   <translation>请先分割，然后更改某个值；结果会以预览显示。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Save in model copy</source>
   <translation>保存到模型副本</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Keep these values in a copy among your own models, not the labels; this model comes with the program and stays.</source>
   <translation>将这些数值（而非标签）保存到您自己模型中的副本；此模型随程序提供，保持不变。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Keep these values in the model, not the labels: they are used whenever it segments, by command too.</source>
   <translation>将这些数值（而非标签）保存到模型：此后每次分割都会使用，命令行亦然。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>Used when the model segments the next time.</source>
   <translation>模型下次分割时使用。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>The post-processing leaves the labels as they are: what you drew or marked as reviewed stays.</source>
   <translation>后处理未改变标签：您绘制或标记为已审核的部分会保留。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>{name} comes with SegStudio and stays as it is; its copy {copy} keeps this.</source>
   <translation>{name} 随 SegStudio 提供，保持不变；这些数值保存在其副本 {copy} 中。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>{n:,} objects</source>
   <extracomment>Of one: {n:,} object</extracomment>
   <translation>
    <numerusform>{n:,} 个对象</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>{before:,} → {after:,} objects</source>
   <translation>{before:,} → {after:,} 个对象</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/cleaning.py" />
   <source>{words}, not applied yet</source>
   <translation>{words}，尚未应用</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/color_bar.py" />
   <source>Blue: {reach:g} {unit} or more inside the other boundary. Orange: as far outside. Grey: on it.</source>
   <translation>蓝色：位于另一边界内侧 {reach:g} {unit} 或更远。橙色：外侧同样距离。灰色：在边界上。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Contours only</source>
   <translation>仅轮廓</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>What differs</source>
   <translation>差异</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Distance of boundary</source>
   <translation>边界距离</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Overlap: twice what both have, divided by the sum of both. 1 is perfect.</source>
   <translation>重叠：两者共有部分的两倍除以两者之和。1 为完全一致。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>95 % of the boundary lies no farther than this from the other boundary. 0 is perfect.</source>
   <translation>95 % 的边界与另一边界的距离不超过此值。0 为完全一致。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Share of both boundaries that lies within the tolerance of the other. 1 is perfect.</source>
   <translation>两条边界中位于对方容差范围内的比例。1 为完全一致。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Open reference…</source>
   <translation>打开参考…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Close it</source>
   <translation>关闭</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Your labels</source>
   <translation>您的标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>How this contour is drawn.</source>
   <translation>此轮廓的绘制方式。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Compared with</source>
   <translation>比较对象</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Whom your labels are compared with in the numbers and colours below.</source>
   <translation>下方的数值和颜色将您的标签与谁比较。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Judged</source>
   <translation>评估范围</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Judge the current label alone, or all labels as one.</source>
   <translation>单独评估当前标签，或将所有标签作为一个整体评估。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Current label</source>
   <translation>当前标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <location filename="../../segstudio/gui/panels/operations.py" />
   <location filename="../../segstudio/gui/panels/paint_over.py" />
   <source>All labels</source>
   <translation>所有标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Against</source>
   <translation>对比</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Judge</source>
   <translation>评估</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Volume</source>
   <translation>体积</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Tolerance of the surface Dice</source>
   <translation>表面 Dice 的容差</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>How far boundaries may lie apart and still agree, such as two readers do.</source>
   <translation>边界相距多远仍视为一致，例如两位阅片者之间的差异。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Shown on the canvas</source>
   <translation>在画布上显示</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Colour the voxels that differ, or your boundary by its distance from the other (Shift+Y).</source>
   <translation>为不同的体素着色，或按与另一边界的距离为您的边界着色 (Shift+Y)。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Only in yours (false positive)</source>
   <translation>仅您的标签有（假阳性）</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Missing in yours (false negative)</source>
   <translation>您的标签缺少（假阴性）</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Another label</source>
   <translation>标签不同</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Distance at the ends of the scale</source>
   <translation>色标两端的距离</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Distance at the scale's ends.</source>
   <translation>色标两端的距离。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Scale up to</source>
   <translation>色标上限</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Open a case first; then its labels can be compared with a reference or a prediction.</source>
   <translation>请先打开病例；然后可将其标签与参考或预测进行比较。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Open a reference, or segment with a model: then both can be compared here while you paint.</source>
   <translation>打开参考，或用模型分割：之后可在此边绘制边比较。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Showing {name} instead of your labels; Y changes back.</source>
   <translation>正在显示 {name}，而非您的标签；按 Y 切换回来。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Line of {name}</source>
   <translation>{name} 的线型</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Picture</source>
   <translation>图片</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>label</source>
   <translation>标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Current: {name}</source>
   <translation>当前：{name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Yours: {own:,} pixels, the other: {other:,}.</source>
   <translation>您的：{own:,} 像素，对方：{other:,}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/compare.py" />
   <source>Yours: {own:,} voxels, the other: {other:,}.</source>
   <translation>您的：{own:,} 体素，对方：{other:,}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Solid</source>
   <translation>实线</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Dashed</source>
   <translation>虚线</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Dotted</source>
   <translation>点线</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Not drawn</source>
   <translation>不绘制</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Yours</source>
   <translation>您的</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Old</source>
   <translation>旧</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Gained</source>
   <translation>增加</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Lost</source>
   <translation>减少</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>{line}: your labels.</source>
   <translation>{line}：您的标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>{line}: the new model.</source>
   <translation>{line}：新模型。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>{line}: the old model.</source>
   <translation>{line}：旧模型。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Hatched like /: what only the new model has.</source>
   <translation>/ 形斜线：仅新模型有的部分。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/contour_legend.py" />
   <source>Hatched like \: what only the old model has.</source>
   <translation>\ 形斜线：仅旧模型有的部分。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_list.py" />
   <source>Reviewed cases the model can learn from; a double click opens one. Take away those that are wrong.</source>
   <translation>模型可从中学习的已审阅病例；双击可打开。请移除有误的病例。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_list.py" />
   <source>Open image</source>
   <translation>打开图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_list.py" />
   <location filename="../../segstudio/gui/panels/correction_removal.py" />
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Remove correction</source>
   <translation>移除修正</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_removal.py" />
   <source>Remove the correction of {name}?</source>
   <translation>移除 {name} 的修正？</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_removal.py" />
   <source>The next training does without it. The image and labels in files stay.</source>
   <translation>下一次训练不再使用它。图像和文件中的标签保留。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <location filename="../../segstudio/io/dicom_frames.py" />
   <source>{n} slices</source>
   <extracomment>Of one: {n} slice</extracomment>
   <translation>
    <numerusform>{n} 个切片</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>{n} corrections are for other models.</source>
   <extracomment>Of one: {n} correction is for other models.</extracomment>
   <translation>
    <numerusform>{n} 个修正属于其他模型。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>This case is kept as a correction when you go on to another one or fine-tune.</source>
   <translation>转到其他病例或微调时，此病例将保留为修正。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>{n} corrections to learn from, and this case when you go on to another one or fine-tune.</source>
   <extracomment>Of one: {n} correction to learn from, and this case when you go on to another one or fine-tune.</extracomment>
   <translation>
    <numerusform>有 {n} 份修正可供学习；转到其他病例或微调时再加上此病例。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>, after {model}</source>
   <translation>，基于 {model} 的结果</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>{name}: reviewed, {edited_voxels:,} pixels changed by hand{model}, kept {when}</source>
   <translation>{name}：已审阅，手动更改 {edited_voxels:,} 个像素{model}，保存于 {when}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>{name}: {slices} reviewed, {edited_voxels:,} voxels changed by hand{model}, kept {when}</source>
   <translation>{name}：已审阅 {slices}，手工更改 {edited_voxels:,} 个体素{model}，保存于 {when}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>The image of this correction lies in no file, so it cannot be opened.</source>
   <translation>此修正的图像不在任何文件中，因此无法打开。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>The image of the correction {name} is no longer where it was.</source>
   <translation>修正 {name} 的图像已不在原来的位置。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>Open it from its new place. The model learns from the correction all the same.</source>
   <translation>请从新位置打开该图像。模型仍会从此修正中学习。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>Its kept correction was opened with it. The labels in its file differ: File &gt; Open labels… shows them, and saving replaces them.</source>
   <translation>已一并打开其保留的修正。文件中的标签与之不同：可通过“文件 &gt; 打开标签…”查看，保存则会将其替换。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>The labels in its file were opened with it; they are newer than its kept correction, which a double click in the list of corrections shows.</source>
   <translation>已一并打开其文件中的标签；它们比保留的修正更新，在修正列表中双击可查看该修正。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>The labels that lie beside it were opened with it.</source>
   <translation>已一并打开其旁的标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>Its kept correction was opened with it.</source>
   <translation>已一并打开其保留的修正。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>They changed since they were saved.</source>
   <translation>标签在保存后又有改动。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>They are not saved yet.</source>
   <translation>标签尚未保存。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>The reviewed slices are kept as a correction either way, and the model can learn from them.</source>
   <translation>无论如何，已审阅的切片都保留为修正，模型可从中学习。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>They are kept as a correction either way, and the model can learn from them.</source>
   <translation>无论如何，它们都保留为修正，模型可从中学习。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>What you discard stays for a week under File &gt; Unsaved edits.</source>
   <translation>您放弃的内容会在“文件”&gt;“未保存的编辑”中保留一周。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/correction_words.py" />
   <source>A new model needs {n} more reviewed cases.</source>
   <extracomment>Of one: A new model needs {n} more reviewed case.</extracomment>
   <translation>
    <numerusform>新模型还需要 {n} 个已审阅的病例。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>Learning curve</source>
   <translation>学习曲线</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>The error (loss) should fall. Agreement is the overlap with the right labels (Dice, 1 is perfect), on images kept aside: on corrected ones it should rise, on others (earlier or drawn ones) stay, so that nothing is forgotten. The grey area below shows how much the place of the boundary counts in the error, beside the overlap (its weight λ).</source>
   <translation>误差（损失）应当下降。一致度是与正确标签的重叠程度（Dice，1 为完全一致），在留出的图像上测量：修正图像上应上升，其他图像（早先的或生成的）上应保持，以免遗忘。下方的灰色区域表示除重叠之外，边界位置在误差中占多大比重（其权重 λ）。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>Step 0</source>
   <translation>第 0 步</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>Grey: weight of the boundary</source>
   <translation>灰色：边界权重</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>— Error (loss)</source>
   <translation>— 误差（损失）</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>● Agreement on corrected images (Dice)</source>
   <translation>● 修正图像的一致度（Dice）</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>■ Agreement on other images (Dice)</source>
   <translation>■ 其他图像的一致度（Dice）</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>Schedule of the weights</source>
   <translation>权重进程</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>Weight of the boundary term (line) and of the region terms (dashes) over the steps.</source>
   <translation>边界项（实线）和区域项（虚线）的权重随步数的变化。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>Boundary weight from {low:g} to {high:g} over {steps} steps.</source>
   <translation>边界权重在 {steps} 步内由 {low:g} 变为 {high:g}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>step {steps}</source>
   <translation>第 {steps} 步</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>no boundary term</source>
   <translation>无边界项</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>Step {step} of {steps}, error (loss) {loss:.3f}</source>
   <translation>第 {step}/{steps} 步，误差（损失）{loss:.3f}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>, agreement on corrected images (Dice) {dice:.3f}</source>
   <translation>，修正图像的一致度（Dice）{dice:.3f}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/curve.py" />
   <source>, agreement on other images (Dice) {dice:.3f}</source>
   <translation>，其他图像的一致度（Dice）{dice:.3f}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Filter size</source>
   <translation>滤波大小</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Side of the square whose mean every pixel becomes; larger is smoother. 1 is the raw image.</source>
   <translation>方形邻域的边长，每个像素取其均值；越大越平滑。1 为原始图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Filter size as a number</source>
   <translation>以数值表示的滤波大小</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>The same size as a number, for when it is known.</source>
   <translation>同一大小的数值，用于已知大小时。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Si&amp;ze</source>
   <translation>大小(&amp;Z)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Show raw</source>
   <translation>显示原始</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Show raw image</source>
   <translation>显示原始图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Compare with the image before the filter; labels stay where they are.</source>
   <translation>与滤波前的图像比较；标签保持原位。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The image is not filtered.</source>
   <translation>图像未经滤波。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>1 × 1 px: the image as it is.</source>
   <translation>1 × 1 px：图像保持原样。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>{size} × {size} px</source>
   <translation>{size} × {size} px</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>, {height:.3g} × {width:.3g} mm</source>
   <translation>，{height:.3g} × {width:.3g} mm</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Open an image to smooth it. Noise fades, edges soften.</source>
   <translation>打开图像后可进行平滑。噪声减弱，边缘变柔和。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>all slices</source>
   <translation>所有切片</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>the image</source>
   <translation>图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source> on this slice</source>
   <translation>（本切片）</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>A preview{where}. Apply filters {slices}.</source>
   <translation>预览{where}。点“应用”可对{slices}滤波。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>The raw image is shown; Apply smooths it.</source>
   <translation>当前显示原始图像；点“应用”即可平滑。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>The raw image is shown.</source>
   <translation>当前显示原始图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>The raw image is shown; {filter_badge} is kept.</source>
   <translation>当前显示原始图像；{filter_badge}保留。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source>Shown: {filter_badge}, {slices}.</source>
   <translation>当前显示：{filter_badge}，{slices}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/filter.py" />
   <source> Segmenting reads the image as {name} was trained: {own}.</source>
   <translation>分割时按 {name} 训练时的方式读取图像：{own}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/fold.py" />
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>unfolded</source>
   <translation>已展开</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/fold.py" />
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>folded</source>
   <translation>已折叠</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/histogram.py" />
   <source>from {low} to {high}</source>
   <translation>{low} 至 {high}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/histogram.py" />
   <source>Counting grey levels …</source>
   <translation>正在统计灰度…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>saved</source>
   <translation>已保存</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>undone</source>
   <translation>已撤销</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>slice {start}</source>
   <translation>切片 {start}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>slices {start}–{stop}</source>
   <translation>切片 {start}–{stop}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>Click a step to go back or forward to it. Later steps stay until something new is changed.</source>
   <translation>单击某一步可后退或前进到该处。在作出新的改动之前，其后的步骤均保留。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>Open an image; strokes, predictions and filters then stand here, each one step of undo.</source>
   <translation>打开图像后，笔画、预测和滤波列于此处，每项均为一个可撤销的步骤。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>Nothing has changed yet; each change will be one step here.</source>
   <translation>尚无改动；每次改动在此成为一步。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/history.py" />
   <source>{done} of {n} steps done; {held} in memory.</source>
   <extracomment>Of one: {done} of {n} step done; {held} in memory.</extracomment>
   <translation>
    <numerusform>已完成 {done}/{n} 步；占用内存 {held}。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_list.py" />
   <source>Click a label to paint with it; double-click its name or colour to change it. Ctrl and Shift choose several, to merge or delete them.</source>
   <translation>单击标签即可用其绘制；双击名称或颜色可更改。按 Ctrl 和 Shift 可选多个，以便合并或删除。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_list.py" />
   <source>Name of the label</source>
   <translation>标签名称</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>counting…</source>
   <translation>正在计数…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>{n:,} px</source>
   <translation>{n:,} px</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>empty</source>
   <translation>空</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>Label {number}.</source>
   <translation>标签 {number}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>Double-click for another colour.</source>
   <translation>双击更改颜色。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>{name}: {facts}. Double-click to rename.</source>
   <translation>{name}：{facts}。双击可重命名。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>Hide this label.</source>
   <translation>隐藏此标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>Show this label.</source>
   <translation>显示此标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>Unlock: let strokes and predictions change it.</source>
   <translation>解锁：允许笔画和预测更改它。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>Lock: nothing changes it.</source>
   <translation>锁定：任何操作都不会更改它。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>colour of the label</source>
   <translation>标签的颜色</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>shown</source>
   <translation>显示</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>hidden</source>
   <translation>隐藏</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>locked</source>
   <translation>已锁定</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/label_rows.py" />
   <source>not locked</source>
   <translation>未锁定</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Boundary and fill</source>
   <translation>边界和填充</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Boundary</source>
   <translation>边界</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>By number</source>
   <translation>按编号</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>By name</source>
   <translation>按名称</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Largest first</source>
   <translation>从大到小</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Search labels</source>
   <translation>搜索标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>List only labels whose number begins so or whose name holds this (Ctrl+F); Enter chooses the first, Esc lists all.</source>
   <translation>仅列出编号以此开头或名称含有此文字的标签 (Ctrl+F)；Enter 选第一个，Esc 列出全部。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Order of the labels</source>
   <translation>标签顺序</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>List labels by number, name or size. By size, small and forgotten ones stand together.</source>
   <translation>按编号、名称或大小排列标签。按大小排列时，小的和遗漏的标签排在一起。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Add label</source>
   <translation>添加标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Add a label with the next free number (Shift+N).</source>
   <translation>用下一个空闲编号添加标签 (Shift+N)。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Change colour</source>
   <translation>更改颜色</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Choose another colour for this label, where it is hard to see on the image.</source>
   <translation>为此标签选择其他颜色，用于在图像上难以看清时。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Erase this label everywhere; one undo brings it back.</source>
   <translation>清除此标签的全部内容；撤销一次即可恢复。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Delete labels</source>
   <translation>删除标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Erase the selected labels and take them off the list; one undo brings them back.</source>
   <translation>清除所选标签并将其从列表移除；撤销一次即可恢复。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>More about labels</source>
   <translation>更多标签功能</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Merge, renumber, and import or export the set of labels.</source>
   <translation>合并、重新编号，以及导入或导出标签集。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Labels drawn as</source>
   <translation>标签显示方式</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Draw labels as boundary lines, as fill, or both. Lines leave the image below them free.</source>
   <translation>将标签显示为边界线、填充或两者兼有。边界线不遮挡下方图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>D&amp;raw</source>
   <translation>显示方式(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Fill opacity</source>
   <translation>填充不透明度</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>How strongly the fill covers the image: less to judge boundaries, more to find small ones.</source>
   <translation>填充遮盖图像的程度：减小以判断边界，增大以发现小标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Open an image to see its labels here: what each number means and how it looks.</source>
   <translation>打开图像后，此处显示其标签：每个编号的含义和外观。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>{marked:,} labels: {facts}</source>
   <translation>{marked:,} 个标签：{facts}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Painting the background, which erases.</source>
   <translation>正在绘制背景，即擦除。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Label {current} is not on the list.</source>
   <translation>标签 {current} 不在列表中。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Painting {name}, which the search leaves out.</source>
   <translation>正在绘制 {name}，它未包含在搜索结果中。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/labels.py" />
   <source>Colour of {name}</source>
   <translation>{name} 的颜色</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Delete the chosen correction; the next training does without it.</source>
   <translation>删除所选的修正；下次训练不再使用它。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Save correction</source>
   <translation>保存修正</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Add to a copy of the model</source>
   <translation>添加到模型副本</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Dice: how far two drawings of the same thing overlap, 1 is perfect.</source>
   <translation>Dice：同一对象的两次勾画的重叠程度，1 为完全一致。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Accept</source>
   <translation>接受</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Keep the old one</source>
   <translation>保留旧模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Show old</source>
   <translation>显示旧模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Train longer</source>
   <translation>延长训练</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Throw this result away and learn again from the old model with twice the steps.</source>
   <translation>丢弃此结果，以两倍步数从旧模型重新学习。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <location filename="../../segstudio/gui/panels/mixtures.py" />
   <source>How much of what was learned is taken over</source>
   <translation>采用多少所学内容</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>The corrections show {names}, for which {model} has no class; they teach nothing yet.</source>
   <extracomment>Of one: The corrections show {names}, for which {model} has no class; it teaches nothing yet.</extracomment>
   <translation>
    <numerusform>修正中含有 {names}，而 {model} 没有相应的类别；它们尚不起训练作用。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>{n} corrections are kept. Choose a model that shall learn from them.</source>
   <extracomment>Of one: {n} correction is kept. Choose a model that shall learn from it.</extracomment>
   <translation>
    <numerusform>已保留 {n} 份修正。请选择要从中学习的模型。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>{n} corrections to learn from.</source>
   <extracomment>Of one: {n} correction to learn from.</extracomment>
   <translation>
    <numerusform>有 {n} 个修正可供学习。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Open an image, correct it, mark it reviewed, and the model learns from it.</source>
   <translation>打开图像，修正并标为已审阅，模型便可从中学习。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Choose a model to teach; it learns from what you correct and mark reviewed.</source>
   <translation>请选择要训练的模型；它从您修正并标为已审阅的内容中学习。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Correct the image with the brush, mark it reviewed, and the model learns from it.</source>
   <translation>用画笔修正图像，将其标为已审阅，模型便可从中学习。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Correct a slice with the brush, mark it reviewed, and the model learns from it.</source>
   <translation>用画笔修正一个切片，将其标为已审阅，模型便可从中学习。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Accept: the new model draws from here on, and {old} stays among your models. Keep the old one: {old} draws on, and the new model is deleted.</source>
   <translation>接受：今后由新模型绘制，{old} 仍保留在您的模型中。保留旧模型：继续由 {old} 绘制，新模型被删除。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Drawing both contours …</source>
   <translation>正在绘制两条轮廓…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Open a case to see both contours on it.</source>
   <translation>打开病例可在其上查看两条轮廓。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Show new</source>
   <translation>显示新模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>Show both</source>
   <translation>显示两者</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <location filename="../../segstudio/services/lineage.py" />
   <source>{name} version {version}</source>
   <translation>{name} 版本 {version}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>from {name}</source>
   <translation>来自 {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>{alpha:.0%} of the change taken, so that earlier cases stay right</source>
   <translation>仅采用 {alpha:.0%} 的改变，使早先病例仍保持正确</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn.py" />
   <source>stopped early</source>
   <translation>提前停止</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn_run.py" />
   <source>Progress of fine-tuning</source>
   <translation>微调进度</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn_run.py" />
   <source>How far the fine-tuning is.</source>
   <translation>微调进行到何处。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn_run.py" />
   <source>With the comparison of the old and the new model at the end.</source>
   <translation>包括最后新旧模型的比较。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn_run.py" />
   <source>Stop, keep best</source>
   <translation>停止，保留最佳</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn_run.py" />
   <source>Cancel fine-tuning</source>
   <translation>取消微调</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn_run.py" />
   <source>End it and throw away what it learned; the model stays as it was.</source>
   <translation>结束微调并丢弃所学内容；模型保持原样。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/learn_run.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Cancelling</source>
   <translation>正在取消</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/mixtures.py" />
   <source>100% takes over all that was learned, 0% would be the old model. Where all of it makes corrected images no better or others worse, smaller parts are tried; the first that does neither is offered.</source>
   <translation>100% 表示采用全部所学内容，0% 即为旧模型。若全部采用不能改善修正图像或使其他图像变差，则尝试较小的比例；第一个两者都不出现的比例将被提供。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/mixtures.py" />
   <source>Taken over</source>
   <translation>采用</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/mixtures.py" />
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Corrected</source>
   <translation>修正</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/mixtures.py" />
   <source>Others</source>
   <translation>其他</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/mixtures.py" />
   <source>Offered: {reason}.</source>
   <translation>提供：{reason}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/mixtures.py" />
   <source>Not offered: {reason}.</source>
   <translation>不提供：{reason}。</translation>
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
   <translation>提出标签的网络。请选用为您这类图像制作的网络。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Use another model</source>
   <translation>使用其他模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Choose the model that was made for such images; the labels stay as they are.</source>
   <translation>选择为此类图像制作的模型；标签保持不变。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Cancel segmenting</source>
   <translation>取消分割</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>End the prediction; the labels stay as they were before it.</source>
   <translation>结束预测；标签保持预测前的状态。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Progress of segmenting</source>
   <translation>分割进度</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>How far the prediction is.</source>
   <translation>预测进行到何处。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Device</source>
   <translation>设备</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>What the network runs on; Automatic takes a GPU where there is one.</source>
   <translation>网络运行所用的设备；“自动”在有 GPU 时使用 GPU。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>&amp;Device</source>
   <translation>设备(&amp;D)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Choose a model</source>
   <translation>选择模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>No model yet</source>
   <translation>尚无模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>None of the models was made for this kind of image. Paint by hand, mark what is right as reviewed and save the correction; then train a new model on it.</source>
   <translation>没有适合此类图像的模型。请手动绘制，将正确的部分标为已审阅并保存修正；然后用它训练新模型。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Choose a model: it turns an image into labels.</source>
   <translation>请选择模型：模型将图像转为标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Import a model, a .safetensors file of SegStudio: it turns an image into labels.</source>
   <translation>请导入模型（SegStudio 的 .safetensors 文件）：模型将图像转为标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>From</source>
   <translation>来源</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>The network that proposes the labels. Credit: {credit}.</source>
   <translation>提出标签的网络。致谢：{credit}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Open an image to segment it.</source>
   <translation>打开图像后即可分割。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/model.py" />
   <source>Use {name}</source>
   <translation>使用 {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>No.</source>
   <translation>编号</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Its number, in the order in which the objects begin.</source>
   <translation>编号，按对象起始的顺序。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>What it is.</source>
   <translation>对象的类别。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Pixels</source>
   <translation>像素</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Area, mm²</source>
   <translation>面积 (mm²)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Its area.</source>
   <translation>对象的面积。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Volume, mm³</source>
   <translation>体积 (mm³)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Its volume.</source>
   <translation>对象的体积。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>circle of its area</source>
   <translation>等面积圆</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>ball of its volume</source>
   <translation>等体积球</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Diameter, {unit}</source>
   <translation>直径 ({unit})</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>That of the {shape}.</source>
   <translation>{shape}的直径。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Outline, {unit}</source>
   <translation>周长 ({unit})</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Length of its outline, holes included.</source>
   <translation>轮廓的长度，含孔洞。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Mean, {unit}</source>
   <translation>均值，{unit}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Mean</source>
   <translation>均值</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Mean of its values in the image.</source>
   <translation>图像中对象各值的均值。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Column of its centre.</source>
   <translation>中心所在列。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Row of its centre.</source>
   <translation>中心所在行。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Slice of its centre.</source>
   <translation>中心所在切片。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>How many it has.</source>
   <translation>所含数目。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>How many it has. {why}</source>
   <translation>其数量。{why}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Areas in mm² are not known: the image does not say how large a pixel is.</source>
   <translation>面积（mm²）未知：图像未注明像素大小。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Volumes in mm³ are not known: the image does not say how large a voxel is.</source>
   <translation>体积（mm³）未知：图像未注明体素大小。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/object_rows.py" />
   <source>Volumes in mm³ are not known: the slices do not lie evenly.</source>
   <translation>体积（mm³）未知：切片间距不均匀。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Colour each</source>
   <translation>分别着色</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Colour each object</source>
   <translation>对象分别着色</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Draw neighbouring objects in different colours instead of the colour of their label.</source>
   <translation>相邻对象使用不同颜色，而非其标签的颜色。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Export the table</source>
   <translation>导出表格</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Save the table for a spreadsheet, one row an object.</source>
   <translation>将表格保存供电子表格使用，每行一个对象。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Click a heading to sort; choose a row to bring its object to the middle of the canvas.</source>
   <translation>单击列标题可排序；选择一行可将其对象移到画布中央。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>There is no object in the labels.</source>
   <translation>标签中没有对象。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Open an image, and the objects of its labels are counted and measured here.</source>
   <translation>打开图像后，其标签的对象在此计数和测量。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Export the table of objects</source>
   <translation>导出对象表格</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>Tables (*.csv)</source>
   <translation>表格 (*.csv)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>{n:,} objects are in {name}.</source>
   <extracomment>Of one: {n:,} object is in {name}.</extracomment>
   <translation>
    <numerusform>{n:,} 个对象已写入 {name}。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/objects.py" />
   <source>{found:,} objects: </source>
   <translation>{found:,} 个对象：</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>Unit of {words}</source>
   <translation>{words}的单位</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>mm, or whole voxels.</source>
   <translation>mm，或整体素。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>{value}  (no such label)</source>
   <translation>{value}（无此标签）</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>Histogram with two limits</source>
   <translation>带两个界限的直方图</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>Drag a limit. Left and Right move it, with Shift further; Up and Down take the other one.</source>
   <translation>拖动界限。左右键移动，按住 Shift 移动更多；上下键切换到另一界限。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>Lowest grey level of the range</source>
   <translation>范围的最低灰度</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>Highest grey level of the range</source>
   <translation>范围的最高灰度</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>Otsu's threshold</source>
   <translation>Otsu 阈值</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>From the threshold that parts dark and bright best, by Otsu's criterion, upwards.</source>
   <translation>按 Otsu 准则取最能区分明暗的阈值，从该值向上。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operation_values.py" />
   <source>The range is empty: its lowest level lies above its highest.</source>
   <translation>范围为空：最低灰度高于最高灰度。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Whole volume</source>
   <translation>整个体数据</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Each slice by itself</source>
   <translation>逐个切片</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Marked labels</source>
   <translation>选中的标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Operation</source>
   <translation>操作</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>What is done to the label; the line below says what it is for.</source>
   <translation>对标签执行的操作；下方一行说明其用途。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Help on operations</source>
   <translation>操作帮助</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>The page on operations: what each of them does.</source>
   <translation>操作说明页：各操作的作用。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>The current label, those marked in the list of labels, or all that are not locked.</source>
   <translation>当前标签、标签列表中选中的标签，或所有未锁定的标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>On</source>
   <translation>作用于</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Of</source>
   <translation>来自</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Where the other label comes from.</source>
   <translation>另一标签的来源。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>These labels</source>
   <translation>这些标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>The last prediction</source>
   <translation>上次预测</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>The slice shown, every slice of its plane by itself, or the volume at once in all three axes.</source>
   <translation>当前切片、该平面的每个切片分别处理，或在三个轴向上一次处理整个体数据。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Keep reviewed slices</source>
   <translation>保留已审阅的切片</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Slices that you declared right stay as they are.</source>
   <translation>您已确认正确的切片保持不变。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Show on the canvas what would change: added in the label's colour, removed under hatching.</source>
   <translation>在画布上显示将有的改变：添加部分用标签颜色，移除部分用斜线。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>What the operation changes</source>
   <translation>操作带来的改变</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Label {number}</source>
   <translation>标签 {number}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>No label chosen</source>
   <translation>未选择标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Open an image to work on its labels.</source>
   <translation>打开图像后可处理其标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Preview: nothing is changed yet. {said}</source>
   <translation>预览：尚未更改任何内容。{said}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Apply carries it out; Esc leaves the labels as they are.</source>
   <translation>“应用”即执行；按 Esc 则标签保持不变。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/operations.py" />
   <source>Done: {said}</source>
   <translation>已完成：{said}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/paint_over.py" />
   <source>Only background</source>
   <translation>仅背景</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/paint_over.py" />
   <source>Only these</source>
   <translation>仅这些</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/paint_over.py" />
   <source>Paint over</source>
   <translation>覆盖范围</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/paint_over.py" />
   <source>What strokes, fills and operations may cover (Shift+L changes it). Locked labels never change, and erasing takes away the current label only, unless all labels may be covered.</source>
   <translation>笔画、填充和操作可以覆盖什么（Shift+L 更改）。锁定的标签从不改变；除非允许覆盖所有标签，擦除仅清除当前标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/paint_over.py" />
   <source>such as 0, 3-5</source>
   <translation>例如 0, 3-5</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/paint_over.py" />
   <source>Labels that may be painted over</source>
   <translation>可被覆盖的标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/paint_over.py" />
   <source>Numbers of the labels that may be covered, such as 0, 3-5; 0 is the background.</source>
   <translation>可被覆盖的标签编号，例如 0, 3-5；0 为背景。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/parts.py" />
   <source>Nothing is labelled yet: segment the image, or paint with the brush.</source>
   <translation>尚未标注任何内容：请分割图像，或用画笔绘制。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/parts.py" />
   <source>Nothing is labelled yet: paint with the brush.</source>
   <translation>尚未标注任何内容：请用画笔绘制。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>As added</source>
   <translation>按添加顺序</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>By status</source>
   <translation>按状态</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Changed last</source>
   <translation>最近更改</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Reviewed cases</source>
   <translation>已审阅的病例</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>How many cases are reviewed.</source>
   <translation>已审阅病例的数目。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Find cases</source>
   <translation>查找病例</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Only cases whose name or note holds this text.</source>
   <translation>仅显示名称或备注含有此文字的病例。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Find by name or note</source>
   <translation>按名称或备注查找</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Status</source>
   <translation>状态</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Only cases of one status.</source>
   <translation>仅显示某一状态的病例。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Order</source>
   <translation>顺序</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>The order of the list, which the next case follows.</source>
   <translation>列表的顺序，“下一病例”亦按此顺序。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Find</source>
   <translation>查找</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Find and order cases</source>
   <translation>查找与排序病例</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Show what finds cases by name, note or status, and orders them.</source>
   <translation>显示按名称、备注或状态查找并排序病例的控件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Note</source>
   <translation>备注</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>A note on the open case, kept in the project.</source>
   <translation>关于当前病例的备注，保存在项目中。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Cases of the project</source>
   <translation>项目中的病例</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Enter or a double click opens a case; F2 renames it.</source>
   <translation>按 Enter 或双击打开病例；F2 重命名。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Open for reading only</source>
   <translation>以只读方式打开</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>No case is like that.</source>
   <translation>没有符合的病例。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>No images yet.</source>
   <translation>尚无图像。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>{n:,} cases</source>
   <extracomment>Of one: 1 case</extracomment>
   <translation>
    <numerusform>{n:,} 个病例</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>{cases}, {done:,} reviewed</source>
   <translation>{cases}，已审阅 {done:,} 个</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>All</source>
   <translation>全部</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>&amp;Open</source>
   <translation>打开(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Take the review &amp;back…</source>
   <translation>撤销审阅(&amp;B)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Se&amp;gment…</source>
   <translation>分割(&amp;G)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>&amp;Rename</source>
   <translation>重命名(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Re&amp;move from the project…</source>
   <translation>从项目中移除(&amp;M)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/project_list.py" />
   <source>Note on {alias}</source>
   <translation>{alias} 的备注</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Boundary and overlap</source>
   <translation>边界与重叠</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>For sharp boundaries; right for most images.</source>
   <translation>用于清晰的边界；适合大多数图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Sharp boundaries: Dice, contour-weighted cross-entropy, Hausdorff.</source>
   <translation>清晰边界：Dice、轮廓加权交叉熵、豪斯多夫距离。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Tiny structures</source>
   <translation>微小结构</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>For vessels and specks.</source>
   <translation>用于血管和小点。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>For vessels and specks: signed distance, Dice over the batch.</source>
   <translation>适用于血管和小斑点：符号距离，整批计算 Dice。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Region only</source>
   <translation>仅区域</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>The boundary counts no more than the rest.</source>
   <translation>边界与其余部分同等重要。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Dice and cross-entropy; the boundary counts no more than the rest.</source>
   <translation>Dice 和交叉熵；边界与其余部分同等计权。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Dice + CE</source>
   <translation>Dice + CE</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Dice + focal</source>
   <translation>Dice + focal</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Tversky + CE</source>
   <translation>Tversky + CE</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>None</source>
   <translation>无</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Hausdorff distance</source>
   <translation>豪斯多夫距离</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Signed distance</source>
   <translation>符号距离</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Gradient matching</source>
   <translation>梯度匹配</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Ramp up</source>
   <translation>逐步增大</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Constant</source>
   <translation>恒定</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Hand over</source>
   <translation>逐步过渡</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Moderate</source>
   <translation>中等</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Strong</source>
   <translation>强</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Aim (loss)</source>
   <translation>目标（损失）</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>The loss says which errors count how much while it learns; a preset sets all of it.</source>
   <translation>损失决定学习时各种误差的轻重；预设一次设定全部。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Aim (lo&amp;ss)</source>
   <translation>目标（损失）(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Details</source>
   <translation>详细设置</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Details of learning</source>
   <translation>学习的详细设置</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Show the parts of the loss, steps, rate.</source>
   <translation>显示损失的组成、步数和学习率。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Region term</source>
   <translation>区域项</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Rewards overlap and, by cross-entropy (CE), every pixel; Tversky minds missed parts.</source>
   <translation>奖励重叠，并以交叉熵 (CE) 计及每个像素；Tversky 更重视遗漏部分。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Boundary term</source>
   <translation>边界项</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Punishes the distance between drawn and found boundary.</source>
   <translation>惩罚绘制边界与识别边界之间的距离。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Schedule of the boundary term</source>
   <translation>边界项进程</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Ramp up lets the region settle first; Hand over moves from region to boundary.</source>
   <translation>“逐步增大”先让区域稳定；“逐步过渡”由区域转向边界。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Augmentation</source>
   <translation>数据增强</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>How strongly images are turned, scaled and brightened while it learns.</source>
   <translation>学习时对图像进行旋转、缩放和亮度变化的强度。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Boundary emphasis</source>
   <translation>边界加权</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Pixels near the contour count more: 1 + strength · exp(−(d−1)² / 2 width²), d px from it.</source>
   <translation>轮廓附近的像素权重更高：1 + 强度 · exp(−(d−1)² / 2 宽度²)，d 为到轮廓的距离 (px)。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Emphasis strength</source>
   <translation>加权强度</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>How much more a contour pixel counts.</source>
   <translation>轮廓像素的权重增加多少。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Emphasis width</source>
   <translation>加权宽度</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>How far from the contour it reaches.</source>
   <translation>从轮廓向外影响多远。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Largest boundary weight</source>
   <translation>最大边界权重</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Weight of the boundary term at the end of its schedule.</source>
   <translation>进程结束时边界项的权重。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>How long it learns; automatic takes 20 steps for each correction, from 60 to 400.</source>
   <translation>学习的长短；“自动”为每个修正 20 步，总数在 60 至 400 之间。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Learning rate</source>
   <translation>学习率</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Size of a step; automatic takes 0.001 for small networks, 0.0003 for larger ones.</source>
   <translation>每步的大小；“自动”对小网络取 0.001，对较大网络取 0.0003。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>automatic</source>
   <translation>自动</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Dice over the whole batch</source>
   <translation>整批计算 Dice</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Sums over all patches of a step before dividing; for classes that many patches do not have.</source>
   <translation>先对一步中的所有图块求和再相除；适用于许多图块中不出现的类别。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Re&amp;gion term</source>
   <translation>区域项(&amp;G)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Strength</source>
   <translation>强度</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Width</source>
   <translation>宽度</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>&amp;Boundary</source>
   <translation>边界项(&amp;B)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Weight</source>
   <translation>权重</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Schedule</source>
   <translation>进程</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Learni&amp;ng rate</source>
   <translation>学习率(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>A&amp;ugmentation</source>
   <translation>数据增强(&amp;U)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>Own choice</source>
   <translation>自定义</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>automatic ({automatic})</source>
   <translation>自动 ({automatic})</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/recipe.py" />
   <source>contour emphasis</source>
   <translation>轮廓加权</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Corrected cases</source>
   <translation>修正病例</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Earlier</source>
   <translation>早先</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Earlier cases</source>
   <translation>早先病例</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Synthetic</source>
   <translation>合成图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Synthetic images, which show whether something was forgotten</source>
   <translation>合成图像（检验是否有遗忘）</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>better</source>
   <translation>改善</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>same</source>
   <translation>相同</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>worse</source>
   <translation>变差</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Scores before and after</source>
   <translation>训练前后的评分</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Dice: overlap, 1 is perfect. HD95: distance that 95 % of the boundary keeps, 0 is perfect.</source>
   <translation>Dice：重叠程度，1 为完全一致。HD95：95 % 的边界不超过的距离，0 为完全一致。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <location filename="../../segstudio/io/tiff_metadata.py" />
   <source>image {number}</source>
   <translation>图像 {number}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>. Double click to see both contours on it</source>
   <translation>。双击可在其上查看两条轮廓</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Look at the rows marked ▼ and at the contours before you decide; more corrected images usually settle it.</source>
   <translation>决定之前，请查看标有 ▼ 的行和轮廓；多修正几幅图像通常即可定论。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>One small correction is often not enough: correct more, in this image or in others, mark it reviewed and fine-tune again.</source>
   <translation>一处小的修正往往不够：请在此图像或其他图像中多作修正，标记为已审阅，然后再次微调。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>unchanged</source>
   <translation>无变化</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>all {total} unchanged</source>
   <translation>{total} 个均无变化</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>all {total} better</source>
   <translation>{total} 个均改善</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>all {total} worse</source>
   <translation>{total} 个均变差</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>{count} of {total} better</source>
   <translation>{total} 个中 {count} 个改善</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>{count} of {total} worse</source>
   <translation>{total} 个中 {count} 个变差</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>about the same</source>
   <translation>大致相同</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/result.py" />
   <source>Before {before}{tail}, after {after}{tail}: {words}.</source>
   <translation>之前 {before}{tail}，之后 {after}{tail}：{words}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>bone</source>
   <translation>骨骼</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>hot</source>
   <translation>热</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>How it is shown</source>
   <translation>显示方式</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Over the case, or in linked views beside it.</source>
   <translation>叠加在病例上，或以联动视图显示在旁。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Share of the second image</source>
   <translation>第二图像的占比</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>How dense it is over the case.</source>
   <translation>叠加在病例上的不透明度。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Opacit&amp;y</source>
   <translation>不透明度(&amp;Y)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Low values transparent</source>
   <translation>低值透明</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Lay only what is bright over the first image.</source>
   <translation>仅将高亮部分叠加在第一图像上。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Colours</source>
   <translation>颜色</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Colours of a grey second image.</source>
   <translation>灰度第二图像的配色。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>&amp;Colours</source>
   <translation>颜色(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Window width</source>
   <translation>窗宽</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Range of values from black to white.</source>
   <translation>从黑到白的数值范围。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Window level</source>
   <translation>窗位</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>The value in the middle of the range.</source>
   <translation>范围的中间值。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Automatic window of the second image</source>
   <translation>第二图像的自动窗</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Grey levels from the 0.5 to the 99.5 percentile; again for those of the file</source>
   <translation>灰度范围取第 0.5 至第 99.5 百分位数；再次执行则取文件指定的值</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Level</source>
   <translation>窗位</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Its numbers are labels</source>
   <translation>数值为标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Each number has a colour, and nothing lies between two numbers.</source>
   <translation>每个数值对应一种颜色，两个数值之间不插值。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Open a case first; then another image, such as a PET over the CT, can lie over it.</source>
   <translation>请先打开病例；然后可叠加另一幅图像，例如在 CT 上叠加 PET。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Another image of the patient, such as a PET over the CT. Open one, or drop it on the window while you hold Ctrl.</source>
   <translation>患者的另一幅图像，例如叠加在 CT 上的 PET。请打开一幅，或按住 Ctrl 将其拖放到窗口。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Line at</source>
   <translation>分界线位置</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>Where the line lies.</source>
   <translation>分界线所在的位置。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/panels/second.py" />
   <source>How dense it is over the case; Ctrl+[ and Ctrl+] too.</source>
   <translation>叠加在病例上的不透明度；也可用 Ctrl+[ 和 Ctrl+]。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/part_dialog.py" />
   <source>Open colours or a channel</source>
   <translation>打开全部颜色或一个通道</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/part_dialog.py" />
   <source>Open one image of several</source>
   <translation>从多幅图像中打开一幅</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/part_dialog.py" />
   <source>What to open</source>
   <translation>打开内容</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/part_dialog.py" />
   <source>Images in the file</source>
   <translation>文件中的图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/part_dialog.py" />
   <source>The image is in colour</source>
   <translation>该图像为彩色</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/part_dialog.py" />
   <source>The file holds {held} images</source>
   <translation>文件含有 {held} 幅图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/part_dialog.py" />
   <source>What of {name} is to be opened? Models that read grey see the luminance of colours.</source>
   <translation>要打开 {name} 的哪一部分？读取灰度的模型会使用颜色的亮度。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/part_dialog.py" />
   <source>{name} is opened one image at a time, with labels of its own.</source>
   <translation>{name} 每次打开一幅图像，各有自己的标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>New project</source>
   <translation>新建项目</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>What the project and its folder are called.</source>
   <translation>项目及其文件夹的名称。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Place</source>
   <translation>位置</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>The folder in which that of the project is made.</source>
   <translation>在哪个文件夹中创建项目文件夹。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Choose the place</source>
   <translation>选择位置</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Choose the folder that holds the project.</source>
   <translation>选择用于存放项目的文件夹。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Your name in the audit trail</source>
   <translation>您在审计记录中的名字</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Who did what is noted under this name. An alias will do; Settings &gt; Privacy changes it later.</source>
   <translation>何人做了什么以此名记录。可用化名；以后可在“设置 &gt; 隐私”中更改。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Make project</source>
   <translation>创建项目</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>A folder that keeps images to go through, their labels, corrections and models together. Images stay where they are and are never altered.</source>
   <translation>一个文件夹，集中存放待处理的图像及其标签、修正和模型。图像保留在原位置，从不改动。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>&amp;Place</source>
   <translation>位置(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Your name in the &amp;audit trail</source>
   <translation>您在审计记录中的名字(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Work in this project is by one person at a time: nobody is given cases, there are no roles, and no second person has to confirm a review.</source>
   <translation>此项目每次只由一人处理：不分配病例，没有角色，审阅无需第二人确认。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>The project will lie in {folder}</source>
   <translation>项目将位于 {folder}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_dialog.py" />
   <source>Where the project lies</source>
   <translation>项目所在位置</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_page.py" />
   <source>Add images…</source>
   <translation>添加图像…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_page.py" />
   <source>Add the images of a folder…</source>
   <translation>添加文件夹中的图像…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_page.py" />
   <source>This project holds no images yet. Images stay where they are and are never altered.</source>
   <translation>此项目中还没有图像。图像保留在原处，绝不会被更改。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/project_page.py" />
   <source>Every case is reviewed. A model can learn from them now; a double click opens one again.</source>
   <translation>所有病例均已审阅。现在模型可从中学习；双击可重新打开。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/project_page.py" />
   <source>{n:,} cases are still to be reviewed. Go on with the first, or double-click one in the list.</source>
   <extracomment>Of one: {n:,} case is still to be reviewed. Go on with it, or double-click another one in the list.</extracomment>
   <translation>
    <numerusform>还有 {n:,} 个病例待审阅。可从第一个继续，或在列表中双击任一病例。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The project is open for reading only.</source>
   <translation>项目以只读方式打开。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <location filename="../../segstudio/services/project_desk.py" />
   <source>No project is open.</source>
   <translation>没有打开的项目。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>A prediction is running. Wait for it, or stop it.</source>
   <translation>正在进行预测。请等待或停止它。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>A training is running. Wait for it, or stop it.</source>
   <translation>正在训练。请等待或停止它。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The image has one slice only.</source>
   <translation>图像只有一个切片。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The tool in hand works on one slice only.</source>
   <translation>当前工具只作用于一个切片。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The image does not say how large its pixels are.</source>
   <translation>图像未说明其像素大小。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>These windows are for CT; the values of this image are no Hounsfield units.</source>
   <translation>这些窗适用于 CT；此图像的值不是亨氏单位。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The image does not come from a file.</source>
   <translation>图像并非来自文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The image is filtered with this size already.</source>
   <translation>图像已按此大小滤波。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>Show the three planes first.</source>
   <translation>请先显示三个平面。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>Draw several slices as one first.</source>
   <translation>请先将多个切片显示为一个。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>Nothing is measured in this image.</source>
   <translation>此图像中没有测量。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>Open a second image first, in the menu File.</source>
   <translation>请先在“文件”菜单中打开第二图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The second image is shown beside the case, not over it.</source>
   <translation>第二图像显示在病例旁边，而不是叠加其上。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>Open a reference first, in the menu File, to compare the labels with.</source>
   <translation>请先在“文件”菜单中打开用于比较标签的参考。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>No reference is open.</source>
   <translation>没有打开的参考。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>There is nothing to undo.</source>
   <translation>没有可撤销的操作。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>There is nothing to redo.</source>
   <translation>没有可重做的操作。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>There is no other case on the list.</source>
   <translation>列表中没有其他病例。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>There is no label of this number. Add one in the Labels panel.</source>
   <translation>没有此编号的标签。请在“标签”面板中添加。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>Choose a model first, in the Model panel.</source>
   <translation>请先在“模型”面板中选择模型。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>No slice is marked as reviewed yet; only what is reviewed teaches.</source>
   <translation>尚无切片标为已审阅；只有已审阅的内容用于教学。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The correction is saved already.</source>
   <translation>该校正已保存。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The model knows every class that your corrections show.</source>
   <translation>模型已知道您的校正中出现的所有类别。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>No new model waits for your decision.</source>
   <translation>没有等待您决定的新模型。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>The new model did not pass its check, so it is not offered.</source>
   <translation>新模型未通过检验，因此不提供。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>No training is running.</source>
   <translation>没有正在进行的训练。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/reasons.py" />
   <source>Nothing is running.</source>
   <translation>没有正在进行的工作。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Unsaved edits</source>
   <translation>未保存的编辑</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Edits that were not saved</source>
   <translation>未保存的编辑</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Every edit is kept on this computer as you paint. Edits of cases that were closed without saving stay for a week.</source>
   <translation>绘制时的每次编辑都保存在此计算机上。未保存即关闭的病例，其编辑保留一周。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Cases with unsaved edits</source>
   <translation>有未保存编辑的病例</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Recover</source>
   <translation>恢复</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Open the image with these labels; every step can still be undone</source>
   <translation>打开带有这些标签的图像；每一步仍可撤销</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Save labels as…</source>
   <translation>标签另存为…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Write the labels to a file without opening the image</source>
   <translation>不打开图像，直接将标签写入文件</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Delete these edits for good</source>
   <translation>永久删除这些编辑</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Later</source>
   <translation>以后</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Leave them; File &gt; Unsaved edits brings this list back</source>
   <translation>暂不处理；可用“文件 &gt; 未保存的编辑”再次打开此列表</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>{n} edits</source>
   <extracomment>Of one: 1 edit</extracomment>
   <translation>
    <numerusform>{n} 处编辑</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>Case without a name</source>
   <translation>未命名病例</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>The case was closed without saving.</source>
   <translation>病例未保存即关闭。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>The program ended before they were saved.</source>
   <translation>保存前程序已结束。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>The last record is damaged; everything before it is whole.</source>
   <translation>最后一条记录已损坏；此前的内容完整。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/recovery_dialog.py" />
   <source>The image came from no file: save the labels as a file.</source>
   <translation>图像不是来自文件：请将标签保存为文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>&amp;Column</source>
   <translation>列(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>First column, from 0.</source>
   <translation>起始列，从 0 开始。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>&amp;Row</source>
   <translation>行(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>First row, from 0.</source>
   <translation>起始行，从 0 开始。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>&amp;Width</source>
   <translation>宽度(&amp;W)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>Columns of the region.</source>
   <translation>区域的列数。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>&amp;Height</source>
   <translation>高度(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>Rows of the region.</source>
   <translation>区域的行数。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>First &amp;slice</source>
   <translation>起始切片(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>First slice, from 0.</source>
   <translation>起始切片，从 0 开始。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>S&amp;lices</source>
   <translation>切片数(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>How many slices.</source>
   <translation>切片数目。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>Open a region</source>
   <translation>打开区域</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>Which region of {name}?</source>
   <translation>打开 {name} 的哪个区域？</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>The picture is made small; this takes a while for large files.</source>
   <translation>正在生成缩略图；大文件需要一些时间。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <location filename="../../segstudio/io/pieces.py" />
   <location filename="../../segstudio/services/large_pictures.py" />
   <source>Making the picture small</source>
   <translation>生成缩略图</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>, {depth} slices; slice {z} is shown</source>
   <translation>，{depth} 个切片；当前显示切片 {z}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>{width} × {height} pixels{slices}. Draw a rectangle, or move it with the arrow keys.</source>
   <translation>{width} × {height} 像素{slices}。绘制矩形，或用方向键移动。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>{words} pixels, {size}</source>
   <translation>{words} 像素，{size}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_dialog.py" />
   <source>: too large, {room} fit into the free memory</source>
   <translation>：过大，空闲内存可容纳 {room}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/region_picture.py" />
   <source>The whole image with the region to open</source>
   <translation>整幅图像及要打开的区域</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Report a problem</source>
   <translation>报告问题</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>What is known about the problem</source>
   <translation>关于此问题的已知信息</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Nothing has been sent, and the program sends nothing. Names of patients, files and folders are left out; read the text all the same, change what you like, and add what happened.</source>
   <translation>没有发送任何内容，程序也不会发送。患者、文件和文件夹的名称已省略；仍请阅读文本，按需修改，并补充发生的情况。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>On this computer the log, notes of crashes and edits kept for recovery lie in {folder}.</source>
   <translation>在这台计算机上，日志、崩溃记录和供恢复的编辑位于 {folder}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Text of the report</source>
   <translation>报告正文</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>What would be saved, to be read and changed before.</source>
   <translation>将要保存的内容，可先行阅读和修改。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Add a self-test</source>
   <translation>附加自检</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Run the whole loop on the sample cases, and add what it finds to the text</source>
   <translation>用示例病例运行整个流程，并将结果附加到正文</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Put the text on the clipboard</source>
   <translation>将正文放入剪贴板</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Close without keeping the text</source>
   <translation>关闭，不保留正文</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Write the text as it stands here to a file</source>
   <translation>将当前正文写入文件</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Save the report</source>
   <translation>保存报告</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Text (*.txt)</source>
   <translation>文本 (*.txt)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>The report is saved: {name}. It was sent to nobody.</source>
   <translation>报告已保存：{name}。未发送给任何人。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Testing…</source>
   <translation>正在测试…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Then save it, and give it to the person who installed SegStudio here, or put it on the project's page: &lt;a href="{page}"&gt;{page}&lt;/a&gt;</source>
   <translation>然后保存，并交给在此安装 SegStudio 的人员，或提交到项目页面：&lt;a href="{page}"&gt;{page}&lt;/a&gt;</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/report_dialog.py" />
   <source>Then save it, and give it to the person who installed SegStudio here, or from whom you have it: they can mend the installation or pass the report on to the makers.</source>
   <translation>然后保存，并交给在此安装 SegStudio 的人员，或向您提供程序的人员：他们可以修复安装，或将报告转交给制作者。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>across</source>
   <translation>横向</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>down</source>
   <translation>纵向</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>between slices</source>
   <translation>切片间</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Values are interpolated linearly, labels take the nearest voxel. It becomes a new case that lies in no file yet; the image it comes from stays as it is.</source>
   <translation>数值采用线性插值，标签取最近体素。结果为尚未存入文件的新病例；原图像保持不变。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Resample</source>
   <translation>重采样</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Bring the case to another grid</source>
   <translation>将病例重采样到另一网格</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Make the new case</source>
   <translation>生成新病例</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Leave everything as it is</source>
   <translation>保持一切不变</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>New grid</source>
   <translation>新网格</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>A spacing of your own, or the grid of another image.</source>
   <translation>自定义间距，或另一图像的网格。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Another spacing</source>
   <translation>另一间距</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>As the second image</source>
   <translation>与第二图像相同</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>&amp;Grid</source>
   <translation>网格(&amp;G)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Spacing {words}</source>
   <translation>{words}间距</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Distance between voxels {words}.</source>
   <translation>体素之间的{words}距离。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>Cubes</source>
   <translation>各向同性</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>The smallest of the three for all.</source>
   <translation>三个方向均取三者中的最小值。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/resample_dialog.py" />
   <source>{size} → {becomes} voxels; {image_bytes} for the image, {label_bytes} for labels.</source>
   <translation>{size} → {becomes} 个体素；图像占 {image_bytes}，标签占 {label_bytes}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/sample_card.py" />
   <source>Drawing the samples</source>
   <translation>绘制示例</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>drag</source>
   <translation>拖动</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>middle drag</source>
   <translation>中键拖动</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>right drag</source>
   <translation>右键拖动</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>use the tool</source>
   <translation>使用工具</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>window and level: right for less contrast, up for brighter</source>
   <translation>窗宽和窗位：向右降低对比度，向上增加亮度</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>set the crosshair</source>
   <translation>设定十字线</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>choose the label under the mouse</source>
   <translation>选择鼠标下的标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>move the slice</source>
   <translation>移动切片</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>zoom: up to enlarge</source>
   <translation>缩放：向上放大</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>erase</source>
   <translation>擦除</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>next or previous slice; zoom in a picture</source>
   <translation>下一或上一切片；在图片中为缩放</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>zoom at the mouse</source>
   <translation>以鼠标处为中心缩放</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>size of the brush</source>
   <translation>画笔大小</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>pick the values to paint (Range brush)</source>
   <translation>拾取要绘制的数值（范围画笔）</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Ctrl + drag</source>
   <translation>Ctrl + 拖动</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>erase a region (Polygon, Lasso, Live wire, Magic wand, Grow)</source>
   <translation>擦除区域（多边形、套索、智能描边、魔棒、区域生长）</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Ctrl + click or drag</source>
   <translation>Ctrl + 单击或拖动</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>more or less alike (Magic wand)</source>
   <translation>增大或减小相似程度（魔棒）</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Drag right or left</source>
   <translation>左右拖动</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>larger or smaller while the button is held (Grow)</source>
   <translation>按住按键时增大或减小（区域生长）</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Wheel</source>
   <translation>滚轮</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>apply a region drawn as a line</source>
   <translation>应用以线条绘制的区域</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Enter, double click</source>
   <translation>Enter、双击</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>remove a corner of such a region</source>
   <translation>移除此类区域的一个角点</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Delete, Backspace</source>
   <translation>Delete、Backspace</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>wheel</source>
   <translation>滚轮</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>window and level, five times finer</source>
   <translation>窗宽和窗位，精细五倍</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>{deed} while a brush is held</source>
   <translation>{deed}（使用画笔时）</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>move</source>
   <translation>移动</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>grey levels from the 0.5 to the 99.5 percentile</source>
   <translation>灰度范围取第 0.5 至第 99.5 百分位数</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>double click</source>
   <translation>双击</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>move the crosshair and the other planes with it (Navigate)</source>
   <translation>移动十字线及其他平面（导航）</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Drag in one of three planes</source>
   <translation>在三个平面之一中拖动</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>fill the canvas with one plane or show all, or fit (Navigate, Window)</source>
   <translation>让一个平面占满画布或显示全部平面，或适合窗口（导航、窗宽和窗位）</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Double click</source>
   <translation>双击</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>menu of the canvas</source>
   <translation>画布菜单</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Right click without a move</source>
   <translation>右键单击（不移动）</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>take back a stroke or a polygon that is begun; cancel running jobs</source>
   <translation>撤回已开始的笔画或多边形；取消运行中的任务</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>take a stroke back while it is painted</source>
   <translation>绘制过程中撤回笔画</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>hide the labels as long as it is held</source>
   <translation>按住时隐藏标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/schemes.py" />
   <source>Hold {key}</source>
   <translation>按住 {key}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/second_look.py" />
   <source>Blended</source>
   <translation>混合</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/second_look.py" />
   <source>Checkerboard</source>
   <translation>棋盘格</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/second_look.py" />
   <source>Swipe</source>
   <translation>卷帘</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/second_look.py" />
   <source>Side by side</source>
   <translation>并排</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>✓ passed</source>
   <translation>✓ 通过</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>✗ failed</source>
   <translation>✗ 未通过</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>– not here</source>
   <translation>– 此处不可用</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Self-test</source>
   <translation>自检</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Does everything work on this computer?</source>
   <translation>此计算机上一切正常吗？</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Checks</source>
   <translation>检查项</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>What was tried, its result and time, and what was seen.</source>
   <translation>测试了什么、结果和用时，以及所见。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>Check</source>
   <translation>检查项</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>Result</source>
   <translation>结果</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>Seen</source>
   <translation>所见</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Progress of the self-test</source>
   <translation>自检进度</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Run again</source>
   <translation>重新运行</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Save report…</source>
   <translation>保存报告…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Keep the result as PDF or as a web page; nothing of a case is in it</source>
   <translation>将结果保存为 PDF 或网页；其中不含任何病例内容</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Print the result</source>
   <translation>打印结果</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Everything is tried on the drawn sample cases: reading, models, fine-tuning, saving. Your cases and models stay as they are.</source>
   <translation>在绘制的示例病例上逐项尝试：读取、模型、微调、保存。您的病例和模型保持不变。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Waiting for other work to end</source>
   <translation>正在等待其他任务结束</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Check {number} of {all}: {title}</source>
   <translation>检查 {number}/{all}：{title}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Exactly, of “{title}”: {exact}</source>
   <translation>“{title}”的详细信息：{exact}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Choose a check, and what was seen exactly stands here.</source>
   <translation>选择一项检查，此处显示其详细信息。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Stopped. Nothing was left behind.</source>
   <translation>已停止。未留下任何内容。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Save the result</source>
   <translation>保存结果</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>Web page (*.html)</source>
   <translation>网页 (*.html)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>SegStudio self-test</source>
   <translation>SegStudio 自检</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/selftest_dialog.py" />
   <source>{sentence} Saved as {name}.</source>
   <translation>{sentence}已保存为 {name}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>Open a series</source>
   <translation>打开序列</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>Series in the folder</source>
   <translation>文件夹中的序列</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source> of {patients} patients</source>
   <translation>（{patients} 位患者）</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>The folder {place}</source>
   <translation>文件夹 {place}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>The folder</source>
   <translation>该文件夹</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>{where} holds {series} series{people}</source>
   <translation>{where} 含有 {series} 个序列{people}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>Patient {patient}</source>
   <translation>患者 {patient}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/series_dialog.py" />
   <source>warning: {badge}</source>
   <translation>警告：{badge}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_controls.py" />
   <source>Choose a folder.</source>
   <translation>选择文件夹。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_controls.py" />
   <source>Choose a folder</source>
   <translation>选择文件夹</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_controls.py" />
   <source>Colour {index}</source>
   <translation>颜色 {index}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_controls.py" />
   <source>{colour}: click to choose another colour for label {index}.</source>
   <translation>{colour}：单击可为标签 {index} 选择其他颜色。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_controls.py" />
   <source>The last one chosen</source>
   <translation>您上次选择的模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_dialog.py" />
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_dialog.py" />
   <source>Groups of settings</source>
   <translation>设置分组</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_dialog.py" />
   <source>Choose one to see its settings.</source>
   <translation>选择一组以查看其设置。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_dialog.py" />
   <source>Reset everything</source>
   <translation>全部重置</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_dialog.py" />
   <source>Show the values the program came with, on every page: {pages}. Nothing changes until OK, and Cancel leaves all as it was. Images, labels and models are not touched.</source>
   <translation>显示程序出厂时的值，涉及每一页：{pages}。按“确定”之前不作任何更改，“取消”则一切照旧。图像、标签和模型不受影响。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_dialog.py" />
   <source>Every page shows what the program came with. OK changes the settings on: {pages}. Cancel leaves all as it was.</source>
   <translation>每一页都显示出厂时的值。“确定”会更改以下页面的设置：{pages}。“取消”则一切照旧。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_dialog.py" />
   <source>Every page shows what the program came with, which is what is in use already.</source>
   <translation>每一页都显示出厂时的值，而这些值正在使用。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_folder.py" />
   <source>Images retrieved from a PACS</source>
   <translation>从 PACS 获取的图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_folder.py" />
   <source>Open folder</source>
   <translation>打开文件夹</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_folder.py" />
   <source>Show its files, to look at them or delete them.</source>
   <translation>显示其中的文件，以便查看或删除。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_folder.py" />
   <source>Nothing was retrieved yet.</source>
   <translation>尚未获取任何内容。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_folder.py" />
   <source>They hold what the PACS sent, names of patients too, and stay until you delete this folder. Close their cases first. Another folder is chosen in File &gt; PACS.</source>
   <translation>它们含有 PACS 发送的内容，包括患者姓名，并一直保留到您删除此文件夹。请先关闭相应病例。可在“文件 &gt; PACS”中选择其他文件夹。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Show only actions whose name, keys or menu hold these letters.</source>
   <translation>仅显示名称、快捷键或菜单含有这些字母的操作。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>New keys</source>
   <translation>新快捷键</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Press the keys that should start the selected action.</source>
   <translation>按下用于启动所选操作的键。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Use it here</source>
   <translation>在此使用</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Take the key from the other action.</source>
   <translation>从另一操作取走该键。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Built-in keys</source>
   <translation>内置快捷键</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Give the selected action the keys of the scheme.</source>
   <translation>让所选操作使用方案中的快捷键。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Reset all keys</source>
   <translation>重置所有快捷键</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Give every action the keys of the scheme.</source>
   <translation>让所有操作使用方案中的快捷键。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Select an action and press the keys that should start it.</source>
   <translation>选择一个操作，然后按下用于启动它的键。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Actions and their keys</source>
   <translation>操作及其快捷键</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Keys that differ from those of the scheme are bold.</source>
   <translation>与方案不同的快捷键以粗体显示。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Action</source>
   <translation>操作</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <location filename="../../segstudio/services/settings.py" />
   <source>Keys</source>
   <translation>快捷键</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Menu</source>
   <translation>菜单</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>The scheme needs keys that you gave to: {lost}.</source>
   <translation>方案需要您已分配给以下操作的键：{lost}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>{typed} already starts “{texts}”.</source>
   <translation>{typed} 已用于“{texts}”。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>“{texts}” starts with {keys}.</source>
   <translation>“{texts}”现由 {keys} 启动。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>“{texts}” has one of these keys now; reset that first.</source>
   <translation>其中一个键现用于“{texts}”；请先重置它。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>“{texts}” has its built-in keys again.</source>
   <translation>“{texts}”已恢复内置快捷键。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/settings_keys.py" />
   <source>Every action has the keys of the scheme again.</source>
   <translation>所有操作已恢复方案中的快捷键。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/slice_bar.py" />
   <source>Marks of the slices</source>
   <translation>切片标记</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/slice_bar.py" />
   <source>High and green: reviewed. Middle and blue: edited by hand. Low and grey: has labels.</source>
   <translation>高的绿色：已审阅。中等的蓝色：手工编辑过。低的灰色：有标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/slice_bar.py" />
   <source>The slice on the screen: wheel, Up and Down, Page Up and Page Down</source>
   <translation>屏幕上的切片：滚轮、上下键、Page Up 和 Page Down</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/slice_bar.py" />
   <source>The plane that the slider steps through: the one used last</source>
   <translation>滑块所步进的平面：最近使用的平面</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/slice_bar.py" />
   <source>Play slices</source>
   <translation>播放切片</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/slice_bar.py" />
   <source>Slices in a second</source>
   <translation>每秒切片数</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/slice_bar.py" />
   <source>How many slices pass in a second</source>
   <translation>每秒播放多少个切片</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/splash.py" />
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Research use only</source>
   <translation>仅供研究使用</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Progress of the running job</source>
   <translation>运行中任务的进度</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Show every running job</source>
   <translation>显示所有运行中的任务</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Cancel the job</source>
   <translation>取消任务</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Cancel this job; labels, models and files stay as they are</source>
   <translation>取消此任务；标签、模型和文件保持不变</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Cancelling {title} …</source>
   <translation>正在取消{title}…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Cancel: {words}</source>
   <translation>取消：{words}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>{title}: waiting</source>
   <translation>{title}：等待中</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>{title} · after: {other}</source>
   <translation>{title} · 等待：{other}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Position, value and label under the mouse</source>
   <translation>鼠标处的位置、数值和标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>SegStudio is no medical device; do not base a diagnosis or treatment on it.</source>
   <translation>SegStudio 不是医疗器械；请勿据此进行诊断或治疗。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>second {second_text}</source>
   <translation>第二图像 {second_text}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>All edits saved {clock}</source>
   <translation>所有编辑已保存 {clock}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>The labels as they are now lie in a file</source>
   <translation>当前标签已存于文件中</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>As saved</source>
   <translation>与已保存的一致</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Every edit was undone; there is nothing to save</source>
   <translation>所有编辑均已撤销；没有需要保存的内容</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Edits are not kept</source>
   <translation>编辑未被保留</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Not saved yet</source>
   <translation>尚未保存</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Edits are written to this computer's disk within a second</source>
   <translation>编辑会在一秒内写入此计算机的磁盘</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Not saved yet · kept for recovery {clock}</source>
   <translation>尚未保存 · 崩溃后可恢复 {clock}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/status_bar.py" />
   <source>Edits are on this computer's disk and come back after a crash or a power cut; saving makes a file</source>
   <translation>编辑已写入此计算机的磁盘，崩溃或断电后可恢复；保存后才生成文件</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tip_follower.py" />
   <source>Not now: {why}</source>
   <translation>目前不可用：{why}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tool_bar.py" />
   <source>Tools</source>
   <translation>工具</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tool_bar.py" />
   <source>This comes next</source>
   <translation>下一步</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>Lasso</source>
   <translation>套索</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>Draw around the region; with Ctrl it is erased. “Adjust” lets you move corners before Enter.</source>
   <translation>圈出区域；按住 Ctrl 则擦除。“调整”允许在按 Enter 之前移动角点。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>Draw around a region with the button held down; nothing was changed.</source>
   <translation>请按住按键圈出区域；未作任何更改。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>Draw around what to erase, or with “outside” around what to keep. Locked labels stay.</source>
   <translation>圈出要擦除的部分；选“外部”时，圈出要保留的部分。锁定的标签不变。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>Draw a line around a region with the button held down; nothing was changed.</source>
   <translation>请按住按键围绕区域画线；未作任何更改。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>Cut outside</source>
   <translation>剪切外部</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>Cut inside</source>
   <translation>剪切内部</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>There is no label outside the line that may be erased.</source>
   <translation>线外没有可擦除的标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/freehand.py" />
   <source>There is no label inside the line that may be erased.</source>
   <translation>线内没有可擦除的标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/grow.py" />
   <source>Hold the button: the region grows. The wheel makes it larger or smaller. With Ctrl it erases.</source>
   <translation>按住按键：区域生长。滚轮可增大或减小区域。按住 Ctrl 则擦除。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/grow.py" />
   <source>Click on the image: there is no voxel to grow from.</source>
   <translation>请在图像上单击：此处没有可供生长的体素。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/grow.py" />
   <source>The region is as large as it can grow from one place; go on from another.</source>
   <translation>从此处生长的区域已达最大；请从其他位置继续。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>Ctrl+drag over the image picks the values to paint. Right-drag erases.</source>
   <translation>Ctrl+拖动可在图像上拾取要绘制的数值。右键拖动擦除。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>Range brush</source>
   <translation>范围画笔</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>There is no range yet: hold Ctrl and drag over what you want to paint.</source>
   <translation>尚无范围：请按住 Ctrl，在要绘制的内容上拖动。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>{low:g} and {high:g}</source>
   <translation>{low:g} 与 {high:g}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>No value lies between {between}: change the range in the tool bar.</source>
   <translation>{between} 之间没有数值：请在工具栏中更改范围。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>No range was picked: there is no image under the box.</source>
   <translation>未拾取范围：方框下没有图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>Nothing was painted: no value under the brush is from {low:g} to {high:g}.</source>
   <translation>未绘制任何内容：画笔下没有 {low:g} 至 {high:g} 的数值。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>Keep the middle on what you want: the brush stops at edges.</source>
   <translation>将画笔中心保持在目标上：画笔止于边缘。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>Adaptive brush</source>
   <translation>自适应画笔</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/limited.py" />
   <source>Nothing was painted: the middle of the brush was off the image.</source>
   <translation>未绘制任何内容：画笔中心不在图像上。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/measure.py" />
   <source>Drag from one end to the other, or click both. A handle can be dragged; Delete removes it.</source>
   <translation>从一端拖到另一端，或点击两端。可拖动控制点；Delete 删除。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/measure.py" />
   <source>Click three times; the second point is the corner. A handle can be dragged; Delete removes it.</source>
   <translation>点击三次；第二点为顶点。可拖动控制点；Delete 删除。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/navigate.py" />
   <source>Drag to move. Ctrl+wheel zooms, a double click fits the image.</source>
   <translation>拖动以移动。Ctrl+滚轮缩放，双击使图像适合窗口。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/nudge.py" />
   <source>Drag the boundary to where it belongs; a larger ring moves more of it. Right-drag erases.</source>
   <translation>将边界拖到正确位置；圆环越大，移动范围越大。右键拖动擦除。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/nudge.py" />
   <source>Choose a label first: the background has no boundary of its own.</source>
   <translation>请先选择标签：背景没有自己的边界。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/nudge.py" />
   <source>Nothing moved: no boundary of {name} came under the middle of the ring.</source>
   <translation>未移动任何内容：圆环中央没有 {name} 的边界。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/outline.py" />
   <source>Enter applies the region, Esc drops it.</source>
   <translation>Enter 应用区域，Esc 放弃。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/outline.py" />
   <source>A region has three corners at least; nothing was changed.</source>
   <translation>区域至少需要三个角点；未作任何更改。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/outline.py" />
   <source>Remove {title}</source>
   <translation>移除{title}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/outline.py" />
   <source>Nothing was changed: the region lies outside the image.</source>
   <translation>未作任何更改：区域位于图像之外。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/outline.py" />
   <source>Nothing was changed: the region is smaller than a voxel.</source>
   <translation>未作任何更改：区域小于一个体素。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/outline.py" />
   <source>Click corners; drag to move, press a side to add, Delete to remove one. Enter applies, Esc drops.</source>
   <translation>单击添加角点；拖动可移动，在边上按下可添加，Delete 移除。Enter 应用，Esc 放弃。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Drag to paint, right-drag to erase. Shift+wheel changes the size.</source>
   <translation>拖动绘制，右键拖动擦除。Shift+滚轮更改大小。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Erase</source>
   <translation>擦除</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Nothing was painted: the brush did not touch the image.</source>
   <translation>未绘制任何内容：画笔未触及图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Drag to erase. Shift+wheel changes the size.</source>
   <translation>拖动擦除。Shift+滚轮更改大小。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>The label {name} is locked. Unlock it in the list to paint with it.</source>
   <translation>标签 {name} 已锁定。请在列表中解锁后再绘制。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Nothing was painted: the labels there are locked, or not among those to paint over.</source>
   <translation>未绘制任何内容：该处的标签已锁定，或不在可覆盖之列。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Nothing was erased: the labels there are locked, or not among those to paint over.</source>
   <translation>未擦除任何内容：该处的标签已锁定，或不在可覆盖之列。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Nothing was painted: the labels there are locked.</source>
   <translation>未绘制任何内容：该处的标签已锁定。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/paint.py" />
   <source>Nothing was erased: the labels there are locked.</source>
   <translation>未擦除任何内容：该处的标签已锁定。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/pick.py" />
   <source>Click a label to choose it.</source>
   <translation>单击标签即可选择。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/pick.py" />
   <source>Click on the image: there is no label here.</source>
   <translation>请在图像上单击：此处没有标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/spread.py" />
   <source>The last region is still spreading; Esc takes it back.</source>
   <translation>上一个区域仍在扩展；按 Esc 可撤回。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/spread.py" />
   <source>Click on the image: there is no voxel to begin with.</source>
   <translation>请在图像上单击：此处没有可作起点的体素。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/spread.py" />
   <source>Click a region to give all of it the current label.</source>
   <translation>单击一个区域，将其全部赋予当前标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/spread.py" />
   <source>The label {name} is locked. Unlock it in the list to fill it.</source>
   <translation>标签 {name} 已锁定。请在列表中解锁后再填充。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/spread.py" />
   <source>This region is {name} already.</source>
   <translation>此区域已是 {name}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <location filename="../../segstudio/gui/tools/spread.py" />
   <source>Magic wand</source>
   <translation>魔棒</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/spread.py" />
   <source>Click what you want; drag right for more, left for less. With Ctrl it erases. Esc takes it back.</source>
   <translation>单击目标；向右拖动增大，向左减小。按住 Ctrl 则擦除。按 Esc 撤回。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/window.py" />
   <source>Drag right for less contrast, up for a brighter image. Ctrl+Shift makes it finer.</source>
   <translation>向右拖动降低对比度，向上拖动使图像更亮。按 Ctrl+Shift 可微调。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/wire.py" />
   <source>Live wire</source>
   <translation>智能描边</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tools/wire.py" />
   <source>Click along a boundary: the line follows it. Corners can be dragged. Enter applies, Esc drops.</source>
   <translation>沿边界单击：线条自动贴合。角点可拖动。Enter 应用，Esc 放弃。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour.py" />
   <source>The tour waits here; Help &gt; Guided tour goes on.</source>
   <translation>教程在此等候；可用“帮助 &gt; 引导教程”继续。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour.py" />
   <source>Without a mouse: {key}, then arrow keys and Enter</source>
   <translation>不用鼠标：按 {key}，然后用方向键和 Enter</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour.py" />
   <source>Key: {key}</source>
   <translation>快捷键：{key}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour.py" />
   <source>Menu: {menu} &gt; {action}</source>
   <translation>菜单：{menu} &gt; {action}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour.py" />
   <source>Guided tour · step {number} of {count}</source>
   <translation>引导教程 · 第 {number}/{count} 步</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour.py" />
   <source>Next</source>
   <translation>下一步</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour.py" />
   <source>First comes: {heading}.</source>
   <translation>请先完成：{heading}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>The model is at work …</source>
   <translation>模型正在工作…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>It learns now; the panel shows how long it still takes. Skipping this step does not stop it.</source>
   <translation>模型正在学习；面板显示剩余时间。跳过此步骤不会停止学习。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Decide</source>
   <translation>作出决定</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>One stroke and a minute were too little this time, so Keep the old one is the right choice: nothing gets worse without your knowing. A few more corrected images usually make the difference.</source>
   <translation>这一次，一笔和一分钟还不够，因此应选择“保留旧模型”：任何变差您都会知道。再多修正几幅图像通常就会见效。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Better where you corrected, in part worse on other images: this is yours to weigh. After one stroke Keep the old one is the careful choice; Accept is safe too, the old model stays in the list.</source>
   <translation>您修正之处更好，其他图像部分变差：由您权衡。只画了一笔时，“保留旧模型”较为稳妥；“接受”也是安全的，旧模型仍在列表中。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Take a sample case</source>
   <translation>选取示例病例</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>The tour needs a picture of nuclei under a fluorescence microscope, which comes with the program. It takes the place of the image that is open; if that has unsaved changes, you are asked first.</source>
   <translation>导览需要一张荧光显微镜下的细胞核图像，该图像随程序提供。它将取代当前打开的图像；若当前图像有未保存的更改，会先询问您。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Open the sample</source>
   <translation>打开示例</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Nuclei under a fluorescence microscope: click their picture, or let the tour open it.</source>
   <translation>荧光显微镜下的细胞核：单击其图片，或由教程打开。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Open it</source>
   <translation>打开</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Let the model draw</source>
   <translation>让模型绘制</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Press Segment. The model that was made for such images draws the boundary of every nucleus.</source>
   <translation>点“分割”。专为此类图像制作的模型会绘出每个细胞核的边界。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Take the brush</source>
   <translation>拿起画笔</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>No model is always right. The brush adds what is missing; its right button erases.</source>
   <translation>没有模型总是正确的。画笔补上缺少的部分；其右键用于擦除。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Correct with one stroke</source>
   <translation>用一笔修正</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Where a boundary leaves out part of a nucleus, drag along it. Where two nuclei are joined, drag between them with the right button. Ctrl and the wheel zoom, Shift and the wheel change the brush; the tour has made it small.</source>
   <translation>边界漏掉细胞核的一部分时，沿边界拖动；两个细胞核连在一起时，用右键在它们之间拖动。Ctrl 加滚轮可缩放，Shift 加滚轮可改变画笔大小；教程已将画笔调小。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Say that it is right</source>
   <translation>确认其正确</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Mark the image as reviewed. Only what somebody declared right teaches the model. In your own work correct everything first; here one place is enough.</source>
   <translation>将图像标为已审阅。只有经人确认正确的内容才用于训练模型。在您自己的工作中，请先全部修正；这里修正一处就够了。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Press Fine-tune: it keeps your correction and learns from it. For the tour the training is short, about a minute; you can go on working meanwhile.</source>
   <translation>按“微调”：您的修正会被保留，模型从中学习。教程中的训练很短，约一分钟；其间您可以继续工作。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Better where you corrected, on the whole no worse elsewhere: Accept puts the new model beside the old one, which stays. Look first, if you like: dotted is the old boundary, dashed the new one.</source>
   <translation>您修正之处更好，其他图像总体没有变差：“接受”会把新模型放在旧模型旁边，旧模型仍然保留。您也可以先看一看：点线是旧边界，虚线是新边界。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>That is the whole loop</source>
   <translation>整个流程到此完成</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/tour_steps.py" />
   <source>Each image that you correct makes the model fit yours better. The manual tells the rest.</source>
   <translation>您修正的每一幅图像都使模型更适合您的数据。其余内容见手册。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>A good start for most images; quick without a GPU.</source>
   <translation>适合大多数图像的起点；无 GPU 也较快。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>More kinds of images and finer detail; a GPU helps.</source>
   <translation>适用于更多类型的图像和更细的结构；有 GPU 更好。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Large organs: it sees far around each pixel.</source>
   <translation>大器官：每个像素周围的视野较大。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>The same with more room to learn; a GPU helps.</source>
   <translation>同上，学习容量更大；有 GPU 更好。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Thin structures such as vessels; slow without a GPU.</source>
   <translation>血管等细长结构；无 GPU 时较慢。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>To compare with: it sees 5 × 5 pixels and no more.</source>
   <translation>用于对照：视野仅 5 × 5 像素。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Train a new model</source>
   <translation>训练新模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>What the new model is built as.</source>
   <translation>新模型的结构。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Classes</source>
   <translation>类别</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Which labels it learns; a double click on a name changes it.</source>
   <translation>学习哪些标签；双击名称可更改。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Weights</source>
   <translation>权重</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Good for</source>
   <translation>适用于</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Double click to change the name.</source>
   <translation>双击可更改名称。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Mean filter</source>
   <translation>均值滤波</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Side of the mean filter that every image goes through, in training and in use; odd.</source>
   <translation>训练和使用时，每幅图像所经均值滤波的边长；须为奇数。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>How long it learns. A few hundred show whether it works; a good model may need some thousand.</source>
   <translation>学习的长短。数百步即可看出是否有效；好的模型可能需要数千步。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>What the new model will be called.</source>
   <translation>新模型的名称。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Train</source>
   <translation>训练</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Train the new model beside the window.</source>
   <translation>在后台训练新模型，窗口可继续使用。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Train nothing.</source>
   <translation>不训练。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Mean &amp;filter</source>
   <translation>均值滤波(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>&amp;Steps</source>
   <translation>步数(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>my model</source>
   <translation>我的模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>The folder is being looked at.</source>
   <translation>正在查看文件夹。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>Every class needs a name of its own.</source>
   <translation>每个类别都需要各自的名称。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_dialog.py" />
   <source>The side of the mean filter is odd; {value} is not.</source>
   <translation>均值滤波的边长须为奇数；{value} 不是。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_folder.py" />
   <source>foreground</source>
   <translation>前景</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_folder.py" />
   <source>{n} of the {fewest} images with labels that a new model needs are there: it would learn from {learned}, and 1 is kept apart to measure it.</source>
   <extracomment>Of one: {n} of the {fewest} images with labels that a new model needs is there: it would learn from {learned}, and 1 is kept apart to measure it.</extracomment>
   <translation>
    <numerusform>新模型需要 {fewest} 幅带标签的图像，目前有 {n} 幅：它将用 {learned} 幅学习，另留 1 幅用于评测。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_folder.py" />
   <source>{n} images with labels: the new model would learn from all of them, and none is kept apart to measure it.</source>
   <extracomment>Of one: {n} image with labels: the new model would learn from it, and none is kept apart to measure it.</extracomment>
   <translation>
    <numerusform>{n} 幅带标签的图像：新模型将用全部图像学习，没有留出用于评测的图像。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_folder.py" />
   <source>{n} images with labels: the new model learns from {learned} of them and is measured on {apart}, kept apart for that.</source>
   <extracomment>Of one: {n} image with labels: the new model learns from {learned}, and {apart} kept apart measures it.</extracomment>
   <translation>
    <numerusform>{n} 幅带标签的图像：新模型用其中 {learned} 幅学习，并用专门留出的 {apart} 幅评测。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_folder.py" />
   <source>{n} files are passed over.</source>
   <extracomment>Of one: {n} file is passed over.</extracomment>
   <translation>
    <numerusform>已跳过 {n} 个文件。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_folder.py" />
   <source>And {n} more.</source>
   <extracomment>Of one: And {n} more.</extracomment>
   <translation>
    <numerusform>另有 {n} 个。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_folder.py" />
   <source>The labels are empty in all of these images.</source>
   <translation>所有这些图像的标签都是空的。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_folder.py" />
   <source>The label files hold the labels {numbers}. Those of a new model run from 1 without a gap: renumber them first.</source>
   <translation>标签文件中的标签为 {numbers}。新模型的标签须从 1 起连续编号：请先重新编号。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_material.py" />
   <source>Tick at least one class to learn.</source>
   <translation>请至少勾选一个要学习的类别。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_material.py" />
   <source>Label {number} is ticked as {one} and as {other}: a model has one class for a number.</source>
   <translation>标签 {number} 同时勾选为 {one} 和 {other}：模型的每个编号只有一个类别。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_material.py" />
   <source>The labels of a new model run from 1 without a gap: tick label {missing} too, or leave the higher ones out.</source>
   <translation>新模型的标签须从 1 起连续编号：请一并勾选标签 {missing}，或不选编号更高的标签。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_material.py" />
   <source>{n} of the {fewest} reviewed cases that a new model needs are there: it would learn from {learned}, and 1 is kept apart to measure it.</source>
   <extracomment>Of one: {n} of the {fewest} reviewed cases that a new model needs is there: it would learn from {learned}, and 1 is kept apart to measure it.</extracomment>
   <translation>
    <numerusform>新模型需要 {fewest} 个已审阅的病例，目前有 {n} 个：它将用 {learned} 个学习，另留 1 个用于评测。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_material.py" />
   <source>{cases} reviewed cases are there, but of {n} patients only: the new model would learn from all of them, and none is kept apart to measure it. That takes {fewest} patients.</source>
   <extracomment>Of one: {cases} reviewed cases are there, but of {n} patient only: the new model would learn from all of them, and none is kept apart to measure it. That takes {fewest} patients.</extracomment>
   <translation>
    <numerusform>有 {cases} 个已审阅的病例，但只来自 {n} 位患者：新模型将用全部病例学习，没有留出用于评测的病例。留出病例需要 {fewest} 位患者。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_material.py" />
   <source>{n} reviewed cases: the new model learns from {learned} of them and is measured on {apart}, kept apart for that.</source>
   <extracomment>Of one: {n} reviewed case: the new model learns from {learned}, and {apart} kept apart measures it.</extracomment>
   <translation>
    <numerusform>{n} 个已审阅的病例：新模型用其中 {learned} 个学习，并用专门留出的 {apart} 个评测。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_material.py" />
   <source>{n} cases show something else and are left out.</source>
   <extracomment>Of one: {n} case shows something else and is left out.</extracomment>
   <translation>
    <numerusform>{n} 个病例显示其他内容，不予采用。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_material.py" />
   <source>{n} of them are reviewed in part, and only their reviewed slices count.</source>
   <extracomment>Of one: {n} of them is reviewed in part, and only its reviewed slices count.</extracomment>
   <translation>
    <numerusform>其中 {n} 个只审阅了一部分，仅计入已审阅的切片。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_material.py" />
   <source>{n} cases that the list calls reviewed do not count: none of their slices is kept as reviewed.</source>
   <extracomment>Of one: {n} case that the list calls reviewed does not count: none of its slices is kept as reviewed.</extracomment>
   <translation>
    <numerusform>列表中标为已审阅的 {n} 个病例不计入：没有任何切片被保存为已审阅。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_material.py" />
   <source>For each one that is missing: open an image, correct its labels and mark it reviewed in the menu Learn. Or choose a folder.</source>
   <translation>每缺一个：请打开一幅图像，修正其标签，并在“学习”菜单中标记为已审阅。也可以选择一个文件夹。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Reviewed cases ({n})</source>
   <extracomment>Of one: Reviewed case ({n})</extracomment>
   <translation>
    <numerusform>已审阅的病例（{n}）</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>A folder with images and labels…</source>
   <translation>包含图像和标签的文件夹…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Train from the reviewed cases</source>
   <translation>用已审阅的病例训练</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Learn from what was corrected and marked as reviewed in this program.</source>
   <translation>用在本程序中修正并标记为已审阅的内容学习。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Train from a folder with images and labels</source>
   <translation>用包含图像和标签的文件夹训练</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Choose a folder that holds images with labels beside them, as NAME.png with NAME-labels.png or NAME.nii.gz with NAME-labels.nii.gz; or a folder with the folders images and masks.</source>
   <translation>请选择标签与图像放在一起的文件夹，例如 NAME.png 配 NAME-labels.png，或 NAME.nii.gz 配 NAME-labels.nii.gz；也可选择含有 images 和 masks 两个文件夹的文件夹。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>How far the folder has been looked through.</source>
   <translation>文件夹的查看进度。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Look no further into the folder.</source>
   <translation>不再继续查看该文件夹。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Folder to train from</source>
   <translation>用于训练的文件夹</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <location filename="../../segstudio/services/training_folder.py" />
   <source>Looking at the folder</source>
   <translation>正在查看文件夹</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/train_source.py" />
   <source>Images with labels in {folder}…</source>
   <translation>{folder} 中带标签的图像…</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/apart.py" />
   <source>{path} cannot be read: what unpacked it asked for too much memory, took too long or broke down.</source>
   <translation>{path} 无法读取：解压时需要的内存过多、耗时过长或发生故障。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/apart.py" />
   <source>The file is probably damaged. Copy it again, or save it with another compression.</source>
   <translation>文件可能已损坏。请重新复制，或以其他压缩方式保存。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/apart.py" />
   <location filename="../../segstudio/learning/unpickling.py" />
   <source>does not fit into the memory it may take</source>
   <translation>超出允许占用的内存</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/apart.py" />
   <source>is damaged</source>
   <translation>已损坏</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/apart.py" />
   <source>{path} {why}: it cannot be unpacked.</source>
   <translation>{path} {why}：无法解压。</translation>
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
   <translation>请重新复制该文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>The audit trail was not written: {error}.</source>
   <translation>审计记录未写入：{error}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>Your work goes on; what was not noted stays missing in the trail.</source>
   <translation>您的工作可以继续；未记下的内容会在记录中缺失。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>The last line is cut off, as by a power cut.</source>
   <translation>最后一行被截断，可能因断电所致。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>This line is no entry of an audit trail.</source>
   <translation>此行不是审计记录的条目。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>This line was altered.</source>
   <translation>此行被改动过。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>Lines before this one were taken out, put in, or moved.</source>
   <translation>此行之前有行被删除、插入或移动。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>This line is not the one that was written here.</source>
   <translation>此行不是在此写入的那一行。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/io/audit.py" />
   <source>{n} lines are</source>
   <extracomment>Of one: 1 line is</extracomment>
   <translation>
    <numerusform>{n} 行</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>{words} missing at the end.</source>
   <translation>末尾缺少 {words}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>The audit trail was not written: an entry is longer than a line may be.</source>
   <translation>审计记录未写入：条目超过一行允许的长度。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>The audit trail {path} cannot be read: {error}.</source>
   <translation>审计记录 {path} 无法读取：{error}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/audit.py" />
   <source>The audit trail {path} is held by another program.</source>
   <translation>审计记录 {path} 正被其他程序占用。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/blanking.py" />
   <source>A box is blanked in every slice, so it names none.</source>
   <translation>方框在每个切片中都涂盖，因此不需指明切片。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/blanking.py" />
   <source>Give x,y,width,height in pixels.</source>
   <translation>请以像素给出 x,y,宽,高。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/blanking.py" />
   <source>Nothing was exported: the box {words} does not lie within the images, which have {columns} × {rows} pixels.</source>
   <translation>未导出任何内容：方框 {words} 不在 {columns} × {rows} 像素的图像之内。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/blanking.py" />
   <source>Give x,y,width,height in pixels of every image.</source>
   <translation>请以每幅图像的像素给出 x,y,宽,高。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/blanking.py" />
   <source>Nothing was exported: the pixels cannot be unpacked to paint boxes over them.</source>
   <translation>未导出任何内容：像素无法解压，因此不能涂盖方框。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/blanking.py" />
   <source>Unpack the images with another program.</source>
   <translation>请用其他程序解压图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/blanking.py" />
   <source>Nothing was exported: boxes cannot be painted over pixels that are stored so.</source>
   <translation>未导出任何内容：像素以此方式存储时不能涂盖方框。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/blanking.py" />
   <source>Nothing was exported: an image holds fewer pixels than it tells of.</source>
   <translation>未导出任何内容：有图像的像素少于其声明的数目。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>No slice is marked as reviewed, so there is nothing to learn from.</source>
   <translation>没有切片标为已审阅，因此没有可学习的内容。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>Mark the slices you have checked as reviewed (R) and save the correction again.</source>
   <translation>请将核对过的切片标为已审阅 (R)，并重新保存修正。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>A correction keeps the raw image, but this one is filtered.</source>
   <translation>修正保存的是原始图像，而此图像已滤波。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>The labels do not belong to this image: their sizes differ.</source>
   <translation>标签不属于此图像：两者大小不同。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>The correction was not saved: {strerror}.</source>
   <translation>修正未保存：{strerror}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>The correction {id} could not be deleted: {strerror}.</source>
   <translation>修正 {id} 无法删除：{strerror}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>Its description is damaged.</source>
   <translation>其说明已损坏。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>There is no correction {id}.</source>
   <translation>没有修正 {id}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>The correction {id} was saved by another version of SegStudio.</source>
   <translation>修正 {id} 由另一版本的 SegStudio 保存。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>The correction {id} is damaged and cannot be used; the others can.</source>
   <translation>修正 {id} 已损坏，无法使用；其他修正可用。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/corrections.py" />
   <source>Remove it from the list, and correct the image again.</source>
   <translation>请将其从列表移除，并重新修正图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>The folder {images} holds no image.</source>
   <translation>文件夹 {images} 中没有图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>The image that these labels are of is not beside them.</source>
   <translation>这些标签所属的图像不在旁边。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>Another image has the same name but for the ending.</source>
   <translation>另一幅图像除扩展名外名称相同。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>No labels lie beside this image.</source>
   <translation>此图像旁没有标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>There are other labels of the same image.</source>
   <translation>同一图像另有标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>No image in the folder {images} has labels beside it.</source>
   <translation>文件夹 {images} 中没有任何图像旁边有标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>Labels of NAME.png are called NAME-labels.png, and so with other endings; or put images and labels of the same name into folders called images and masks.</source>
   <translation>NAME.png 的标签名为 NAME-labels.png，其他扩展名依此类推；也可将同名的图像和标签分别放入名为 images 和 masks 的文件夹。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>{images} is one image and needs one mask.</source>
   <translation>{images} 是一幅图像，需要一个掩膜。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>Name the file of its mask.</source>
   <translation>请指明其掩膜文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>The folder {images} does not exist.</source>
   <translation>文件夹 {images} 不存在。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>The folder {folder} with the masks does not exist.</source>
   <translation>存放掩膜的文件夹 {folder} 不存在。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>{index} names no image in a column `name`.</source>
   <translation>{index} 的 `name` 列中没有图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>A list with columns `image` and `mask` is given without folders.</source>
   <translation>给出含 `image` 和 `mask` 列的列表时，不另指定文件夹。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>Entry {i} of {path} does not name an image and a mask.</source>
   <translation>{path} 的第 {i} 条未指明图像和掩膜。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>Entry {i} of {path} names {file}, which does not exist.</source>
   <translation>{path} 的第 {i} 条指向 {file}，而该文件不存在。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>{path} lists no images.</source>
   <translation>{path} 未列出任何图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>Entry {i} of {path} does not name an image.</source>
   <translation>{path} 的第 {i} 条未指明图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>{path} is not a list of images and masks.</source>
   <translation>{path} 不是图像和掩膜的列表。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>{missing} of {images} images have no mask of the same name: {first}.</source>
   <translation>{images} 幅图像中有 {missing} 幅没有同名掩膜：{first}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>Add the masks to the folder {folder}, or take these images out.</source>
   <translation>请将掩膜添加到文件夹 {folder}，或去掉这些图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>{found} and {path} have the same name but for the ending.</source>
   <translation>{found} 与 {path} 除扩展名外名称相同。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>{path} does not exist.</source>
   <translation>{path} 不存在。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/datasets.py" />
   <source>{path} is not a table in CSV form.</source>
   <translation>{path} 不是 CSV 格式的表格。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentified.py" />
   <source>Nothing was exported</source>
   <translation>未导出任何内容</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentified.py" />
   <source>Image {done} of {paths}</source>
   <translation>图像 {done}/{paths}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentified.py" />
   <source>Writing the labels</source>
   <translation>写入标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentified.py" />
   <source>Nothing was exported. {reason}</source>
   <translation>未导出任何内容。{reason}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentified.py" />
   <source>Name boxes that cover the text, and they are painted over: --blank x,y,width,height.</source>
   <translation>请给出覆盖文字的方框，程序会将其涂盖：--blank x,y,width,height。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentified.py" />
   <source>Look at every image, and confirm that there is no text in the pixels.</source>
   <translation>请查看每幅图像，并确认像素中没有文字。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>Removes identifiers by the Basic Profile; this does not guarantee anonymity.</source>
   <translation>按基本配置去除标识信息；这并不保证匿名。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>The images say that text is burned into their pixels.</source>
   <translation>图像标明像素中烧录有文字。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>Images of the kind {kind} often carry names burned into their pixels.</source>
   <translation>{kind} 类型的图像像素中常烧录有姓名。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>A face can be made visible from images of a head; the pixels were left as they are.</source>
   <translation>头部图像可能重建出面部；像素保持原样。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>{path} is damaged and cannot be read.</source>
   <translation>{path} 已损坏，无法读取。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <location filename="../../segstudio/io/dicom_series.py" />
   <source>Copy the series again.</source>
   <translation>请重新复制该序列。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>One of the DICOM files holds no pixels.</source>
   <translation>有一个 DICOM 文件不含像素。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>The de-identified images were not saved: a file does not read back as it should.</source>
   <translation>去标识化图像未保存：有文件读回后不符。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>The de-identified images were not saved: a word that names the person was still in them.</source>
   <translation>去标识化图像未保存：其中仍有指明个人的词。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/deidentify.py" />
   <source>It may stand in a comment inside the packed pixels; unpack the images with another program.</source>
   <translation>它可能位于压缩像素内的注释中；请用其他程序解压图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_directory.py" />
   <source>{path} names more than {files_in_a_folder} files.</source>
   <translation>{path} 列出的文件超过 {files_in_a_folder} 个。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_directory.py" />
   <source>{path} names no file that is there.</source>
   <translation>{path} 所列的文件均不存在。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_directory.py" />
   <source>Copy the whole disc, not the index alone.</source>
   <translation>请复制整张光盘，而不仅是索引。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_directory.py" />
   <source>{index} names a file outside its folder and was not read.</source>
   <translation>{index} 列有其文件夹之外的文件，未读取。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_directory.py" />
   <source>Open the folder with the images instead; such an index was made to lead astray.</source>
   <translation>请改为打开存放图像的文件夹；此类索引有误导意图。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>a segmentation</source>
   <translation>分割</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>a report</source>
   <translation>报告</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>contours of structures</source>
   <translation>结构轮廓</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>a treatment plan</source>
   <translation>治疗计划</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>a presentation state</source>
   <translation>显示状态</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>a list of key images</source>
   <translation>关键图像列表</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>a document</source>
   <translation>文档</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>a waveform</source>
   <translation>波形</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>a registration</source>
   <translation>配准</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>{path} announces {shape} pixels and holds {held}.</source>
   <translation>{path} 声明有 {shape} 个像素，实际含有 {held} 个。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>{path} is an index of DICOM files.</source>
   <translation>{path} 是 DICOM 文件的索引。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>Open the folder with the images.</source>
   <translation>请打开存放图像的文件夹。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>Open its images first, then this file as their labels.</source>
   <translation>请先打开其图像，再将此文件作为标签打开。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>{path} is a DICOM file with {no_image}, not with an image.</source>
   <translation>{path} 是含有{no_image}的 DICOM 文件，不含图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <location filename="../../segstudio/io/dicom_pixels.py" />
   <source>{path} is a DICOM file without an image.</source>
   <translation>{path} 是不含图像的 DICOM 文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>Several frames lie at the same place, and nothing tells them apart: lengths are in pixels.</source>
   <translation>多个帧位于同一位置且无从区分：长度以像素计。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <location filename="../../segstudio/io/parts.py" />
   <location filename="../../segstudio/io/tiff_images.py" />
   <source>the only one</source>
   <translation>唯一的一个</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>The position in the file makes no sense: lengths are in pixels.</source>
   <translation>文件中的位置不合理：长度以像素计。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_file.py" />
   <source>The file does not tell how far its frames lie apart: lengths are in pixels.</source>
   <translation>文件未说明帧间距：长度以像素计。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_frames.py" />
   <source>orientation {number_}</source>
   <translation>方向 {number_}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_frames.py" />
   <location filename="../../segstudio/io/dicom_sort.py" />
   <source>not given</source>
   <translation>未给出</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>two slices lie at the same place</source>
   <translation>两个切片位于同一位置</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>tilted by {tilt_deg:.1f}°</source>
   <translation>倾斜 {tilt_deg:.1f}°</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>The gantry was tilted by {tilt_deg:.1f}°: slices are shown as they were taken, and the grid of voxels is skewed.</source>
   <translation>机架倾斜 {tilt_deg:.1f}°：切片按采集时的样子显示，体素网格为斜置。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source> and at {size} more places</source>
   <translation>，另有 {size} 处</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>{n} gaps</source>
   <translation>{n} 处间隙</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>gap of {size:.3g} mm</source>
   <translation>间隙 {size:.3g} mm</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>There is a gap of {gaps_mm:.3g} mm after slice {i} (usual: {usual_mm:.3g} mm){more}: slices are missing, lengths across it are wrong, and volumes are not given in mm³.</source>
   <translation>切片 {i} 之后有 {gaps_mm:.3g} mm 的间隙（通常为 {usual_mm:.3g} mm）{more}：切片缺失，跨间隙的长度有误，不给出以 mm³ 计的体积。</translation>
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
    <numerusform>{step}（{n} 次）</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>{min:.3g} to {max:.3g} mm</source>
   <translation>{min:.3g} 至 {max:.3g} mm</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>uneven slices</source>
   <translation>切片不均匀</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>The slices do not lie evenly: {listed} apart. Lengths across slices are computed with {usual_mm:.3g} mm and are not exact; volumes are not given in mm³.</source>
   <translation>切片间隔不均匀：相距 {listed}。跨切片的长度按 {usual_mm:.3g} mm 计算，并不精确；不给出以 mm³ 计的体积。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>shifted slices</source>
   <translation>切片错位</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>The slices do not lie above each other: slice {worst} is {size_mm:.3g} mm beside its place. Lengths across slices are wrong, and volumes are not given in mm³.</source>
   <translation>切片没有上下对齐：切片 {worst} 偏离其位置 {size_mm:.3g} mm。跨切片的长度有误，不给出以 mm³ 计的体积。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>doubled slices</source>
   <translation>切片重复</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_geometry.py" />
   <source>Several slices lie at the same place: {slices} slices at {places} places. Opened all the same, the first at each place is taken and the rest left out.</source>
   <translation>多个切片位于同一位置：{places} 个位置有 {slices} 个切片。若仍要打开，每个位置取第一个，其余略去。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_header.py" />
   <location filename="../../segstudio/io/pacs/records.py" />
   <source>born {born}</source>
   <translation>出生 {born}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_header.py" />
   <source>sex {sex}</source>
   <translation>性别 {sex}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_header.py" />
   <source>{path} unpacks to more than {largest_inflated}.</source>
   <translation>{path} 解压后超过 {largest_inflated}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_header.py" />
   <source>The file was probably made to fill the memory.</source>
   <translation>该文件可能是为占满内存而制作的。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_pixels.py" />
   <source>{path} needs a decoder for {name}, and there is none here.</source>
   <translation>{path} 需要 {name} 解码器，而此处没有。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_pixels.py" />
   <source>Convert it to an uncompressed DICOM file with the program it came from.</source>
   <translation>请用生成它的程序将其转换为未压缩的 DICOM 文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg.py" />
   <source>Building the segments</source>
   <translation>生成分段</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg.py" />
   <source>{path} was not saved: the images lack what a DICOM segmentation repeats from them.</source>
   <translation>{path} 未保存：图像缺少 DICOM 分割所需引用的内容。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg.py" />
   <location filename="../../segstudio/io/dicom_source.py" />
   <source>Choose NIfTI or .seg.nrrd, which stand alone.</source>
   <translation>请选择可独立存在的 NIfTI 或 .seg.nrrd。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg.py" />
   <location filename="../../segstudio/io/rt_structure.py" />
   <location filename="../../segstudio/io/surface.py" />
   <source>Reading it back</source>
   <translation>回读核对</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg.py" />
   <source>{path} was not saved: no voxel has a label.</source>
   <translation>{path} 未保存：没有体素带有标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg.py" />
   <source>Segment or paint first.</source>
   <translation>请先分割或绘制。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg.py" />
   <location filename="../../segstudio/io/formats.py" />
   <location filename="../../segstudio/io/label_bands.py" />
   <source>{path} was not saved: reading it back gave other labels. What was there is unchanged.</source>
   <translation>{path} 未保存：读回的标签不同。原有文件未改变。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg.py" />
   <location filename="../../segstudio/io/formats.py" />
   <location filename="../../segstudio/io/label_bands.py" />
   <location filename="../../segstudio/io/rt_structure.py" />
   <location filename="../../segstudio/io/surface.py" />
   <source>Save to another place.</source>
   <translation>请保存到其他位置。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_read.py" />
   <source>The slices of {path} do not lie evenly, so they make no volume of their own.</source>
   <translation>{path} 的切片间隔不均匀，不能自成体数据。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_read.py" />
   <source>Open the images it was drawn on, and then these labels.</source>
   <translation>请先打开其所依据的图像，再打开这些标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_read.py" />
   <source>{path} does not fit the image: its segments were drawn on other slices.</source>
   <translation>{path} 与图像不符：其分段是在其他切片上绘制的。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_read.py" />
   <source>Open the series that the segmentation refers to.</source>
   <translation>请打开该分割所引用的序列。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_read.py" />
   <source>The segmentation holds fractions; voxels of one half and more count as labelled.</source>
   <translation>该分割含有小数值；达到二分之一的体素视为已标注。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/io/dicom_seg_read.py" />
   <source>{n:,} voxels belong to several segments; the segment listed last was kept there.</source>
   <extracomment>Of one: {n:,} voxel belongs to several segments; the segment listed last was kept there.</extracomment>
   <translation>
    <numerusform>{n:,} 个体素属于多个分割段；此处保留了列表中最后一个。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_read.py" />
   <source>{path} is damaged or cut off: it cannot be read as a DICOM segmentation.</source>
   <translation>{path} 已损坏或被截断：无法作为 DICOM 分割读取。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_read.py" />
   <source>{path} has a frame of segment {segment}, which it does not describe.</source>
   <translation>{path} 含有分段 {segment} 的帧，但未描述该分段。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_refusals.py" />
   <source>{path} is a tiled segmentation of a microscope slide, which cannot be opened as labels.</source>
   <translation>{path} 是显微切片的分块分割，不能作为标签打开。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_refusals.py" />
   <source>Convert it to a label picture with the program that made it.</source>
   <translation>请用生成它的程序将其转换为标签图片。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_refusals.py" />
   <source>{path} is a segmentation of the kind “{kind}”, which is not known.</source>
   <translation>{path} 是“{kind}”类型的分割，程序不认识该类型。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_seg_refusals.py" />
   <source>{path} is cut off: {PixelData} of {wanted} bytes of segments are there.</source>
   <translation>{path} 被截断：分段数据应有 {wanted} 字节，实有 {PixelData} 字节。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_series.py" />
   <source>Reading the first slice</source>
   <translation>读取第一个切片</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_series.py" />
   <source>{path}, a slice of the series, is damaged or cut off.</source>
   <translation>{path}（序列中的一个切片）已损坏或被截断。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/io/dicom_sort.py" />
   <source>{n} slices of {Rows} × {Columns}</source>
   <extracomment>Of one: {n} slice of {Rows} × {Columns}</extracomment>
   <translation>
    <numerusform>{n} 个 {Rows} × {Columns} 的切片</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_sort.py" />
   <source>series {series}</source>
   <translation>序列 {series}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_sort.py" />
   <location filename="../../segstudio/io/dicom_source.py" />
   <source>Reading the headers</source>
   <translation>读取文件头</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_sort.py" />
   <source>{path} is damaged and was left out.</source>
   <translation>{path} 已损坏，已略去。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_sort.py" />
   <source>{folder} holds more than {files_in_a_folder} files.</source>
   <translation>{folder} 中的文件超过 {files_in_a_folder} 个。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_source.py" />
   <source>The DICOM files of this case are not there any more.</source>
   <translation>此病例的 DICOM 文件已不在原处。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_source.py" />
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>This needs a case opened from DICOM files: labels are kept with the DICOM images they belong to.</source>
   <translation>这需要从 DICOM 文件打开的病例：标签与其所属的 DICOM 图像一起保存。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_source.py" />
   <source>Two series in the folder fit this image equally well; the export can refer to only one.</source>
   <translation>文件夹中有两个序列与此图像同样相符；导出只能引用一个。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/dicom_source.py" />
   <source>Move each series into a folder of its own and open it there.</source>
   <translation>请将各序列移到各自的文件夹，并从那里打开。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/doubts.py" />
   <source>{path} was not opened. {caveats}</source>
   <translation>{path} 未打开。{caveats}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/doubts.py" />
   <source>To open it all the same, choose so when asked, or add --accept {codes} to the command.</source>
   <translation>若仍要打开，请在询问时选择打开，或在命令中加上 --accept {codes}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>it is a folder</source>
   <translation>它是文件夹</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>{target} was written, but the disk did not confirm it: {error}.</source>
   <translation>{target} 已写入，但磁盘未予确认：{error}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>{target} was not saved: {error}. What was there before is unchanged.</source>
   <translation>{target} 未保存：{error}。原有内容未改变。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>Save to another place, or make room and try again.</source>
   <translation>请保存到其他位置，或腾出空间后重试。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>{failed}: {folder} is there already and is not an empty folder.</source>
   <translation>{failed}：{folder} 已存在，且不是空文件夹。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>Choose a new folder.</source>
   <translation>请选择新文件夹。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>Choose another folder.</source>
   <translation>请选择其他文件夹。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>{path} is too large to be a settings or description file.</source>
   <translation>{path} 过大，不是设置或说明文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <location filename="../../segstudio/io/project_archive.py" />
   <source>{path} cannot be read: {error}.</source>
   <translation>{path} 无法读取：{error}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>{path} is not a valid JSON file.</source>
   <translation>{path} 不是有效的 JSON 文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>The program's own resources are missing.</source>
   <translation>程序自身的资源缺失。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>Install SegStudio again.</source>
   <translation>请重新安装 SegStudio。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <location filename="../../segstudio/io/project_schema.py" />
   <source>the disk is full</source>
   <translation>磁盘已满</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>the disk quota is used up</source>
   <translation>磁盘配额已用完</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>the file would be larger than this disk or account allows</source>
   <translation>文件会超过此磁盘或账户允许的大小</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>the disk is read-only</source>
   <translation>磁盘为只读</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>there is no permission</source>
   <translation>没有权限</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>the folder or file does not exist</source>
   <translation>文件夹或文件不存在</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>part of the path is a file, not a folder</source>
   <translation>路径中有一部分是文件而非文件夹</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <source>the name is too long</source>
   <translation>名称过长</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/files.py" />
   <location filename="../../segstudio/io/project_schema.py" />
   <source>the disk or network share reported an error</source>
   <translation>磁盘或网络共享报告错误</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/folders.py" />
   <source>{place} is a file, not a folder.</source>
   <translation>{place} 是文件，不是文件夹。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/format_table.py" />
   <source>Medical images ({patterns});;All files (*)</source>
   <translation>医学图像 ({patterns});;所有文件 (*)</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/format_table.py" />
   <source>{path} was not saved: its ending names no format that can be written.</source>
   <translation>{path} 未保存：其扩展名不对应任何可写入的格式。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/format_table.py" />
   <source>Use one of {writable}.</source>
   <translation>请使用以下之一：{writable}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} does not fit the image: {difference}.</source>
   <translation>{path} 与图像不符：{difference}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>Labels are drawn voxel by voxel, so both need the same grid.</source>
   <translation>标签逐体素绘制，因此两者需要相同的网格。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <location filename="../../segstudio/io/label_bands.py" />
   <location filename="../../segstudio/io/object_table.py" />
   <source>{path} was not saved: there is no folder {parent}.</source>
   <translation>{path} 未保存：文件夹 {parent} 不存在。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <location filename="../../segstudio/io/label_bands.py" />
   <location filename="../../segstudio/io/object_table.py" />
   <source>Make the folder first.</source>
   <translation>请先创建该文件夹。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} is a folder; labels are read from one file.</source>
   <translation>{path} 是文件夹；标签须从单个文件读取。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} is neither a file nor a folder.</source>
   <translation>{path} 既不是文件也不是文件夹。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} holds one image; there is no number {number}.</source>
   <translation>{path} 含有一幅图像；没有编号 {number}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} cannot be opened. {problem}</source>
   <translation>{path} 无法打开。{problem}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} was not saved: {sentence}</source>
   <translation>{path} 未保存：{sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} is empty.</source>
   <translation>{path} 为空。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} is named like a {named} file but holds something else, or is damaged.</source>
   <translation>{path} 名为 {named} 文件，但内容不符或已损坏。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>{path} is of none of the kinds that can be opened.</source>
   <translation>{path} 不属于任何可打开的类型。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/formats.py" />
   <source>These can: {names}.</source>
   <translation>可打开的有：{names}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>{name} cannot be opened: {sentence}</source>
   <translation>{name} 无法打开：{sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>{name} does not exist.</source>
   <translation>{name} 不存在。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>Check the name and the folder.</source>
   <translation>请检查名称和文件夹。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>{name} cannot be read: there is no permission.</source>
   <translation>{name} 无法读取：没有权限。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>{name} does not fit into the memory that is free.</source>
   <translation>空闲内存容纳不下 {name}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>Close other programs.</source>
   <translation>请关闭其他程序。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>{name} cannot be read: the disk or network share reported an error.</source>
   <translation>{name} 无法读取：磁盘或网络共享报告错误。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>{name} file</source>
   <translation>{name} 文件</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>file</source>
   <translation>文件</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/guard.py" />
   <source>{path} is damaged or cut off: it cannot be read as a {kind}.</source>
   <translation>{path} 已损坏或被截断：无法作为{kind}读取。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/journal.py" />
   <source>The journal {path} cannot be read: {error}.</source>
   <translation>日志 {path} 无法读取：{error}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/journal.py" />
   <source>The journal {path} is in use by another window.</source>
   <translation>日志 {path} 正被另一窗口使用。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/journal.py" />
   <source>{path} is no journal of this program's version.</source>
   <translation>{path} 不是此版本程序的日志。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/journal.py" />
   <source>The journal {path} is damaged from its beginning.</source>
   <translation>日志 {path} 从开头即已损坏。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/journal.py" />
   <source>Edits are not being kept against a power cut: {reason}.</source>
   <translation>编辑目前没有断电保护：{reason}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/journal.py" />
   <source>Go on working and save the labels soon; it is tried again by itself.</source>
   <translation>请继续工作并尽快保存标签；程序会自动重试。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_bands.py" />
   <source>{path} was not saved: labels of a picture larger than the memory are written as TIFF.</source>
   <translation>{path} 未保存：大于内存的图片，其标签以 TIFF 写入。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_bands.py" />
   <source>Use a name that ends in .tif.</source>
   <translation>请使用以 .tif 结尾的名称。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>Label sets (*.json *.label *.ctbl *.txt)</source>
   <translation>标签集 (*.json *.label *.ctbl *.txt)</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>{path} is too large for a set of labels.</source>
   <translation>{path} 过大，不是标签集。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>{path} could not be read: {error}.</source>
   <translation>{path} 无法读取：{error}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>{path} names no labels.</source>
   <translation>{path} 未列出任何标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>It needs at least one label besides the background.</source>
   <translation>除背景外至少需要一个标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>{path} is no name for a set of labels.</source>
   <translation>{path} 不是有效的标签集文件名。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>Let it end in .json, .label, .ctbl or .txt.</source>
   <translation>文件名应以 .json、.label、.ctbl 或 .txt 结尾。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>{path} is no set of labels of this program ({name__}: {error}).</source>
   <translation>{path} 不是本程序的标签集（{name__}：{error}）。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>Such a file comes from Labels &gt; Export label set.</source>
   <translation>此类文件由“标签 &gt; 导出标签集”生成。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>Line {at} of {path} describes no label: {error}.</source>
   <translation>{path} 的第 {at} 行未描述标签：{error}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/label_sets.py" />
   <source>Label sets are JSON of ours, label descriptions of ITK-SNAP, colour tables of 3D Slicer.</source>
   <translation>标签集可为本程序的 JSON、ITK-SNAP 的标签说明或 3D Slicer 的颜色表。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/limits.py" />
   <source>{path} claims an image of {sizes} voxels; a side is between 1 and {largest_side}.</source>
   <translation>{path} 声明的图像有 {sizes} 个体素；边长应在 1 至 {largest_side} 之间。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/limits.py" />
   <source>The file is probably damaged.</source>
   <translation>文件可能已损坏。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/limits.py" />
   <source>{path} claims {shape} voxels, {size}; {fits} fit into the free memory.</source>
   <translation>{path} 声明有 {shape} 个体素，共 {size}；空闲内存可容纳 {fits}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/limits.py" />
   <source>Close other programs or crop the image; if it should be small, the file is damaged.</source>
   <translation>请关闭其他程序或裁剪图像；若图像本应较小，则文件已损坏。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/limits.py" />
   <source>{path} holds {stored} that claim to unpack to {inflated}.</source>
   <translation>{path} 的 {stored} 声称解压后为 {inflated}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/limits.py" />
   <source>No image packs that well; the file was probably made to fill the memory.</source>
   <translation>没有图像能压缩到如此程度；该文件可能是为占满内存而制作的。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/limits.py" />
   <source>{path} claims to hold {count} images; 1 to {most_parts} can be read.</source>
   <translation>{path} 声明含有 {count} 幅图像；可读取 1 至 {most_parts} 幅。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/limits.py" />
   <source>{value:.3g} PB</source>
   <translation>{value:.3g} PB</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/measures.py" />
   <source>{path} was not saved: reading it back gave other numbers.</source>
   <translation>{path} 未保存：读回的数值不同。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} is cut off: {there} of {end} bytes of voxels are there.</source>
   <translation>{path} 被截断：体素数据应有 {end} 字节，实有 {there} 字节。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} is a header whose voxels lie in an .img file, which is not followed.</source>
   <translation>{path} 是文件头，其体素位于 .img 文件中，程序不读取该文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>Save the image as one .nii or .nii.gz file.</source>
   <translation>请将图像保存为单个 .nii 或 .nii.gz 文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} is not a NIfTI file in one piece.</source>
   <translation>{path} 不是完整的单个 NIfTI 文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} is cut off within its header.</source>
   <translation>{path} 在文件头处被截断。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} says its voxels start at byte {offset:g}; the file is damaged.</source>
   <translation>{path} 声明体素从第 {offset:g} 字节开始；文件已损坏。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} claims {count} dimensions; the file is damaged.</source>
   <translation>{path} 声明有 {count} 个维度；文件已损坏。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>sixth axis</source>
   <translation>第六轴</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>seventh axis</source>
   <translation>第七轴</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} holds numbers of an unknown type (code {code}); the file is damaged.</source>
   <translation>{path} 的数值类型未知（代码 {code}）；文件已损坏。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} holds numbers of the type {stored}, which is no image.</source>
   <translation>{path} 的数值类型为 {stored}，不是图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>{path} says that its numbers are of the type {name} and have {bits} bits; the file is damaged.</source>
   <translation>{path} 声明数值类型为 {name} 且为 {bits} 位；文件已损坏。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>The scale of the voxel values is damaged (slope {slope:g}, intercept {intercept:g}); the stored numbers are shown.</source>
   <translation>体素值的比例已损坏（斜率 {slope:g}，截距 {intercept:g}）；显示的是存储值。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>NIfTI holds colours of 8 bits only.</source>
   <translation>NIfTI 仅支持 8 位颜色。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti.py" />
   <source>Choose .nrrd or .tif.</source>
   <translation>请选择 .nrrd 或 .tif。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti_geometry.py" />
   <source>{qform_problem}; the sform is used.</source>
   <translation>{qform_problem}；使用 sform。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti_geometry.py" />
   <source>{sform_problem}; the qform is used.</source>
   <translation>{sform_problem}；使用 qform。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti_geometry.py" />
   <source>The position in the file (sform) is damaged.</source>
   <translation>文件中的位置 (sform) 已损坏。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti_geometry.py" />
   <source>The file gives voxels of {words} (x × y × z), so its qform cannot be used.</source>
   <translation>文件给出的体素为 {words} (x × y × z)，因此不能使用其 qform。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti_geometry.py" />
   <source>The position in the file (qform) is damaged.</source>
   <translation>文件中的位置 (qform) 已损坏。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti_geometry.py" />
   <source>The file gives two different positions (sform and qform, corners up to {gap:.3g} mm apart); the sform is used.</source>
   <translation>文件给出两个不同的位置（sform 与 qform，角点相距达 {gap:.3g} mm）；使用 sform。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti_geometry.py" />
   <source>The file gives two voxel sizes, {sides} and by its sform {used} mm (x × y × z); those of the sform are used.</source>
   <translation>文件给出两种体素大小：{sides}，以及按 sform 的 {used} mm (x × y × z)；使用 sform 的大小。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nifti_geometry.py" />
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>The file gives voxels of {words} (x × y × z), which is no size. {no_size}</source>
   <translation>文件给出的体素为 {words} (x × y × z)，不是有效大小。{no_size}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>{path} keeps its voxels so that no region of it can be read by itself.</source>
   <translation>{path} 的体素存储方式使其区域无法单独读取。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>Save it as .nii or as .nrrd with the encoding raw.</source>
   <translation>请将其保存为 .nii，或编码为 raw 的 .nrrd。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>{path} points to voxels in several files, which is not supported.</source>
   <translation>{path} 指向多个文件中的体素，不支持。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>Save the image as one .nrrd file.</source>
   <translation>请将图像保存为单个 .nrrd 文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>{path} points to a file outside its own folder, which is not followed.</source>
   <translation>{path} 指向其文件夹之外的文件，不予跟随。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>{path} is only a header; the file with its voxels, {target}, is not beside it.</source>
   <translation>{path} 只是文件头；存放体素的文件 {target} 不在旁边。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>Copy both files into one folder.</source>
   <translation>请将两个文件复制到同一文件夹。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>{path} is cut off: {end} of {total} bytes of voxels are there.</source>
   <translation>{path} 被截断：体素数据应有 {total} 字节，实有 {end} 字节。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>{path} is packed as “{encoding}”, which is not supported.</source>
   <translation>{path} 以“{encoding}”编码，不支持。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd.py" />
   <source>{path} holds {size} of {count} voxels.</source>
   <translation>{path} 应有 {count} 个体素，实有 {size} 个。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>{path} has a header longer than any; the file is damaged.</source>
   <translation>{path} 的文件头过长；文件已损坏。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>{path} is damaged: its header has a line without a name.</source>
   <translation>{path} 已损坏：文件头中有一行没有名称。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>{path} is damaged: its header does not tell the {name}.</source>
   <translation>{path} 已损坏：文件头未说明 {name}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>{path} claims {fields} dimensions; the file is damaged.</source>
   <translation>{path} 声明有 {fields} 个维度；文件已损坏。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>{path} holds {every} voxels; an image with two or three sides can be opened.</source>
   <translation>{path} 含有 {every} 个体素；可打开二维或三维图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>{path} holds numbers of the type “{named}”, which is no image.</source>
   <translation>{path} 的数值类型为“{named}”，不是图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>{path} is damaged: it does not tell the order of its bytes.</source>
   <translation>{path} 已损坏：未说明字节顺序。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/nrrd_header.py" />
   <source>The position in the file (space directions) is damaged. {no_size}</source>
   <translation>文件中的位置 (space directions) 已损坏。{no_size}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/object_table.py" />
   <source>{path} is no name for a table.</source>
   <translation>{path} 不是有效的表格文件名。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/object_table.py" />
   <source>Let it end in .csv.</source>
   <translation>文件名应以 .csv 结尾。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/io/only_image.py" />
   <source>The folder holds {n} other files that are not part of this series.</source>
   <extracomment>Of one: The folder holds {n} other file that is not part of this series.</extracomment>
   <translation>
    <numerusform>文件夹中另有 {n} 个文件不属于此序列。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/io/only_image.py" />
   <source>; and {choice} more</source>
   <translation>；另有 {choice} 个</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/only_image.py" />
   <source>The folder {name} holds {choice} images, and one can be opened at a time: {first}{more}.</source>
   <translation>文件夹 {name} 含有 {choice} 幅图像，每次只能打开一幅：{first}{more}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/only_image.py" />
   <source>Open one of its files, or move each series into a folder of its own.</source>
   <translation>请打开其中一个文件，或将各序列移到各自的文件夹。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/only_image.py" />
   <source>The folder {name} holds no image that can be opened: {problem}</source>
   <translation>文件夹 {name} 中没有可打开的图像：{problem}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/only_image.py" />
   <location filename="../../segstudio/services/project_adding.py" />
   <source>The folder {name} holds no image.</source>
   <translation>文件夹 {name} 中没有图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/only_image.py" />
   <source>Choose a folder with DICOM files.</source>
   <translation>请选择含有 DICOM 文件的文件夹。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/credentials.py" />
   <source>The keyring of the system did not take the password; it is used now and not kept.</source>
   <translation>系统密钥环未接受密码；密码现在可用，但不保存。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/credentials.py" />
   <source>It will be asked for again after the next start.</source>
   <translation>下次启动后会再次询问。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dicomweb.py" />
   <source>{name} did not take {path}; nothing there was changed.</source>
   <translation>{name} 未接受 {path}；那里没有任何改变。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dicomweb.py" />
   <source>something else</source>
   <translation>其他内容</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dicomweb.py" />
   <source>other JSON</source>
   <translation>其他 JSON</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>does not know this computer under the AE title {calling}</source>
   <translation>不认识 AE Title 为 {calling} 的这台计算机</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>does not have the AE title {called}</source>
   <translation>没有 AE Title {called}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>{name} does not take images of the kind or encoding of {path}.</source>
   <translation>{name} 不接受 {path} 这种类型或编码的图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>The connection to {name} was cut while {doing}, or {name} sent nothing for {read_s:.0f} s; what came before is kept.</source>
   <translation>在{doing}时与 {name} 的连接中断，或 {name} 在 {read_s:.0f} s 内未发送任何内容；此前已收到的内容保留。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Try again; what has been transferred is not transferred again.</source>
   <translation>请重试；已传输的内容不会再次传输。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>it does not offer that</source>
   <translation>不提供该功能</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>status {code:04X}</source>
   <translation>状态 {code:04X}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>it does not know {calling_ae} as a place to send to</source>
   <translation>不认识 {calling_ae} 这个发送目标</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>it does not allow that to this AE title</source>
   <translation>不允许此 AE Title 进行该操作</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>{name} refused while {doing}: {why}.</source>
   <translation>{name} 在{doing}时拒绝：{why}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>Compare the AE titles with those of the server's list.</source>
   <translation>请将 AE Title 与服务器列表中的核对。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>{name} does not offer what was asked for.</source>
   <translation>{name} 不提供所请求的功能。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>{name} ended the connection before it was set up.</source>
   <translation>{name} 在连接建立之前将其终止。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>The port may belong to another program, or TLS is set differently on both sides.</source>
   <translation>该端口可能属于其他程序，或两端的 TLS 设置不同。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <location filename="../../segstudio/io/pacs/receiving.py" />
   <source>{name} cannot be reached at {host}, port {port}.</source>
   <translation>无法连接 {name}（{host}，端口 {port}）。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>{name} cannot be reached at {host}, port {port}, or its certificate could not be verified.</source>
   <translation>无法在 {host} 端口 {port} 连接 {name}，或其证书无法验证。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <location filename="../../segstudio/io/pacs/receiving.py" />
   <source>Check host, port and network.</source>
   <translation>请检查主机、端口和网络。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/dimse.py" />
   <source>{path} does not say how it is encoded and cannot be sent.</source>
   <translation>{path} 未说明其编码方式，无法发送。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/extra.py" />
   <source>Talking to a PACS needs the library {split}, which is not installed.</source>
   <translation>与 PACS 通信需要 {split} 库，尚未安装。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/extra.py" />
   <source>Install it with: pip install "segstudio[pacs]"</source>
   <translation>请用以下命令安装：pip install "segstudio[pacs]"</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} is reached without encryption, and a password is not sent that way.</source>
   <translation>{name} 未使用加密连接，密码不会以此方式发送。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Enter an https address.</source>
   <translation>请填写 https 地址。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>The CA file of {name} holds no certificates.</source>
   <translation>{name} 的 CA 文件中没有证书。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>The certificate of {name} could not be verified, so nothing was sent.</source>
   <translation>{name} 的证书无法验证，因此未发送任何内容。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>If the server has a certificate of your own organisation, add its CA file to the server.</source>
   <translation>如果服务器使用本机构自己的证书，请为该服务器添加其 CA 文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} did not answer within {connect_s:.0f} s.</source>
   <translation>{name} 在 {connect_s:.0f} s 内未应答。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Check the address and the network.</source>
   <translation>请检查地址和网络。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} sent nothing for {read_s:.0f} s while {doing}; what came before is kept.</source>
   <translation>{name} 在{doing}时 {read_s:.0f} s 未发送任何内容；此前已收到的内容保留。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>no valid JSON</source>
   <translation>无效的 JSON</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} leads to another address that is not safe to follow.</source>
   <translation>{name} 转到另一个不安全的地址，不予跟随。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>The address of {name} is not known to the network.</source>
   <translation>网络中找不到 {name} 的地址。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Check how the host is written.</source>
   <translation>请检查主机名的写法。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} cannot be reached: nothing accepts connections at its address.</source>
   <translation>无法连接 {name}：其地址不接受连接。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Check address, port and network.</source>
   <translation>请检查地址、端口和网络。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>The connection to {name} failed while {doing}.</source>
   <translation>在{doing}时与 {name} 的连接失败。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>searching</source>
   <translation>查询</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>retrieving</source>
   <translation>获取</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>storing</source>
   <translation>存储</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>The connection to {name} was cut while {doing}; what came before is kept.</source>
   <translation>在{doing}时与 {name} 的连接中断；此前已收到的内容保留。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} answered with {what} instead of DICOM.</source>
   <translation>{name} 以{what}应答，而非 DICOM。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>The address may lead to a web page; it should end at the DICOMweb service, as in …/dicom-web.</source>
   <translation>该地址可能指向网页；它应以 DICOMweb 服务结尾，例如 …/dicom-web。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} does not accept this user name and password.</source>
   <translation>{name} 不接受此用户名和密码。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} wants a user name and password.</source>
   <translation>{name} 需要用户名和密码。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} does not allow this user to do that ({doing}).</source>
   <translation>{name} 不允许此用户进行该操作（{doing}）。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Log in as another user.</source>
   <translation>请以其他用户登录。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} has nothing at this address (404) while {doing}.</source>
   <translation>在{doing}时，{name} 的此地址没有内容 (404)。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Check the address of DICOMweb; or the study is no longer there.</source>
   <translation>请检查 DICOMweb 的地址；也可能该检查已不在那里。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} refused to store the file (409).</source>
   <translation>{name} 拒绝存储该文件 (409)。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} finds the file too large to store (413).</source>
   <translation>{name} 认为文件过大，无法存储 (413)。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} reported an error of its own ({code}) while {doing}.</source>
   <translation>在{doing}时，{name} 报告其自身错误 ({code})。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>Try again later.</source>
   <translation>请稍后重试。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/http.py" />
   <source>{name} refused the request ({code}) while {doing}.</source>
   <translation>在{doing}时，{name} 拒绝了请求 ({code})。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/inbox.py" />
   <source>A file of the series is larger than {largest} and was not retrieved.</source>
   <translation>序列中有一个文件大于 {largest}，未获取。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/inbox.py" />
   <source>The server sent another image than it was asked for; it was not kept.</source>
   <translation>服务器发来的图像与所请求的不同；未保留。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/inbox.py" />
   <source>The server sent something that is no DICOM file; it was not kept.</source>
   <translation>服务器发来的内容不是 DICOM 文件；未保留。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/inbox.py" />
   <source>The server sent a damaged DICOM file; it was not kept.</source>
   <translation>服务器发来了损坏的 DICOM 文件；未保留。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/receiving.py" />
   <source>Images cannot be received on port {move_port}: {strerror}.</source>
   <translation>无法在端口 {move_port} 接收图像：{strerror}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/receiving.py" />
   <source>Another program may use it. Choose another port, and tell the PACS.</source>
   <translation>可能有其他程序在使用它。请选择其他端口，并告知 PACS。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/records.py" />
   <source>The study date is no date.</source>
   <translation>检查日期不是有效日期。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/records.py" />
   <source>Write 20240131, or a range such as 20240101-20240131.</source>
   <translation>请写 20240131，或范围，例如 20240101-20240131。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>The server needs a name of up to 64 characters.</source>
   <translation>服务器需要不超过 64 个字符的名称。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>{protocol!r} is no protocol.</source>
   <translation>{protocol!r} 不是协议。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>Use dicomweb or dimse.</source>
   <translation>请使用 dicomweb 或 dimse。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>There is no file of certificates {ca_file}.</source>
   <translation>没有证书文件 {ca_file}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>The address of {name} is no http or https address.</source>
   <translation>{name} 的地址不是 http 或 https 地址。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>It looks like https://pacs.example.org/dicom-web.</source>
   <translation>其形式如 https://pacs.example.org/dicom-web。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>The address of {name} must not hold a user name or password.</source>
   <translation>{name} 的地址不能含有用户名或密码。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>They are asked for, and kept in the keyring of the system where it has one.</source>
   <translation>程序会询问它们，并在系统有密钥环时保存于其中。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>The host of {name} is no host name or address.</source>
   <translation>{name} 的主机不是主机名或地址。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>The port of {name} is not between 1 and 65535.</source>
   <translation>{name} 的端口不在 1 至 65535 之间。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>The port for receiving from {name} is not between 1024 and 65535.</source>
   <translation>{name} 的接收端口不在 1024 至 65535 之间。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>Images are not received by C-MOVE inside TLS.</source>
   <translation>不能在 TLS 中以 C-MOVE 接收图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>Leave the port for receiving at 0: C-GET.</source>
   <translation>请将接收端口保持为 0：C-GET。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>The called AE title of {name} needs 1 to 16 plain characters.</source>
   <translation>{name} 的被叫 AE Title 需为 1 至 16 个普通字符。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>The calling AE title of {name} needs 1 to 16 plain characters.</source>
   <translation>{name} 的主叫 AE Title 需为 1 至 16 个普通字符。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>{called_ae} at {host}:{port}{which}</source>
   <translation>{called_ae}，{host}:{port}{which}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>Not encrypted: names of patients, images and labels travel over http to {host}, and whoever listens on the network can read them. Use https if the server offers it.</source>
   <translation>未加密：患者姓名、图像和标签通过 http 传送到 {host}，网络上的监听者都能读取。如果服务器支持，请使用 https。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>Not encrypted: names of patients, images and labels travel without TLS to {host}, and whoever listens on the network can read them. Choose TLS if the server offers it.</source>
   <translation>未加密：患者姓名、图像和标签不经 TLS 传送到 {host}，网络上的监听者都能读取。如果服务器支持，请选择 TLS。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>{path} is no list of servers.</source>
   <translation>{path} 不是服务器列表。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pacs/server.py" />
   <source>Move it away and enter the servers again.</source>
   <translation>请将其移走，并重新添加服务器。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>; and {more} more</source>
   <translation>；另有 {more} 个</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>Choose one by its number, as with --volume 1, up to {index}.</source>
   <translation>请按编号选择一个，例如 --volume 1，最大为 {index}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source> --channel 1 takes a channel by its own number.</source>
   <translation> --channel 1 按通道自身的编号选取。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>{path} holds {parts} images, and one can be opened at a time: {first}{rest}.</source>
   <translation>{path} 含有 {parts} 幅图像，每次只能打开一幅：{first}{rest}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>{lead}all three channels as red, green and blue</source>
   <translation>{lead}三个通道作为红、绿、蓝</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>{lead}grey (luminance of the three)</source>
   <translation>{lead}灰度（三者的亮度）</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>{path} is a volume in colour.</source>
   <translation>{path} 是彩色体数据。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>Choose a channel, grey or all, as with --channel all.</source>
   <translation>请选择一个通道、grey 或 all，例如 --channel all。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>keep the colours</source>
   <translation>保留颜色</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>grey (luminance)</source>
   <translation>灰度（亮度）</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>channel {number} ({name})</source>
   <translation>通道 {number}（{name}）</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>{path} has {group} channels; there is no channel {channel}.</source>
   <translation>{path} 有 {group} 个通道；没有通道 {channel}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>Give a number from 1 to {group}.</source>
   <translation>请给出 1 至 {group} 的编号。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>{path} has {group} channels, and {channel!r} needs three: red, green and blue.</source>
   <translation>{path} 有 {group} 个通道，而 {channel!r} 需要三个：红、绿、蓝。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>Choose one channel by its number, from 1 to {group}.</source>
   <translation>请按编号选择一个通道，从 1 至 {group}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>{path} holds {held}; there is no number {part}.</source>
   <translation>{path} 含有 {held}；没有编号 {part}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/parts.py" />
   <source>Choose a number from 1 to {parts}.</source>
   <translation>请选择 1 至 {parts} 的编号。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/picture.py" />
   <source>{path} is cut off: part of its picture is missing.</source>
   <translation>{path} 被截断：图片有一部分缺失。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/picture.py" />
   <source>{path} is cut off: it ends within its picture.</source>
   <translation>{path} 被截断：在图片中间结束。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/picture.py" />
   <source>{path} is damaged: a checksum in it is wrong.</source>
   <translation>{path} 已损坏：其中的校验和有误。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/picture.py" />
   <source>{path} is damaged: its 16-bit colours cannot be unpacked.</source>
   <translation>{path} 已损坏：其 16 位颜色无法解压。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/picture.py" />
   <source>a PNG picture holds one slice, there are {count}.</source>
   <translation>PNG 图片仅含一个切片，现有 {count} 个。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/picture.py" />
   <source>Choose .nii.gz, .nrrd or .tif.</source>
   <translation>请选择 .nii.gz、.nrrd 或 .tif。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/picture.py" />
   <source>a PNG picture holds whole numbers from 0 to 65535.</source>
   <translation>PNG 图片的数值为 0 至 65535 的整数。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/picture.py" />
   <source>the PNG picture could not be packed.</source>
   <translation>PNG 图片无法压缩。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pieces.py" />
   <source>This is a region of an image of {whole}: {width} × {height} from column {x}, row {y}.</source>
   <translation>这是 {whole} 图像的一个区域：{width} × {height}，起于列 {x}、行 {y}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pieces.py" />
   <source>{note}, slices {first} to {last}.</source>
   <translation>{note}，切片 {first} 至 {last}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pieces.py" />
   <source>{path} is packed in pieces of {size}, so no region of it can be read by itself.</source>
   <translation>{path} 以 {size} 的块压缩，其区域无法单独读取。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/pieces.py" />
   <source>Save it with tiles of 256 or 512 pixels.</source>
   <translation>请以 256 或 512 像素的分块保存。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_access.py" />
   <source>The project was changed by a newer SegStudio (version {version} of its index; this one knows {schema}), so it is opened for reading only.</source>
   <translation>项目已被更新版本的 SegStudio 更改（其索引版本为 {version}；本程序支持 {schema}），因此以只读方式打开。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_access.py" />
   <source>The project was opened for reading only.</source>
   <translation>项目以只读方式打开。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_access.py" />
   <source>The project lies on a disk or in a folder that is read-only; it is opened for reading.</source>
   <translation>项目所在的磁盘或文件夹为只读；以只读方式打开。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_access.py" />
   <source>The project is in use by {who}. It is opened for reading until that one closes it.</source>
   <translation>项目正由 {who} 使用。在对方关闭之前，这里以只读方式打开。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_access.py" />
   <source>{sentence} It is opened for reading only.</source>
   <translation>{sentence}以只读方式打开。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_access.py" />
   <source>The project {folder} is not opened: {name} in it is a link to another place.</source>
   <translation>项目 {folder} 未打开：其中的 {name} 是指向其他位置的链接。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_access.py" />
   <location filename="../../segstudio/io/project_schema.py" />
   <source>It was not made by this program.</source>
   <translation>它不是由本程序生成的。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>Nothing was unpacked</source>
   <translation>未解压任何内容</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>Packing {number} of {members}</source>
   <translation>打包 {number}/{members}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>{target} was not written: reading it back failed. {sentence}</source>
   <translation>{target} 未写入：读回失败。{sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>{target} was not written: it cannot be packed.</source>
   <translation>{target} 未写入：无法打包。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>Unpacking {number} of {files}</source>
   <translation>解压 {number}/{files}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>{name} is no file of a project, so the archive was not written.</source>
   <translation>{name} 不是项目的文件，因此存档未写入。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>There is no archive {path}.</source>
   <translation>没有存档 {path}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>{path} is no archive of a project, or is damaged.</source>
   <translation>{path} 不是项目存档，或已损坏。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>Copy the file again from where it came from.</source>
   <translation>请从来源处重新复制该文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: it holds more files than any project.</source>
   <translation>拒绝该存档：其中的文件比任何项目都多。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: a name occurs twice in it.</source>
   <translation>拒绝该存档：其中有重复的名称。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: it holds no manifest.</source>
   <translation>拒绝该存档：其中没有清单。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>Archives are made by export.</source>
   <translation>存档由导出功能生成。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: its manifest is damaged.</source>
   <translation>拒绝该存档：其清单已损坏。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive was made by a newer SegStudio.</source>
   <translation>存档由更新版本的 SegStudio 生成。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <location filename="../../segstudio/learning/card.py" />
   <source>Update SegStudio.</source>
   <translation>请更新 SegStudio。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: its manifest does not name the files that it holds.</source>
   <translation>拒绝该存档：其清单与所含文件不符。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: it holds no index of a project.</source>
   <translation>拒绝该存档：其中没有项目索引。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: {filename} in it is no plain file.</source>
   <translation>拒绝该存档：其中的 {filename} 不是普通文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: {filename} is no file of a project.</source>
   <translation>拒绝该存档：{filename} 不是项目的文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: it is encrypted, or packed in another way than by export.</source>
   <translation>拒绝该存档：它已加密，或打包方式与导出不同。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is refused: {filename} would grow more than {most_ratio}-fold.</source>
   <translation>拒绝该存档：{filename} 解压后会膨胀 {most_ratio} 倍以上。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive holds {total} unpacked; there is room for {room}.</source>
   <translation>存档解压后为 {total}；可用空间为 {room}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>Choose a folder on a larger disk.</source>
   <translation>请选择更大磁盘上的文件夹。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>Checking {number} of {files}</source>
   <translation>校验 {number}/{files}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_archive.py" />
   <source>The archive is damaged: {entry} is not what its manifest says.</source>
   <translation>存档已损坏：{entry} 与清单所述不符。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_case.py" />
   <source>The project is damaged: the field {name} of case {where} holds what does not belong.</source>
   <translation>项目已损坏：病例 {where} 的字段 {name} 含有不应有的内容。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_case.py" />
   <location filename="../../segstudio/io/project_schema.py" />
   <source>The label files in its folder 'labels' are whole and can be opened by themselves.</source>
   <translation>其文件夹 'labels' 中的标签文件完整，可单独打开。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_case.py" />
   <source>A case needs a name.</source>
   <translation>病例需要名称。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_case.py" />
   <source>A name has at most {longest_alias} characters, all of them visible.</source>
   <translation>名称最多 {longest_alias} 个字符，且均须可见。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_index.py" />
   <source>The project {parent} holds more than {most_cases} cases.</source>
   <translation>项目 {parent} 的病例超过 {most_cases} 个。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_index.py" />
   <source>The project was not copied: {reason}.</source>
   <translation>项目未复制：{reason}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_index.py" />
   <source>The project {parent} was not changed: {reason}.</source>
   <translation>项目 {parent} 未更改：{reason}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_index.py" />
   <source>What was there before is whole. Make room, or look at the disk, and try again.</source>
   <translation>原有内容完整。请腾出空间或检查磁盘，然后重试。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>{user} on {host}</source>
   <translation>{host} 上的 {user}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>somebody</source>
   <translation>某人</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>an unknown computer</source>
   <translation>未知计算机</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>, since {moment:%Y-%m-%d %H:%M}</source>
   <translation>，自 {moment:%Y-%m-%d %H:%M} 起</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>{who} (process {pid}){since}</source>
   <translation>{who}（进程 {pid}）{since}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>another window</source>
   <translation>另一窗口</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>The project is in use by {who}.</source>
   <translation>项目正被 {who} 使用。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>It can be opened for reading until that one closes it.</source>
   <translation>在对方关闭之前，可以只读方式打开。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>The project was opened by {words}, and it was not closed there.</source>
   <translation>项目由 {words} 打开，且未在那里关闭。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>If that program no longer runs, take the project over (--take-over); else open it for reading.</source>
   <translation>如果该程序已不再运行，请接管项目 (--take-over)；否则以只读方式打开。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_lock.py" />
   <source>The project cannot be written to: {error}.</source>
   <translation>项目无法写入：{error}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_making.py" />
   <source>{folder} is a project already.</source>
   <translation>{folder} 已是项目。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_making.py" />
   <source>Open it, or choose another folder.</source>
   <translation>请打开它，或选择其他文件夹。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_making.py" />
   <source>The project was not made: {error}.</source>
   <translation>项目未创建：{error}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>The project was not made: {reason}.</source>
   <translation>项目未创建：{reason}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>is a link to another place</source>
   <translation>是指向其他位置的链接</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>is missing</source>
   <translation>缺失</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>{parent} is no project that can be opened: {path} {what}.</source>
   <translation>{parent} 不是可打开的项目：{path} {what}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>Choose the folder that holds project.sqlite.</source>
   <translation>请选择含有 project.sqlite 的文件夹。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>the disk or the folder is read-only</source>
   <translation>磁盘或文件夹为只读</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>the file cannot be opened</source>
   <translation>文件无法打开</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>another program holds it</source>
   <translation>被其他程序占用</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>the file is damaged</source>
   <translation>文件已损坏</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>the file is no SQLite file</source>
   <translation>文件不是 SQLite 文件</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>a value in it is larger than any that belongs there</source>
   <translation>其中有数值大于允许的任何值</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>The project {parent} cannot be read: {reason_of_sqlite}.</source>
   <translation>项目 {parent} 无法读取：{reason_of_sqlite}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>The project {parent} was left in the midst of a change and cannot be mended there.</source>
   <translation>项目 {parent} 停留在更改中途，在该处无法修复。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>Copy the whole folder to a disk that can be written to, and open it there.</source>
   <translation>请将整个文件夹复制到可写入的磁盘，并从那里打开。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>{path} in {parent} is no index of a project, or is damaged.</source>
   <translation>{parent} 中的 {path} 不是项目索引，或已损坏。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>{path} in {parent} is an SQLite file of another program.</source>
   <translation>{parent} 中的 {path} 是其他程序的 SQLite 文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>{path} in {parent} is larger than the index of any project.</source>
   <translation>{parent} 中的 {path} 大于任何项目的索引。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>The project {parent} is not opened: its index holds a {strange}.</source>
   <translation>项目 {parent} 未打开：其索引含有 {strange}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>The index of the project {parent} is damaged.</source>
   <translation>项目 {parent} 的索引已损坏。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_schema.py" />
   <source>The index of the project {parent} lacks a table.</source>
   <translation>项目 {parent} 的索引缺少一个表。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_sources.py" />
   <source>The series of this case is no longer in the folder {folder}.</source>
   <translation>此病例的序列已不在文件夹 {folder} 中。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_sources.py" />
   <source>There is no image where this case had one.</source>
   <translation>此病例原有图像之处已没有图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_sources.py" />
   <source>is neither a file nor a folder</source>
   <translation>既不是文件也不是文件夹</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_sources.py" />
   <source>is not there</source>
   <translation>不存在</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_sources.py" />
   <source>{paths} cannot be read: {error}.</source>
   <translation>{paths} 无法读取：{error}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_sources.py" />
   <source>There is no folder {place}.</source>
   <translation>没有文件夹 {place}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_sources.py" />
   <source>Looking for {alias}</source>
   <translation>查找 {alias}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/project_sources.py" />
   <source>The folder {folder} holds more than {most_files} files.</source>
   <translation>文件夹 {folder} 中的文件超过 {most_files} 个。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/regions.py" />
   <source>{path} can only be read as a whole.</source>
   <translation>{path} 只能整体读取。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/regions.py" />
   <source>Regions can be read of {names}.</source>
   <translation>可读取区域的有：{names}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/regions.py" />
   <source>Save it as a TIFF with tiles, of which regions can be opened.</source>
   <translation>请保存为分块 TIFF，即可打开其区域。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/regions.py" />
   <source>Open a region of it: choose one when asked, or add --region x,y,width,height. If it should be small, the file is damaged.</source>
   <translation>请打开其中一个区域：在询问时选择，或加上 --region x,y,width,height。若图像本应较小，则文件已损坏。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure.py" />
   <source>{path} was not saved: the images have no frame of reference to place contours in.</source>
   <translation>{path} 未保存：图像没有可放置轮廓的参考坐标系。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure.py" />
   <source>Choose a picture or NIfTI.</source>
   <translation>请选择图片或 NIfTI。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure.py" />
   <source>{path} was not saved: reading it back gave other outlines. What was there is unchanged.</source>
   <translation>{path} 未保存：读回的轮廓不同。原有文件未改变。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure.py" />
   <source>{path} has a contour that lies in no slice of the image.</source>
   <translation>{path} 有一条轮廓不在图像的任何切片上。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure.py" />
   <source>Drawing the outlines</source>
   <translation>绘制轮廓</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{path} holds contours, and these need the image that they were drawn on.</source>
   <translation>{path} 含有轮廓，需要绘制时所用的图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>Open the image first and then this file as its labels; on the command line, with --like IMAGE.</source>
   <translation>请先打开图像，再将此文件作为标签打开；命令行中用 --like IMAGE。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{path} gives places in the patient, and the image does not tell where it lies.</source>
   <translation>{path} 给出患者体内的位置，而图像未说明其所在位置。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>Open the DICOM images that the contours were drawn on.</source>
   <translation>请打开绘制轮廓时所用的 DICOM 图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{path} holds no contour that encloses a voxel of the image.</source>
   <translation>{path} 中没有轮廓包围图像的任何体素。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{count} voxels lie in several structures; each was given to the smallest of them.</source>
   <translation>{count} 个体素位于多个结构中；各归入其中最小的结构。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{others} points or lines of the structure set enclose nothing and were left out.</source>
   <translation>结构集中有 {others} 个点或线不包围任何区域，已略去。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source> and more</source>
   <translation>等</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>No voxel lies inside {names}.</source>
   <translation>{names} 内没有体素。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{path} claims more points than any structure set has.</source>
   <translation>{path} 声明的点多于任何结构集。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{path} is damaged: a contour has {size} numbers.</source>
   <translation>{path} 已损坏：一条轮廓有 {size} 个数值。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>Export it again.</source>
   <translation>请重新导出。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{path} was drawn on images of another frame of reference, so its contours would lie in the wrong place.</source>
   <translation>{path} 在另一参考坐标系的图像上绘制，其轮廓会处于错误的位置。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>Open the images that it was drawn on.</source>
   <translation>请打开绘制时所用的图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{path} holds a contour of {name} that lies on no slice of the image.</source>
   <translation>{path} 中 {name} 的一条轮廓不在图像的任何切片上。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>Open the images that it was drawn on, all of them.</source>
   <translation>请打开绘制时所用的全部图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/rt_structure_read.py" />
   <source>{path} holds a contour of {name} that reaches out of the image.</source>
   <translation>{path} 中 {name} 的一条轮廓超出图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/snapshot.py" />
   <source>{path} was not saved: there is no slice {z} of {shape}.</source>
   <translation>{path} 未保存：没有切片 {z}，共 {shape} 个切片。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/snapshot.py" />
   <source>{path} was not saved: reading it back gave another picture.</source>
   <translation>{path} 未保存：读回的图片不同。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/step_file.py" />
   <source>it is damaged</source>
   <translation>已损坏</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/step_file.py" />
   <source>Old steps of undo stay in memory: {error}.</source>
   <translation>较早的撤销步骤留在内存中：{error}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/step_file.py" />
   <source>Free some space on the disk; it is tried again by itself.</source>
   <translation>请腾出磁盘空间；程序会自动重试。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/step_file.py" />
   <source>its file is gone</source>
   <translation>其文件已丢失</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/step_file.py" />
   <source>A step of undo cannot be read back from the disk: {why}.</source>
   <translation>有一个撤销步骤无法从磁盘读回：{why}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/step_file.py" />
   <source>The labels are as they were; the steps after it can still be undone and redone.</source>
   <translation>标签保持不变；其后的步骤仍可撤销和重做。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/surface.py" />
   <source>{path} was not saved: the chosen labels have no voxels.</source>
   <translation>{path} 未保存：所选标签没有体素。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/surface.py" />
   <source>{path} was not saved: the size of the voxels is unknown, and a surface is in mm.</source>
   <translation>{path} 未保存：体素大小未知，而表面以 mm 计。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/surface.py" />
   <source>Choose a picture or a table instead.</source>
   <translation>请改选图片或表格。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/surface.py" />
   <source>Building the surface</source>
   <translation>生成表面</translation>
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
   <translation>写入 {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/surface.py" />
   <source>{path} was not saved: reading it back gave another surface. What was there is unchanged.</source>
   <translation>{path} 未保存：读回的表面不同。原有文件未改变。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/taking.py" />
   <source>{path} keeps its channels apart, so they are not joined piece by piece.</source>
   <translation>{path} 的通道分开存放，因此不能逐块合并。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff.py" />
   <source>The file holds {count} images of different kinds; the first is shown.</source>
   <translation>文件含有 {count} 幅不同类型的图像；显示第一幅。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_directories.py" />
   <source>{path} is damaged: its pages follow each other in a circle.</source>
   <translation>{path} 已损坏：其页面循环相接。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_directories.py" />
   <source>{path} is cut off: a page lies behind its end.</source>
   <translation>{path} 被截断：有页面位于文件末尾之后。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_directories.py" />
   <source>{path} is damaged: a page claims {entries} tags.</source>
   <translation>{path} 已损坏：有页面声明 {entries} 个标记。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_directories.py" />
   <source>{path} is damaged: a page does not tell its size.</source>
   <translation>{path} 已损坏：有页面未说明其大小。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_directories.py" />
   <source>{path} is damaged: a page claims tiles that are larger than any.</source>
   <translation>{path} 已损坏：有页面声明过大的分块。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_directories.py" />
   <source>{path} is damaged: a tag claims {length}.</source>
   <translation>{path} 已损坏：有标记声明 {length}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_directories.py" />
   <source>{path} is cut off: a tag lies behind its end.</source>
   <translation>{path} 被截断：有标记位于文件末尾之后。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_images.py" />
   <source>{path} holds no picture.</source>
   <translation>{path} 中没有图片。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_images.py" />
   <source>{path} has no rows and columns.</source>
   <translation>{path} 没有行和列。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_images.py" />
   <source>{path} keeps its colours as lightness and two opponents (Lab), which is not supported.</source>
   <translation>{path} 以亮度和两个对立色 (Lab) 存储颜色，不支持。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_images.py" />
   <source>Save it as RGB.</source>
   <translation>请保存为 RGB。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_images.py" />
   <source>{path} holds numbers of the type {dtype}, which is no image.</source>
   <translation>{path} 的数值类型为 {dtype}，不是图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_images.py" />
   <location filename="../../segstudio/io/tiff_pieces.py" />
   <source>{path} lacks pages that it tells of.</source>
   <translation>{path} 缺少其声明的页面。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_images.py" />
   <source>Copy the file again; if its pages lie in several files, save them as one.</source>
   <translation>请重新复制文件；若页面分布在多个文件中，请保存为一个文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_images.py" />
   <location filename="../../segstudio/io/tiff_pieces.py" />
   <source>{path} is cut off: part of a page is not there.</source>
   <translation>{path} 被截断：有一页缺少一部分。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_metadata.py" />
   <source>The file tells no distance between its slices: lengths are in pixels.</source>
   <translation>文件未说明切片间距：长度以像素计。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_metadata.py" />
   <source>{path} is damaged: its description is no description of an image.</source>
   <translation>{path} 已损坏：其说明不是图像的说明。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_metadata.py" />
   <source>The file is one of {files} that belong together; only what it holds itself is shown.</source>
   <translation>该文件是相互关联的 {files} 个文件之一；仅显示其自身所含内容。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_pieces.py" />
   <source>{path} keeps several slices in one page, so no region of it can be read by itself.</source>
   <translation>{path} 将多个切片存于一页，其区域无法单独读取。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_pieces.py" />
   <source>Save it as OME-TIFF with tiles.</source>
   <translation>请保存为分块的 OME-TIFF。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/tiff_pieces.py" />
   <source>{path} is damaged: a tile of it cannot be unpacked.</source>
   <translation>{path} 已损坏：有分块无法解压。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>The file does not tell how the image lies in the patient; left and right may be swapped.</source>
   <translation>文件未说明图像在患者体内的方位；左右可能颠倒。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>The image opens without physical size: lengths are in pixels.</source>
   <translation>图像打开后没有物理尺寸：长度以像素计。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>{count} voxels are not finite numbers; the filter and the network treat them as the lowest value.</source>
   <translation>{count} 个体素不是有限数值；滤波和网络将其视为最低值。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>{path} is a colour picture, so its pixels are not label numbers.</source>
   <translation>{path} 是彩色图片，其像素不是标签编号。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>Choose the file in which each pixel holds the number of its label.</source>
   <translation>请选择每个像素存有其标签编号的文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>{path} holds fractions, as {voxels:g}, so its voxels are not label numbers.</source>
   <translation>{path} 含有小数，例如 {voxels:g}，其体素不是标签编号。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>Choose the file in which each voxel holds the number of its label.</source>
   <translation>请选择每个体素存有其标签编号的文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>{path} holds values from {low} to {high}; labels run from 0 to {largest_label}.</source>
   <translation>{path} 的数值范围为 {low} 至 {high}；标签范围为 0 至 {largest_label}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>The voxels are said to measure {sides} mm (z × y × x), which is unlikely; check before measuring.</source>
   <translation>体素声称为 {sides} mm (z × y × x)，不大可能；测量前请核对。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>{path} is cut off: {done} of {count} bytes of voxels are there.</source>
   <translation>{path} 被截断：体素数据应有 {count} 字节，实有 {done} 字节。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>{path} is cut off: {count} bytes are missing.</source>
   <translation>{path} 被截断：缺少 {count} 字节。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>{path} holds more data than its header tells; it is probably damaged.</source>
   <translation>{path} 的数据多于文件头所述；可能已损坏。</translation>
  </message>
  <message>
   <location filename="../../segstudio/io/values.py" />
   <source>The file holds {count} bytes more than its header tells of; check that the image is whole.</source>
   <translation>文件比文件头所述多 {count} 字节；请检查图像是否完整。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/acceptance.py" />
   <source>new weights are always taken</source>
   <translation>始终采用新权重</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/acceptance.py" />
   <source>on average no better where corrected</source>
   <translation>修正处平均未变好</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/acceptance.py" />
   <source>on average no worse where corrected</source>
   <translation>修正处平均未变差</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/acceptance.py" />
   <source>on average more than 0.01 of Dice lost elsewhere, or 0.03 in one class</source>
   <translation>其他处 Dice 平均下降超过 0.01，或某一类别超过 0.03</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/acceptance.py" />
   <source>on average no worse where corrected, at most 0.01 of Dice lost elsewhere</source>
   <translation>修正处平均未变差，其他处 Dice 最多下降 0.01</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/agreement.py" />
   <source>In {unchanged} of {cases} cases nobody changed what {model} drew: the new model would learn from that model, and its score would only say how far the two agree.</source>
   <translation>{cases} 个病例中有 {unchanged} 个无人修改过{model}绘制的结果：新模型将向该模型学习，其得分只能说明两者有多一致。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/agreement.py" />
   <source>In {unchanged} of {cases} cases nobody changed what {model} drew: there the new model would learn from that model, and its score would partly say how far the two agree.</source>
   <translation>{cases} 个病例中有 {unchanged} 个无人修改过{model}绘制的结果：在这些病例上新模型将向该模型学习，其得分在一定程度上只说明两者有多一致。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/agreement.py" />
   <source>In {unchanged} of {cases} cases nobody had changed what {model} drew: it learned from that model, and its score only says how far the two agree.</source>
   <translation>{cases} 个病例中有 {unchanged} 个无人修改过{model}绘制的结果：它向该模型学习，其得分只能说明两者有多一致。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/agreement.py" />
   <source>In {unchanged} of {cases} cases nobody had changed what {model} drew: there it learned from that model, and its score partly says how far the two agree.</source>
   <translation>{cases} 个病例中有 {unchanged} 个无人修改过{model}绘制的结果：在这些病例上它向该模型学习，其得分在一定程度上只说明两者有多一致。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/agreement.py" />
   <source>the model {name}</source>
   <translation>模型 {name} </translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/agreement.py" />
   <location filename="../../segstudio/services/session.py" />
   <source>a model</source>
   <translation>某模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/binding.py" />
   <location filename="../../segstudio/learning/card.py" />
   <location filename="../../segstudio/learning/checkpoint.py" />
   <source>{name} is damaged: its weights cannot be read.</source>
   <translation>{name} 已损坏：其权重无法读取。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/binding.py" />
   <location filename="../../segstudio/learning/checkpoint.py" />
   <source>Export or download the model again.</source>
   <translation>请重新导出或下载该模型。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/binding.py" />
   <source>The weights in {name} were changed: they are not those that its card tells of.</source>
   <translation>{name} 中的权重被改动：它们不是模型卡所描述的权重。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/binding.py" />
   <source>Ask for the file again where it came from.</source>
   <translation>请向文件来源处重新索取该文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/binding.py" />
   <source>The weights of this model were changed after it was measured. Its scores do not hold and are not shown.</source>
   <translation>此模型的权重在评测之后被改动。其评分不再成立，因此不显示。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/binding.py" />
   <source>An older file: nothing ties its scores to its weights.</source>
   <translation>这是较旧的文件：其评分与权重之间没有绑定。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>Choose a .safetensors file that SegStudio has written.</source>
   <translation>请选择由 SegStudio 写出的 .safetensors 文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model's card is damaged: it is not JSON.</source>
   <translation>模型卡已损坏：不是 JSON。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model's card is damaged: it holds no entries.</source>
   <translation>模型卡已损坏：没有条目。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model was written by a newer SegStudio (card format {written}).</source>
   <translation>模型由更新版本的 SegStudio 写出（模型卡格式 {written}）。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model's card lacks {missing}.</source>
   <translation>模型卡缺少 {missing}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>it cannot be read</source>
   <translation>无法读取</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model file {path} cannot be opened: {reason}.</source>
   <translation>模型文件 {path} 无法打开：{reason}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>{name} holds weights, but no SegStudio model card.</source>
   <translation>{name} 含有权重，但没有 SegStudio 模型卡。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>{name} is not a SegStudio model file.</source>
   <translation>{name} 不是 SegStudio 模型文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>{name} lost its end: {there} of {needed} bytes are there.</source>
   <translation>{name} 不完整：应有 {needed} 字节，只有 {there} 字节。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>Copy the file again from where it came.</source>
   <translation>请从来源重新复制该文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>the case</source>
   <translation>该病例</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model {name} was trained on images filtered with size {filter_size}; {name_2} is filtered with size {filter_size_2}.</source>
   <translation>模型 {name} 用大小为 {filter_size} 的滤波后图像训练；{name_2} 的滤波大小为 {filter_size_2}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>Give the raw image; the model applies its own filter.</source>
   <translation>请提供原始图像；模型会自行滤波。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/card.py" />
   <source>The model {name} reads {accepts} images with {n} channels; {name_2} is {words} with {channels}.</source>
   <extracomment>Of one: The model {name} reads {accepts} images with {n} channel; {name_2} is {words} with {channels}.</extracomment>
   <translation>
    <numerusform>模型 {name} 读取 {n} 通道的{accepts}图像；{name_2} 为{words}，有{channels}。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>Choose a model that accepts {words} images.</source>
   <translation>请选择接受{words}图像的模型。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model's card is damaged: {name} is {value!r}.</source>
   <translation>模型卡已损坏：{name} 为 {value!r}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model's card is damaged: {name} is not a list of texts.</source>
   <translation>模型卡已损坏：{name} 不是文本列表。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model's card is damaged: it needs classes with different numbers.</source>
   <translation>模型卡已损坏：各类别须有不同编号。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model's card is damaged: {entry!r} is not a class.</source>
   <translation>模型卡已损坏：{entry!r} 不是类别。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>it has no name</source>
   <translation>没有名称</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>its version is {version}</source>
   <translation>版本为 {version}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>it reads {channels} channels, not 1 or 3</source>
   <translation>读取 {channels} 个通道，而非 1 或 3 个</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>it accepts {accepts}, not grey or rgb</source>
   <translation>接受 {accepts}，而非 grey 或 rgb</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>its normalisation {normalisation!r} is unknown</source>
   <translation>归一化方式 {normalisation!r} 未知</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>its filter size {filter_size} is not odd</source>
   <translation>滤波大小 {filter_size} 不是奇数</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>its network reads {network} channels, the card says {channels}</source>
   <translation>网络读取 {network} 个通道，模型卡为 {channels} 个</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>its network gives {network} classes with the background, the card names {classes} without it</source>
   <translation>网络给出 {network} 个类别（含背景），模型卡列出 {classes} 个（不含背景）</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model {name!r} cannot be used: {wrong}.</source>
   <translation>模型 {name!r} 无法使用：{wrong}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/card.py" />
   <source>The model {name!r} cannot be used: {sentence}</source>
   <translation>模型 {name!r} 无法使用：{sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/cases.py" />
   <source>The mask {name} holds the label {unknown}, but only {classes} classes are named.</source>
   <translation>掩膜 {name} 含有标签 {unknown}，但只命名了 {classes} 个类别。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/cases.py" />
   <source>Name every class, or name one class to learn everything above 0.</source>
   <translation>请为每个类别命名；或只命名一个类别，将大于 0 的值都作为它来学习。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/checkpoint.py" />
   <source>{name} cannot be used. {sentence}</source>
   <translation>{name} 无法使用。{sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/checkpoint.py" />
   <source>The weights in {name} do not belong to the network its card names: {weights} is {found}, the network has {wanted}.</source>
   <translation>{name} 中的权重与模型卡所列网络不符：{weights} 为 {found}，网络为 {wanted}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/checkpoint.py" />
   <source>missing</source>
   <translation>缺失</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/checkpoint.py" />
   <source>no such weight</source>
   <translation>没有该权重</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/checkpoint.py" />
   <source>The model {name} holds weights that are not finite numbers ({key}).</source>
   <translation>模型 {name} 的权重含有非有限数值 ({key})。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/checkpoint.py" />
   <source>Use an earlier version of the model.</source>
   <translation>请使用该模型的早先版本。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/conversion.py" />
   <source>{source} is no file that can be read.</source>
   <translation>{source} 不是可读取的文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/conversion.py" />
   <source>{source} is larger than any network of this program.</source>
   <translation>{source} 大于本程序的任何网络。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/conversion.py" />
   <source>could not be read</source>
   <translation>无法读取</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/conversion.py" />
   <source>{source} {sentence}. Nothing in it was executed.</source>
   <translation>{source} {sentence}。其中内容未被执行。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/conversion.py" />
   <source>Ask for a file that torch.save made of network.state_dict() alone.</source>
   <translation>请索取仅由 network.state_dict() 经 torch.save 生成的文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/cross_validation.py" />
   <source>A cross-validation runs in one process.</source>
   <translation>交叉验证在单个进程中运行。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/cross_validation.py" />
   <source>Train the parts by --fold, each with several processes, or leave torchrun out.</source>
   <translation>请用 --fold 分别训练各部分（每部分可用多个进程），或不用 torchrun。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/cross_validation.py" />
   <source> Mean Dice over {folds} parts of a cross-validation: {means:.3f}.</source>
   <translation>交叉验证 {folds} 个部分的平均 Dice：{means:.3f}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/cross_validation.py" />
   <source>Part {part} of {parts}: {said}</source>
   <translation>第 {part}/{parts} 部分：{said}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/curve.py" />
   <source>Trial step {step} of {steps}</source>
   <translation>试训第 {step}/{steps} 步</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/curve.py" />
   <source>Step {step} of {steps}</source>
   <translation>第 {step}/{steps} 步</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <source>There is no device called {name!r}.</source>
   <translation>没有名为 {name!r} 的设备。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <location filename="../../segstudio/services/setting_values.py" />
   <source>Choose auto, cpu, cuda, cuda:N or mps.</source>
   <translation>请选择 auto、cpu、cuda、cuda:N 或 mps。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <source>This computer has no {kind} device that the installed torch can use.</source>
   <translation>此计算机没有已安装的 torch 可用的 {kind} 设备。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <source>Choose auto or cpu.</source>
   <translation>请选择 auto 或 cpu。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <source>There is no device {name}: this computer has {device_count} CUDA device(s).</source>
   <translation>没有设备 {name}：此计算机有 {device_count} 个 CUDA 设备。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <source>There is no engine called {name!r}.</source>
   <translation>没有名为 {name!r} 的引擎。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <source>Choose one of: {engines}.</source>
   <translation>请选择以下之一：{engines}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <source>The engine openvino needs a package that is not installed.</source>
   <translation>引擎 openvino 需要一个尚未安装的软件包。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/engines.py" />
   <source>Type: pip install "segstudio[openvino]", or choose the engine auto.</source>
   <translation>请输入：pip install "segstudio[openvino]"，或选择引擎 auto。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/evaluate.py" />
   <source>There are no images with masks to measure.</source>
   <translation>没有带掩膜的图像可供评估。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/evaluate.py" />
   <source>Check both folders.</source>
   <translation>请检查两个文件夹。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/evaluate.py" />
   <source>Measuring {lesson_name}</source>
   <translation>评估 {lesson_name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>Measuring the old model</source>
   <translation>评估旧模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <location filename="../../segstudio/learning/training.py" />
   <source>Saving the model</source>
   <translation>保存模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>Measuring the new model ({share:.0%} of the change)</source>
   <translation>评估新模型（{share:.0%} 的改变）</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/finetune.py" />
   <source>on {n} corrected images from {old} to {new}</source>
   <extracomment>Of one: on {n} corrected image from {old} to {new}</extracomment>
   <translation>
    <numerusform>在 {n} 幅修正图像上由 {old} 变为 {new}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/finetune.py" />
   <source>on {n} synthetic images from {old} to {new}</source>
   <extracomment>Of one: on {n} synthetic image from {old} to {new}</extracomment>
   <translation>
    <numerusform>在 {n} 幅合成图像上由 {old} 变为 {new}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/finetune.py" />
   <source>on {n} earlier images from {old} to {new}</source>
   <extracomment>Of one: on {n} earlier image from {old} to {new}</extracomment>
   <translation>
    <numerusform>在 {n} 幅早先图像上由 {old} 变为 {new}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>mean Dice went {changes}</source>
   <translation>平均 Dice {changes}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>what it could do would be forgotten</source>
   <translation>原有能力会被遗忘</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>the corrected images did not become better on average</source>
   <translation>修正图像平均未变好</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>The old model stays, because {reason}: with all that was learned {moved}.</source>
   <translation>保留旧模型，因为{reason}：采用全部所学内容时，{moved}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>{share:.0%} of what was learned was taken over, so that earlier images stay good: {moved}.</source>
   <translation>采用了所学内容的 {share:.0%}，以使先前的图像保持良好：{moved}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>No earlier images were there to compare with; synthetic ones stood in for them.</source>
   <translation>没有早先图像可供比较；以合成图像代替。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/finetune.py" />
   <source>No earlier images were there to compare with, so what the model may have forgotten is not known.</source>
   <translation>没有早先图像可供比较，因此模型可能遗忘了什么尚不清楚。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/growing.py" />
   <source>A class needs a name.</source>
   <translation>类别需要名称。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/growing.py" />
   <source>The model {model} has a class called {name} already.</source>
   <translation>模型 {model} 已有名为 {name} 的类别。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/growing.py" />
   <source>A label has a number from 1 to {largest_label}, not {number}.</source>
   <translation>标签编号为 1 至 {largest_label}，而非 {number}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/growing.py" />
   <source>Label {number} is {known_as} in the model {name} already.</source>
   <translation>标签 {number} 在模型 {name} 中已是 {known_as}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/growing.py" />
   <source>A model tells at most {most_classes} classes apart.</source>
   <translation>模型最多区分 {most_classes} 个类别。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/growing.py" />
   <source>{color} is no colour: red, green and blue lie between 0 and 255.</source>
   <translation>{color} 不是颜色：红、绿、蓝的取值在 0 至 255 之间。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/learner.py" />
   <source>There is not enough memory to train on {count} patches of {side} × {side} pixels at once.</source>
   <translation>内存不足，无法同时用 {count} 个 {side} × {side} 像素的图块训练。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/learner.py" />
   <source>Choose a smaller batch, smaller patches, or a smaller network.</source>
   <translation>请减小批次、图块或网络。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/learner.py" />
   <source>Training stopped at step {done}: the loss was not a number {most_failures} times in a row.</source>
   <translation>训练在第 {done} 步停止：损失连续 {most_failures} 次不是数值。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/learner.py" />
   <source>Choose a smaller learning rate, or look for images with broken values.</source>
   <translation>请减小学习率，或查找含有异常数值的图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/lineage.py" />
   <source>The card of {name} does not say how the model was made.</source>
   <translation>{name} 的模型卡未说明模型的生成方式。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/lineage.py" />
   <source>Only models fine-tuned by this version or a later one can be made again.</source>
   <translation>只有由此版本或更高版本微调的模型才能重新生成。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/lineage.py" />
   <source>{name} learned from {lineage} earlier images too.</source>
   <translation>{name} 还从 {lineage} 幅早先图像中学习过。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/lineage.py" />
   <source>Name their folder by --replay.</source>
   <translation>请用 --replay 指明其文件夹。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/lineage.py" />
   <source>{missing} of {wanted} corrections that {name} learned from are no longer there as they were{first}.</source>
   <translation>{name} 所学的 {wanted} 个修正中，有 {missing} 个已不存在或有改变{first}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/lineage.py" />
   <source>Name the folder that holds them by --corrections.</source>
   <translation>请用 --corrections 指明存放它们的文件夹。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/material.py" />
   <source>Preparing the corrections</source>
   <translation>准备修正</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/material.py" />
   <source>There is nothing to learn from: no correction has a reviewed slice with labels that {name} knows.</source>
   <translation>没有可学习的内容：没有修正含有带 {name} 所知标签的已审阅切片。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/material.py" />
   <source>Mark slices as reviewed and save the correction again.</source>
   <translation>请将切片标为已审阅，并重新保存修正。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/material.py" />
   <source>Reading earlier images</source>
   <translation>读取早先图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/material.py" />
   <source>Reading images that are not reviewed</source>
   <translation>读取未审阅的图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>The config of the network {name} has unknown entries: {map}.</source>
   <translation>网络 {name} 的配置含有未知条目：{map}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>It may have: {config}.</source>
   <translation>允许的条目：{config}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>There is no network called {name!r}.</source>
   <translation>没有名为 {name!r} 的网络。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>Choose one of: {networks}.</source>
   <translation>请选择以下之一：{networks}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>The network {name} cannot be built with {entry} = {value!r}.</source>
   <translation>网络 {name} 不能以 {entry} = {value!r} 构建。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>Allowed: {allowed}.</source>
   <translation>允许：{allowed}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>a whole number from 1 to {largest_width}</source>
   <translation>1 至 {largest_width} 的整数</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>{shortest} to {longest}</source>
   <translation>{shortest} 至 {longest}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/networks/__init__.py" />
   <source>a list of {count} whole numbers from 1 to {largest_width}</source>
   <translation>{count} 个 1 至 {largest_width} 的整数组成的列表</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/outcomes.py" />
   <source>No better model came of it.</source>
   <translation>没有得到更好的模型。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/outcomes.py" />
   <source>The new model is worse.</source>
   <translation>新模型更差。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/outcomes.py" />
   <source>The new model is no better.</source>
   <translation>新模型并没有更好。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/outcomes.py" />
   <source>Better where you corrected, in part worse elsewhere.</source>
   <translation>您修正之处更好，其他图像部分变差。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/outcomes.py" />
   <source>Better where you corrected, on the whole no worse elsewhere.</source>
   <translation>您修正之处更好，其他图像总体没有变差。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/outcomes.py" />
   <source>Better where you corrected; elsewhere it was not measured.</source>
   <translation>您修正之处更好；其他图像未测量。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>A network reads 1 or 3 channels, not {channels}.</source>
   <translation>网络读取 1 或 3 个通道，而非 {channels} 个。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>Training needs the name of at least one class.</source>
   <translation>训练需要至少一个类别的名称。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>The patience is at least 1 look, not {patience}.</source>
   <translation>耐心值至少为 1 次评估，而非 {patience}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>Changed pixels count at least 1, not {edited_weight}.</source>
   <translation>更改过的像素权重至少为 1，而非 {edited_weight}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>There is no rule of acceptance called {acceptance!r}.</source>
   <translation>没有名为 {acceptance!r} 的接受规则。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>Choose one of: {acceptances}.</source>
   <translation>请选择以下之一：{acceptances}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>Training takes at least 1 step, not {steps}.</source>
   <translation>训练至少需要 1 步，而非 {steps}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>The learning rate {learning_rate} is not between 0 and 1.</source>
   <translation>学习率 {learning_rate} 不在 0 与 1 之间。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>A step needs 1 patch of 16 pixels at least, not {batch} of {patch}.</source>
   <translation>一步至少需要 1 个 16 像素的图块，而非 {batch} 个 {patch} 像素的图块。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>There is no augmentation called {augmentation!r}.</source>
   <translation>没有名为 {augmentation!r} 的数据增强。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/plan.py" />
   <source>Choose one of: {augmentations}.</source>
   <translation>请选择以下之一：{augmentations}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>The engine openvino does not run on the device {device}.</source>
   <translation>引擎 openvino 不能在设备 {device} 上运行。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>Choose the device cpu or auto.</source>
   <translation>请选择设备 cpu 或 auto。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>Preparing</source>
   <translation>正在准备</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <location filename="../../segstudio/learning/sweep.py" />
   <source>Segmented</source>
   <translation>分割完成</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>There is not enough memory to hold the prediction; the labels are unchanged.</source>
   <translation>内存不足，无法容纳预测；标签未改变。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>Close other cases or programs.</source>
   <translation>请关闭其他病例或程序。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>The model {name} gave numbers that are not finite; the labels are unchanged.</source>
   <translation>模型 {name} 给出了非有限数值；标签未改变。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>Use another model, or an earlier version of this one.</source>
   <translation>请使用其他模型，或此模型的早先版本。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/predict.py" />
   <source>Segmenting slice {index} of {n}</source>
   <extracomment>Of one: Segmenting</extracomment>
   <translation>
    <numerusform>分割切片 {index}/{n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>The memory was short, so fewer slices were segmented at once.</source>
   <translation>内存不足，因此减少了同时分割的切片数。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>The memory was short, so the image was segmented in smaller pieces.</source>
   <translation>内存不足，因此将图像分成更小的块进行分割。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>The memory of the GPU was too small, so the CPU went on.</source>
   <translation>GPU 显存不足，已改由 CPU 继续。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>There is not enough memory to segment even a small piece; the labels are unchanged.</source>
   <translation>内存不足，连一小块也无法分割；标签未改变。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/predict.py" />
   <source>Close other programs, or choose a smaller network.</source>
   <translation>请关闭其他程序，或选择较小的网络。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/recipe.py" />
   <source>The loss has no {name} called {getattr!r}.</source>
   <translation>损失没有名为 {getattr!r} 的 {name}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/recipe.py" />
   <location filename="../../segstudio/services/setting_values.py" />
   <source>Choose one of: {choices}.</source>
   <translation>请选择以下之一：{choices}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/recipe.py" />
   <source>The loss cannot use {name} = {value}.</source>
   <translation>损失不能使用 {name} = {value}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/recipe.py" />
   <source>Give a finite number above zero.</source>
   <translation>请给出大于零的有限数。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/recipe.py" />
   <source>The loss recipe has unknown entries: {unknown}.</source>
   <translation>损失配方含有未知条目：{unknown}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/recipe.py" />
   <source>It may have: {known}.</source>
   <translation>允许的条目：{known}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The image is shown filtered with {size}×{size}; the model reads it raw.</source>
   <translation>图像以 {size}×{size} 滤波显示；模型读取的是原始图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The image is shown filtered with {size}×{size}; the model reads it filtered with {own}×{own}.</source>
   <translation>图像以 {size}×{size} 滤波显示；模型读取经 {own}×{own} 滤波的图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>sides {span}</source>
   <translation>边长 {span}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>pixels {span}</source>
   <translation>像素 {span}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>values {lows:.4g} to {highs:.4g}</source>
   <translation>数值 {lows:.4g} 至 {highs:.4g}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The image is in colour; the model learned from grey images only.</source>
   <translation>图像为彩色；模型仅从灰度图像中学习过。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The image is grey; the model learned from colour images only.</source>
   <translation>图像为灰度；模型仅从彩色图像中学习过。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The image is of the kind {modality}; the model learned from {value}.</source>
   <translation>图像类型为 {modality}；模型学习的是 {value}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>A pixel is {span} wide; in the images the model learned from it was {known}.</source>
   <translation>像素宽 {span}；模型所学图像中为 {known}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The image has a physical size and those the model learned from had none; whether its pixels are of the right size is not known.</source>
   <translation>图像有物理尺寸，而模型所学图像没有；其像素大小是否合适无从得知。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The image has no physical size; the model learned from pixels that are {span} wide.</source>
   <translation>图像没有物理尺寸；模型所学图像的像素宽 {span}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The image has sides of {span}; those the model learned from had {known}, so what it looks for may appear in another size.</source>
   <translation>图像边长为 {span}；模型所学图像为 {known}，因此所寻目标可能以不同大小出现。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>The values run from {low:.4g} to {high:.4g}{units}; in the images the model learned from they ran from {lows:.4g} to {highs:.4g}.</source>
   <translation>数值范围为 {low:.4g} 至 {high:.4g}{units}；模型所学图像中为 {lows:.4g} 至 {highs:.4g}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/record.py" />
   <source>{low:.3g} to {high:.3g} {unit}</source>
   <translation>{low:.3g} 至 {high:.3g} {unit}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/rehearsal.py" />
   <source>Preparing images to compare with</source>
   <translation>正在准备用于比较的图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/run_state.py" />
   <source>There is no unfinished training in {path}.</source>
   <translation>{path} 中没有未完成的训练。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/run_state.py" />
   <source>Start it without --resume.</source>
   <translation>请不加 --resume 启动。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/run_state.py" />
   <source>The unfinished training in {path} is damaged.</source>
   <translation>{path} 中未完成的训练已损坏。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/run_state.py" />
   <source>Start it again without --resume.</source>
   <translation>请不加 --resume 重新启动。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/run_state.py" />
   <source>The unfinished training in {path} is another one: its plan or its images differ.</source>
   <translation>{path} 中未完成的训练是另一个训练：其方案或图像不同。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/run_state.py" />
   <source>Give the same options as when it was started, or start again without --resume.</source>
   <translation>请给出与启动时相同的选项，或不加 --resume 重新启动。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/suiting.py" />
   <source>All {n} corrections are for other models: they show {names}, which {model} does not know.</source>
   <extracomment>Of one: The only correction is for another model: it shows {names}, which {model} does not know.</extracomment>
   <translation>
    <numerusform>全部 {n} 个修正都属于其他模型：它们显示的是{names}，{model} 不认识。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/suiting.py" />
   <source>Correct an image with this model first, or choose the model that they were made for.</source>
   <translation>请先用此模型修正一幅图像，或选择这些修正所属的模型。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/suiting.py" />
   <source>{n} corrections are for other models and were left out.</source>
   <extracomment>Of one: {n} correction is for other models and was left out.</extracomment>
   <translation>
    <numerusform>{n} 个修正属于其他模型，已略过。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/sweep.py" />
   <source>Segmenting block {z} of {depth}</source>
   <translation>分割块 {z}/{depth}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/sweep.py" />
   <source>Measuring the grey levels</source>
   <translation>测量灰度</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/teaching.py" />
   <location filename="../../segstudio/learning/training.py" />
   <source>Stopped after {step} of {steps} steps.</source>
   <translation>在第 {step}/{steps} 步后停止。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/team.py" />
   <source>A batch of {batch} patches cannot be divided among {size} processes.</source>
   <translation>{batch} 个图块的批次无法分配给 {size} 个进程。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/team.py" />
   <source>Choose a batch that is a multiple of {size}.</source>
   <translation>请选择 {size} 的倍数作为批次。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/team.py" />
   <source>The {size} training processes cannot reach each other.</source>
   <translation>{size} 个训练进程无法互相连接。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/team.py" />
   <source>Start them by: torchrun --nproc-per-node N -m segstudio train …</source>
   <translation>请用以下命令启动：torchrun --nproc-per-node N -m segstudio train …</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training.py" />
   <source>Stopped after {step} of {steps} steps, since nothing became better.</source>
   <translation>因不再有改善，在第 {step}/{steps} 步后停止。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training.py" />
   <source>The training under way could not be kept. {sentence}</source>
   <translation>进行中的训练未能保存。{sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training.py" />
   <location filename="../../segstudio/learning/training_start.py" />
   <source>Reading images</source>
   <translation>读取图像</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/training.py" />
   <source>Trained for {steps} steps on {n} cases; none was kept apart to measure it.</source>
   <extracomment>Of one: Trained for {steps} steps on {n} case; none was kept apart to measure it.</extracomment>
   <translation>
    <numerusform>已用 {n} 个病例训练 {steps} 步；没有留出用于评测的病例。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/training.py" />
   <source>Trained for {steps} steps on {learned} of {n} cases, with {apart} kept apart to measure it.</source>
   <extracomment>Of one: Trained for {steps} steps on {learned} of {n} case, with {apart} kept apart to measure it.</extracomment>
   <translation>
    <numerusform>已用 {n} 个病例中的 {learned} 个训练 {steps} 步，另留 {apart} 个用于评测。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/learning/training.py" />
   <source>Mean Dice on the {n} that were kept apart: {means:.3f}.</source>
   <extracomment>Of one: Mean Dice on the {n} that was kept apart: {means:.3f}.</extracomment>
   <translation>
    <numerusform>留出的 {n} 个病例的平均 Dice：{means:.3f}。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training_start.py" />
   <source>Choose fewer parts, or add images.</source>
   <translation>请减少份数，或添加图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training_start.py" />
   <source>There are no images with masks to train on.</source>
   <translation>没有带掩膜的图像可供训练。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training_start.py" />
   <source>Check the folders and the manifest.</source>
   <translation>请检查文件夹和清单。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training_start.py" />
   <source>Stopping early needs images that are held out, and there are none.</source>
   <translation>提前停止需要留出的图像，而目前没有。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training_start.py" />
   <source>Leave the patience out, or add images.</source>
   <translation>请不设耐心值，或添加图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training_start.py" />
   <source>None of the {store} images to learn from shows: {names}.</source>
   <translation>{store} 幅学习用图像均不含：{names}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/training_start.py" />
   <source>Name only classes that are in the masks, and check that the masks are not empty.</source>
   <translation>请只列出掩膜中有的类别，并检查掩膜是否为空。</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/unpickling.py" />
   <source>holds no weights: a state dict of named tensors was expected</source>
   <translation>不含权重：应为具名张量的 state dict</translation>
  </message>
  <message>
   <location filename="../../segstudio/learning/unpickling.py" />
   <source>is no state dict of tensors alone ({name__})</source>
   <translation>不是仅由张量组成的 state dict ({name__})</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/accepting.py" />
   <source>The prediction has the size {of_prediction}, the case has {of_case} (z, y, x).</source>
   <translation>预测的大小为 {of_prediction}，病例的大小为 {of_case} (z, y, x)。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/aliases.py" />
   <source>Image</source>
   <translation>图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/aliases.py" />
   <source>Image {number}</source>
   <translation>图像 {number}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/background.py" />
   <source>Something could not be kept because of an error in the program.</source>
   <translation>因程序错误，有内容未能保留。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/case_order.py" />
   <source>{unknown!r} is no status of a case.</source>
   <translation>{unknown!r} 不是病例的状态。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/case_order.py" />
   <location filename="../../segstudio/services/projects.py" />
   <source>There are: {statuses}.</source>
   <translation>可用的有：{statuses}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/case_order.py" />
   <source>Cases are not sorted by {sort!r}.</source>
   <translation>病例不能按 {sort!r} 排序。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/case_order.py" />
   <source>There are: {orders}.</source>
   <translation>可用的有：{orders}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/class_changes.py" />
   <source>All {largest_label:,} label numbers are taken.</source>
   <translation>全部 {largest_label:,} 个标签编号均已使用。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/class_changes.py" />
   <source>Delete or merge some of them first.</source>
   <translation>请先删除或合并一些标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/class_changes.py" />
   <source>Add label: {name}</source>
   <translation>添加标签：{name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/class_changes.py" />
   <source>Rename label: {name}</source>
   <translation>重命名标签：{name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/class_changes.py" />
   <source>Colour: {name}</source>
   <translation>颜色：{name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/cluster.py" />
   <source>It did not run.</source>
   <translation>未运行。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/cluster.py" />
   <source>{done} of {total}</source>
   <translation>{done}/{total}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/cluster.py" />
   <source>The cluster lost this one: {why}</source>
   <translation>集群丢失了此任务：{why}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/cluster.py" />
   <source>Run the command again with --resume.</source>
   <translation>请加 --resume 重新运行该命令。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/cluster.py" />
   <source>A cluster needs the package Ray, which is not installed.</source>
   <translation>使用集群需要 Ray 软件包，尚未安装。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/cluster.py" />
   <source>Type: pip install "segstudio[cluster]".</source>
   <translation>请输入：pip install "segstudio[cluster]"。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/cluster.py" />
   <source>The cluster {address} cannot be reached.</source>
   <translation>无法连接集群 {address}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/cluster.py" />
   <source>Check the address and that it runs, or use --cluster auto for this computer.</source>
   <translation>请检查地址以及集群是否在运行，或用 --cluster auto 在本机运行。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparing.py" />
   <location filename="../../segstudio/services/live_scores.py" />
   <source>Comparing</source>
   <translation>比较</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparing.py" />
   <source>{path} and {reference} do not lie on the same grid: {difference}.</source>
   <translation>{path} 与 {reference} 的网格不同：{difference}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparing.py" />
   <source>Labels are compared voxel by voxel.</source>
   <translation>标签逐体素进行比较。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparing.py" />
   <source>There is no slice {z}; the labels have {shape} slices.</source>
   <translation>没有切片 {z}；标签共有 {shape} 个切片。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparing.py" />
   <source>too much</source>
   <translation>多出</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparing.py" />
   <source>another label</source>
   <translation>标签不同</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparison.py" />
   <source>Measuring distances</source>
   <translation>测量距离</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparison.py" />
   <source>Opening the reference</source>
   <translation>打开参考</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/comparison.py" />
   <location filename="../../segstudio/services/label_sets.py" />
   <location filename="../../segstudio/services/model_tasks.py" />
   <source>Reading {name}</source>
   <translation>读取 {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/doubting.py" />
   <source>Looking for doubtful places</source>
   <translation>查找存疑处</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>There is no export {name!r}.</source>
   <translation>没有名为 {name!r} 的导出。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>These are: {keys}.</source>
   <translation>可用的有：{keys}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>The ending of {name} names no export.</source>
   <translation>{name} 的扩展名不对应任何导出。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Use one of {endings}, or say which with --format.</source>
   <translation>请使用以下之一：{endings}；或用 --format 指明。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>A PNG picture holds one slice; this case has several.</source>
   <translation>PNG 图片仅含一个切片；此病例有多个切片。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>The size of the voxels is unknown, and a surface is in millimetres.</source>
   <translation>体素大小未知，而表面以毫米计。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>The slices do not lie evenly, so a surface would have the wrong shape.</source>
   <translation>切片间隔不均匀，表面的形状会有误。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>The images do not tell where they lie, and contours need a place.</source>
   <translation>图像未说明所处位置，而轮廓需要位置。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>No voxel has a label yet. Segment or paint first.</source>
   <translation>尚无体素带有标签。请先分割或绘制。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/exporting.py" />
   <source>{name} was not saved. {reason}</source>
   <translation>{name} 未保存。{reason}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/exporting.py" />
   <source>{kind} saved and read back: {name}</source>
   <translation>{kind}已保存并回读核对：{name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/exporting.py" />
   <source>Voxels and grid were written anew; look whether the pixels themselves show text or a face.</source>
   <translation>体素和网格已重新写入；请查看像素本身是否显示文字或面部。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/fitting.py" />
   <source>{name} was made for another kind of image, and none of the models for this one.</source>
   <translation>{name} 是为另一类图像制作的，没有适合此图像的模型。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/fitting.py" />
   <source>{name} was made for another kind of image; {better} was made for this one.</source>
   <translation>{name} 是为另一类图像制作的；{better} 适合此图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/history.py" />
   <source>Remove filter</source>
   <translation>移除滤波</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/history.py" />
   <source>Mean filter {size}×{size}</source>
   <translation>均值滤波 {size}×{size}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/jobs.py" />
   <source>{value} s left</source>
   <translation>剩余 {value} s</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/jobs.py" />
   <source>{seconds} min left</source>
   <translation>剩余 {seconds} min</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/jobs.py" />
   <source>{seconds:.1f} h left</source>
   <translation>剩余 {seconds:.1f} h</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_counts.py" />
   <source>Counting voxels</source>
   <translation>统计体素</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <source>{name} is locked; nothing was erased.</source>
   <translation>{name} 已锁定；未清除任何内容。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <source>Unlock it in the list to erase it.</source>
   <translation>请在列表中解锁后再清除。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <source>Clear {name}</source>
   <translation>清空{name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <source>Nothing carries the label {name}.</source>
   <translation>没有内容带有标签 {name}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <source>Changing labels</source>
   <translation>更改标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <source>Reading the label set</source>
   <translation>读取标签集</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <source>Saving the label set</source>
   <translation>保存标签集</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <location filename="../../segstudio/services/quiet.py" />
   <source>Counting</source>
   <translation>计数</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/label_sets.py" />
   <source>Label set {source}</source>
   <translation>标签集 {source}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/large_pictures.py" />
   <location filename="../../segstudio/services/segment_files.py" />
   <location filename="../../segstudio/services/tasks.py" />
   <source>Segmenting</source>
   <translation>分割</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/large_pictures.py" />
   <location filename="../../segstudio/services/model_tasks.py" />
   <location filename="../../segstudio/services/tasks.py" />
   <source>Loading the model</source>
   <translation>载入模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/large_pictures.py" />
   <source>Post-processing ({words}) was not done: it needs the whole picture in memory.</source>
   <translation>未进行后处理（{words}）：它需要将整幅图像读入内存。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/learning_tasks.py" />
   <source>Fine-tuning</source>
   <translation>微调</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/learning_tasks.py" />
   <source>Reading correction {number} of {ids}</source>
   <translation>读取修正 {number}/{ids}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/learning_tasks.py" />
   <source>Evaluating</source>
   <translation>评估</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/learning_tasks.py" />
   <source>Making the model again</source>
   <translation>重新生成模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <location filename="../../segstudio/services/samples.py" />
   <source>Did you mean {close}? </source>
   <translation>您是否指 {close}？</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>Known models: {known}.</source>
   <translation>已知模型：{known}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>No models are installed.</source>
   <translation>未安装任何模型。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>There is no model called {name_or_path!r}.</source>
   <translation>没有名为 {name_or_path!r} 的模型。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>The model {name} was trained from nothing; there is no earlier one.</source>
   <translation>模型 {name} 是从头训练的；没有更早的模型。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>The model that {name} was made from is no longer at hand (id {parent}).</source>
   <translation>生成 {name} 的模型已不在此处（id {parent}）。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>Import its file again, if you have it.</source>
   <translation>如有其文件，请重新导入。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>The model {name} comes with SegStudio and stays.</source>
   <translation>模型 {name} 随 SegStudio 提供，予以保留。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>{path} lies outside the models folder.</source>
   <translation>{path} 位于模型文件夹之外。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>There is a model called {name} already.</source>
   <translation>已有名为 {name} 的模型。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>Export it under another name, and import that file.</source>
   <translation>请以其他名称导出，再导入该文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <location filename="../../segstudio/services/pacs_servers.py" />
   <location filename="../../segstudio/services/projects.py" />
   <source>Choose another name.</source>
   <translation>请选择其他名称。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>the system gave no reason</source>
   <translation>系统未给出原因</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>The model {name} was not renamed: {reason}.</source>
   <translation>模型 {name} 未重命名：{reason}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>{name} does not end in {suffix}.</source>
   <translation>{name} 不以 {suffix} 结尾。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>Model files need that ending.</source>
   <translation>模型文件须以此结尾。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>Delete the file itself if you mean it.</source>
   <translation>如确需删除，请直接删除该文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>The model {name} was not deleted: {reason}.</source>
   <translation>模型 {name} 未删除：{reason}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>Fine-tuning gave no model that is good enough.</source>
   <translation>微调未得到足够好的模型。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>{name} cannot be read: {strerror}.</source>
   <translation>{name} 无法读取：{strerror}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>A model needs a name.</source>
   <translation>模型需要名称。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>The name {name}… is too long for a file.</source>
   <translation>名称 {name}… 过长，不能用作文件名。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>a dot at either end</source>
   <translation>首尾的点号</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>The name {name} cannot be a file's name because of {shown}.</source>
   <translation>名称 {name} 含有{shown}，不能用作文件名。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/library.py" />
   <source>The name {name} is reserved by Windows, where no file can be called so.</source>
   <translation>名称 {name} 为 Windows 保留，不能用作文件名。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/lineage.py" />
   <source>{name}, no longer here</source>
   <translation>{name}，已不在此处</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/looking.py" />
   <source>Looking through the folder</source>
   <translation>浏览文件夹</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/looking.py" />
   <source> The first file that does not open: {problem}</source>
   <translation>第一个打不开的文件：{problem}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/looking.py" />
   <source>The folder {name} holds no image.{reason}</source>
   <translation>文件夹 {name} 中没有图像。{reason}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/looking.py" />
   <source>Choose a folder with pictures, volumes or one DICOM series.</source>
   <translation>请选择含有图片、体数据或一个 DICOM 序列的文件夹。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/looking.py" />
   <source>Drawing small pictures</source>
   <translation>绘制缩略图</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/model_pictures.py" />
   <source>Drawing a model</source>
   <translation>绘制模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/model_tasks.py" />
   <source>Adding classes</source>
   <translation>添加类别</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/model_tasks.py" />
   <source>Converting a model</source>
   <translation>转换模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/model_tasks.py" />
   <source>There are {given} {what} for {names} classes.</source>
   <translation>{names} 个类别却给出了 {given} 个{what}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/model_tasks.py" />
   <source>{said!r} is no colour.</source>
   <translation>{said!r} 不是颜色。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/model_tasks.py" />
   <source>Write it as #56B4E9.</source>
   <translation>请写作 #56B4E9 的形式。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/opening.py" />
   <source>Opening a second image</source>
   <translation>打开第二图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/operating.py" />
   <source>Operating on labels</source>
   <translation>对标签执行操作</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/operating.py" />
   <source>Counting grey levels</source>
   <translation>统计灰度</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Asking the PACS</source>
   <translation>询问 PACS</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Asking {name}</source>
   <translation>询问 {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Searching the PACS</source>
   <translation>查询 PACS</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Searching {name}</source>
   <translation>查询 {name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Reading the list of series</source>
   <translation>读取序列列表</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Fetching a preview</source>
   <translation>获取预览</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Retrieving from the PACS</source>
   <translation>从 PACS 获取</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Reading the list of images</source>
   <translation>读取图像列表</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>{name} has no images there.</source>
   <translation>{name} 上没有该图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Search again.</source>
   <translation>请重新查询。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Looking what is already here</source>
   <translation>查看本机已有的内容</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Image {came} of {total}</source>
   <translation>图像 {came}/{total}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>{name} did not send {lost} of {of_series} images of a series; the others are kept.</source>
   <translation>{name} 未发送某序列 {of_series} 幅图像中的 {lost} 幅；其余已保留。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Try again; it may not send this kind of images or this encoding.</source>
   <translation>请重试；该服务器可能不发送此类图像或此种编码。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Sending to the PACS</source>
   <translation>发送到 PACS</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>File {done} of {paths}</source>
   <translation>文件 {done}/{paths}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>{name} does not say which image it is and cannot be sent.</source>
   <translation>{name} 未标明是哪幅图像，无法发送。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>Sending the labels to the PACS</source>
   <translation>将标签发送到 PACS</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>{name} is no DICOM file or is damaged, and was not sent.</source>
   <translation>{name} 不是 DICOM 文件或已损坏，未发送。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs.py" />
   <source>{name} cannot be read.</source>
   <translation>{name} 无法读取。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs_servers.py" />
   <source>Known are: {known}.</source>
   <translation>已知的有：{known}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs_servers.py" />
   <source>Add one first.</source>
   <translation>请先添加一个。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs_servers.py" />
   <source>There is no server {name!r}.</source>
   <translation>没有服务器 {name!r}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/pacs_servers.py" />
   <source>There is already a server named {name}.</source>
   <translation>已有名为 {name} 的服务器。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/places.py" />
   <location filename="../../segstudio/services/project_tasks.py" />
   <location filename="../../segstudio/services/tasks.py" />
   <source>Opening</source>
   <translation>打开</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/postprocessing.py" />
   <source>Saving the post-processing</source>
   <translation>保存后处理</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/postprocessing.py" />
   <source>Saving the table</source>
   <translation>保存表格</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_adding.py" />
   <source>Looking for images</source>
   <translation>查找图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_adding.py" />
   <source>Looking at {number} of {paths}</source>
   <translation>查看 {number}/{paths}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_adding.py" />
   <source>{name} is nothing that can be opened.</source>
   <translation>{name} 不是可打开的内容。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_adding.py" />
   <source>There is no image to add. {problems}</source>
   <translation>没有可添加的图像。{problems}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_adding.py" />
   <source>Choose pictures, volumes, or folders of DICOM series.</source>
   <translation>请选择图片、体数据，或 DICOM 序列的文件夹。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source>Looking for moved images</source>
   <translation>查找已移动的图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source> and {names} more</source>
   <translation>等 {names} 个</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source>A cloud service left a second copy of a file ({names}{more}), which is not used.</source>
   <translation>云服务留下了某文件的第二份副本（{names}{more}），程序不使用它。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source>Checking the project</source>
   <translation>校验项目</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <location filename="../../segstudio/services/project_sharing.py" />
   <source>{number} of {cases}: {alias}</source>
   <translation>{number}/{cases}：{alias}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source>Audit trail, line {line}: {sentence}</source>
   <translation>审计记录，第 {line} 行：{sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <location filename="../../segstudio/services/project_sharing.py" />
   <source>Its image is no longer where it was.</source>
   <translation>其图像已不在原位置。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source>The hash of its image was never taken.</source>
   <translation>从未计算其图像的散列值。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source>Its image has changed since it was added.</source>
   <translation>其图像自添加后已有改变。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source>Its label file is missing.</source>
   <translation>其标签文件缺失。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_checks.py" />
   <source>Its labels were changed outside of the project.</source>
   <translation>其标签在项目之外被更改。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/project_labels.py" />
   <source>The labels of {n:,} cases were taken.</source>
   <extracomment>Of one: The labels of {n:,} case were taken.</extracomment>
   <translation>
    <numerusform>已采用 {n:,} 个病例的标签。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/project_labels.py" />
   <source>The labels of {n:,} cases could not be taken, the first of them: {alias} ({why})</source>
   <extracomment>Of one: The labels of {n:,} case could not be taken: {alias} ({why})</extracomment>
   <translation>
    <numerusform>{n:,} 个病例的标签无法采用，首个：{alias}（{why}）</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_labels.py" />
   <source>Taking the labels</source>
   <translation>正在采用标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_review.py" />
   <source>Taking the review back</source>
   <translation>正在撤销审阅</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_sharing.py" />
   <source>Exporting the project</source>
   <translation>导出项目</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_sharing.py" />
   <source>The archive was not written: it would lie in the project itself.</source>
   <translation>存档未写入：它会位于项目自身之内。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_sharing.py" />
   <source>Importing the project</source>
   <translation>导入项目</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_sharing.py" />
   <source>The archive is refused: its index names paths of another computer.</source>
   <translation>拒绝该存档：其索引含有另一计算机的路径。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_sharing.py" />
   <source>The archive was not written: {reason}.</source>
   <translation>存档未写入：{reason}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_sharing.py" />
   <source>The archive was not written: {error}.</source>
   <translation>存档未写入：{error}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>Opening the project</source>
   <translation>打开项目</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>Adding images</source>
   <translation>添加图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>The image of {alias} is no longer where it was.</source>
   <translation>{alias} 的图像已不在原位置。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>Project &gt; Find moved images… or segstudio project relink looks for it.</source>
   <translation>可通过“项目 &gt; 查找移动的图像…”或 segstudio project relink 查找。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>This is not the image that was added: its voxels or its grid have changed.</source>
   <translation>这不是当初添加的图像：其体素或网格已改变。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>The label file of {alias} is missing from the project.</source>
   <translation>项目中缺少 {alias} 的标签文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>The labels were changed outside of the project; no slice counts as reviewed.</source>
   <translation>标签在项目之外被更改；所有切片均不再视为已审阅。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <location filename="../../segstudio/services/tasks.py" />
   <source>Saving labels</source>
   <translation>保存标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>Writing the labels of {alias}</source>
   <translation>写入 {alias} 的标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <location filename="../../segstudio/services/tasks.py" />
   <source>Writing the correction</source>
   <translation>写入修正</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>{n} cases predicted.</source>
   <extracomment>Of one: {n} case predicted.</extracomment>
   <translation>
    <numerusform>已预测 {n} 个病例。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>{n} cases that you have worked on stay as they are.</source>
   <extracomment>Of one: {n} case that you have worked on stays as it is.</extracomment>
   <translation>
    <numerusform>您处理过的 {n} 个病例保持不变。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source> and {failed} more</source>
   <translation>等 {failed} 个</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>Not predicted: {alias} ({why}){more}.</source>
   <translation>未预测：{alias}（{why}）{more}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>Segmenting the cases</source>
   <translation>分割各病例</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>{number} of {ids}: {alias}</source>
   <translation>{number}/{ids}：{alias}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/project_tasks.py" />
   <source>It was edited meanwhile.</source>
   <translation>其间该病例已被编辑。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>{folder} is no project: it holds no {index_name}.</source>
   <translation>{folder} 不是项目：其中没有 {index_name}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>segstudio project new makes one.</source>
   <translation>可用 segstudio project new 创建。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>The project {name} holds no such case.</source>
   <translation>项目 {name} 中没有此病例。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>The project {project} holds no case {name!r}.</source>
   <translation>项目 {project} 中没有病例 {name!r}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>The project {project} holds {count} cases that begin with {name!r}.</source>
   <translation>项目 {project} 中有 {count} 个以 {name!r} 开头的病例。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>segstudio project list shows them.</source>
   <translation>可用 segstudio project list 查看。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>The labels of {alias} are a link to another place, which is not followed.</source>
   <translation>{alias} 的标签是指向其他位置的链接，不予跟随。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>There is a case called {alias} already.</source>
   <translation>已有名为 {alias} 的病例。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>The labels of {alias} were not saved: a link leads to another place.</source>
   <translation>{alias} 的标签未保存：链接指向其他位置。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>The labels of {alias} were not saved: {error}.</source>
   <translation>{alias} 的标签未保存：{error}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>{values!r} is no status of a case.</source>
   <translation>{values!r} 不是病例的状态。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>A note has at most {longest_note:,} characters.</source>
   <translation>备注最多 {longest_note:,} 个字符。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>{alias} is not reviewed: not every slice is marked so.</source>
   <translation>{alias} 尚未审阅：并非每个切片都标为已审阅。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>Open it, mark its slices as reviewed (Shift+R), and save.</source>
   <translation>请打开它，将其切片标为已审阅 (Shift+R)，然后保存。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/projects.py" />
   <source>The project {name} is closed.</source>
   <translation>项目 {name} 已关闭。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/quiet.py" />
   <source>Trying the filter</source>
   <translation>试用滤波</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/quiet.py" />
   <source>Trying the post-processing</source>
   <translation>试用后处理</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/quiet.py" />
   <source>Comparing with the training images</source>
   <translation>与训练图像比较</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>More than one of the unsaved edits begin with {name!r}.</source>
   <translation>有多个未保存的编辑以 {name!r} 开头。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>No unsaved edits begin with {name!r}.</source>
   <translation>没有以 {name!r} 开头的未保存编辑。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>segstudio recover list shows them.</source>
   <translation>可用 segstudio recover list 查看。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>Recovering edits</source>
   <translation>恢复编辑</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>The image of {name} came from no file.</source>
   <translation>{name} 的图像不是来自文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>these edits</source>
   <translation>这些编辑</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>Save its labels as a file instead.</source>
   <translation>请将其标签保存为文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>The image {name} has changed since its labels were edited: {gap}.</source>
   <translation>图像 {name} 在其标签编辑后已有改变：{gap}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>Save the edits as a label file instead; they are unchanged.</source>
   <translation>请将编辑保存为标签文件；编辑内容未受影响。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>The image has changed since these labels were edited; check them.</source>
   <translation>图像在这些标签编辑后已有改变；请核对。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>Looking for unsaved edits</source>
   <translation>查找未保存的编辑</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>Reading unsaved edits</source>
   <translation>读取未保存的编辑</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/recovery.py" />
   <source>Saving recovered labels</source>
   <translation>保存恢复的标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/resampling.py" />
   <source>An image of {shape} voxels takes {image_bytes}, which does not fit into the free memory.</source>
   <translation>{shape} 个体素的图像需要 {image_bytes}，空闲内存不足。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/resampling.py" />
   <source>Choose a larger spacing, or close other programs.</source>
   <translation>请选择更大的间距，或关闭其他程序。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/resampling.py" />
   <source>{said!r} is no spacing.</source>
   <translation>{said!r} 不是间距。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/resampling.py" />
   <source>Write one number of mm, or three for z, y and x: 1 or 2.5,0.7,0.7.</source>
   <translation>请写一个以 mm 计的数，或按 z、y、x 写三个：1 或 2.5,0.7,0.7。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/resampling.py" />
   <source>Resampling</source>
   <translation>重采样</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/resampling.py" />
   <source>Resampling the image</source>
   <translation>重采样图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/resampling.py" />
   <source>Resampling the labels</source>
   <translation>重采样标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/resampling.py" />
   <source>Saving the image</source>
   <translation>保存图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/safekeeping.py" />
   <source>an error in the program</source>
   <translation>程序错误</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>There is no sample called {name!r}.</source>
   <translation>没有名为 {name!r} 的示例。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>{hint}Samples: {known}.</source>
   <translation>{hint}示例：{known}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/segment_files.py" />
   <source>{name} is larger than the memory, and {needing_all} needs the whole picture.</source>
   <translation>{name} 大于内存，而{needing_all}需要整幅图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/segment_files.py" />
   <source>Leave {needing_all} out, or choose a part with --region.</source>
   <translation>请略去{needing_all}，或用 --region 选择一部分。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/segment_files.py" />
   <source>It is larger than the memory and was segmented block by block.</source>
   <translation>图像大于内存，已逐块分割。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/apart.py" />
   <source>This program cannot start itself to read a doubtful file apart.</source>
   <translation>本程序无法另启自身进程来单独读取可疑文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/apart.py" />
   <source>A file read in a process of its own came over changed.</source>
   <translation>由单独进程读取的文件传来时有改变。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/apart.py" />
   <source>A file that might be damaged is read where it cannot harm your work, and it arrived whole.</source>
   <translation>可能损坏的文件在不会影响您工作的地方读取，并已完整到达。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/apart.py" />
   <source>{nbytes} KiB from a process of its own</source>
   <translation>来自单独进程的 {nbytes} KiB</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/dicom.py" />
   <source>A DICOM series was not read as it was written.</source>
   <translation>DICOM 序列读取的结果与写入时不同。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/dicom.py" />
   <source>A DICOM segmentation did not come back the same.</source>
   <translation>DICOM 分割读回后不一致。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/dicom.py" />
   <source>A series was read the right way round, and its segmentation came back the same.</source>
   <translation>序列按正确方向读取，其分割结果往返后保持一致。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/dicom.py" />
   <source>{slices} slices of {width}×{height}, labels equal</source>
   <translation>{slices} 个 {width}×{height} 的切片，标签一致</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>The network {name} gives numbers that are not finite.</source>
   <translation>网络 {name} 给出了非有限数值。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>A network made ready for speed differs by {worst:.1e} of its largest output.</source>
   <translation>为提速而优化的网络，其差异达最大输出的 {worst:.1e}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>Each gives the same in its fast form as in its plain one.</source>
   <translation>每个网络的快速形式与普通形式结果相同。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>{networks}; largest difference {worst:.0e}</source>
   <translation>{networks}；最大差异 {worst:.0e}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>The loss {name} has no usable gradient.</source>
   <translation>损失 {name} 没有可用的梯度。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>The loss {name} does not fall along its gradient.</source>
   <translation>损失 {name} 沿梯度方向不下降。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>The loss {name} is not finite where a class is missing.</source>
   <translation>缺少某一类别时，损失 {name} 不是有限值。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>A model can learn by each of them.</source>
   <translation>模型可以用其中每一种进行学习。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>{n} losses fall along their gradients</source>
   <extracomment>Of one: {n} loss falls along its gradient</extracomment>
   <translation>
    <numerusform>{n} 种损失沿其梯度下降</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>The shipped model {name} is missing. Install SegStudio again.</source>
   <translation>缺少随程序提供的模型 {name}。请重新安装 SegStudio。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>The model {name} reaches a Dice of {measured:.3f}, not {score:.3f}.</source>
   <translation>模型 {name} 的 Dice 为 {measured:.3f}，而非 {score:.3f}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>{name}: Dice {measured:.3f}; stored {score:.3f}, so {low:.3f} to {high:.3f} passes.</source>
   <translation>{name}：Dice {measured:.3f}；存储值 {score:.3f}，因此 {low:.3f} 至 {high:.3f} 为通过。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>Each model works here as it did where it was made, measured on the drawn sample:</source>
   <translation>每个模型在此处的表现与制作时一致，在绘制的示例上测得：</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>How good a model is stands in the Model panel: its score on other images, kept apart.</source>
   <translation>模型的优劣见“模型”面板：那里是在另外留出的图像上的评分。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>Fine-tuning gave no model. {sentence}</source>
   <translation>微调未得到模型。{sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>Fine-tuning left every weight as it was.</source>
   <translation>微调后所有权重均未改变。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>The same model gave two different results on the same image.</source>
   <translation>同一模型对同一图像给出了两种不同结果。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>A model learned from a correction, was saved, and gave the same result when opened again.</source>
   <translation>模型从一次修正中学习，保存后重新打开，结果相同。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>{steps} steps; {moved} of {new} tensors changed; loaded again</source>
   <translation>{steps} 步；{new} 个张量中有 {moved} 个改变；已重新载入</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>There is no graphics card here that the program can use; the processor does the work.</source>
   <translation>这里没有程序可用的显卡；由处理器完成工作。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>torch {version} sees no GPU</source>
   <translation>torch {version} 未发现 GPU</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>{share:.2%} of the labels differ between {device_words} and CPU.</source>
   <translation>{device_words} 与 CPU 之间有 {share:.2%} 的标签不同。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>Both draw the same labels.</source>
   <translation>两者绘制的标签相同。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/learning.py" />
   <source>{device_words}: {share:.3%} of the labels differ, up to {most:.1%} passes</source>
   <translation>{device_words}：{share:.3%} 的标签不同，不超过 {most:.1%} 为通过</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/outcome.py" />
   <source> ({skipped} could not be made here)</source>
   <translation>（{skipped} 项在此无法进行）</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/outcome.py" />
   <source>All {done} checks passed{aside} in {seconds:.0f} s.</source>
   <translation>全部 {done} 项检查通过{aside}，用时 {seconds:.0f} s。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/outcome.py" />
   <source>{failures} of {checks} checks failed{aside}: {names}.</source>
   <translation>{checks} 项检查中有 {failures} 项未通过{aside}：{names}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>System</source>
   <translation>系统</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>Processor</source>
   <translation>处理器</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>Only drawn sample cases were used. For research and education; not a medical device.</source>
   <translation>仅使用了绘制的示例病例。用于研究和教育；不是医疗器械。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/page.py" />
   <source>This computer</source>
   <translation>此计算机</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>{n} sample cases</source>
   <extracomment>Of one: {n} sample case</extracomment>
   <translation>
    <numerusform>{n} 个示例病例</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>{n} icons</source>
   <extracomment>Of one: {n} icon</extracomment>
   <translation>
    <numerusform>{n} 个图标</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>{n} help pages</source>
   <extracomment>Of one: {n} help page</extracomment>
   <translation>
    <numerusform>{n} 个帮助页面</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>{n} models</source>
   <extracomment>Of one: {n} model</extracomment>
   <translation>
    <numerusform>{n} 个模型</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>The program's folder {folder} holds no {pattern} file. Install SegStudio again.</source>
   <translation>程序文件夹 {folder} 中没有 {pattern} 文件。请重新安装 SegStudio。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>The sample case {name} lacks {missing}. Install SegStudio again.</source>
   <translation>示例病例 {name} 缺少 {missing}。请重新安装 SegStudio。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>All are there: {files}.</source>
   <translation>全部齐全：{files}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>The mean of {size}×{size} pixels of {dtype} differs from the loop.</source>
   <translation>{dtype} 的 {size}×{size} 像素均值与逐像素循环的结果不同。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>The mean filter gives every pixel the value that its definition gives.</source>
   <translation>均值滤波给出的每个像素值均与其定义相符。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>{tried} sizes and number types, each equal to a plain loop over every pixel</source>
   <translation>{tried} 种尺寸与数值类型，均与逐像素循环一致</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>Labels saved as {name} did not come back the same.</source>
   <translation>存为 {name} 的标签读回后不一致。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>They came back the same from every format: {formats}.</source>
   <translation>从每种格式读回均保持一致：{formats}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>An image packed as {name} is unpacked to other numbers.</source>
   <translation>以 {name} 压缩的图像解压后数值不同。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/program.py" />
   <source>They are unpacked without loss: {packers}.</source>
   <translation>解压无损：{packers}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Files of the program</source>
   <translation>程序文件</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Smoothing of images</source>
   <translation>图像平滑</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Labels saved and opened again</source>
   <translation>标签的保存与重新打开</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Compressed images</source>
   <translation>压缩图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>DICOM series and segmentation</source>
   <translation>DICOM 序列与分割</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Doubtful files read apart</source>
   <translation>单独读取可疑文件</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Networks (what a model is built of)</source>
   <translation>网络（模型的结构）</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Losses (what training goes by)</source>
   <translation>损失（训练的依据）</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Models that come with the program</source>
   <translation>程序自带的模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Fine-tuning a model</source>
   <translation>微调模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>Graphics card and processor alike</source>
   <translation>显卡与处理器结果一致</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/selftest/task.py" />
   <source>{cpu_count} cores</source>
   <translation>{cpu_count} 个核心</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/session.py" />
   <source>The labels do not lie on the image: {gap}.</source>
   <translation>标签与图像不重合：{gap}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/session.py" />
   <source>Segment with {name}</source>
   <translation>用 {name} 分割</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/session.py" />
   <source>Prediction of {name}</source>
   <translation>{name} 的预测</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/session.py" />
   <source>Remove label: {name}</source>
   <translation>移除标签：{name}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>A setting is given as NAME=VALUE, not as {said!r}.</source>
   <translation>设置须写作 NAME=VALUE，而非 {said!r}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>{value!r} is no value for the setting {name} ({title}).</source>
   <translation>{value!r} 不是设置 {name}（{title}）的有效值。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>{value!r} are no colours.</source>
   <translation>{value!r} 不是颜色。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>Write them as #56B4E9, at least one.</source>
   <translation>请写作 #56B4E9 的形式，至少一个。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>It can be from {low:g} to {high:g}.</source>
   <translation>取值范围为 {low:g} 至 {high:g}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>The setting {name} ({title}) is {value}.</source>
   <translation>设置 {name}（{title}）为 {value}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>There is no device called {value!r}.</source>
   <translation>没有名为 {value!r} 的设备。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>yes or no</source>
   <translation>yes 或 no</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>a number</source>
   <translation>一个数字</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/setting_values.py" />
   <source>The setting {name} takes {kind}, not {said!r}.</source>
   <translation>设置 {name} 应为 {kind}，而非 {said!r}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>{last_model!r} is no name of a model.</source>
   <translation>{last_model!r} 不是模型名称。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>{last_folders!r} are no folders last used.</source>
   <translation>{last_folders!r} 不是有效的最近使用文件夹。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>The settings in {path} cannot be read and are at their defaults: {error}</source>
   <translation>{path} 中的设置无法读取，已采用默认值：{error}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>The settings in {path} are damaged and are at their defaults.</source>
   <translation>{path} 中的设置已损坏，已采用默认值。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>A setting in {path} was not used: {sentence}</source>
   <translation>{path} 中的一项设置未被采用：{sentence}</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>There is no setting called {name!r}.</source>
   <translation>没有名为 {name!r} 的设置。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Settings: {known}.</source>
   <translation>可用的设置：{known}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/sweeping.py" />
   <source>Tidying</source>
   <translation>整理</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>Reading the image</source>
   <translation>读取图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>{name} is grey: it has one channel.</source>
   <translation>{name} 为灰度图像：只有一个通道。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>Filtering</source>
   <translation>滤波</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>The model file {path} cannot be read: {strerror}.</source>
   <translation>模型文件 {path} 无法读取：{strerror}。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>Saving the picture</source>
   <translation>保存图片</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>{name} was not saved: what lies there is no DICOM segmentation.</source>
   <translation>{name} 未保存：该处的文件不是 DICOM 分割。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>Save the labels under another name.</source>
   <translation>请以其他名称保存标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>Saving the correction</source>
   <translation>保存修正</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/tasks.py" />
   <source>Loading networks</source>
   <translation>载入网络</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/training_folder.py" />
   <source>Reading image {number} of {images}</source>
   <translation>正在读取第 {number} 幅图像，共 {images} 幅</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/unchanged.py" />
   <source>{path} was not saved: it was changed by someone else since it was opened here.</source>
   <translation>{path} 未保存：自在此打开后，它已被他人更改。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/unchanged.py" />
   <source>Save under another name, or write over what is there.</source>
   <translation>请以其他名称保存，或覆盖现有文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/words.py" />
   <source>{several} and {last}</source>
   <translation>{several}和{last}</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Open…</source>
   <translation>打开(&amp;O)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open images: pictures, TIFF, NIfTI, NRRD or DICOM. Dropping files on the window does the same.</source>
   <translation>打开图像：图片、TIFF、NIfTI、NRRD 或 DICOM。将文件拖放到窗口亦可。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open &amp;folder…</source>
   <translation>打开文件夹(&amp;F)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open a DICOM series, or every image of a folder. For scans, whose slices are files of one folder.</source>
   <translation>打开一个 DICOM 序列，或文件夹中的所有图像。适用于切片存放在同一文件夹中的扫描。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open &amp;labels…</source>
   <translation>打开标签(&amp;L)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Load labels for the open case from a file.</source>
   <translation>从文件为当前病例载入标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Compare the labels with those of another file, such as those of a second reader.</source>
   <translation>将标签与另一文件中的标签进行比较，例如第二位阅片者的标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Close reference</source>
   <translation>关闭参考</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Compare with the reference no longer.</source>
   <translation>不再与参考进行比较。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open c&amp;hannel…</source>
   <translation>打开通道(&amp;H)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>One channel of the open image, its luminance, or its colours.</source>
   <translation>取当前图像的一个通道、亮度或全部颜色。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open a second &amp;image…</source>
   <translation>打开第二图像(&amp;I)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Lay another image over the case, or show it beside it, such as a PET or an earlier scan.</source>
   <translation>将另一幅图像叠加在病例上，或并排显示，例如 PET 或较早的扫描。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open a second image from a folder…</source>
   <translation>从文件夹打开第二图像…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Lay a DICOM series over the case, or show it beside it.</source>
   <translation>将一个 DICOM 序列叠加在病例上，或并排显示。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Close &amp;the second image</source>
   <translation>关闭第二图像(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Take the second image away; the case stays.</source>
   <translation>移除第二图像；病例保留。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open re&amp;gion…</source>
   <translation>打开区域(&amp;G)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>A rectangle of the open image's file, chosen on a small picture of it.</source>
   <translation>在缩略图上选取当前图像文件中的一个矩形区域。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Save labels</source>
   <translation>保存标签(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Save the labels with the geometry of the image, in a file that other programs read.</source>
   <translation>按图像的几何信息保存标签，存为其他程序可读的文件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Save labels &amp;as…</source>
   <translation>标签另存为(&amp;A)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Save the labels under another name or in another format.</source>
   <translation>以其他名称或其他格式保存标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Unsaved &amp;edits…</source>
   <translation>未保存的编辑(&amp;E)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Bring back what a crash or a case closed too soon left unsaved.</source>
   <translation>找回因崩溃或过早关闭病例而未保存的内容。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Sa&amp;ve image as…</source>
   <translation>图像另存为(&amp;V)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Write the open image itself to a file, as after resampling.</source>
   <translation>将当前图像本身写入文件，例如重采样之后。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>E&amp;xport…</source>
   <translation>导出(&amp;X)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>DICOM SEG, contours, surfaces, tables, pictures, de-identified cases.</source>
   <translation>DICOM SEG、轮廓、表面、表格、图片、去标识化病例。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>PACS (&amp;DICOM server)…</source>
   <translation>PACS（DICOM 服务器）(&amp;D)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Search a PACS, retrieve series, send labels back.</source>
   <translation>查询 PACS，获取序列，回传标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Next case</source>
   <translation>下一病例(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open the next case of the list.</source>
   <translation>打开列表中的下一个病例。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Previous case</source>
   <translation>上一病例(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Open the previous case of the list.</source>
   <translation>打开列表中的上一个病例。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Close case</source>
   <translation>关闭病例(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Let the open case go.</source>
   <translation>关闭当前打开的病例。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Quit</source>
   <translation>退出(&amp;Q)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Close the window.</source>
   <translation>关闭窗口。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;New project…</source>
   <translation>新建项目(&amp;N)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Keep images, labels, corrections and models of one task together.</source>
   <translation>将同一任务的图像、标签、修正和模型集中保存。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Open project…</source>
   <translation>打开项目(&amp;O)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go on with a project.</source>
   <translation>继续一个已有项目。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Close project</source>
   <translation>关闭项目(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Let the project go; others can write into it then.</source>
   <translation>关闭项目，之后其他人可以写入。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Add images…</source>
   <translation>添加图像(&amp;A)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Add image files to the project; they stay where they are.</source>
   <translation>将图像文件添加到项目；文件保留在原位置。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Add the images of a &amp;folder…</source>
   <translation>添加文件夹中的图像(&amp;F)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Add every image and every DICOM series of a folder.</source>
   <translation>添加文件夹中的所有图像和所有 DICOM 序列。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Segment the cases…</source>
   <translation>分割各病例(&amp;S)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Predict the labels of all cases that are new, one by one.</source>
   <translation>逐个预测所有新病例的标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Find &amp;moved images…</source>
   <translation>查找已移动的图像(&amp;M)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Look in a folder for images that are no longer where they were.</source>
   <translation>在文件夹中查找已不在原位置的图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>C&amp;heck the project</source>
   <translation>校验项目(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Compare images and labels with what was noted of them.</source>
   <translation>将图像和标签与其记录进行核对。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Export the project…</source>
   <translation>导出项目(&amp;E)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>One checked file to give away, with images or without.</source>
   <translation>生成一个经校验、可分发的文件，可包含或不含图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Import a project…</source>
   <translation>导入项目(&amp;I)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Check such a file and unpack it into a new folder.</source>
   <translation>校验此类文件，并解压到新文件夹。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Take the last step back. Strokes, predictions and filters alike; the panel History lists them.</source>
   <translation>撤销上一步。笔画、预测和滤波均可；“历史”面板列出各步。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Bring the step back that was undone last. It is there until something else is changed.</source>
   <translation>恢复最近撤销的一步。在作出其他改动之前均可恢复。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Copy view</source>
   <translation>复制视图(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Copy what the canvas shows, without words about the patient.</source>
   <translation>复制画布所显示的内容，不含患者信息文字。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Settings…</source>
   <translation>设置(&amp;S)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Device, memory, colours, keys and folders.</source>
   <translation>设备、内存、颜色、快捷键和文件夹。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Fit</source>
   <translation>适合窗口(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show the whole slice.</source>
   <translation>显示整个切片。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Zoom &amp;in</source>
   <translation>放大(&amp;I)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show less, larger.</source>
   <translation>显示范围更小，图像更大。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Zoom &amp;out</source>
   <translation>缩小(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show more, smaller.</source>
   <translation>显示范围更大，图像更小。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Actual size</source>
   <translation>实际大小(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>One voxel on one pixel of the screen.</source>
   <translation>一个体素对应屏幕上一个像素。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Three pla&amp;nes</source>
   <translation>三个平面(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Axial, coronal and sagittal planes with a common cross-hair.</source>
   <translation>轴位、冠状位和矢状位平面，共用一个十字线。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Ma&amp;ximise plane</source>
   <translation>最大化平面(&amp;X)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Fill the canvas with the plane under the mouse, or show all.</source>
   <translation>让鼠标下的平面占满画布，或显示全部平面。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Next vie&amp;w</source>
   <translation>下一视图(&amp;W)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Give the keyboard to the canvas, or to its next plane.</source>
   <translation>将键盘焦点交给画布，或其下一个平面。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>S&amp;econd image</source>
   <translation>第二图像(&amp;E)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show or hide the second image.</source>
   <translation>显示或隐藏第二图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Side b&amp;y side</source>
   <translation>并排显示(&amp;Y)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show the second image in linked views beside the case, or over it.</source>
   <translation>将第二图像以联动视图显示在病例旁，或叠加其上。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Blend, checkerboard, swi&amp;pe</source>
   <translation>混合、棋盘格、卷帘(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Blend the second image over the case, show it in squares, or on one side of a line.</source>
   <translation>将第二图像混合叠加在病例上，以棋盘格显示，或显示在分界线一侧。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>More of the second image</source>
   <translation>第二图像增强</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Make the second image denser, or move the line.</source>
   <translation>提高第二图像的不透明度，或移动分界线。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Less of the second image</source>
   <translation>第二图像减弱</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Make the second image fainter, or move the line.</source>
   <translation>降低第二图像的不透明度，或移动分界线。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show la&amp;bels</source>
   <translation>显示标签(&amp;B)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show or hide all labels.</source>
   <translation>显示或隐藏所有标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Boundary, fill or bo&amp;th</source>
   <translation>边界、填充或两者(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Draw labels as boundary lines, as fill, or both.</source>
   <translation>将标签显示为边界线、填充或两者兼有。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Colour each ob&amp;ject</source>
   <translation>对象分别着色(&amp;J)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Draw neighbouring objects of a label in different colours.</source>
   <translation>用不同颜色显示同一标签的相邻对象。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Denser fill</source>
   <translation>加深填充(&amp;D)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Make the fill of the labels denser.</source>
   <translation>提高标签填充的不透明度。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Fainter fi&amp;ll</source>
   <translation>减淡填充(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Make the fill of the labels fainter.</source>
   <translation>降低标签填充的不透明度。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Markers and corner text</source>
   <translation>标记和角落文字(&amp;M)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Orientation letters, scale bar and corner text.</source>
   <translation>方位字母、比例尺和角落文字。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Crosshair</source>
   <translation>十字线(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show or hide the crosshair.</source>
   <translation>显示或隐藏十字线。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Flic&amp;ker contours</source>
   <translation>轮廓闪烁对比(&amp;K)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Change between your labels and those they are compared with. What moves is where they differ.</source>
   <translation>在您的标签与所比较的标签之间切换。移动之处即为差异。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show what differs</source>
   <translation>显示差异</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Colour what differs from the reference, then the boundary by its distance, then neither.</source>
   <translation>先为与参考不同之处着色，再按距离为边界着色，然后都不着色。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Can&amp;vas alone</source>
   <translation>仅显示画布(&amp;V)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Hide everything but the canvas, and bring it back.</source>
   <translation>隐藏画布以外的一切，再次执行则恢复。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>F&amp;ull screen</source>
   <translation>全屏(&amp;U)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Fill the whole screen.</source>
   <translation>占满整个屏幕。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Apply mean filter</source>
   <translation>应用均值滤波(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Smooth by the mean of a square of the chosen size. For noisy images; the raw one stays at hand.</source>
   <translation>用所选大小的方形邻域的均值进行平滑。适用于有噪声的图像；原始图像随时可用。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show &amp;raw image</source>
   <translation>显示原始图像(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Change between the filtered and the raw image, to see what smoothing takes away.</source>
   <translation>在滤波后图像与原始图像之间切换，以查看平滑去除了什么。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Resample…</source>
   <translation>重采样…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Bring the case to another distance between voxels, as a new case.</source>
   <translation>将病例改为另一体素间距，生成新病例。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Invert grey levels</source>
   <translation>灰度反转(&amp;I)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Change black and white over.</source>
   <translation>黑白互换。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Next palette</source>
   <translation>下一个调色板</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Colours of grey images: grey, inferno, viridis, bone, hot.</source>
   <translation>灰度图像的配色：gray、inferno、viridis、bone、hot。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>A&amp;utomatic window</source>
   <translation>自动窗(&amp;U)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Grey levels from the 0.5 to the 99.5 percentile.</source>
   <translation>灰度范围取第 0.5 至第 99.5 百分位数。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Window of the fi&amp;le</source>
   <translation>文件指定的窗(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Grey levels as at first: those the file asks for, else by its values.</source>
   <translation>恢复最初的灰度范围：文件指定的，否则按其数值。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;1 Soft tissue</source>
   <translation>软组织(&amp;1)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Width 400 HU, level 40 HU.</source>
   <translation>窗宽 400 HU，窗位 40 HU。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;2 Lung</source>
   <translation>肺(&amp;2)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Width 1500 HU, level -600 HU.</source>
   <translation>窗宽 1500 HU，窗位 -600 HU。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;3 Bone</source>
   <translation>骨(&amp;3)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Width 2500 HU, level 480 HU.</source>
   <translation>窗宽 2500 HU，窗位 480 HU。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;4 Brain</source>
   <translation>脑(&amp;4)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Width 80 HU, level 40 HU.</source>
   <translation>窗宽 80 HU，窗位 40 HU。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;5 Liver</source>
   <translation>肝(&amp;5)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Width 150 HU, level 90 HU.</source>
   <translation>窗宽 150 HU，窗位 90 HU。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;6 Mediastinum</source>
   <translation>纵隔(&amp;6)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Width 350 HU, level 50 HU.</source>
   <translation>窗宽 350 HU，窗位 50 HU。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;7 CT angiography</source>
   <translation>CT 血管造影(&amp;7)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Width 600 HU, level 300 HU.</source>
   <translation>窗宽 600 HU，窗位 300 HU。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Pla&amp;y slices</source>
   <translation>播放切片(&amp;Y)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Let the slices pass by themselves, again and again.</source>
   <translation>自动循环播放切片。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Slab: &amp;highest, lowest, mean</source>
   <translation>厚层：最大、最小、平均(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Draw several slices as their highest, lowest or mean value.</source>
   <translation>将多层切片合成显示为最大值、最小值或平均值。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Thicker slab</source>
   <translation>增加层厚</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Draw more slices as one.</source>
   <translation>将更多切片合成显示。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Thinner slab</source>
   <translation>减小层厚</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Draw fewer slices as one.</source>
   <translation>将更少切片合成显示。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Next slice</source>
   <translation>下一切片(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go one slice on.</source>
   <translation>前进一个切片。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Previous slice</source>
   <translation>上一切片(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go one slice back.</source>
   <translation>后退一个切片。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Ten slices on</source>
   <translation>前进十个切片(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go ten slices on.</source>
   <translation>前进十个切片。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Ten slices &amp;back</source>
   <translation>后退十个切片(&amp;B)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go ten slices back.</source>
   <translation>后退十个切片。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;First slice</source>
   <translation>第一个切片(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go to the first slice.</source>
   <translation>转到第一个切片。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>La&amp;st slice</source>
   <translation>最后一个切片(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go to the last slice.</source>
   <translation>转到最后一个切片。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>N&amp;ext slice with the label</source>
   <translation>下一个含此标签的切片(&amp;E)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go to the next slice with the current label.</source>
   <translation>转到下一个含有当前标签的切片。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Next d&amp;oubtful place</source>
   <translation>下一个存疑处(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go to where the model was least sure, then to the next such place.</source>
   <translation>转到模型最不确定之处，再转到下一处。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Pre&amp;vious slice with the label</source>
   <translation>上一个含此标签的切片(&amp;V)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Go to the previous slice that holds the current label.</source>
   <translation>转到上一个含有当前标签的切片。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Ne&amp;xt label</source>
   <translation>下一标签(&amp;X)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Choose the next label of the list.</source>
   <translation>选择列表中的下一个标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Previous label</source>
   <translation>上一标签(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Choose the previous label of the list.</source>
   <translation>选择列表中的上一个标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Swap with background</source>
   <translation>与背景切换(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Change between the current label and the background.</source>
   <translation>在当前标签与背景之间切换。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Lock label</source>
   <translation>锁定标签(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Protect the current label from every edit, or free it.</source>
   <translation>保护当前标签不被任何编辑改动，或解除保护。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Paint &amp;over: next choice</source>
   <translation>覆盖范围：下一选项(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>What strokes may cover: all labels, only the background, only these labels.</source>
   <translation>笔画可以覆盖什么：所有标签、仅背景、仅指定标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;New label</source>
   <translation>新建标签(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Add a label with the next free number.</source>
   <translation>用下一个空闲编号添加标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>F&amp;ind label…</source>
   <translation>查找标签(&amp;I)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Search the list of labels by number or name.</source>
   <translation>按编号或名称搜索标签列表。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Mer&amp;ge marked labels</source>
   <translation>合并选中的标签(&amp;G)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Make one label of those marked in the list; the one chosen last keeps its number.</source>
   <translation>将列表中选中的标签合并为一个；保留最后选中者的编号。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show onl&amp;y marked labels, or all</source>
   <translation>仅显示选中的标签，或全部(&amp;Y)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Hide all labels but those marked in the list; once more shows all again.</source>
   <translation>隐藏未在列表中选中的标签；再次执行则全部显示。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Ren&amp;umber labels</source>
   <translation>重新编号(&amp;U)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Number the labels 1, 2, 3 … in the order they have.</source>
   <translation>按现有顺序编为 1、2、3… 号。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Cl&amp;ear label</source>
   <translation>清空标签(&amp;E)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Erase the current label everywhere; it stays on the list.</source>
   <translation>清除当前标签的全部内容；标签保留在列表中。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Delete marked labels</source>
   <translation>删除选中的标签(&amp;D)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Erase the labels marked in the list, contents and all.</source>
   <translation>删除列表中选中的标签及其全部内容。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Import la&amp;bel set…</source>
   <translation>导入标签集(&amp;B)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Take names and colours from a file: JSON, ITK-SNAP or 3D Slicer.</source>
   <translation>从文件读取名称和颜色：JSON、ITK-SNAP 或 3D Slicer。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Expor&amp;t label set…</source>
   <translation>导出标签集(&amp;T)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Save names and colours: as JSON, for ITK-SNAP or for 3D Slicer.</source>
   <translation>保存名称和颜色：JSON、ITK-SNAP 或 3D Slicer 格式。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Count and measure objects</source>
   <translation>计数并测量对象(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show how many objects there are, and their sizes.</source>
   <translation>显示对象的数目和大小。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>S&amp;maller brush</source>
   <translation>缩小画笔(&amp;M)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Make the brush a fifth smaller.</source>
   <translation>画笔缩小五分之一。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>La&amp;rger brush</source>
   <translation>放大画笔(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Make the brush a fifth larger.</source>
   <translation>画笔放大五分之一。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Panel of operations</source>
   <translation>操作面板(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Every operation on labels, with a preview.</source>
   <translation>所有标签操作，均可预览。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Apply the chosen operation</source>
   <translation>应用所选操作(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Do what the panel shows, as one step that can be undone. Once the preview shows what you want.</source>
   <translation>执行面板所示的操作，作为可撤销的一步。待预览符合您的要求后使用。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>End the pre&amp;view</source>
   <translation>结束预览(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Show the labels as they are again, and stop working out a preview (Esc).</source>
   <translation>重新显示当前标签，并停止计算预览（Esc）。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Keep the &amp;largest island</source>
   <translation>保留最大连通块(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Remove all islands of the label but the largest.</source>
   <translation>移除该标签中除最大者外的所有连通块。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Remove small islands…</source>
   <translation>移除小连通块(&amp;R)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Remove islands of the label below a size.</source>
   <translation>移除该标签中小于指定大小的连通块。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Split &amp;islands into labels…</source>
   <translation>按连通块拆分为标签(&amp;I)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Give each island a label of its own.</source>
   <translation>为每个连通块分配单独的标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Pi&amp;ck one island…</source>
   <translation>选取一个连通块(&amp;C)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Keep, remove or relabel the island under the cross-hair.</source>
   <translation>保留、移除十字线处的连通块，或更改其标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Split &amp;touching objects…</source>
   <translation>分离粘连对象(&amp;T)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Part objects that grew together at their necks.</source>
   <translation>在狭颈处分开粘连的对象。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Fill &amp;holes</source>
   <translation>填充孔洞(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Fill background that the label encloses.</source>
   <translation>填充被标签包围的背景。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Smooth…</source>
   <translation>平滑(&amp;S)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Round the outline of the label, or of all labels jointly.</source>
   <translation>使该标签的轮廓变得圆滑，或对所有标签联合平滑。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Grow…</source>
   <translation>扩张(&amp;G)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Spread the label by a distance.</source>
   <translation>将标签向外扩张一段距离。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Shrin&amp;k…</source>
   <translation>收缩(&amp;K)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Draw the label back by a distance.</source>
   <translation>将标签向内收缩一段距离。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Hollo&amp;w…</source>
   <translation>抽壳(&amp;W)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Leave only a wall along the boundary of the label.</source>
   <translation>仅保留标签边界处的一层壁。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Combine la&amp;bels…</source>
   <translation>组合标签(&amp;B)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Union, intersection, subtraction and more of two labels.</source>
   <translation>两个标签的并集、交集、差集等。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Thr&amp;eshold…</source>
   <translation>阈值(&amp;E)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Give voxels of a range of grey levels the label.</source>
   <translation>将灰度在指定范围内的体素赋予该标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Cop&amp;y from the slice before</source>
   <translation>从前一切片复制(&amp;Y)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Take the label over from the slice before.</source>
   <translation>沿用前一切片的标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Copy from the slice a&amp;fter</source>
   <translation>从后一切片复制(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Take the label over from the slice after.</source>
   <translation>沿用后一切片的标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>I&amp;nterpolate slices…</source>
   <translation>切片间插值(&amp;N)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Fill in the label's shape between slices that have it.</source>
   <translation>在已有该标签的切片之间补全其形状。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Navigate</source>
   <translation>导航(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Click a place to read its value; drag to move the slice. For looking around: it changes nothing.</source>
   <translation>单击可读取该处数值；拖动可移动切片。用于浏览：不作任何更改。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Window and level</source>
   <translation>窗宽和窗位(&amp;W)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Drag right for less contrast, up for a brighter image. For what is hard to see; labels stay.</source>
   <translation>向右拖动降低对比度，向上拖动增加亮度。用于难以看清之处；标签不变。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Brush</source>
   <translation>画笔(&amp;B)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Paint the current label; the right button erases. The first choice for small corrections.</source>
   <translation>绘制当前标签；右键擦除。小修正的首选。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Ran&amp;ge brush</source>
   <translation>范围画笔(&amp;G)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Paint only voxels with values of a range; Ctrl and a drag pick it. For bright or dark structures.</source>
   <translation>仅绘制数值在范围内的体素；按住 Ctrl 拖动可拾取范围。适用于亮或暗的结构。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Adapti&amp;ve brush</source>
   <translation>自适应画笔(&amp;V)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Paint the material under the mouse up to the edges of the image. For borders that are well seen.</source>
   <translation>绘制鼠标下的组织，止于图像边缘。适用于清晰可见的边界。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Eraser</source>
   <translation>橡皮擦(&amp;E)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Paint the background with the same brush. For what is labelled and should not be.</source>
   <translation>用同一画笔绘制背景。用于已标注而不应标注之处。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>N&amp;udge boundary</source>
   <translation>推挤边界(&amp;U)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Push or pull the boundary of the label with a soft disc. For a boundary that is nearly right.</source>
   <translation>用柔性圆盘推拉标签的边界。适用于大致正确的边界。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Fill</source>
   <translation>填充(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Give the region under the mouse the current label. For holes, and for regions of a wrong label.</source>
   <translation>将鼠标下的区域赋予当前标签。适用于孔洞和标签有误的区域。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Magic wand</source>
   <translation>魔棒(&amp;M)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Label what is connected and similar; drag for more or less. For what stands out from around it.</source>
   <translation>标注相连且相似的区域；拖动可增减范围。适用于与周围分明的结构。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Gr&amp;ow</source>
   <translation>区域生长(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Let a region grow from the mouse while the button is held. For regions with a soft border.</source>
   <translation>按住鼠标键时，区域从鼠标处向外生长。适用于边界模糊的区域。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Polygon</source>
   <translation>多边形(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Click the corners of a region; Enter fills it. For large regions with straight sides.</source>
   <translation>依次单击区域各角点；按 Enter 填充。适用于边较直的大区域。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Lasso</source>
   <translation>套索(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Draw around a region to label or to erase it. For large regions of any shape.</source>
   <translation>圈出要标注或擦除的区域。适用于任意形状的大区域。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>L&amp;ive wire</source>
   <translation>智能描边(&amp;I)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Click along a boundary of the image: the line follows it. For long, sharp boundaries.</source>
   <translation>沿图像边界单击，线条自动贴合边界。适用于长而清晰的边界。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Scissors</source>
   <translation>剪刀(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Erase inside or outside a line, on this slice or on all. For what a model labelled elsewhere.</source>
   <translation>擦除线内或线外的部分，限于本切片或作用于所有切片。用于模型在别处误标的部分。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Pic&amp;k label</source>
   <translation>拾取标签(&amp;K)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Choose the label under the mouse. For painting on with a label that is there already.</source>
   <translation>选择鼠标下的标签。用于以已有标签继续绘制。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Distance</source>
   <translation>距离(&amp;D)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Drag from one end to the other; its handles correct it. In mm where the image has a scale.</source>
   <translation>从一端拖到另一端；拖动端点可修正。图像有比例时以 mm 计。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Angle</source>
   <translation>角度(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Click three points; the second is the corner. For the angle between two lines, in degrees.</source>
   <translation>单击三个点；第二个点为顶点。用于测量两条线的夹角，以度计。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Pointer by ke&amp;ys</source>
   <translation>用键盘移动指针(&amp;Y)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Arrow keys move a pointer, Space presses it, Enter holds it down; Esc ends this.</source>
   <translation>方向键移动指针，空格键单击，Enter 按住；Esc 结束。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Through slices</source>
   <translation>贯穿切片(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Let the tool work on this slice alone or through all of them.</source>
   <translation>让工具仅作用于本切片，或作用于所有切片。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Remove measurements</source>
   <translation>移除测量(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Remove every distance and angle of this case.</source>
   <translation>移除此病例的所有距离和角度测量。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Segment</source>
   <translation>分割(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Predict the labels; your edits and reviewed slices stay as they are. The first step with an image.</source>
   <translation>预测标签；您的编辑和已审阅的切片保持不变。处理图像的第一步。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Segment and &amp;replace everything</source>
   <translation>分割并全部替换(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Predict the labels and replace your own edits too; one undo brings them back.</source>
   <translation>预测标签，并替换您自己的编辑；撤销一次即可恢复。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Cancel running jobs</source>
   <translation>取消运行中的任务(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>End all that runs; labels and models stay as they are.</source>
   <translation>结束所有运行中的任务；标签和模型保持不变。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Models…</source>
   <translation>模型(&amp;M)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Every model, its scores and descent.</source>
   <translation>所有模型及其评分和来源。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Import a model…</source>
   <translation>导入模型(&amp;I)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Copy a model file to your own models and choose it. For models made on another computer.</source>
   <translation>将模型文件复制到您的模型中并选用。适用于在其他计算机上生成的模型。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Mark &amp;reviewed</source>
   <translation>标为已审阅(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Declare what you see right, once nothing is left to correct. Only what is reviewed teaches.</source>
   <translation>再无需要修正之处时，确认所见内容正确。只有已审阅的内容参与训练。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Mark &amp;all slices reviewed</source>
   <translation>将所有切片标为已审阅(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Declare the whole case right.</source>
   <translation>确认整个病例正确。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Save &amp;correction</source>
   <translation>保存修正(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Keep the image and what is reviewed of it for fine-tuning. For every case that is to teach.</source>
   <translation>保存图像及其已审阅的部分，供微调使用。适用于每个要用于训练的病例。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Fine-tune</source>
   <translation>微调(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Teach the model from your corrections; you judge the result first. Worth it after a few more cases.</source>
   <translation>用您的修正训练模型；结果先由您评判。再积累几个病例后进行较为值得。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Train a &amp;new model…</source>
   <translation>训练新模型(&amp;N)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Train a network from nothing, on your reviewed cases or on a folder of images with labels.</source>
   <translation>用您已审阅的病例，或用带标签图像的文件夹，从头训练一个网络。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>A&amp;dd missing classes to the model</source>
   <translation>为模型添加缺少的类别(&amp;D)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Copy the model and give it the classes that your corrections show and it does not know.</source>
   <translation>复制模型，并添加修正中出现而模型尚不认识的类别。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Stop and &amp;keep the best</source>
   <translation>停止并保留最佳结果(&amp;K)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>End the training and keep the best model so far. For when the curve has become flat.</source>
   <translation>结束训练，保留目前最好的模型。曲线趋于平缓时使用。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Acce&amp;pt the new model</source>
   <translation>接受新模型(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Put the new model beside the old one and use it. The old one stays, so you can go back to it.</source>
   <translation>将新模型与旧模型并存，并启用新模型。旧模型仍保留，可随时恢复。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Keep the &amp;old model</source>
   <translation>保留旧模型(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Delete the new model and go on with the old one. For when scores or boundaries became worse.</source>
   <translation>删除新模型，继续使用旧模型。评分或边界变差时使用。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Manual</source>
   <translation>手册(&amp;M)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Opens at the page about the tool in hand or the place where the keys are; all the others stand beside it.</source>
   <translation>打开与手中工具或当前键盘焦点所在位置有关的页面；其他页面列在旁边。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Keys</source>
   <translation>快捷键(&amp;K)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Every key and mouse action on one page.</source>
   <translation>在一页中列出所有键盘和鼠标操作。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Guided tour</source>
   <translation>引导教程(&amp;G)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>The whole loop on a sample case, step by step, each beside the control that does it.</source>
   <translation>在示例病例上逐步走完整个流程，每步说明都显示在相应控件旁。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Self-test…</source>
   <translation>自检(&amp;S)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Run the whole loop on the sample cases and tell what works here.</source>
   <translation>用示例病例运行整个流程，并报告在此计算机上哪些功能可用。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>A&amp;udit trail…</source>
   <translation>审计记录(&amp;U)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Who did what and when, in the project or outside of projects.</source>
   <translation>何人何时做了什么，包括项目内外的工作。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Report a problem…</source>
   <translation>报告问题(&amp;R)…</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Collect log, versions and crashes as a text to read and save. Nothing is sent, no image is in it.</source>
   <translation>将日志、版本和崩溃信息汇总为文本，供阅读和保存。不发送任何内容，也不含图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;What it is for, and what not</source>
   <translation>用途与禁止用途(&amp;W)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>For research and education; not a medical device, not for diagnosis or treatment.</source>
   <translation>供研究和教育使用；不是医疗器械，不用于诊断或治疗。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;Formulas and the original text</source>
   <translation>公式与原文(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>For developers and researchers: the formulas of the original text, and what the program computes.</source>
   <translation>供开发者和研究人员：原文的公式，以及程序实际计算的内容。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>&amp;About SegStudio</source>
   <translation>关于 SegStudio(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/action_rows" />
   <source>Version, licence and what the program stands on.</source>
   <translation>版本、许可以及程序所依赖的组件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Keep the largest island</source>
   <translation>保留最大连通块</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Islands</source>
   <translation>连通块</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Of each label only the largest island stays; islands do not touch, not even at a corner.</source>
   <translation>每个标签仅保留最大的连通块；连通块之间互不接触，角点也不相接。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Remove small islands</source>
   <translation>移除小连通块</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Islands smaller than a size become background.</source>
   <translation>小于指定大小的连通块变为背景。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Smaller than</source>
   <translation>小于</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Islands of this size and larger stay.</source>
   <translation>达到或超过此大小的连通块保留。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Split islands into labels</source>
   <translation>按连通块拆分为标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Each island becomes a label of its own; the largest keeps its number.</source>
   <translation>每个连通块成为单独的标签；最大者保留原编号。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>At least</source>
   <translation>至少</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Smaller islands keep the label.</source>
   <translation>更小的连通块保留原标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Pick one island</source>
   <translation>选取一个连通块</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Keep the island under the cross-hair alone, remove it, or give it another label.</source>
   <translation>仅保留十字线处的连通块，将其移除，或赋予其他标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>What to do</source>
   <translation>处理方式</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>What becomes of the island.</source>
   <translation>对该连通块的处理。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Remove the others</source>
   <translation>移除其余</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Remove it</source>
   <translation>移除它</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Relabel it</source>
   <translation>更改标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>The label that the island gets.</source>
   <translation>该连通块将获得的标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Objects that grew together, such as cells, are parted at their necks by a watershed.</source>
   <translation>用分水岭法在狭颈处分开粘连的对象，例如细胞。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>What the objects are parted by.</source>
   <translation>对象之间的分隔方式。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Line of background</source>
   <translation>背景线</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>A label for each</source>
   <translation>各用一个标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Neck</source>
   <translation>狭颈</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>How narrow a neck is, as a part of the smaller object's width; 1 splits most.</source>
   <translation>狭颈的宽度，以较小对象宽度的比例计；1 分得最多。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Shape</source>
   <translation>形状</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Background that the label encloses alone becomes the label.</source>
   <translation>仅被该标签包围的背景归入该标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Up to</source>
   <translation>上限</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Larger holes stay; 0 fills holes of any size.</source>
   <translation>更大的孔洞保留；0 填充任意大小的孔洞。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Smooth</source>
   <translation>平滑</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Round the outline; details smaller than the radius go.</source>
   <translation>使轮廓圆滑；小于半径的细节消失。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Method</source>
   <translation>方法</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>How the outline is smoothed.</source>
   <translation>轮廓的平滑方式。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Median</source>
   <translation>中值</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Opening: remove thin parts</source>
   <translation>开运算：移除细小部分</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Closing: close gaps and bays</source>
   <translation>闭运算：填补缝隙和凹陷</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Joint: all labels, without gaps</source>
   <translation>联合：所有标签，不留缝隙</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Details smaller than this go.</source>
   <translation>小于此值的细节消失。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>The label spreads by a distance on all sides; of several labels each voxel takes the nearest.</source>
   <translation>标签向各方向扩张一段距离；有多个标签时，每个体素归入最近者。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>By</source>
   <translation>距离</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>How far the label spreads.</source>
   <translation>标签扩张多远。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Shrink</source>
   <translation>收缩</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>The label draws back by a distance from everything else; the image's edge is no boundary.</source>
   <translation>标签从周围一切向内收缩一段距离；图像边缘不算边界。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>How far the label draws back.</source>
   <translation>标签收缩多远。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Hollow</source>
   <translation>抽壳</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Only a wall along the boundary of the label stays.</source>
   <translation>仅保留标签边界处的一层壁。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Wall</source>
   <translation>壁厚</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>How thick the wall is.</source>
   <translation>壁的厚度。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>On which side of the boundary the wall lies.</source>
   <translation>壁位于边界的哪一侧。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Half on each side</source>
   <translation>内外各半</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Combine labels</source>
   <translation>组合标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Union, intersection, subtraction and more of the label with another one.</source>
   <translation>该标签与另一标签的并集、交集、差集等。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>How</source>
   <translation>方式</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>What the label becomes.</source>
   <translation>标签变成什么。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Union: both</source>
   <translation>并集：两者全部</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Intersection: what both share</source>
   <translation>交集：两者共有</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Subtraction: without the other</source>
   <translation>差集：减去另一标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Exclusive or: one of them alone</source>
   <translation>异或：仅属其一</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Copy: what the other is</source>
   <translation>复制：与另一标签相同</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Invert: what it is not</source>
   <translation>取反：另一标签以外</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>With</source>
   <translation>与</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>The other label.</source>
   <translation>另一标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Copy from another slice</source>
   <translation>从另一切片复制</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>The slice shown gets the label of the nearest slice before or after it that has the label.</source>
   <translation>当前切片沿用之前或之后最近一个含该标签切片的标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Where the label comes from.</source>
   <translation>标签的来源。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Slice before</source>
   <translation>前一切片</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Slice after</source>
   <translation>后一切片</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Replace what is here</source>
   <translation>替换此处内容</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Take the label away from this slice first.</source>
   <translation>先从此切片移除该标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Interpolate slices</source>
   <translation>切片间插值</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Slices without the label that lie between two slices with it get the shape in between.</source>
   <translation>位于两个有该标签的切片之间、自身没有该标签的切片，会填入中间形状。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Between</source>
   <translation>依据</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Which slices are kept as they are.</source>
   <translation>哪些切片保持原样。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Slices with the label</source>
   <translation>含该标签的切片</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Slices edited by hand</source>
   <translation>手工编辑过的切片</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Follow shapes that move</source>
   <translation>跟随移动的形状</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Move the shapes of both slices along the line between their centroids.</source>
   <translation>沿两切片形心的连线移动形状。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Threshold</source>
   <translation>阈值</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Grey levels</source>
   <translation>灰度</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Voxels whose grey level lies in a range take the label.</source>
   <translation>灰度在范围内的体素归入该标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Range</source>
   <translation>范围</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>The lowest and the highest grey level.</source>
   <translation>最低和最高灰度。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>What becomes of the label's other voxels.</source>
   <translation>该标签其余体素的处理。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Add to the label</source>
   <translation>并入标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Replace the label</source>
   <translation>替换标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Clear outside the range</source>
   <translation>清除范围外的部分</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>All that is connected to the voxel under the cross-hair and about as bright takes the label.</source>
   <translation>与十字线处体素相连且亮度相近的部分归入该标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>How far grey levels may lie from that of the voxel.</source>
   <translation>灰度与该体素的允许差异。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>Grow from a voxel</source>
   <translation>从体素生长</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>What is about as bright as the voxel under the cross-hair takes the label, up to a way through it.</source>
   <translation>与十字线处体素亮度相近且路径不超过限值的部分归入该标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/core/operations/table.py" />
   <source>The longest way through voxels that are alike.</source>
   <translation>在相似体素中的最长路径。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/restart.py" />
   <source>SegStudio speaks English from its next start on.</source>
   <translation>SegStudio 将从下次启动起使用简体中文。</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/restart.py" />
   <source>Restart now</source>
   <translation>立即重新启动</translation>
  </message>
  <message>
   <location filename="../../segstudio/gui/restart.py" />
   <source>Text and controls change their size at the next start.</source>
   <translation>文字和控件的大小将在下次启动时改变。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>DICOM SEG</source>
   <translation>DICOM SEG</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Labels as DICOM segments with names, colours, codes and model. It refers to the opened series, so a PACS shows both together.</source>
   <translation>将标签存为 DICOM 分段，含名称、颜色、编码和模型。它引用所打开的序列，因此 PACS 会将两者一起显示。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>NIfTI</source>
   <translation>NIfTI</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Label numbers on the grid of the image. Names and colours are not part of the format.</source>
   <translation>图像网格上的标签编号。该格式不含名称和颜色。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Segmentation for 3D Slicer</source>
   <translation>3D Slicer 分割</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Label numbers with names, colours and codes, which 3D Slicer opens as a segmentation.</source>
   <translation>带有名称、颜色和编码的标签编号，3D Slicer 将其作为分割打开。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>TIFF</source>
   <translation>TIFF</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Label numbers, one page a slice. The place in the patient is not part of the format.</source>
   <translation>标签编号，每页一个切片。该格式不含在患者体内的位置。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>PNG labels</source>
   <translation>PNG 标签</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Label numbers of a single slice as grey values.</source>
   <translation>以灰度值表示单个切片的标签编号。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>RT structure set</source>
   <translation>RT 结构集</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Outlines of every slice in millimetres for treatment planning. They run along voxel edges and enclose exactly the labels.</source>
   <translation>各切片的轮廓，以毫米计，用于治疗计划。轮廓沿体素边缘，恰好包围标签。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Shapes</source>
   <translation>形状</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>STL surface</source>
   <translation>STL 表面</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>One closed surface around the labels, in millimetres, for 3-D printing.</source>
   <translation>包围标签的单个闭合表面，以毫米计，用于三维打印。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>OBJ surfaces</source>
   <translation>OBJ 表面</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>A closed surface of each label, in millimetres, for 3-D programs.</source>
   <translation>每个标签一个闭合表面，以毫米计，用于三维软件。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Measures as CSV</source>
   <translation>测量值 (CSV)</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Voxels, volume or area, pieces and intensities of each label, for a spreadsheet.</source>
   <translation>每个标签的体素数、体积或面积、块数和强度，供电子表格使用。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Numbers and pictures</source>
   <translation>数值和图片</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Measures as JSON</source>
   <translation>测量值 (JSON)</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>The same numbers with grid, units and model, for scripts.</source>
   <translation>同样的数值，附网格、单位和模型，供脚本使用。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Objects as CSV</source>
   <translation>对象 (CSV)</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Every object by itself: size, place, mean, diameter.</source>
   <translation>逐个对象：大小、位置、均值、直径。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Picture with scale bar</source>
   <translation>带比例尺的图片</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>The slice in true proportions with its labels, scale bar and orientation letters, for a page or a slide.</source>
   <translation>按真实比例显示的切片，含标签、比例尺和方位字母，可用于文稿或幻灯片。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>De-identified case</source>
   <translation>去标识化病例</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>The images without the person, by the Basic Profile of DICOM PS3.15, and the labels. This does not guarantee anonymity.</source>
   <translation>按 DICOM PS3.15 基本配置去除个人信息的图像，以及标签。这并不保证匿名。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/export_kinds.py" />
   <source>Sharing</source>
   <translation>共享</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>What networks run on: by itself a GPU where there is one. One of several is typed, as cuda:1.</source>
   <translation>网络在哪里运行：自动时有 GPU 就用 GPU。有多块时请输入其中一块，如 cuda:1。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Computing</source>
   <translation>计算</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Engine</source>
   <translation>引擎</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>What runs a network: by itself PyTorch. OpenVINO, an extra package, is faster on the CPU alone.</source>
   <translation>由什么运行网络：自动时为 PyTorch。OpenVINO 是附加软件包，仅用 CPU 时更快。</translation>
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
   <translation>分割所用内存</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Larger images are segmented in pieces that fit; the result is the same.</source>
   <translation>较大的图像会分块分割，结果相同。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>What is free</source>
   <translation>空闲内存</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>CPU threads</source>
   <translation>CPU 线程数</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Threads that segmenting and training use. One core less leaves the window quick.</source>
   <translation>分割和训练使用的线程数。少用一个核心可让窗口保持流畅。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>All cores but one</source>
   <translation>除一个外的所有核心</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Memory for undo</source>
   <translation>撤销所用内存</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Steps beyond it are moved to the disk and come back when they are undone; none is lost.</source>
   <translation>超出部分的步骤移至磁盘，撤销时再取回；不会丢失。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Model at start</source>
   <translation>启动时的模型</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>The model to start with, also of commands that name none. With the last one used, an image of another kind gets a model that fits it.</source>
   <translation>启动时使用的模型，未指定模型的命令也用它。选择上次使用的模型时，其他类型的图像会得到适合它的模型。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Show patient data</source>
   <translation>显示患者数据</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Shows name, id and birth date of a DICOM image in its corner and in segstudio info, and names of files in place of aliases. Off, none is shown.</source>
   <translation>在 DICOM 图像的角落和 segstudio info 中显示姓名、编号和出生日期，并显示文件名而非别名。关闭时均不显示。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Privacy</source>
   <translation>隐私</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Aliases for</source>
   <translation>使用别名</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Which images have an alias in titles and lists while patient data is hidden: those of DICOM, which are often called after patients, or all.</source>
   <translation>隐藏患者数据时，哪些图像在标题和列表中使用别名：DICOM 图像（常以患者命名），或所有图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>DICOM images</source>
   <translation>DICOM 图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>All images</source>
   <translation>所有图像</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Name in audit trails</source>
   <translation>审计记录中的名字</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Who did what is noted under this name; it can be an alias. Empty: your login name in projects, and no name elsewhere.</source>
   <translation>何人做了什么以此名记录；可用化名。留空：项目中使用登录名，其他地方不留名。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Remember recent files</source>
   <translation>记住最近文件</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Where the files lie that were opened last, for the menu File &gt; Recent. Off, none is remembered.</source>
   <translation>最近打开的文件所在位置，用于菜单“文件 &gt; 最近打开”。关闭时不记录。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>What the window speaks, from its next start on. Files and the command line stay in English.</source>
   <translation>窗口使用的语言，下次启动时生效。文件和命令行仍为英语。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Appearance</source>
   <translation>外观</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>As the system</source>
   <translation>跟随系统</translation>
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
   <translation>主题</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Colours of the window: as the system has them, light, or dark. High contrast has stronger colours and frames, and a white and a black line around labels. The image stays on a dark ground.</source>
   <translation>窗口的颜色：跟随系统、浅色或深色。高对比度的颜色和边框更强，标签周围有白黑两条线。图像始终以深色为底。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>High contrast, light</source>
   <translation>高对比度，浅色</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>High contrast, dark</source>
   <translation>高对比度，深色</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Size of text and controls</source>
   <translation>文字和控件的大小</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>A scale for everything in the window but the image, larger than the system has it, from the next start on. QT_SCALE_FACTOR, where it is set, goes before it.</source>
   <translation>窗口中除图像外一切内容的缩放比例，大于系统设置，下次启动时生效。如果设置了 QT_SCALE_FACTOR，则以其为准。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Sides</source>
   <translation>左右方位</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>The patient's left is on the right of the screen, or on the left, which a badge says.</source>
   <translation>患者左侧位于屏幕右侧，或位于左侧（此时有标识提示）。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Radiological</source>
   <translation>放射学</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Neurological</source>
   <translation>神经学</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Labels appear as boundary lines, as fill, or both. Lines leave the image below them free.</source>
   <translation>将标签显示为边界线、填充或两者兼有。边界线不遮挡下方图像。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Boundary width</source>
   <translation>边界宽度</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Width of the boundary lines, each with a halo of 1 px. Wide ones are seen from afar.</source>
   <translation>边界线的宽度，每条线带 1 px 的晕边。宽线从远处也能看清。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Label colours</source>
   <translation>标签颜色</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Colours given to new labels, in turn. Labels that exist keep theirs.</source>
   <translation>依次赋予新标签的颜色。已有标签保持原色。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Scheme</source>
   <translation>方案</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Keys and mouse as this program, ITK-SNAP or 3D Slicer has them.</source>
   <translation>键盘和鼠标方案：本程序、ITK-SNAP 或 3D Slicer。</translation>
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
   <translation>压感笔</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>A pen that is pressed less paints with a smaller brush. Its eraser end erases in any case.</source>
   <translation>笔压越轻，画笔越小。笔尾橡皮端始终为擦除。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Keys that differ from the scheme's: name of the action and its keys, such as actionUndo.</source>
   <translation>与方案不同的快捷键：操作名称及其按键，例如 actionUndo。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Data folder</source>
   <translation>数据文件夹</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Where models and corrections lie unless set below. Empty: the usual place of this system.</source>
   <translation>模型和修正的存放位置，下方另有设定者除外。留空：系统的默认位置。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Folders</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Models folder</source>
   <translation>模型文件夹</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Where imported and fine-tuned models lie. Empty: in the data folder.</source>
   <translation>导入和微调的模型存放的位置。留空：在数据文件夹中。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Corrections folder</source>
   <translation>修正文件夹</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/settings.py" />
   <source>Where corrections are saved and found. Empty: in the data folder.</source>
   <translation>校正保存和查找的位置。留空：在数据文件夹中。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>Cells</source>
   <translation>细胞</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>Nuclei under a fluorescence microscope; the starter model finds them.</source>
   <translation>荧光显微镜下的细胞核；入门模型可识别。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>Retinal vessels</source>
   <translation>视网膜血管</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>Dark branching vessels at the back of an eye; thin structures to paint and to learn.</source>
   <translation>眼底暗色的分支血管；可用于绘制和学习细长结构。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>Chest X-ray</source>
   <translation>胸部 X 线</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>A frontal chest radiograph with both lungs.</source>
   <translation>显示双肺的正位胸片。</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>Chest CT</source>
   <translation>胸部 CT</translation>
  </message>
  <message>
   <location filename="../../segstudio/services/samples.py" />
   <source>Forty slices in Hounsfield units, 5 mm apart; for scrolling, windowing and editing.</source>
   <translation>四十个以 Hounsfield 单位计的切片，间距 5 mm；可用于翻阅、调窗和编辑。</translation>
  </message>
  <message>
   <location filename="../../resources/models" />
   <source>Nuclei that touch come out as one region unless they are split afterwards. Colour is read as brightness, so stains that differ in hue alone are missed. It misses most nuclei of brightfield images, of which 7 were there.</source>
   <translation>相互接触的细胞核如不事后分离，会成为一个区域。颜色按亮度读取，因此仅色调不同的染色会漏掉。明场图像（其中有 7 幅）中的大多数细胞核会漏掉。</translation>
  </message>
  <message>
   <location filename="../../resources/models" />
   <source>Nuclei that touch come out as one region unless they are split afterwards. Colour is read as brightness, so stains that differ in hue alone are missed. Only 7 images are brightfield: treat scores there as uncertain.</source>
   <translation>相互接触的细胞核如不事后分离，会成为一个区域。颜色按亮度读取，因此仅色调不同的染色会漏掉。明场图像仅有 7 幅：其评分不可靠。</translation>
  </message>
  <message>
   <location filename="../../resources/models" />
   <source>Only frontal adult chest X-rays of one hospital, padded to 512 × 512, were seen; half of them show tuberculosis. Some reference masks are noisy. Side views, children, CT and images with large devices are untested. Objects below 5,000 pixels are dropped, so a collapsed lung of that size is missed.</source>
   <translation>仅学习过一家医院的成人正位胸片（填充至 512 × 512），其中一半显示结核。部分参考掩膜有噪声。侧位片、儿童、CT 以及有大型器械的图像未经测试。小于 5,000 像素的对象会被去除，因此该大小的萎陷肺会漏掉。</translation>
  </message>
  <message>
   <location filename="../../resources/models" />
   <source>Learned from 8 fundus photographs of 4 children taken by one camera; scores come from a cross-validation that leaves out both eyes of a child. The finest vessels and those beside bright lesions are missed; the disc's rim can be taken for a vessel.</source>
   <translation>仅从同一台相机为 4 名儿童拍摄的 8 幅眼底照片中学习；评分来自将同一儿童双眼同时留出的交叉验证。最细的血管和亮病灶旁的血管会漏掉；视盘边缘可能被误认为血管。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/operations/table.py" />
   <source>{n:,} slices filled</source>
   <extracomment>Of one: {n:,} slice filled</extracomment>
   <translation>
    <numerusform>填充了 {n:,} 个切片</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/operations/table.py" />
   <source>{n:,} objects more</source>
   <extracomment>Of one: {n:,} object more</extracomment>
   <translation>
    <numerusform>多出 {n:,} 个对象</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/operations/table.py" />
   <source>{n:,} islands changed</source>
   <extracomment>Of one: {n:,} island changed</extracomment>
   <translation>
    <numerusform>更改了 {n:,} 个连通块</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/operations/table.py" />
   <source>{n:,} islands removed</source>
   <extracomment>Of one: {n:,} island removed</extracomment>
   <translation>
    <numerusform>移除了 {n:,} 个连通块</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/operations/table.py" />
   <source>{n:,} holes filled</source>
   <extracomment>Of one: {n:,} hole filled</extracomment>
   <translation>
    <numerusform>填充了 {n:,} 个孔洞</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../segstudio/core/operations/table.py" />
   <source>{n:,} new labels</source>
   <extracomment>Of one: {n:,} new label</extracomment>
   <translation>
    <numerusform>{n:,} 个新标签</numerusform>
   </translation>
  </message>
 </context>
</TS>
