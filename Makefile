# sam build calls this for IssuePapers (template.yaml): its artifact alone holds OpenPDF.
build-IssuePapers:
	mvn -B -q -Dmaven.test.skip=true -Dopenpdf.scope=compile package \
	  dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$(ARTIFACTS_DIR)/lib"
	cp -R target/classes/. "$(ARTIFACTS_DIR)"
