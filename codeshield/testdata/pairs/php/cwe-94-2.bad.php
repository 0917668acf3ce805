<?php

namespace App\Controller;

use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Twig\Environment;

class PreviewController extends AbstractController
{
    public function preview(Request $request, Environment $twig): Response
    {
        $template = $twig->createTemplate($request->request->get('template'));
        return new Response($template->render(['user' => $this->getUser()]));
    }
}
