{{- define "full" -}}
{{- printf "%s-%s" .Release.Name .Values.name | trunc 63 | trimSuffix "-" -}}
{{- end -}}
{{ define "labels" }}
app: {{ include "full" . }}
{{- if .Values.yes }}
on: "yes"
{{- end }}
{{- end }}
{{- define "recurse" }}{{ include "recurse" . }}{{ end }}
{{- define "dots" }}{{ .a }}-{{ .b }}{{ end }}
{{- define "novalue" }}{{ .Values.nope }}{{ end }}
