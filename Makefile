# sam build calls this for IssuePapers (template.yaml): its artifact alone holds OpenPDF,
# and not what reads spreadsheets.
build-IssuePapers:
	mvn -B -q -Dmaven.test.skip=true -Dopenpdf.scope=compile package \
	  dependency:copy-dependencies -DincludeScope=runtime \
	  -DexcludeArtifactIds=fastexcel-reader,commons-compress,aalto-xml,stax2-api \
	  -DoutputDirectory="$(ARTIFACTS_DIR)/lib"
	cp -R target/classes/. "$(ARTIFACTS_DIR)"
