<?php
class ExportController extends AbstractController
{
    #[Route('/export')]
    public function export(Request $request): Response
    {
        $name = preg_replace('/[^\w.-]/', '_', $request->query->get('name', 'export'));
        $response = new Response('');
        $response->headers->set('Content-Disposition', HeaderUtils::makeDisposition('attachment', $name));
        return $response;
    }
}
