#!/usr/bin/env bash
# Trains the starter models from the data sets below SEGSTUDIO_DATA, each by the command that its card names:
#   packaging/train_models.sh [cells] [cells-dense] [lungs] [vessels]
# They are written into .data, beside links to the data; copied to resources/models they are shipped.
# A run that was ended goes on where it was. NETWORK=resunet-s trains another network by the same plan.
set -euo pipefail
cd "$(dirname "$0")/.."
: "${SEGSTUDIO_DATA:?names the folder that holds cells_dsb2018, lungs_shenzhen_cxr and vessels_chasedb1}"

mkdir -p .data
for set in cells_dsb2018 lungs_shenzhen_cxr vessels_chasedb1; do
    ln -sfn "$(cd "$SEGSTUDIO_DATA" && pwd)/$set" ".data/$set"
done
cp packaging/vessels_chasedb1.csv .data/ # which eyes belong to one child
cd .data

train() {
    local name="$1" go_on=()
    shift
    if [[ -e "$name.training" || -d "$name.folds" ]]; then go_on=(--resume); fi
    ../.venv/bin/segstudio train "$@" --half --seed 1 --out "$name.safetensors" "${go_on[@]}"
}

cells() { nuclei cells "${NETWORK:-unet-s}" 1600 "Only 7 images are brightfield: treat scores there as uncertain."; }

# A seventh of the weights of cells.
cells-dense() { nuclei cells-dense denseunet-s 800 "It misses most nuclei of brightfield images, of which 7 were there."; }

nuclei() {
    train "$1" --name "$1" --images cells_dsb2018 --classes cell --network "$2" --patch 192 --steps "$3" \
        --data "cells_dsb2018 (BBBC038v1, 2018 Data Science Bowl stage 1, community fixes): 270 of 318 images, part train of its index.csv" \
        --licence CC0-1.0 \
        --credit "BBBC038v1 / 2018 Data Science Bowl, Broad Bioimage Benchmark Collection" \
        --known-failures "Nuclei that touch come out as one region unless they are split afterwards. Colour is read as brightness, so stains that differ in hue alone are missed. $4"
}

lungs() {
    train lungs --images lungs_shenzhen_cxr --classes lung --network "${NETWORK:-resunet-s}" --patch 384 --batch 4 \
        --steps 2000 \
        --augmentation moderate \
        --data "Shenzhen chest X-ray set with lung masks: 405 of 476 images, part train of its index.csv" \
        --licence CC0-1.0 \
        --credit "National Library of Medicine, NIH, and Shenzhen No.3 People's Hospital; Jaeger et al. 2014, Candemir et al. 2014" \
        --known-failures "Only frontal adult chest X-rays of one hospital, padded to 512 × 512, were seen; half of them show tuberculosis. Some reference masks are noisy. Side views, children, CT and images with large devices are untested. Objects below 5,000 pixels are dropped, so a collapsed lung of that size is missed."
    # All lungs of the training images but one are larger than 8,900 pixels.
    ../.venv/bin/segstudio models cleaning lungs.safetensors --smallest 5000 --fill-holes
}

vessels() {
    train vessels --images vessels_chasedb1 --score-within vessels_chasedb1/fov --manifest vessels_chasedb1.csv \
        --classes vessel --network "${NETWORK:-unet-s}" --channels 3 --loss tiny-structures --augmentation moderate \
        --patch 192 --steps 1500 --cross-validate 4 \
        --data "CHASE_DB1: 8 of 28 images (01L to 04R), second observer, inside the field of view" \
        --licence CC-BY-4.0 \
        --credit "CHASE_DB1, Kingston University; Fraz et al. 2012, An ensemble classification-based approach applied to retinal blood vessel segmentation" \
        --known-failures "Learned from 8 fundus photographs of 4 children taken by one camera; scores come from a cross-validation that leaves out both eyes of a child. The finest vessels and those beside bright lesions are missed; the disc's rim can be taken for a vessel."
}

if [[ $# -eq 0 ]]; then set -- cells cells-dense lungs vessels; fi
for model in "$@"; do
    case "$model" in
    cells | cells-dense | lungs | vessels) "$model" ;;
    *) echo "There is no starter model called $model; choose among cells, cells-dense, lungs and vessels." >&2 && exit 2 ;;
    esac
done
