@echo off
rem AI Movie Studio: finds a JDK 25, builds when there is no build yet or sources changed, then runs.
setlocal EnableDelayedExpansion
set "ROOT=%~dp0"
set "ROOT=%ROOT:~0,-1%"
set "FOUND="
if defined JAVA_HOME call :check "%JAVA_HOME%"
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-2*" "%ProgramFiles%\Java\jdk-2*" "%ProgramFiles%\Microsoft\jdk-2*" "%ProgramFiles%\Zulu\zulu-2*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\*jdk*\current") do if not defined FOUND call :check "%%~D"
if not defined FOUND (
  echo AI Movie Studio needs Java 25 ^(a JDK^), and none was found in JAVA_HOME or the usual folders. 1>&2
  echo   Get one:  winget install EclipseAdoptium.Temurin.25.JDK      then run this again. 1>&2
  exit /b 5
)
set "JAVA_HOME=%FOUND%"
set "MAVEN=call mvn"
where mvn >nul 2>nul || set "MAVEN=call "%ROOT%\mvnw.cmd""
if "%~1"=="test" (
  pushd "%ROOT%" & %MAVEN% -B clean verify & set "RC=!ERRORLEVEL!" & popd
  exit /b !RC!
)
rem A source newer than the stamp means that the build is out of date.
set "STALE=1"
if exist "%ROOT%\build\built" for /f %%S in ('powershell -NoProfile -Command "$t=(Get-Item '%ROOT%\build\built').LastWriteTime; $n=@(Get-ChildItem -Recurse -File '%ROOT%\model','%ROOT%\ai','%ROOT%\engine','%ROOT%\services','%ROOT%\apps','%ROOT%\proof' -Include *.java,pom.xml | Where-Object {$_.FullName -notmatch 'target' -and $_.LastWriteTime -gt $t}).Count; if ($n) {1} else {0}"') do set "STALE=%%S"
if "%STALE%"=="1" (
  echo Building the studio ^(the first time takes some minutes^) ... 1>&2
  if not exist "%ROOT%\build" mkdir "%ROOT%\build"
  pushd "%ROOT%" & %MAVEN% -B -q -Dquick -Dmaven.test.skip=true -DskipFormat=true package > "%ROOT%\build\build.log" 2>&1
  if errorlevel 1 ( popd & echo The build failed: see %ROOT%\build\build.log 1>&2 & exit /b 1 )
  popd
  if exist "%ROOT%\build\app" rmdir /s /q "%ROOT%\build\app"
  mkdir "%ROOT%\build\app"
  copy /y "%ROOT%\proof\bench\target\lib\*.jar" "%ROOT%\build\app" >nul
  copy /y "%ROOT%\proof\bench\target\studio-bench-*.jar" "%ROOT%\build\app" >nul
  type nul > "%ROOT%\build\built"
)
set "MAIN=studio.launch.Main"
if "%~1"=="bench" set "MAIN=studio.bench.Bench"
"%JAVA_HOME%\bin\java" -XX:+UseParallelGC -Xmx1200m -Dstudio.root="%ROOT%" -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED -Dorg.lwjgl.system.memoryBackend=ffm --add-modules jdk.incubator.vector -cp "%ROOT%\build\app\*" %MAIN% %*
exit /b %ERRORLEVEL%

:check
if exist "%~1\release" for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "tokens=1 delims=." %%M in (%%V) do if %%~M GEQ 25 set "FOUND=%~1"
exit /b 0
