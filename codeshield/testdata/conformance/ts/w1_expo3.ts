// MATCH:
export async function GET(req: NextRequest) { return 1; }
// MATCH:
export async function POST(req, ctx) { }
async function x(req) {}
export function y(req) {}
