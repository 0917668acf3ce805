<?php

use Psr\Http\Message\ResponseInterface as Response;
use Psr\Http\Message\ServerRequestInterface as Request;
use Slim\Factory\AppFactory;

$app = AppFactory::create();

$app->get('/convert', function (Request $request, Response $response): Response {
    $params = $request->getQueryParams();
    $file = $params['file'];
    $format = $params['format'] ?? 'png';
    exec("convert /srv/images/$file /srv/out/result.$format", $output, $status);
    $response->getBody()->write($status === 0 ? 'done' : 'failed');
    return $response;
});

$app->run();
