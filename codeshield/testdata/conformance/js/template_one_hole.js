// MATCH:
run(`a${b}`);
run(`a`);
run(`a${b}c${d}`);
