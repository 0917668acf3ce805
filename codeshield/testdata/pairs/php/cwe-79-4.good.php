<?php

use Psr\Http\Message\ResponseInterface as Response;
use Psr\Http\Message\ServerRequestInterface as Request;
use Slim\Factory\AppFactory;

$app = AppFactory::create();

$app->get('/hello/{name}', function (Request $request, Response $response, array $args) {
    $name = htmlspecialchars($args['name'], ENT_QUOTES, 'UTF-8');
    $response->getBody()->write("<h1>Hello, $name</h1>");
    return $response;
});

$app->get('/search', function (Request $request, Response $response) {
    $q = htmlspecialchars($request->getQueryParams()['q'] ?? '', ENT_QUOTES, 'UTF-8');
    $response->getBody()->write('<p>Results for ' . $q . '</p>');
    return $response;
});
