@Service
class LinkChecker(private val webClient: WebClient) {
    private val hosts = setOf("docs.example.com")

    fun check(request: ServerRequest): Mono<String> {
        val url = URI.create(request.queryParam("url").orElseThrow())
        require(url.scheme == "https" && url.host in hosts)
        return webClient.get().uri(url).retrieve().bodyToMono(String::class.java)
    }
}
