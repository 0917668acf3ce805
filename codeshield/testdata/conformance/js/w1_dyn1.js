// MATCH:
obj[key] = 1;
// MATCH:
obj["x"] = 2;
obj.key = 3;
// MATCH:
obj[a][b] = c;
obj[i]++;
// MATCH:
obj[i] += 1;
