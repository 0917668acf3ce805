import re


LINE = re.compile(r"(?P<host>\S+) \S+ \S+ \[(?P<when>[^\]]+)\] \"(?P<method>[A-Z]+) (?P<path>\S+)")


def requests_by_host(lines):
    counts = {}
    for line in lines:
        m = LINE.match(line)
        if m is None:
            continue
        host = m.group("host")
        counts[host] = counts.get(host, 0) + 1
    return counts


def first_error(text: str) -> str:
    found = re.search(r"^ERROR (.*)$", text, re.MULTILINE)
    return found.group(1) if found else ""
