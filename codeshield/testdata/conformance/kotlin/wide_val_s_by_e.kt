package p
@JvmInline value class Id(val v: String)
data object None
fun interface Op { fun run(a: Int): Int }
class Box<T : Any>(private val t: T) where T : Comparable<T> { inner class In; operator fun get(i: Int): T = t }
class D(b: Base) : Base by b
context(Logger) fun ctx() { log("x") }
expect class Plat
tailrec fun fact(n: Int, acc: Int = 1): Int = if (n <= 1) acc else fact(n - 1, acc * n)
fun String?.orX(): String = this ?: "x"
val String.len get() = length
var z by Delegates.observable(0) { _, o, n -> println("$o->$n") }
@Composable
fun Screen(vm: VM = viewModel()) {
    // MATCH:
    val st by vm.state.collectAsState()
    Column(modifier = Modifier.fillMaxSize().padding(8.dp)) {
        Text(text = "hi ${st.name}", color = Color.Red)
        Button(onClick = { vm.click() }) { Text("ok") }
    }
}
suspend fun net(client: HttpClient) = coroutineScope {
    // MATCH:
    val a = async { client.get("http://x") }
    // MATCH:
    val b = client.get<String>("y")
    flow { emit(1) }.map { it + 1 }.collect { v -> println(v) }
    withContext(Dispatchers.IO) { read() }
    listOf(1, 2).asSequence().filter { it % 2 == 0 }.toList()
    run loop@{ list.forEach { if (it == 1) return@loop } }
    // MATCH:
    val x = when (val r = call()) { is Ok -> r.v; is Err -> throw r.e; null -> 1; !in 1..5 -> 2; else -> 0 }
    for (i in 10 downTo 1 step 3) println(i)
    label@ for (i in 1..<5) { if (i == 2) continue@label }
    val (p, _, q) = triple
    // MATCH:
    val lam: (Int, String) -> Boolean = { i, s -> i > s.length }
    // MATCH:
    val f = ::println; val g = String::length; val k = User::class.java
    // MATCH:
    val an = fun(x: Int): Int { return x + 1 }
    // MATCH:
    val r = x in list && y !in list || !z
    // MATCH:
    val bits = (a shl 2) and 0xFF or 1 xor 3
    // MATCH:
    val big = 1_000_000L; val hex = 0x1F; val fl = 1.5f; val ch = '\n'
    obj.field?.let { use(it) } ?: run { other() }
    a.b.c(d)[1].e { f -> g }.h()
    buildString { append("a"); append(x) }
    // MATCH:
    val map = mutableMapOf<String, List<Int>>().apply { put("a", listOf()) }
    require(x > 0) { "bad $x" }
    check(y)
    error("no")
    // MATCH:
    val text = """
        a
        $x
    """.trimIndent()
    if (a) b() else if (c) d() else { e() }
    // MATCH:
    val res = try { 1 } catch (e: Exception) { 2 }
    return@coroutineScope a.await()
    throw MyEx()
    x ?: return
    // MATCH:
    val y = x ?: throw Ex("a")
    // MATCH:
    @Suppress("UNCHECKED_CAST") val s = x as List<String>
    foo<Int>(1); foo(1) { it }; foo { a, b -> a }
    a = b; a.c = d; a -= 1; a?.b = c
    Thread { work() }.start()
    thread(start = true) { work() }
    URL(u).openConnection() as HttpURLConnection
    conn.hostnameVerifier = HostnameVerifier { _, _ -> true }
    ProcessBuilder("sh", "-c", cmd).start()
    statement.executeQuery("select * from t where x = '$x'")
    prefs.edit().putString("pw", pw).apply()
    // MATCH:
    val rnd = Random(); val sr = SecureRandom(byteArrayOf(1, 2))
    Json.decodeFromString<User>(s)
}
