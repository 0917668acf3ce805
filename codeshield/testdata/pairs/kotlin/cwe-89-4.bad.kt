import jakarta.persistence.EntityManager
import org.springframework.stereotype.Repository

@Repository
class ProductSearch(private val em: EntityManager) {
    fun find(category: String, maxPrice: Double, orderBy: String): List<Product> {
        val sql = StringBuilder("SELECT p FROM Product p WHERE p.category = '")
        sql.append(category).append("' AND p.price < ").append(maxPrice)
        sql.append(" ORDER BY p.").append(orderBy)
        return em.createQuery(sql.toString(), Product::class.java).resultList
    }
}
