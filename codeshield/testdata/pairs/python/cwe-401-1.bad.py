import csv
from pathlib import Path


def merge_reports(folder: str, output: str) -> int:
    """Concatenate all CSV reports of a folder; return the number of rows."""
    rows = 0
    out = open(output, "w", newline="")
    writer = csv.writer(out)
    for path in sorted(Path(folder).glob("*.csv")):
        reader = csv.reader(open(path, newline=""))
        next(reader, None)
        for row in reader:
            writer.writerow(row)
            rows += 1
    return rows
