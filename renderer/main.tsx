document.getElementById('root')?.append('열람지기')
