<?php
$app->get('/products', ProductList::class);
$app->post('/admin/products', function ($request, $response) use ($db) {
    $data = $request->getParsedBody();
    $db->insert('products', ['name' => $data['name'], 'price' => (int) $data['price']]);
    return $response->withStatus(201);
})->add(AdminOnly::class);
