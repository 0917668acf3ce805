import jakarta.persistence.*;
import java.util.List;

public class UserRepositoryImpl {
    @PersistenceContext
    private EntityManager em;

    public List<User> findByRole(String role, String department) {
        StringBuilder jpql = new StringBuilder("SELECT u FROM User u WHERE 1 = 1");
        if (role != null) {
            jpql.append(" AND u.role = '").append(role).append("'");
        }
        if (department != null) {
            jpql.append(" AND u.department = '" + department + "'");
        }
        return em.createQuery(jpql.toString(), User.class).getResultList();
    }
}
