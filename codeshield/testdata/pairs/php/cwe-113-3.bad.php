<?php
class ExportController extends AbstractController
{
    #[Route('/export')]
    public function export(Request $request): Response
    {
        $name = $request->query->get('name');
        header("Content-Disposition: attachment; filename=$name");
        mail($_POST['to'], 'Export', 'done', 'From: ' . $_POST['from']);
        return new Response('');
    }
}
