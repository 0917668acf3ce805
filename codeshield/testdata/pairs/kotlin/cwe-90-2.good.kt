import javax.naming.directory.DirContext
import javax.naming.directory.SearchControls

class DirectoryService(private val context: DirContext) {
    fun mailOf(uid: String): String? {
        val controls = SearchControls().apply { searchScope = SearchControls.SUBTREE_SCOPE }
        val filter = "(&(objectClass=person)(uid={0}))"
        val results = context.search("ou=people,dc=example,dc=com", filter, arrayOf(uid), controls)
        return if (results.hasMore()) results.next().attributes.get("mail")?.get() as String? else null
    }
}
