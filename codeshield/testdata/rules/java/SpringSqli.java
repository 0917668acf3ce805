package com.acme.web;

import java.sql.*;
import javax.persistence.EntityManager;
import org.springframework.web.bind.annotation.*;
import org.springframework.jdbc.core.JdbcTemplate;

@RestController
@RequestMapping("/api")
public class SpringSqli {
    // ruleid: controller-field
    @Autowired
    private JdbcTemplate jdbc;
    // ruleid: controller-field
    private EntityManager em;
    private final int x = 3;

    @GetMapping("/u")
    public List<User> users(@RequestParam(name = "n") String name, @RequestParam Integer page) throws SQLException {
        String q = "select * from u where n = '" + name + "'";
        Statement st = conn.createStatement();
        // ruleid: spring-sqli
        ResultSet rs = st.executeQuery(q);
        // ruleid: spring-sqli
        st.executeUpdate("delete from u where n = " + name, 1);
        // ruleid: spring-formatted-sql
        st.execute("x" + page);
        jdbc.query("select " + page, mapper);
        jdbc.query("select " + Integer.parseInt(name), mapper);
        // ruleid: spring-sqli
        return jdbc.query(q, mapper);
    }

    @RequestMapping(value = "/b", method = RequestMethod.POST)
    public String post(@RequestBody Form form, HttpSession s) {
        String sql = String.format("select %s", form.getName());
        // ruleid: spring-sqli
        PreparedStatement p = conn.prepareStatement(sql);
        // ruleid: spring-sqli
        em.createQuery(form.query).getResultList();
        for (String t : form.getTags()) {
            // ruleid: spring-sqli
            em.createQuery("from X where t = " + t);
        }
        StringBuilder sb = new StringBuilder("select ");
        sb.append(form.getId());
        conn.prepareStatement(sb.toString());
        // ruleid: spring-formatted-sql
        stmt.execute(sb.toString());
        return "ok";
    }

    // ruleid: spring-unrestricted-mapping
    @RequestMapping("/c")
    private void noMethod(@PathVariable("id") String id, @RequestHeader String h) {
        String sql = "a" + id;
        if (sql.isEmpty()) {
            return;
        }
        // ruleid: spring-formatted-sql
        tmpl.execute(sql);
        tmpl.execute("a" + "b");
        // ruleid: spring-formatted-sql
        tmpl.execute("a" + h, 1);
        // ruleid: spring-formatted-sql
        tmpl.execute(String.format("x %s", id));
        String upper = id.toUpperCase().trim();
        try (Statement s2 = conn.createStatement()) {
            // ruleid: spring-sqli
            s2.executeQuery(upper);
        } catch (SQLException e) {
            log.error(e);
        }
    }
}

class Conf extends WebSecurityConfigurerAdapter {
    @Override
    protected void configure(HttpSecurity http) throws Exception {
        // ruleid: csrf-disable
        http.authorizeRequests().anyRequest().authenticated().and().csrf().disable();
        // ruleid: csrf-disable
        http.csrf().disable();
        http.csrf().ignoringAntMatchers("/a");
    }
}
