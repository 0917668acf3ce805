@Service
class LinkChecker(private val webClient: WebClient) {
    fun check(request: ServerRequest): Mono<String> {
        val url = request.queryParam("url").orElseThrow()
        return webClient.get().uri(url).retrieve().bodyToMono(String::class.java)
    }
}
