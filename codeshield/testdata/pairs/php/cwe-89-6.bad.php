<?php
$app->get('/users', function (Request $request, Response $response) use ($pdo) {
    $q = $request->getQueryParams();
    $sql = 'SELECT id, name FROM users WHERE 1 = 1';
    if (!empty($q['role'])) {
        $sql .= " AND role = '" . $q['role'] . "'";
    }
    $sql .= ' ORDER BY ' . ($q['sort'] ?? 'id');
    $rows = $pdo->query($sql)->fetchAll();
    $response->getBody()->write(json_encode($rows));
    return $response;
});
