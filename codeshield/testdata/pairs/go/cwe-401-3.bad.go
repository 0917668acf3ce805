package metrics

import (
	"log"
	"net/http"
	"time"
)

// StreamHandler sends the current gauge values to the browser once a second
// as server-sent events until the client goes away.
func StreamHandler(read func() string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		flusher, ok := w.(http.Flusher)
		if !ok {
			http.Error(w, "streaming unsupported", http.StatusInternalServerError)
			return
		}
		w.Header().Set("Content-Type", "text/event-stream")

		ticker := time.NewTicker(time.Second)
		go func() {
			for range ticker.C {
				if _, err := w.Write([]byte("data: " + read() + "\n\n")); err != nil {
					log.Println("write:", err)
				}
				flusher.Flush()
			}
		}()
		<-r.Context().Done()
	}
}
