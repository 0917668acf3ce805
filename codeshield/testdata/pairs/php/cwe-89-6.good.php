<?php
$app->get('/users', function (Request $request, Response $response) use ($pdo) {
    $q = $request->getQueryParams();
    $sql = 'SELECT id, name FROM users WHERE 1 = 1';
    $args = [];
    if (!empty($q['role'])) {
        $sql .= ' AND role = ?';
        $args[] = $q['role'];
    }
    $columns = ['id' => 'id', 'name' => 'name'];
    $sql .= ' ORDER BY ' . ($columns[$q['sort'] ?? 'id'] ?? 'id');
    $stmt = $pdo->prepare($sql);
    $stmt->execute($args);
    $response->getBody()->write(json_encode($stmt->fetchAll()));
    return $response;
});
