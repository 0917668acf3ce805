// MATCH:
const [a, b] = useState(1);
let [c, d] = x;
const [e] = x;
[f, g] = x;
