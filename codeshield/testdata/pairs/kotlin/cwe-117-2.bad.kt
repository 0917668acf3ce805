@RestController
class SearchController(private val search: SearchService) {
    private val logger = KotlinLogging.logger {}

    @GetMapping("/search")
    fun find(@RequestParam q: String, @RequestHeader("User-Agent") agent: String): List<Hit> {
        logger.info { "search for $q by $agent" }
        return search.find(q)
    }
}
